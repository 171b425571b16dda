package typhon.stdlib._hashlib;

import java.util.HexFormat;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;
import typhon.stdlib.digest.Algorithm;
import typhon.stdlib.digest.Digest;

/**
 * A hash whose length is told when it is asked for.
 *
 * <p>Thread rule: as its base.
 */
@BuiltinType(name = "HASHXOF", module = "_hashlib", base = PyNamedHash.class, exposed = false)
public final class PyExtendableHash extends PyNamedHash {
  public static final PyType TYPE = PyType.builtin(new PyExtendableHashTable());

  private static final int LONGEST = 1 << 29;

  PyExtendableHash(Algorithm algorithm, Digest state) {
    super(algorithm, state);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The hash so far, as length bytes. */
  @BuiltinMethod(name = "digest")
  PyObject digestOf(@Named long length) {
    return PyBytes.of(bytes(checked(length)));
  }

  /** The hash so far, as the hexadecimal digits of length bytes. */
  @BuiltinMethod(name = "hexdigest")
  String hexdigestOf(@Named long length) {
    return HexFormat.of().formatHex(bytes(checked(length)));
  }

  private static int checked(long length) {
    if (length < 0) {
      throw Errors.valueError("value must be positive");
    }
    if (length >= LONGEST) {
      throw Errors.valueError("length is too large");
    }
    return (int) length;
  }

  /** An independent hash that goes on from here. */
  @BuiltinMethod
  @Override
  PyObject copy() {
    synchronized (state) {
      return new PyExtendableHash(algorithm, state.copy());
    }
  }

  /** Always 0: there is no fixed size. */
  @BuiltinGetter
  @Override
  int digest_size() {
    return 0;
  }
}
