package typhon.stdlib._io;

import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/**
 * Universal newlines: which line ends were seen, and a carriage return that waits for its line
 * feed.
 */
// CPython: textio.c _PyIncrementalNewlineDecoder_decode
final class NewlineState {
  static final int CR = 1;
  static final int LF = 2;
  static final int CRLF = 4;

  private final boolean translate;
  boolean pendingCarriageReturn;
  int seen;

  NewlineState(boolean translate) {
    this.translate = translate;
  }

  void reset() {
    seen = 0;
    pendingCarriageReturn = false;
  }

  /**
   * The text with line ends translated if wanted; a carriage return at the end waits unless it is
   * the last text.
   */
  Text decode(Text input, boolean last) {
    Text text = input;
    if (pendingCarriageReturn && (last || !text.isEmpty())) {
      text = Text.ofNarrow("\r").concat(text);
      pendingCarriageReturn = false;
    }
    if (!last && !text.isEmpty() && text.codePointAt(text.length() - 1) == '\r') {
      text = text.substring(0, text.length() - 1);
      pendingCarriageReturn = true;
    }
    if (text.isEmpty()) {
      return text;
    }
    if (text.isNarrow() && text.narrow().indexOf('\r') < 0) {
      if (text.narrow().indexOf('\n') >= 0) {
        seen |= LF;
      }
      return text;
    }
    return scan(text);
  }

  private Text scan(Text text) {
    TextBuilder out = translate ? new TextBuilder(text.length()) : null;
    int n = text.length();
    for (int i = 0; i < n; i++) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        seen |= LF;
      } else if (c == '\r') {
        boolean pair = i + 1 < n && text.codePointAt(i + 1) == '\n';
        seen |= pair ? CRLF : CR;
        if (pair) {
          if (out == null) {
            i++;
            continue;
          }
          i++;
        }
        c = '\n';
      }
      if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toText();
  }

  /** The line ends seen: None, a str or a tuple of strs. */
  PyObject newlines() {
    PyObject cr = PyStr.intern("\r");
    PyObject lf = PyStr.intern("\n");
    PyObject crlf = PyStr.intern("\r\n");
    return switch (seen) {
      case CR -> cr;
      case LF -> lf;
      case CRLF -> crlf;
      case CR | LF -> PyTuple.of(cr, lf);
      case CR | CRLF -> PyTuple.of(cr, crlf);
      case LF | CRLF -> PyTuple.of(lf, crlf);
      case CR | LF | CRLF -> PyTuple.of(cr, lf, crlf);
      default -> PyNone.NONE;
    };
  }
}
