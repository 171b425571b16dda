package typhon.runtime.object;

import java.util.function.IntPredicate;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextCase;
import typhon.runtime.text.UnicodeClass;
import typhon.runtime.text.UnicodeNumbers;

/** Upper and lower case, and what kinds of characters a str is made of. */
@BuiltinMethods(PyStr.class)
public final class StrCaseMethods {
  private StrCaseMethods() {}

  /** A copy in upper case. */
  @BuiltinMethod
  static PyObject upper(PyStr self) {
    return PyStr.of(TextCase.upper(self.text()));
  }

  /** A copy in lower case. */
  @BuiltinMethod
  static PyObject lower(PyStr self) {
    return PyStr.of(TextCase.lower(self.text()));
  }

  /** A copy for comparing without regard to case. */
  @BuiltinMethod
  static PyObject casefold(PyStr self) {
    return PyStr.of(TextCase.casefold(self.text()));
  }

  /** A copy where every word begins in title case and goes on in lower case. */
  @BuiltinMethod
  static PyObject title(PyStr self) {
    return PyStr.of(TextCase.title(self.text()));
  }

  /** A copy with the first character in title case and the rest in lower case. */
  @BuiltinMethod
  static PyObject capitalize(PyStr self) {
    return PyStr.of(TextCase.capitalize(self.text()));
  }

  /** A copy with upper and lower case exchanged. */
  @BuiltinMethod
  static PyObject swapcase(PyStr self) {
    return PyStr.of(TextCase.swapcase(self.text()));
  }

  /** Whether there is a cased character and all of them are in upper case. */
  @BuiltinMethod
  static boolean isupper(PyStr self) {
    return TextCase.isUpper(self.text());
  }

  /** Whether there is a cased character and all of them are in lower case. */
  @BuiltinMethod
  static boolean islower(PyStr self) {
    return TextCase.isLower(self.text());
  }

  /**
   * Whether there is a cased character and upper case only follows uncased ones, lower case only
   * cased ones.
   */
  @BuiltinMethod
  static boolean istitle(PyStr self) {
    return TextCase.isTitle(self.text());
  }

  private static boolean all(PyStr self, IntPredicate test) {
    Text text = self.text();
    for (int i = 0; i < text.length(); i++) {
      if (!test.test(text.codePointAt(i))) {
        return false;
      }
    }
    return text.length() > 0;
  }

  /** Whether all characters are white space and there is at least one. */
  @BuiltinMethod
  static boolean isspace(PyStr self) {
    return all(self, UnicodeClass::isSpace);
  }

  /** Whether all characters are letters and there is at least one. */
  @BuiltinMethod
  static boolean isalpha(PyStr self) {
    return all(self, UnicodeClass::isAlpha);
  }

  /** Whether all characters are letters or numbers and there is at least one. */
  @BuiltinMethod
  static boolean isalnum(PyStr self) {
    return all(self, UnicodeClass::isAlnum);
  }

  /** Whether all characters are decimal digits and there is at least one. */
  @BuiltinMethod
  static boolean isdecimal(PyStr self) {
    return all(self, UnicodeClass::isDecimal);
  }

  /**
   * Whether all characters are digits, superscripts and the like included, and there is at least
   * one.
   */
  @BuiltinMethod
  static boolean isdigit(PyStr self) {
    return all(self, UnicodeNumbers::isDigit);
  }

  /** Whether all characters have a numeric value and there is at least one. */
  @BuiltinMethod
  static boolean isnumeric(PyStr self) {
    return all(self, UnicodeNumbers::isNumeric);
  }

  /** Whether all characters are ASCII; true for the empty string. */
  @BuiltinMethod
  static boolean isascii(PyStr self) {
    return self.text().isAscii();
  }

  /** Whether repr() would show all characters as they are; true for the empty string. */
  @BuiltinMethod
  static boolean isprintable(PyStr self) {
    return self.length() == 0 || all(self, UnicodeClass::isPrintable);
  }

  /** Whether the string is an identifier; keywords are too (see keyword.iskeyword). */
  @BuiltinMethod
  static boolean isidentifier(PyStr self) {
    Text text = self.text();
    return text.length() > 0
        && UnicodeClass.isIdentifierStart(text.codePointAt(0))
        && all(self, UnicodeClass::isIdentifierPart);
  }
}
