package typhon.runtime.codec;

import java.util.Locale;
import typhon.runtime.text.Text;

/** The error handlers of encoding that every Python has. */
final class EncodeHandlers {
  /** The handler says that the error stands. */
  static final int RAISE = -1;

  /** There is no built-in handler of this name. */
  static final int UNKNOWN = -2;

  private EncodeHandlers() {}

  /** Puts the replacement into {@code out}; answers the position to go on, or one of the constants. */
  static int apply(String name, String encoding, Text text, int start, int end, EncodeErrors out) {
    switch (name) {
      case "strict" -> {
        return RAISE;
      }
      case "ignore" -> out.replaceBy(Text.EMPTY);
      case "replace" -> out.replaceBy(Text.ofNarrow("?".repeat(end - start)));
      case "xmlcharrefreplace" -> out.replaceBy(EncodeErrors.references(text, start, end));
      case "backslashreplace" -> out.replaceBy(EncodeErrors.escapes(text, start, end));
      case "namereplace" -> out.replaceBy(EncodeErrors.names(text, start, end));
      case "surrogateescape" -> {
        return escapeSurrogates(text, start, end, out);
      }
      case "surrogatepass" -> {
        return passSurrogates(encoding, text, start, end, out);
      }
      default -> {
        return UNKNOWN;
      }
    }
    return end;
  }

  /** The bytes of the escapes at the beginning of the run; what follows them is the next error. */
  private static int escapeSurrogates(Text text, int start, int end, EncodeErrors out) {
    ByteSink bytes = new ByteSink(end - start);
    int i = start;
    while (i < end && text.codePointAt(i) >= 0xDC80 && text.codePointAt(i) <= 0xDCFF) {
      bytes.append(text.codePointAt(i++) - 0xDC00);
    }
    if (i == start) {
      return RAISE;
    }
    out.replaceBy(bytes.toByteArray());
    return i;
  }

  private static int passSurrogates(String encoding, Text text, int start, int end, EncodeErrors out) {
    UnicodeForm form = UnicodeForm.of(encoding);
    if (form == null) {
      return RAISE;
    }
    ByteSink bytes = new ByteSink((end - start) * 4);
    for (int i = start; i < end; i++) {
      int c = text.codePointAt(i);
      if (c < 0xD800 || c > 0xDFFF) {
        return RAISE;
      }
      form.appendSurrogate(bytes, c);
    }
    out.replaceBy(bytes.toByteArray());
    return end;
  }

  /** Lower case with underscores, for comparing names of encodings. */
  static String normalized(String encoding) {
    return encoding.toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
