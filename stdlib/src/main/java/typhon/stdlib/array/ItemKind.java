package typhon.stdlib.array;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;

/** The type codes of arrays: how an item is stored in native byte order. */
enum ItemKind {
  SIGNED_CHAR('b', 1, "signed char", -128, 127),
  UNSIGNED_CHAR('B', 1, "unsigned byte integer", 0, 255),
  WCHAR('u', 4, "", 0, 0),
  UCS4('w', 4, "", 0, 0),
  SHORT('h', 2, "signed short integer", Short.MIN_VALUE, Short.MAX_VALUE),
  UNSIGNED_SHORT('H', 2, "unsigned short", 0, 0xffff),
  INT('i', 4, "signed integer", Integer.MIN_VALUE, Integer.MAX_VALUE),
  UNSIGNED_INT('I', 4, "unsigned int", 0, 0xffff_ffffL),
  LONG('l', 8, "", Long.MIN_VALUE, Long.MAX_VALUE),
  UNSIGNED_LONG('L', 8, "", 0, 0),
  LONG_LONG('q', 8, "", Long.MIN_VALUE, Long.MAX_VALUE),
  UNSIGNED_LONG_LONG('Q', 8, "", 0, 0),
  FLOAT('f', 4, "", 0, 0),
  DOUBLE('d', 8, "", 0, 0);

  private static final String TOO_BIG = "int too big to convert";
  private static final BigInteger UNSIGNED_LIMIT = BigInteger.ONE.shiftLeft(64);

  final char code;
  final int size;
  private final String description;
  final long lowest;
  private final long highest;

  ItemKind(char code, int size, String description, long lowest, long highest) {
    this.code = code;
    this.size = size;
    this.description = description;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** The kind of a type code, or null. */
  static ItemKind of(int code) {
    for (ItemKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    return null;
  }

  boolean isText() {
    return this == WCHAR || this == UCS4;
  }

  boolean isReal() {
    return this == FLOAT || this == DOUBLE;
  }

  PyObject read(ByteBuffer from, int at) {
    return switch (this) {
      case SIGNED_CHAR -> PyInt.of(from.get(at));
      case UNSIGNED_CHAR -> PyInt.of(from.get(at) & 0xff);
      case WCHAR, UCS4 -> text(from.getInt(at));
      case SHORT -> PyInt.of(from.getShort(at));
      case UNSIGNED_SHORT -> PyInt.of(from.getShort(at) & 0xffff);
      case INT -> PyInt.of(from.getInt(at));
      case UNSIGNED_INT -> PyInt.of(from.getInt(at) & 0xffff_ffffL);
      case LONG, LONG_LONG -> PyInt.of(from.getLong(at));
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> unsigned(from.getLong(at));
      case FLOAT -> PyFloat.of(from.getFloat(at));
      case DOUBLE -> PyFloat.of(from.getDouble(at));
    };
  }

  private static PyObject text(int codePoint) {
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      throw Errors.valueError(
          "character U+" + Integer.toHexString(codePoint) + " is not in range [U+0000; U+10ffff]");
    }
    return PyStr.ofCodePoint(codePoint);
  }

  private static PyInt unsigned(long bits) {
    return bits >= 0 ? PyInt.of(bits) : PyInt.of(BigInteger.valueOf(bits).add(UNSIGNED_LIMIT));
  }

  /** The item as the bits that {@link #write} stores; errors as CPython's setters raise them. */
  long encode(PyObject value) {
    if (isReal()) {
      double d = real(value);
      return this == FLOAT ? Float.floatToRawIntBits((float) d) : Double.doubleToRawLongBits(d);
    }
    if (isText()) {
      if (!(value instanceof PyStr s)) {
        throw Errors.typeError(
            "array item must be a unicode character, not " + value.type().name());
      }
      if (s.length() != 1) {
        throw Errors.typeError(
            "array item must be a unicode character, not a string of length " + s.length());
      }
      return s.codePointAt(0);
    }
    if (value instanceof PyFloat) {
      throw Errors.typeError("'float' object cannot be interpreted as an integer");
    }
    return size == 8 ? wide(Numbers.index(value)) : narrow(Numbers.index(value));
  }

  private static double real(PyObject value) {
    if (value instanceof PyFloat f) {
      return f.value;
    }
    return Numbers.asDouble(value);
  }

  private long narrow(PyInt value) {
    if (this == UNSIGNED_INT) {
      if (value.signum() < 0) {
        throw Errors.overflowError("can't convert negative value to unsigned int");
      }
      if (!value.fitsLong() || value.longValue() > highest) {
        throw Errors.overflowError("unsigned int is greater than maximum");
      }
      return value.longValue();
    }
    if (value.signum() < 0 && (!value.fitsLong() || value.longValue() < lowest)) {
      throw Errors.overflowError(description + " is less than minimum");
    }
    if (!value.fitsLong() || value.longValue() > highest) {
      throw Errors.overflowError(description + " is greater than maximum");
    }
    return value.longValue();
  }

  private long wide(PyInt value) {
    if (this == LONG || this == LONG_LONG) {
      if (!value.fitsLong()) {
        throw Errors.overflowError(
            this == LONG ? "Python int too large to convert to C long" : TOO_BIG);
      }
      return value.longValue();
    }
    boolean isLong = this == UNSIGNED_LONG;
    if (value.signum() < 0) {
      throw Errors.overflowError(
          "can't convert negative " + (isLong ? "value to unsigned int" : "int to unsigned"));
    }
    BigInteger big = value.bigValue();
    if (big.bitLength() > 64) {
      throw Errors.overflowError(
          isLong ? "Python int too large to convert to C unsigned long" : TOO_BIG);
    }
    return big.longValue();
  }

  void write(ByteBuffer to, int at, long bits) {
    switch (size) {
      case 1 -> to.put(at, (byte) bits);
      case 2 -> to.putShort(at, (short) bits);
      case 4 -> to.putInt(at, (int) bits);
      default -> to.putLong(at, bits);
    }
  }
}
