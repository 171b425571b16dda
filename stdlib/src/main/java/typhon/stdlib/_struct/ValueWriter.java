package typhon.stdlib._struct;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** Writes Python values into bytes. */
// CPython: _struct.c np_..., bp_..., lp_...
final class ValueWriter {
  private final byte[] target;
  private final ByteBuffer buffer;
  private final boolean isNative;

  ValueWriter(byte[] target, ByteOrder order, boolean isNative) {
    this.target = target;
    this.buffer = ByteBuffer.wrap(target).order(order);
    this.isNative = isNative;
  }

  void write(Field field, int at, PyObject value) {
    switch (field.code()) {
      case 'c' -> target[at] = character(value);
      case 's' -> string(field, at, value, 0);
      case 'p' -> pascal(field, at, value);
      case '?' -> target[at] = (byte) (Objects.isTrue(value) ? 1 : 0);
      case 'e' -> buffer.putShort(at, HalfFloat.of(real(value)));
      case 'f' -> single(at, real(value));
      case 'd' -> buffer.putDouble(at, real(value));
      case 'F' -> {
        PyComplex complex = complex(value);
        single(at, complex.real);
        single(at + 4, complex.imag);
      }
      case 'D' -> {
        PyComplex complex = complex(value);
        buffer.putDouble(at, complex.real).putDouble(at + 8, complex.imag);
      }
      default -> integer(field, at, value);
    }
  }

  private void integer(Field field, int at, PyObject value) {
    if (!Numbers.isIndex(value)) {
      throw StructErrors.error("required argument is not an integer");
    }
    PyInt number = Numbers.index(value);
    int bits = field.size() * Byte.SIZE;
    char code = field.code();
    boolean signed = Character.isLowerCase(code);
    boolean fits;
    if (code == 'P') {
      fits = number.bigValue().bitLength() <= (number.signum() < 0 ? bits - 1 : bits);
      if (!fits) {
        throw StructErrors.error("int too large to convert");
      }
    } else if (number.fitsLong()) {
      fits = signed ? fitsSigned(number.longValue(), bits) : fitsUnsigned(number, bits);
    } else {
      fits = !signed && fitsUnsigned(number, bits);
    }
    if (!fits) {
      throw outOfRange(code, bits, signed);
    }
    put(at, field.size(), number.fitsLong() ? number.longValue() : number.bigValue().longValue());
  }

  private static boolean fitsSigned(long value, int bits) {
    return bits == Long.SIZE || value == value << (Long.SIZE - bits) >> (Long.SIZE - bits);
  }

  private static boolean fitsUnsigned(PyInt number, int bits) {
    return number.signum() >= 0
        && (number.fitsLong()
            ? bits == Long.SIZE || number.longValue() >>> bits == 0
            : number.bigValue().bitLength() <= bits);
  }

  private static PyException outOfRange(char code, int bits, boolean signed) {
    BigInteger limit = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits);
    BigInteger least = signed ? limit.negate() : BigInteger.ZERO;
    return StructErrors.error(
        "'"
            + code
            + "' format requires "
            + least
            + " <= number <= "
            + limit.subtract(BigInteger.ONE));
  }

  private void put(int at, int size, long value) {
    switch (size) {
      case 1 -> target[at] = (byte) value;
      case 2 -> buffer.putShort(at, (short) value);
      case 4 -> buffer.putInt(at, (int) value);
      default -> buffer.putLong(at, value);
    }
  }

  private static byte character(PyObject value) {
    if (!(value instanceof PyBytes bytes) || bytes.size() != 1) {
      throw StructErrors.error("char format requires a bytes object of length 1");
    }
    return bytes.byteAt(0);
  }

  private int string(Field field, int at, PyObject value, int room) {
    if (!(value instanceof PyBytes) && !(value instanceof PyByteArray)) {
      throw StructErrors.error("argument for '" + field.code() + "' must be a bytes object");
    }
    byte[] bytes = Buffers.bytesOf(value);
    int length = Math.min(bytes.length, Math.max(0, field.size() - room));
    System.arraycopy(bytes, 0, target, at + room, length);
    return length;
  }

  private void pascal(Field field, int at, PyObject value) {
    if (field.size() == 0) {
      string(field, at, value, 0);
      return;
    }
    int length = string(field, at, value, 1);
    target[at] = (byte) Math.min(length, 255);
  }

  private static double real(PyObject value) {
    try {
      return Numbers.asDouble(value);
    } catch (PyException e) {
      throw StructErrors.error("required argument is not a float");
    }
  }

  private void single(int at, double value) {
    float narrow = (float) value;
    if (!isNative && Float.isInfinite(narrow) && !Double.isInfinite(value)) {
      throw Errors.overflowError("float too large to pack with f format");
    }
    buffer.putFloat(at, narrow);
  }

  private static PyComplex complex(PyObject value) {
    if (value instanceof PyComplex complex) {
      return complex;
    }
    try {
      if (value.type().special(SpecialMethod.COMPLEX) != null
          && Calls.special(SpecialMethod.COMPLEX, value) instanceof PyComplex complex) {
        return complex;
      }
      return PyComplex.of(Numbers.asDouble(value), 0);
    } catch (PyException e) {
      throw StructErrors.error("required argument is not a complex");
    }
  }
}
