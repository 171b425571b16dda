package typhon.stdlib._md5;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.object.PyObject;
import typhon.stdlib.digest.JdkDigest;
import typhon.stdlib.digest.PyHash;

/** The MD5 hash. */
@BuiltinModule(name = "_md5")
public final class Md5Module {

  @BuiltinConstant static final int _GIL_MINSIZE = 2048;

  private Md5Module() {}

  /** A new MD5 hash. */
  @BuiltinFunction
  static PyObject md5(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("md5", JdkDigest.of("MD5", 64), data, string);
  }
}
