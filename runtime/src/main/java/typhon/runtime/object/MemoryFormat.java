package typhon.runtime.object;

import java.nio.ByteBuffer;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/** Reading and writing one element of a native format of one character. */
// CPython: memoryobject.c unpack_single, pack_single
final class MemoryFormat {
  private MemoryFormat() {}

  /** The character of a native format, 0 for any other format. */
  static char nativeCode(String format) {
    int at = format.startsWith("@") ? 1 : 0;
    return format.length() == at + 1 && size(format.charAt(at)) > 0 ? format.charAt(at) : 0;
  }

  /** The size of a native format character, 0 if it is none. */
  static int size(char code) {
    return switch (code) {
      case '?', 'b', 'B', 'c' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
      case 'F' -> 8;
      case 'D' -> 16;
      default -> 0;
    };
  }

  /** The code, or NotImplementedError. */
  static char requireNative(String format) {
    char code = nativeCode(format);
    if (code == 0 || code == 'F' || code == 'D') {
      throw Errors.notImplementedError("memoryview: format " + format + " not supported");
    }
    return code;
  }

  static PyObject read(char code, ByteBuffer memory, int at) {
    return switch (code) {
      case '?' -> PyBool.of(memory.get(at) != 0);
      case 'b' -> PyInt.of(memory.get(at));
      case 'B' -> PyInt.of(memory.get(at) & 0xff);
      case 'c' -> PyBytes.of(new byte[] {memory.get(at)});
      case 'h' -> PyInt.of(memory.getShort(at));
      case 'H' -> PyInt.of(memory.getShort(at) & 0xffff);
      case 'i' -> PyInt.of(memory.getInt(at));
      case 'I' -> PyInt.of(memory.getInt(at) & 0xffffffffL);
      case 'l', 'q', 'n' -> PyInt.of(memory.getLong(at));
      case 'L', 'Q', 'N', 'P' -> unsigned(memory.getLong(at));
      case 'e' -> PyFloat.of(Float.float16ToFloat(memory.getShort(at)));
      case 'f' -> PyFloat.of(memory.getFloat(at));
      default -> PyFloat.of(memory.getDouble(at));
    };
  }

  private static PyInt unsigned(long bits) {
    return bits >= 0
        ? PyInt.of(bits)
        : PyInt.of(java.math.BigInteger.valueOf(bits).add(java.math.BigInteger.ONE.shiftLeft(64)));
  }

  /** Writes an element; the value is converted before anything is changed. */
  static void write(char code, ByteBuffer memory, int at, PyObject value) {
    switch (code) {
      case '?' -> memory.put(at, (byte) (Objects.isTrue(value) ? 1 : 0));
      case 'c' -> memory.put(at, character(value));
      case 'e' -> memory.putShort(at, half(code, value));
      case 'f' -> memory.putFloat(at, (float) number(code, value));
      case 'd' -> memory.putDouble(at, number(code, value));
      default -> writeInt(code, memory, at, value);
    }
  }

  private static short half(char code, PyObject value) {
    float f = (float) number(code, value);
    short bits = Float.floatToFloat16(f);
    if (Float.isInfinite(Float.float16ToFloat(bits)) && !Float.isInfinite(f)) {
      throw wrongValue(code);
    }
    return bits;
  }

  private static byte character(PyObject value) {
    if (!(value instanceof PyBytes b)) {
      throw wrongType('c');
    }
    if (b.size() != 1) {
      throw wrongValue('c');
    }
    return b.byteAt(0);
  }

  private static double number(char code, PyObject value) {
    try {
      return Numbers.asDouble(value);
    } catch (PyException e) {
      throw translated(e, code);
    }
  }

  private static void writeInt(char code, ByteBuffer memory, int at, PyObject value) {
    int size = size(code);
    boolean signed = Character.isLowerCase(code);
    PyInt number;
    try {
      number = Numbers.index(value);
    } catch (PyException e) {
      throw translated(e, code);
    }
    int bits = size * 8;
    boolean fits =
        signed
            ? number.bigValue().bitLength() < bits
            : number.signum() >= 0 && number.bigValue().bitLength() <= bits;
    if (!fits) {
      throw wrongValue(code);
    }
    long raw = number.bigValue().longValue();
    switch (size) {
      case 1 -> memory.put(at, (byte) raw);
      case 2 -> memory.putShort(at, (short) raw);
      case 4 -> memory.putInt(at, (int) raw);
      default -> memory.putLong(at, raw);
    }
  }

  private static RuntimeException translated(PyException e, char code) {
    if (e.matches(ExceptionTypes.TYPE_ERROR)) {
      return wrongType(code);
    }
    boolean value =
        e.matches(ExceptionTypes.OVERFLOW_ERROR) || e.matches(ExceptionTypes.VALUE_ERROR);
    return value ? wrongValue(code) : e;
  }

  private static PyException wrongType(char code) {
    return Errors.typeError("memoryview: invalid type for format '" + code + "'");
  }

  private static PyException wrongValue(char code) {
    return Errors.valueError("memoryview: invalid value for format '" + code + "'");
  }
}
