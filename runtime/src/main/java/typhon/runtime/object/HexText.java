package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Items;
import typhon.runtime.text.ByteClass;
import typhon.runtime.text.Text;

/** Bytes as hexadecimal digits. */
public final class HexText {
  private static final byte[] DIGITS =
      "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private HexText() {}

  /** The bytes of {@code fromhex(text)}. CPython: bytesobject.c _PyBytes_FromHex. */
  static byte[] parse(PyObject source) {
    int[] digits = digits(source);
    byte[] bytes = new byte[digits.length / 2];
    int size = 0;
    int at = 0;
    while (true) {
      while (at < digits.length && isSpace(digits[at])) {
        at++;
      }
      if (at >= digits.length) {
        return java.util.Arrays.copyOf(bytes, size);
      }
      int high = digit(digits[at]);
      if (high < 0) {
        throw wrongDigit(at);
      }
      if (at + 1 >= digits.length) {
        throw Errors.valueError("fromhex() arg must contain an even number of hexadecimal digits");
      }
      int low = digit(digits[at + 1]);
      if (low < 0) {
        throw wrongDigit(at + 1);
      }
      bytes[size++] = (byte) (high << 4 | low);
      at += 2;
    }
  }

  private static int[] digits(PyObject source) {
    if (source instanceof PyStr s) {
      return s.text().toCodePoints();
    }
    if (!Buffers.isExporter(source)) {
      throw Errors.typeError(
          "fromhex() argument must be str or bytes-like, not " + source.type().name());
    }
    byte[] bytes = Buffers.bytesOf(source);
    int[] digits = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      digits[i] = bytes[i] & 0xff;
    }
    return digits;
  }

  private static boolean isSpace(int c) {
    return c < 0x80 && ByteClass.isSpace((byte) c);
  }

  private static int digit(int c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static RuntimeException wrongDigit(int at) {
    return Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + at);
  }

  /**
   * {@code hex(sep, bytes_per_sep)}; the memory is held while the separator is asked for its
   * length.
   */
  static PyStr of(BufferExporter source, PyObject sep, int group) {
    Buffer held = source.exportBuffer(Buffer.FULL_RO);
    try {
      byte[] digits = format(held.toBytes(), sep, group);
      return PyStr.ofNarrow(new String(digits, java.nio.charset.StandardCharsets.US_ASCII));
    } finally {
      held.release();
    }
  }

  /**
   * The digits of {@code hex(sep, bytes_per_sep)}; sep null: none. CPython: pystrhex.c
   * _Py_strhex_impl.
   */
  public static byte[] format(byte[] bytes, PyObject sep, int group) {
    int separator = sep == null ? -1 : separator(sep);
    int size = bytes.length;
    int step = Math.abs(group);
    if (separator < 0 || step == 0 || size == 0) {
      step = size + 1;
    }
    int separators = size == 0 ? 0 : (size - 1) / step;
    StrConstruction.checkLength(2L * size + separators);
    byte[] out = new byte[2 * size + separators];
    int at = 0;
    // Groups count from the right for a positive group, from the left for a negative one.
    int first = group < 0 ? step : size - separators * step;
    int left = first;
    for (byte b : bytes) {
      if (left == 0) {
        out[at++] = (byte) separator;
        left = step;
      }
      out[at++] = DIGITS[b >> 4 & 15];
      out[at++] = DIGITS[b & 15];
      left--;
    }
    return out;
  }

  private static int separator(PyObject sep) {
    if (Items.length(sep) != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    int c;
    if (sep instanceof PyStr s) {
      Text text = s.text();
      c = text.codePointAt(0);
    } else if (sep instanceof PyBytes b) {
      c = b.byteAt(0) & 0xff;
    } else {
      throw Errors.typeError("sep must be str or bytes.");
    }
    if (c >= 0x80) {
      throw Errors.valueError("sep must be ASCII.");
    }
    return c;
  }
}
