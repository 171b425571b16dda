package typhon.stdlib._sha2;

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

/** The SHA-2 hashes. */
@BuiltinModule(name = "_sha2")
public final class Sha2Module {

  @BuiltinConstant static final int _GIL_MINSIZE = 2048;

  private Sha2Module() {}

  /** A new SHA-224 hash. */
  @BuiltinFunction
  static PyObject sha224(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha224", JdkDigest.of("SHA-224", 64), data, string);
  }

  /** A new SHA-256 hash. */
  @BuiltinFunction
  static PyObject sha256(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha256", JdkDigest.of("SHA-256", 64), data, string);
  }

  /** A new SHA-384 hash. */
  @BuiltinFunction
  static PyObject sha384(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha384", JdkDigest.of("SHA-384", 128), data, string);
  }

  /** A new SHA-512 hash. */
  @BuiltinFunction
  static PyObject sha512(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha512", JdkDigest.of("SHA-512", 128), data, string);
  }
}
