package typhon.runtime.codec;

import typhon.runtime.text.TextBuilder;

/** The error handlers of decoding that every Python has. */
final class DecodeHandlers {
  private static final int REPLACEMENT = 0xFFFD;

  private DecodeHandlers() {}

  /** Appends the replacement; answers the position to go on, or a constant of {@link EncodeHandlers}. */
  static int apply(String name, String encoding, byte[] bytes, int start, int end, TextBuilder out) {
    switch (name) {
      case "strict", "xmlcharrefreplace", "namereplace" -> {
        return name.equals("strict") ? EncodeHandlers.RAISE : EncodeHandlers.UNKNOWN;
      }
      case "ignore" -> {}
      case "replace" -> out.append(REPLACEMENT);
      case "backslashreplace" -> {
        for (int i = start; i < end; i++) {
          String hex = Integer.toHexString(bytes[i] & 0xff);
          out.append(hex.length() == 1 ? "\\x0" + hex : "\\x" + hex);
        }
      }
      case "surrogateescape" -> {
        return escape(bytes, start, end, out);
      }
      case "surrogatepass" -> {
        return pass(encoding, bytes, start, out);
      }
      default -> {
        return EncodeHandlers.UNKNOWN;
      }
    }
    return end;
  }

  private static int escape(byte[] bytes, int start, int end, TextBuilder out) {
    int i = start;
    while (i < end && i < start + 4 && bytes[i] < 0) {
      out.append(0xDC00 + (bytes[i++] & 0xff));
    }
    return i == start ? EncodeHandlers.RAISE : i;
  }

  private static int pass(String encoding, byte[] bytes, int start, TextBuilder out) {
    UnicodeForm form = UnicodeForm.of(encoding);
    int surrogate = form == null ? -1 : form.surrogateAt(bytes, start, bytes.length);
    if (surrogate < 0) {
      return EncodeHandlers.RAISE;
    }
    out.append(surrogate);
    return start + form.size;
  }
}
