package typhon.stdlib._pickle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.text.Text;

/** Text in pickles: UTF-8 with lone surrogates, and the raw escapes of protocol 0. */
final class PickledText {
  private static final PyStr DECODE = PyStr.intern("decode");
  private static final PyStr UTF_8 = PyStr.intern("utf-8");
  private static final PyStr SURROGATEPASS = PyStr.intern("surrogatepass");

  private PickledText() {}

  static byte[] encode(Text text) {
    if (text.isAscii()) {
      return text.narrow().getBytes(StandardCharsets.ISO_8859_1);
    }
    byte[] out = new byte[Math.multiplyExact(text.length(), 4)];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c < 0x80) {
        out[n++] = (byte) c;
      } else if (c < 0x800) {
        out[n++] = (byte) (0xc0 | c >> 6);
        out[n++] = (byte) (0x80 | c & 0x3f);
      } else if (c < 0x10000) {
        out[n++] = (byte) (0xe0 | c >> 12);
        out[n++] = (byte) (0x80 | c >> 6 & 0x3f);
        out[n++] = (byte) (0x80 | c & 0x3f);
      } else {
        out[n++] = (byte) (0xf0 | c >> 18);
        out[n++] = (byte) (0x80 | c >> 12 & 0x3f);
        out[n++] = (byte) (0x80 | c >> 6 & 0x3f);
        out[n++] = (byte) (0x80 | c & 0x3f);
      }
    }
    return Arrays.copyOf(out, n);
  }

  static PyObject decode(byte[] utf8) {
    for (byte b : utf8) {
      if (b < 0) {
        return Calls.method(PyBytes.of(utf8), DECODE, UTF_8, SURROGATEPASS);
      }
    }
    return PyStr.ofNarrow(new String(utf8, StandardCharsets.ISO_8859_1));
  }

  // CPython: _pickle.c raw_unicode_escape
  static byte[] rawUnicodeEscape(Text text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c >= 0x10000) {
        out.append("\\U").append(String.format("%08x", c));
      } else if (c >= 0x100 || c == '\\' || c == 0 || c == '\n' || c == '\r' || c == 0x1a) {
        out.append("\\u").append(String.format("%04x", c));
      } else {
        out.append((char) c);
      }
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
