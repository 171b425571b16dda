package typhon.stdlib._hmac;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.stdlib.digest.Algorithm;
import typhon.stdlib.digest.Hmac;
import typhon.stdlib.digest.PyHash;

/** Keyed hashing for message authentication. */
@BuiltinModule(name = "_hmac", types = PyHmac.class)
public final class HmacModule {
  @BuiltinConstant static final int _GIL_MINSIZE = 2048;

  private static final Object ERROR = new Object();

  private HmacModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("UnknownHashError"), errorType());
  }

  private static PyType errorType() {
    return (PyType)
        ThreadState.current().interpreter.state().computeIfAbsent(ERROR, k -> createError());
  }

  private static PyObject createError() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("_hmac"));
    return Calls.call(
        PyType.TYPE,
        PyStr.intern("UnknownHashError"),
        PyTuple.of(ExceptionTypes.VALUE_ERROR),
        namespace);
  }

  private static Algorithm algorithm(PyObject name) {
    Algorithm found = name instanceof PyStr s ? byExactName(s.toString()) : null;
    if (found == null || found.isExtendable()) {
      throw Errors.of(errorType(), "unsupported hash type: " + Objects.repr(name));
    }
    return found;
  }

  /** OpenSSL's spellings do not count here. */
  private static Algorithm byExactName(String name) {
    for (Algorithm a : Algorithm.values()) {
      boolean isOurs = a != Algorithm.SHA512_224 && a != Algorithm.SHA512_256;
      if (isOurs && a.pythonName().equalsIgnoreCase(name)) {
        return a;
      }
    }
    return null;
  }

  /** A keyed hash: of the message, if there is one yet. */
  @BuiltinFunction(name = "new")
  static PyObject create(
      @Named PyObject key, @Named @Default("None") PyObject msg, @Named @Unset PyObject digestmod) {
    if (digestmod == null || digestmod == PyNone.NONE) {
      throw Errors.typeError("new() missing 1 required argument 'digestmod'");
    }
    Hmac state = Hmac.start(algorithm(digestmod), PyHash.input(key));
    if (msg != PyNone.NONE) {
      state.update(PyHash.input(msg));
    }
    return new PyHmac(state);
  }

  /** The code of a message at once. */
  @BuiltinFunction
  static PyObject compute_digest(@Named PyObject key, @Named PyObject msg, @Named PyObject digest) {
    return compute(algorithm(digest), key, msg);
  }

  private static PyObject compute(Algorithm algorithm, PyObject key, PyObject msg) {
    Hmac state = Hmac.start(algorithm, PyHash.input(key));
    state.update(PyHash.input(msg));
    return PyBytes.of(state.digest());
  }

  /** The code of a message by MD5. */
  @BuiltinFunction
  static PyObject compute_md5(PyObject key, PyObject msg) {
    return compute(Algorithm.MD5, key, msg);
  }

  /** The code of a message by SHA-1. */
  @BuiltinFunction
  static PyObject compute_sha1(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA1, key, msg);
  }

  /** The code of a message by SHA-224. */
  @BuiltinFunction
  static PyObject compute_sha224(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA224, key, msg);
  }

  /** The code of a message by SHA-256. */
  @BuiltinFunction
  static PyObject compute_sha256(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA256, key, msg);
  }

  /** The code of a message by SHA-384. */
  @BuiltinFunction
  static PyObject compute_sha384(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA384, key, msg);
  }

  /** The code of a message by SHA-512. */
  @BuiltinFunction
  static PyObject compute_sha512(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA512, key, msg);
  }

  /** The code of a message by SHA3-224. */
  @BuiltinFunction
  static PyObject compute_sha3_224(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA3_224, key, msg);
  }

  /** The code of a message by SHA3-256. */
  @BuiltinFunction
  static PyObject compute_sha3_256(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA3_256, key, msg);
  }

  /** The code of a message by SHA3-384. */
  @BuiltinFunction
  static PyObject compute_sha3_384(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA3_384, key, msg);
  }

  /** The code of a message by SHA3-512. */
  @BuiltinFunction
  static PyObject compute_sha3_512(PyObject key, PyObject msg) {
    return compute(Algorithm.SHA3_512, key, msg);
  }

  /** The code of a message by BLAKE2s. */
  @BuiltinFunction
  static PyObject compute_blake2s_32(PyObject key, PyObject msg) {
    return compute(Algorithm.BLAKE2S, key, msg);
  }

  /** The code of a message by BLAKE2b. */
  @BuiltinFunction
  static PyObject compute_blake2b_32(PyObject key, PyObject msg) {
    return compute(Algorithm.BLAKE2B, key, msg);
  }
}
