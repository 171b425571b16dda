package typhon.stdlib._hashlib;

import java.util.HexFormat;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.stdlib.digest.Algorithm;
import typhon.stdlib.digest.Digest;
import typhon.stdlib.digest.PyHash;

/**
 * A hash that takes data piece by piece.
 *
 * <p>Thread rule: all methods lock the digest; no user code runs under it.
 */
@BuiltinType(name = "HASH", module = "_hashlib", exposed = false)
public class PyNamedHash extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyNamedHashTable());

  final Algorithm algorithm;
  final Digest state;

  PyNamedHash(Algorithm algorithm, Digest state) {
    this.algorithm = algorithm;
    this.state = state;
  }

  static PyNamedHash start(Algorithm algorithm, PyObject data, PyObject string) {
    Digest state = algorithm.start();
    PyHash.begin(state, data, string);
    return algorithm.isExtendable()
        ? new PyExtendableHash(algorithm, state)
        : new PyNamedHash(algorithm, state);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Feeds more bytes into the hash. */
  @BuiltinMethod
  void update(PyObject obj) {
    byte[] data = PyHash.input(obj);
    synchronized (state) {
      state.update(data);
    }
  }

  /** The hash so far, as bytes. */
  @BuiltinMethod
  PyObject digest() {
    return PyBytes.of(bytes(0));
  }

  /** The hash so far, as hexadecimal digits. */
  @BuiltinMethod
  String hexdigest() {
    return HexFormat.of().formatHex(bytes(0));
  }

  byte[] bytes(int length) {
    synchronized (state) {
      return state.digest(length);
    }
  }

  /** An independent hash that goes on from here. */
  @BuiltinMethod
  PyObject copy() {
    synchronized (state) {
      return new PyNamedHash(algorithm, state.copy());
    }
  }

  /** The name of the hash. */
  @BuiltinGetter
  String name() {
    return algorithm.pythonName();
  }

  /** The size of the hash in bytes. */
  @BuiltinGetter
  int digest_size() {
    return state.digestSize();
  }

  /** The size of the hash's blocks in bytes. */
  @BuiltinGetter
  int block_size() {
    return state.blockSize();
  }

  @BuiltinMethod
  String __repr__() {
    return "<" + name() + " _hashlib.HASH object @ " + Objects.address(this) + ">";
  }
}
