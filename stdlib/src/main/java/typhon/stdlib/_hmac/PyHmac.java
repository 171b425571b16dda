package typhon.stdlib._hmac;

import java.util.HexFormat;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.stdlib.digest.Hmac;
import typhon.stdlib.digest.PyHash;

/**
 * A keyed hash that takes its message piece by piece.
 *
 * <p>Thread rule: all methods lock the state; no user code runs under it.
 */
@BuiltinType(name = "HMAC", module = "_hmac", exposed = false)
public final class PyHmac extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyHmacTable());

  private final Hmac state;

  PyHmac(Hmac state) {
    this.state = state;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Go on with more of the message. */
  @BuiltinMethod
  void update(PyObject msg) {
    byte[] data = PyHash.input(msg);
    synchronized (state) {
      state.update(data);
    }
  }

  /** The code so far, as bytes. */
  @BuiltinMethod
  PyObject digest() {
    return PyBytes.of(bytes());
  }

  /** The code so far, as hexadecimal digits. */
  @BuiltinMethod
  String hexdigest() {
    return HexFormat.of().formatHex(bytes());
  }

  private byte[] bytes() {
    synchronized (state) {
      return state.digest();
    }
  }

  /** An independent one that goes on from here. */
  @BuiltinMethod
  PyObject copy() {
    synchronized (state) {
      return new PyHmac(state.copy());
    }
  }

  /** The name of the hash behind "hmac-". */
  @BuiltinGetter
  String name() {
    return "hmac-" + state.algorithm().pythonName();
  }

  /** The size of the code in bytes. */
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
    return "<" + state.algorithm().pythonName() + " HMAC object @ " + Objects.address(this) + ">";
  }
}
