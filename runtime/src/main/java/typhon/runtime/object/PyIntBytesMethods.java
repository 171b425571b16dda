package typhon.runtime.object;

import java.math.BigInteger;
import java.util.Arrays;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** Ints as bytes and back. */
// CPython: longobject.c int_to_bytes_impl, int_from_bytes_impl
@BuiltinMethods(PyInt.class)
final class PyIntBytesMethods {
  private PyIntBytesMethods() {}

  private static boolean isLittle(String byteorder) {
    if (!byteorder.equals("little") && !byteorder.equals("big")) {
      throw Errors.valueError("byteorder must be either 'little' or 'big'");
    }
    return byteorder.equals("little");
  }

  /**
   * An array of bytes that represents the integer.
   *
   * <p>OverflowError if it does not fit into length bytes. The byte order is 'big' (the most
   * significant byte first) or 'little'; a negative integer needs signed=True, which stands for
   * two's complement.
   */
  @BuiltinMethod
  static PyObject to_bytes(
      PyInt self,
      @Named @Default("1") long length,
      @Named @Default("'big'") String byteorder,
      @KeywordOnly @Default("False") boolean signed) {
    boolean little = isLittle(byteorder);
    if (length < 0) {
      throw Errors.valueError("length argument must be non-negative");
    }
    if (self.signum() < 0 && !signed) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    int size = (int) Math.min(length, Integer.MAX_VALUE - 8);
    if (neededBits(self, signed) > 8L * size) {
      throw Errors.overflowError("int too big to convert");
    }
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) (self.signum() < 0 ? -1 : 0));
    byte[] digits = self.bigValue().toByteArray();
    int count = Math.min(digits.length, size);
    System.arraycopy(digits, digits.length - count, bytes, size - count, count);
    if (little) {
      reverse(bytes);
    }
    return PyBytes.of(bytes);
  }

  private static long neededBits(PyInt value, boolean signed) {
    if (!signed) {
      return PyIntMethods.bitLength(value);
    }
    return value.signum() == 0 ? 0 : value.bigValue().bitLength() + 1L;
  }

  private static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte b = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = b;
    }
  }

  /** The integer that an array of bytes represents; the arguments are those of to_bytes(). */
  @BuiltinClassMethod
  static PyObject from_bytes(
      PyType type,
      @Named PyObject bytes,
      @Named @Default("'big'") String byteorder,
      @KeywordOnly @Default("False") boolean signed) {
    boolean little = isLittle(byteorder);
    byte[] source = bytesOf(bytes);
    PyInt value;
    if (source.length == 0) {
      value = PyInt.ZERO;
    } else {
      byte[] digits = source;
      if (little) {
        digits = source.clone();
        reverse(digits);
      }
      value = PyInt.of(signed ? new BigInteger(digits) : new BigInteger(1, digits));
    }
    return type == PyInt.TYPE ? value : Calls.call(type, value);
  }

  private static byte[] bytesOf(PyObject object) {
    PyBytes converted = PyBytes.convertedBySpecial(object);
    if (converted != null) {
      return converted.array();
    }
    if (object instanceof PyStr) {
      throw Errors.typeError("cannot convert '" + object.type().name() + "' object to bytes");
    }
    return BytesConstruction.fromObject(object, "bytes");
  }
}
