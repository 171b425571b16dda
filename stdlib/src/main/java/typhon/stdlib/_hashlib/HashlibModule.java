package typhon.stdlib._hashlib;

import java.util.Arrays;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyMappingProxy;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.stdlib._operator.DigestComparison;
import typhon.stdlib.digest.Algorithm;
import typhon.stdlib.digest.Hmac;
import typhon.stdlib.digest.KeyDerivation;
import typhon.stdlib.digest.PyHash;

/** Hashes by name, keyed hashes, and keys from passwords. */
@BuiltinModule(
    name = "_hashlib",
    types = {PyNamedHash.class, PyExtendableHash.class, PyNamedHmac.class})
public final class HashlibModule {
  @BuiltinConstant static final int _GIL_MINSIZE = 2048;

  private static final int BLOCK = 128;
  private static final long DEFAULT_MEMORY = 32L << 20;

  private HashlibModule() {}

  static void init(PyModule module) {
    PyDict dict = module.dict();
    dict.put(PyStr.intern("UnsupportedDigestmodError"), UnsupportedDigest.type());
    PyObject[] names =
        Arrays.stream(Algorithm.values())
            .map(a -> PyStr.intern(a.pythonName()))
            .toArray(PyObject[]::new);
    dict.put(PyStr.intern("openssl_md_meth_names"), PyFrozenSet.of(names));
    PyDict constructors = new PyDict();
    for (Algorithm a : Algorithm.values()) {
      PyObject function = dict.get(PyStr.intern("openssl_" + a.pythonName()));
      if (function != null) {
        constructors.put(function, PyStr.intern(a.pythonName()));
      }
    }
    dict.put(PyStr.intern("_constructors"), new PyMappingProxy(constructors));
  }

  /** The hash of that name; its data may follow. */
  @BuiltinFunction(name = "new")
  static PyObject create(
      @Named String name,
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(UnsupportedDigest.require(name), data, string);
  }

  private static Algorithm algorithm(PyObject digest) {
    Algorithm found = null;
    if (digest instanceof PyStr name) {
      found = UnsupportedDigest.require(name.toString());
    } else if (digest instanceof PyBuiltinFunction) {
      String name = Objects.getAttribute(digest, PyStr.intern("__name__")).toString();
      found = name.startsWith("openssl_") ? Algorithm.of(name.substring(8)) : null;
    }
    if (found == null || found.isExtendable()) {
      throw UnsupportedDigest.error("Unsupported digestmod " + Objects.repr(digest));
    }
    return found;
  }

  /** A keyed hash: of the message, if there is one yet. */
  @BuiltinFunction
  static PyObject hmac_new(
      @Named PyObject key, @Named @Unset PyObject msg, @Named @Unset PyObject digestmod) {
    if (digestmod == null) {
      throw Errors.typeError("Missing required parameter 'digestmod'.");
    }
    Hmac state = Hmac.start(algorithm(digestmod), Buffers.bytesOf(key));
    if (msg != null && msg != PyNone.NONE) {
      state.update(PyHash.input(msg));
    }
    return new PyNamedHmac(state);
  }

  /** The keyed hash of a message at once. */
  @BuiltinFunction
  static PyObject hmac_digest(@Named PyObject key, @Named PyObject msg, @Named PyObject digest) {
    Hmac state = Hmac.start(algorithm(digest), Buffers.bytesOf(key));
    state.update(Buffers.bytesOf(msg));
    return PyBytes.of(state.digest());
  }

  /** A key from a password, by PBKDF2 with a keyed hash. */
  @BuiltinFunction
  static PyObject pbkdf2_hmac(
      @Named String hash_name,
      @Named PyObject password,
      @Named PyObject salt,
      @Named long iterations,
      @Named @Default("None") PyObject dklen) {
    Algorithm algorithm = UnsupportedDigest.require(hash_name);
    byte[] secret = Buffers.bytesOf(password);
    byte[] salted = Buffers.bytesOf(salt);
    if (iterations < 1) {
      throw Errors.valueError("iteration value must be greater than 0.");
    }
    if (iterations > Integer.MAX_VALUE) {
      throw Errors.overflowError("iteration value is too great.");
    }
    long length =
        dklen == PyNone.NONE ? algorithm.start().digestSize() : Numbers.indexAsSize(dklen);
    if (length < 1) {
      throw Errors.valueError("key length must be greater than 0.");
    }
    if (length > Integer.MAX_VALUE) {
      throw Errors.overflowError("key length is too great.");
    }
    return PyBytes.of(KeyDerivation.pbkdf2(algorithm, secret, salted, iterations, (int) length));
  }

