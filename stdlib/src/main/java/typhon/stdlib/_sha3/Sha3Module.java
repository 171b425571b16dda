package typhon.stdlib._sha3;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.object.PyObject;
import typhon.stdlib.digest.Keccak;
import typhon.stdlib.digest.PyHash;
import typhon.stdlib.digest.PyShake;

/** The SHA-3 hashes. */
@BuiltinModule(name = "_sha3")
public final class Sha3Module {
  @BuiltinConstant static final String implementation = "typhon";

  @BuiltinConstant static final int _GIL_MINSIZE = 2048;

  private Sha3Module() {}

  /** A new SHA3-224 hash. */
  @BuiltinFunction
  static PyObject sha3_224(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha3_224", new Keccak(144, 28), data, string);
  }

  /** A new SHA3-256 hash. */
  @BuiltinFunction
  static PyObject sha3_256(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha3_256", new Keccak(136, 32), data, string);
  }

  /** A new SHA3-384 hash. */
  @BuiltinFunction
  static PyObject sha3_384(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha3_384", new Keccak(104, 48), data, string);
  }

  /** A new SHA3-512 hash. */
  @BuiltinFunction
  static PyObject sha3_512(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyHash.create("sha3_512", new Keccak(72, 64), data, string);
  }

  /** A new SHAKE-128 hash; its length is told to digest(). */
  @BuiltinFunction
  static PyObject shake_128(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyShake.create("shake_128", new Keccak(168, 0), data, string);
  }

  /** A new SHAKE-256 hash; its length is told to digest(). */
  @BuiltinFunction
  static PyObject shake_256(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyShake.create("shake_256", new Keccak(136, 0), data, string);
  }
}
