package typhon.stdlib.digest;

import java.util.HexFormat;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * A hash whose length is told when it is asked for.
 *
 * <p>Thread rule: all methods lock the digest; no user code runs under it.
 */
@BuiltinType(name = "shake", module = "hashlib", exposed = false)
public final class PyShake extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyShakeTable());
  private static final int LONGEST = 1 << 29;

  private final String algorithm;
  private final Keccak state;

  private PyShake(String algorithm, Keccak state) {
    this.algorithm = algorithm;
    this.state = state;
  }

  /** What the constructors do: at most one of data and string is given. */
  public static PyShake create(String algorithm, Keccak state, PyObject data, PyObject string) {
    PyHash.begin(state, data, string);
    return new PyShake(algorithm, state);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Go on with more data. */
  @BuiltinMethod
  void update(PyObject obj) {
    byte[] data = PyHash.input(obj);
    synchronized (state) {
      state.update(data);
    }
  }

  /** The hash so far, as length bytes. */
  @BuiltinMethod
  PyObject digest(@Named long length) {
    return PyBytes.of(bytes(length));
  }

  /** The hash so far, as the hexadecimal digits of length bytes. */
  @BuiltinMethod
  String hexdigest(@Named long length) {
    return HexFormat.of().formatHex(bytes(length));
  }

  private byte[] bytes(long length) {
    if (length < 0) {
      throw Errors.valueError("value must be positive");
    }
    if (length >= LONGEST) {
      throw Errors.valueError("length is too large");
    }
    synchronized (state) {
      return state.digest((int) length);
    }
  }

  /** An independent hash that goes on from here. */
  @BuiltinMethod
  PyObject copy() {
    synchronized (state) {
      return new PyShake(algorithm, state.copy());
    }
  }

  /** The algorithm. */
  @BuiltinGetter
  String name() {
    return algorithm;
  }

  /** Always 0: there is no fixed size. */
  @BuiltinGetter
  int digest_size() {
    return 0;
  }

  /** The size of the algorithm's blocks in bytes. */
  @BuiltinGetter
  int block_size() {
    return state.blockSize();
  }
}
