package typhon.stdlib.array;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import typhon.runtime.codec.Decoding;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The machine formats by which arrays are pickled (CPython: arraymodule.c mformat_descriptors). */
final class MachineFormat {
  private static final int[] SIZES = {
    1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 8, 8, 2, 2, 4, 4
  };
  private static final int FLOAT_FIRST = 14;
  private static final int DOUBLE_FIRST = 16;
  private static final int UTF16_FIRST = 18;
  private static final int UTF32_FIRST = 20;

  /** The code of the format that this machine keeps such items in. */
  static int of(ItemKind kind) {
    if (kind.isText()) {
      return UTF32_FIRST;
    }
    if (kind.isReal()) {
      return kind == ItemKind.FLOAT ? FLOAT_FIRST : DOUBLE_FIRST;
    }
    boolean signed = kind.lowest < 0;
    return switch (kind.size) {
      case 1 -> signed ? 1 : 0;
      case 2 -> signed ? 4 : 2;
      case 4 -> signed ? 8 : 6;
      default -> signed ? 12 : 10;
    };
  }

  private MachineFormat() {}

  static void check(int code) {
    if (code < 0 || code >= SIZES.length) {
      throw Errors.valueError("third argument must be a valid machine format code.");
    }
  }

  static void decode(PyArray array, int code, byte[] bytes) {
    int width = SIZES[code];
    if (bytes.length % width != 0) {
      throw Errors.valueError("string length not a multiple of item size");
    }
    if (code >= UTF16_FIRST && code < UTF32_FIRST) {
      String encoding = code == UTF16_FIRST ? "utf-16-le" : "utf-16-be";
      array.fromunicode((PyStr) Decoding.decode(PyBytes.of(bytes), encoding, null));
      return;
    }
    ByteBuffer view =
        ByteBuffer.wrap(bytes)
            .order(code > 1 && code % 2 == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < bytes.length; at += width) {
      array.append(item(view, at, code, width));
    }
  }

  private static PyObject item(ByteBuffer view, int at, int code, int width) {
    if (code >= UTF32_FIRST) {
      return PyStr.ofCodePoint(view.getInt(at));
    }
    if (code >= DOUBLE_FIRST) {
      return PyFloat.of(view.getDouble(at));
    }
    if (code >= FLOAT_FIRST) {
      return PyFloat.of(view.getFloat(at));
    }
    boolean signed = code == 1 || code > 1 && code / 2 % 2 == 0;
    return integer(view, at, width, signed);
  }

  private static PyObject integer(ByteBuffer view, int at, int width, boolean signed) {
    long value =
        switch (width) {
          case 1 -> signed ? view.get(at) : view.get(at) & 0xff;
          case 2 -> signed ? view.getShort(at) : view.getShort(at) & 0xffff;
          case 4 -> signed ? view.getInt(at) : view.getInt(at) & 0xffff_ffffL;
          default -> view.getLong(at);
        };
    return signed || value >= 0
        ? PyInt.of(value)
        : PyInt.of(BigInteger.valueOf(value).add(BigInteger.ONE.shiftLeft(64)));
  }
}
