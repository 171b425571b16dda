package typhon.stdlib._io;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextSearch;

/**
 * How a text stream treats line ends.
 *
 * @param universal every kind of line end ends a line
 * @param translate line ends become newlines when reading
 * @param terminator what ends a line when reading, if not universal
 * @param written what a newline becomes when writing, null for itself
 */
record Newlines(boolean universal, boolean translate, Text terminator, Text written) {
  private static final Text LF = Text.ofNarrow("\n");

  /** The meaning of the argument newline of a function. */
  static Newlines of(PyObject newline, String function) {
    if (newline == PyNone.NONE) {
      return new Newlines(true, true, LF, null);
    }
    if (!(newline instanceof PyStr s)) {
      throw Errors.typeError(
          function + "() argument 'newline' must be str or None, not " + newline.type().name());
    }
    String text = s.toString();
    return switch (text) {
      case "" -> new Newlines(true, false, LF, null);
      case "\n" -> new Newlines(false, false, LF, null);
      case "\r", "\r\n" -> new Newlines(false, false, Text.ofNarrow(text), Text.ofNarrow(text));
      default -> throw Errors.valueError("illegal newline value: " + newline);
    };
  }

  static boolean isLegal(PyStr newline) {
    return switch (newline.toString()) {
      case "", "\n", "\r", "\r\n" -> true;
      default -> false;
    };
  }

  /** The position after the first line end from {@code start}, or -1. */
  int endOfLine(Text text, int start) {
    int n = text.length();
    if (translate || !universal) {
      int at = TextSearch.find(text, terminator, start, n);
      return at < 0 ? -1 : at + terminator.length();
    }
    for (int i = start; i < n; i++) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < n && text.codePointAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /**
   * How many characters at the end could be the beginning of a line end that goes on in the next
   * text.
   */
  int splitTail(Text text) {
    return !universal
            && terminator.length() == 2
            && text.length() > 0
            && text.codePointAt(text.length() - 1) == '\r'
        ? 1
        : 0;
  }
}
