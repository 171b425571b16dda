package typhon.stdlib._codecs;

import java.io.ByteArrayOutputStream;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.ops.Warnings;
import typhon.runtime.text.Escapes;

/** The escapes of bytes literals. */
// CPython: bytesobject.c _PyBytes_DecodeEscape2
final class EscapeCodec {
  private EscapeCodec() {}

  static byte[] encode(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 16);
    for (byte b : bytes) {
      String shown = b == '\'' ? "b'\\''" : b == '"' ? "b'\"'" : Escapes.repr(new byte[] {b}, 0, 1);
      out.writeBytes(
          shown
              .substring(2, shown.length() - 1)
              .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }

  static byte[] decode(byte[] in, String errors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    int invalid = -1;
    int i = 0;
    while (i < in.length) {
      byte b = in[i++];
      if (b != '\\') {
        out.write(b);
        continue;
      }
      if (i == in.length) {
        throw Errors.valueError("Trailing \\ in string");
      }
      b = in[i++];
      int simple = simple(b);
      if (simple >= 0) {
        out.write(simple);
      } else if (b >= '0' && b <= '7') {
        int value = b - '0';
        for (int k = 0; k < 2 && i < in.length && in[i] >= '0' && in[i] <= '7'; k++) {
          value = value * 8 + in[i++] - '0';
        }
        if (value > 0xff && invalid < 0) {
          invalid = value;
          warn("\"\\" + Integer.toOctalString(value) + "\" is an invalid octal escape sequence. ");
        }
        out.write(value);
      } else if (b == 'x') {
        i = hex(in, i, errors, out);
      } else if (b != '\n') {
        if (invalid < 0) {
          invalid = b;
          warn("\"\\" + (char) (b & 0xff) + "\" is an invalid escape sequence. ");
        }
        out.write('\\');
        i--;
      }
    }
    return out.toByteArray();
  }

  private static void warn(String what) {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING, what + "Such sequences will not work in the future. ");
  }

  private static int simple(byte b) {
    return switch (b) {
      case '\\', '\'', '"' -> b;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'v' -> 0x0B;
      case 'a' -> 0x07;
      default -> -1;
    };
  }

  private static int hex(byte[] in, int at, String errors, ByteArrayOutputStream out) {
    int high = at < in.length ? Character.digit(in[at], 16) : -1;
    int low = at + 1 < in.length ? Character.digit(in[at + 1], 16) : -1;
    if (high >= 0 && low >= 0) {
      out.write(high << 4 | low);
      return at + 2;
    }
    switch (errors == null ? "strict" : errors) {
      case "strict" -> throw Errors.valueError("invalid \\x escape at position " + (at - 2));
      case "replace" -> out.write('?');
      case "ignore" -> {}
      default -> throw Errors.valueError("decoding error; unknown error handling code: " + errors);
    }
    return high >= 0 ? at + 1 : at;
  }
}
