package typhon.stdlib.digest;

import java.util.HexFormat;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/**
 * A hash of fixed size that takes data piece by piece.
 *
 * <p>Thread rule: all methods lock the digest; no user code runs under it.
 */
@BuiltinType(name = "hash", module = "hashlib", exposed = false)
public final class PyHash extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyHashTable());

  private final String algorithm;
  private final Digest state;

  private PyHash(String algorithm, Digest state) {
    this.algorithm = algorithm;
    this.state = state;
  }

  /** What the constructors of the hash modules do: at most one of data and string is given. */
  public static PyHash create(String algorithm, Digest state, PyObject data, PyObject string) {
    begin(state, data, string);
    return new PyHash(algorithm, state);
  }

  /** Takes the first data, which has two names. */
  public static void begin(Digest state, PyObject data, PyObject string) {
    if (data != null && string != null) {
      throw Errors.typeError(
          "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter "
              + "is slated for removal in a future version.");
    }
    PyObject first = data != null ? data : string;
    if (first != null) {
      state.update(input(first));
    }
  }

  /** The bytes to hash. */
  public static byte[] input(PyObject data) {
    if (data instanceof PyStr) {
      throw Errors.typeError("Strings must be encoded before hashing");
    }
    if (!Buffers.isExporter(data)) {
      throw Errors.typeError("object supporting the buffer API required");
    }
    return Buffers.bytesOf(data);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Go on with more data. */
  @BuiltinMethod
  void update(PyObject obj) {
    byte[] data = input(obj);
    synchronized (state) {
      state.update(data);
    }
  }

  /** The hash so far, as bytes. */
  @BuiltinMethod
  PyObject digest() {
    return PyBytes.of(bytes());
  }

  /** The hash so far, as hexadecimal digits. */
  @BuiltinMethod
  String hexdigest() {
    return HexFormat.of().formatHex(bytes());
  }

  private byte[] bytes() {
    synchronized (state) {
      return state.digest(0);
    }
  }

  /** An independent hash that goes on from here. */
  @BuiltinMethod
  PyObject copy() {
    synchronized (state) {
      return new PyHash(algorithm, state.copy());
    }
  }

  /** The algorithm. */
  @BuiltinGetter
  String name() {
    return algorithm;
  }

  /** The size of the hash in bytes. */
  @BuiltinGetter
  int digest_size() {
    return state.digestSize();
  }

  /** The size of the algorithm's blocks in bytes. */
  @BuiltinGetter
  int block_size() {
    return state.blockSize();
  }

  @BuiltinMethod
  String __repr__() {
    return "<" + algorithm + " hash object>";
  }
}
