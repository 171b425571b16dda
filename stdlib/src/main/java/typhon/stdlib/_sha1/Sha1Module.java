package typhon.stdlib._sha1;

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

/** The SHA-1 hash. */
@BuiltinModule(name = "_sha1")
public final class Sha1Module {

  @BuiltinConstant static final int _GIL_MINSIZE = 2048;

  private Sha1Module() {}

  /** A new SHA-1 hash. */
  @BuiltinFunction
  static PyObject sha1(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha1", JdkDigest.of("SHA-1", 64), data, string);
  }
}
