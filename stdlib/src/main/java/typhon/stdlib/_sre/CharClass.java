package typhon.stdlib._sre;

import java.util.Locale;
import typhon.runtime.text.UnicodeClass;
import typhon.runtime.text.UnicodeNumbers;

/** Categories and case of single characters. The locale's are those of the C locale. */
// CPython: sre.c SRE_IS_*, sre_lower_unicode; sre_lib.h SRE(category)
final class CharClass {
  private CharClass() {}

  /** Whether the character is in the category, numbered as in {@code re._constants.CHCODES}. */
  static boolean is(int category, int c) {
    return switch (category) {
      case 0 -> c >= '0' && c <= '9';
      case 1 -> c < '0' || c > '9';
      case 2 -> isAsciiSpace(c);
      case 3 -> !isAsciiSpace(c);
      case 4, 8 -> isAsciiWord(c);
      case 5, 9 -> !isAsciiWord(c);
      case 6 -> c == '\n';
      case 7 -> c != '\n';
      case 10 -> UnicodeNumbers.decimal(c) >= 0;
      case 11 -> UnicodeNumbers.decimal(c) < 0;
      case 12 -> UnicodeClass.isSpace(c);
      case 13 -> !UnicodeClass.isSpace(c);
      case 14 -> isUnicodeWord(c);
      case 15 -> !isUnicodeWord(c);
      case 16 -> UnicodeClass.isLineBreak(c);
      case 17 -> !UnicodeClass.isLineBreak(c);
      default -> false;
    };
  }

  private static boolean isAsciiSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isAsciiWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  static boolean isUnicodeWord(int c) {
    return c < 0x80 ? isAsciiWord(c) : UnicodeClass.isAlnum(c);
  }

  static int asciiLower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  static int asciiUpper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
  }

  static int unicodeLower(int c) {
    return c < 0x80 ? asciiLower(c) : Character.toLowerCase(c);
  }

  /** The first character of the whole upper case: {@code S} for a sharp s. */
  // CPython: unicodectype.c _PyUnicode_ToUppercase
  static int unicodeUpper(int c) {
    return c < 0x80 ? asciiUpper(c) : Character.toString(c).toUpperCase(Locale.ROOT).codePointAt(0);
  }

  static boolean asciiIsCased(int c) {
    return asciiLower(c) != c || asciiUpper(c) != c;
  }

  static boolean unicodeIsCased(int c) {
    return unicodeLower(c) != c || unicodeUpper(c) != c;
  }
}
