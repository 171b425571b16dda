package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** Padding a str to a width. */
@BuiltinMethods(PyStr.class)
public final class StrPadMethods {
  private StrPadMethods() {}

  /** The string in the middle of a string of the given width. */
  @BuiltinMethod
  static PyObject center(PyStr self, long width, @Default("' '") PyObject fillchar) {
    int fill = fill(fillchar);
    long missing = Math.max(0, width - self.length());
    // An odd rest goes left of the text if the width is odd too.
    long left = missing / 2 + (missing & width & 1);
    return pad(self, left, missing - left, fill);
  }

  /** The string at the left of a string of the given width. */
  @BuiltinMethod
  static PyObject ljust(PyStr self, long width, @Default("' '") PyObject fillchar) {
    return pad(self, 0, width - self.length(), fill(fillchar));
  }

  /** The string at the right of a string of the given width. */
  @BuiltinMethod
  static PyObject rjust(PyStr self, long width, @Default("' '") PyObject fillchar) {
    return pad(self, width - self.length(), 0, fill(fillchar));
  }

  private static int fill(PyObject fillchar) {
    if (!(fillchar instanceof PyStr s)) {
      throw Errors.typeError(
          "The fill character must be a unicode character, not " + fillchar.type().name());
    }
    if (s.length() != 1) {
      throw Errors.typeError("The fill character must be exactly one character long");
    }
    return s.codePointAt(0);
  }

  private static PyObject pad(PyStr self, long left, long right, int fill) {
    if (left <= 0 && right <= 0) {
      return self.exact();
    }
    StrConstruction.checkLength(left + right + self.length());
    return PyStr.of(
        new TextBuilder((int) (left + right + self.length()))
            .repeat(fill, (int) left)
            .append(self.text())
            .repeat(fill, (int) right)
            .toText());
  }

  /** The string with zeros put in front, behind a sign, up to the given width. */
  @BuiltinMethod
  static PyObject zfill(PyStr self, long width) {
    long missing = width - self.length();
    if (missing <= 0) {
      return self.exact();
    }
    StrConstruction.checkLength(width);
    Text text = self.text();
    boolean signed =
        text.length() > 0 && (text.codePointAt(0) == '+' || text.codePointAt(0) == '-');
    int head = signed ? 1 : 0;
    return PyStr.of(
        new TextBuilder((int) width)
            .append(text, 0, head)
            .repeat('0', (int) missing)
            .append(text, head, text.length())
            .toText());
  }

  /** The string with each tab replaced by spaces up to the next multiple of tabsize columns. */
  @BuiltinMethod
  static PyObject expandtabs(PyStr self, @Named @Default("8") int tabsize) {
    Text text = self.text();
    TextBuilder out = new TextBuilder(text.length());
    long column = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c == '\t') {
        if (tabsize > 0) {
          int spaces = (int) (tabsize - column % tabsize);
          if ((long) out.length() + spaces > Integer.MAX_VALUE - 8) {
            throw Errors.overflowError("new string is too long");
          }
          out.repeat(' ', spaces);
          column += spaces;
        }
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return PyStr.of(out.toText());
  }
}