  /** A key from a password, by scrypt. */
  @BuiltinFunction
  static PyObject scrypt(
      @Named PyObject password,
      @KeywordOnly PyObject salt,
      @KeywordOnly PyObject n,
      @KeywordOnly PyObject r,
      @KeywordOnly PyObject p,
      @KeywordOnly @Default("0") long maxmem,
      @KeywordOnly @Default("64") long dklen) {
    byte[] secret = Buffers.bytesOf(password);
    byte[] salted = Buffers.bytesOf(salt);
    long cost = unsigned(n);
    if (cost < 2 || (cost & (cost - 1)) != 0) {
      throw Errors.valueError("n must be a power of 2.");
    }
    long size = unsigned(r);
    long parallel = unsigned(p);
    if (maxmem < 0 || maxmem > Integer.MAX_VALUE) {
      throw Errors.valueError("maxmem must be positive and smaller than " + Integer.MAX_VALUE);
    }
    if (dklen < 1 || dklen > Integer.MAX_VALUE) {
      throw Errors.valueError("dklen must be greater than 0 and smaller than " + Integer.MAX_VALUE);
    }
    long limit = maxmem == 0 ? DEFAULT_MEMORY : maxmem;
    boolean fits =
        size >= 1
            && parallel >= 1
            && size * parallel < 1L << 30
            && cost <= limit / BLOCK
            && BLOCK * size * (cost + parallel + 2) <= limit;
    if (!fits) {
      throw Errors.valueError("Invalid parameter combination for n, r, p, maxmem.");
    }
    return PyBytes.of(
        KeyDerivation.scrypt(secret, salted, (int) cost, (int) size, (int) parallel, (int) dklen));
  }

  private static long unsigned(PyObject value) {
    PyInt number = Numbers.index(value);
    if (number.signum() < 0) {
      throw Errors.valueError("value must be positive");
    }
    if (!number.fitsLong()) {
      throw Errors.overflowError("Python int too large to convert to C unsigned long");
    }
    return number.longValue();
  }

  /** Whether OpenSSL runs in FIPS mode: there is no OpenSSL. */
  @BuiltinFunction
  static int get_fips_mode() {
    return 0;
  }

  /**
   * Whether two strings or bytes are equal, in a time that does not depend on where they differ.
   */
  @BuiltinFunction
  static PyObject compare_digest(PyObject a, PyObject b) {
    return PyBool.of(DigestComparison.equal(a, b));
  }

  /** A new md5 hash. */
  @BuiltinFunction
  static PyObject openssl_md5(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.MD5, data, string);
  }

  /** A new sha1 hash. */
  @BuiltinFunction
  static PyObject openssl_sha1(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA1, data, string);
  }

  /** A new sha224 hash. */
  @BuiltinFunction
  static PyObject openssl_sha224(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA224, data, string);
  }

  /** A new sha256 hash. */
  @BuiltinFunction
  static PyObject openssl_sha256(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA256, data, string);
  }

  /** A new sha384 hash. */
  @BuiltinFunction
  static PyObject openssl_sha384(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA384, data, string);
  }

  /** A new sha512 hash. */
  @BuiltinFunction
  static PyObject openssl_sha512(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA512, data, string);
  }

  /** A new sha3_224 hash. */
  @BuiltinFunction
  static PyObject openssl_sha3_224(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA3_224, data, string);
  }

  /** A new sha3_256 hash. */
  @BuiltinFunction
  static PyObject openssl_sha3_256(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA3_256, data, string);
  }

  /** A new sha3_384 hash. */
  @BuiltinFunction
  static PyObject openssl_sha3_384(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA3_384, data, string);
  }

  /** A new sha3_512 hash. */
  @BuiltinFunction
  static PyObject openssl_sha3_512(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHA3_512, data, string);
  }

  /** A new shake_128 hash. */
  @BuiltinFunction
  static PyObject openssl_shake_128(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHAKE_128, data, string);
  }

  /** A new shake_256 hash. */
  @BuiltinFunction
  static PyObject openssl_shake_256(
      @Named @Unset PyObject data,
      @KeywordOnly @Default("True") boolean usedforsecurity,
      @KeywordOnly @Unset PyObject string) {
    return PyNamedHash.start(Algorithm.SHAKE_256, data, string);
  }
}
