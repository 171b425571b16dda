package typhon.syntax.token;

import typhon.syntax.source.SourceText;
import typhon.syntax.source.WarningListener;

/** Reads numbers. CPython: lexer.c, the number part of tok_get_normal_mode. */
abstract class NumberReader extends CharacterReader {
  protected NumberReader(
      SourceText source, String filename, boolean extraTokens, WarningListener warnings) {
    super(source, filename, extraTokens, warnings);
  }

  private interface DigitTest {
    boolean test(int c);
  }

  protected static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHexDigit(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** Reads the number whose first digit has just been read. */
  protected final int readNumber(int first) {
    if (first != '0') {
      return decimalTail() ? afterInteger(next()) : TokenType.ERRORTOKEN;
    }
    int c = next();
    return switch (c) {
      case 'x', 'X' -> readPrefixed(NumberReader::isHexDigit, "hexadecimal", false);
      case 'o', 'O' -> readPrefixed(d -> d >= '0' && d < '8', "octal", true);
      case 'b', 'B' -> readPrefixed(d -> d == '0' || d == '1', "binary", true);
      default -> readZeros(c);
    };
  }

  private int readPrefixed(DigitTest digits, String kind, boolean namesBadDigit) {
    int c = next();
    do {
      if (c == '_') {
        c = next();
      }
      if (!digits.test(c)) {
        if (namesBadDigit && isDigit(c)) {
          return badDigit(c, kind);
        }
        backup(c);
        return syntaxError("invalid " + kind + " literal");
      }
      do {
        c = next();
      } while (digits.test(c));
    } while (c == '_');
    if (namesBadDigit && isDigit(c)) {
      return badDigit(c, kind);
    }
    return end(c, kind);
  }

  private int badDigit(int c, String kind) {
    return syntaxError("invalid digit '" + (char) c + "' in " + kind + " literal");
  }

  /** A number that starts with 0: only more zeros may follow, unless it is no integer. */
  private int readZeros(int first) {
    int c = first;
    while (true) {
      if (c == '_') {
        c = next();
        if (!isDigit(c)) {
          backup(c);
          return syntaxError("invalid decimal literal");
        }
      }
      if (c != '0') {
        break;
      }
      c = next();
    }
    int zerosEnd = cur;
    boolean nonzero = isDigit(c);
    if (nonzero) {
      if (!decimalTail()) {
        return TokenType.ERRORTOKEN;
      }
      c = next();
    }
    boolean integer = c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J';
    if (integer && nonzero && !extraTokens) {
      backup(c);
      return syntaxError(
          start + 1 - lineStart,
          zerosEnd - lineStart,
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers");
    }
    return afterInteger(c);
  }

  /** What may follow the integer part; {@code c} has just been read. */
  private int afterInteger(int c) {
    return c == '.' ? readFraction(next()) : afterFraction(c);
  }

  /** Reads what follows the point. */
  protected final int readFraction(int first) {
    if (!isDigit(first)) {
      return afterFraction(first);
    }
    return decimalTail() ? afterFraction(next()) : TokenType.ERRORTOKEN;
  }

  private int afterFraction(int c) {
    if (c == 'e' || c == 'E') {
      return readExponent(c);
    }
    return afterExponent(c);
  }

  private int readExponent(int e) {
    int c = next();
    if (c == '+' || c == '-') {
      c = next();
      if (!isDigit(c)) {
        backup(c);
        return syntaxError("invalid decimal literal");
      }
    } else if (!isDigit(c)) {
      backup(c);
      if (!verifyEnd(e, "decimal")) {
        return TokenType.ERRORTOKEN;
      }
      backup(e);
      return TokenType.NUMBER;
    }
    return decimalTail() ? afterExponent(next()) : TokenType.ERRORTOKEN;
  }

  private int afterExponent(int c) {
    if (c == 'j' || c == 'J') {
      return end(next(), "imaginary");
    }
    return end(c, "decimal");
  }

  private int end(int c, String kind) {
    if (!verifyEnd(c, kind)) {
      return TokenType.ERRORTOKEN;
    }
    backup(c);
    return TokenType.NUMBER;
  }

  /** Reads the digits and underscores after a digit, up to the first other character. */
  private boolean decimalTail() {
    while (true) {
      int c;
      do {
        c = next();
      } while (isDigit(c));
      if (c != '_') {
        backup(c);
        return true;
      }
      c = next();
      if (!isDigit(c)) {
        backup(c);
        syntaxError("invalid decimal literal");
        return false;
      }
    }
  }

  /**
   * Complains about a letter right behind a number; a keyword that valid code may have there gets a
   * warning only. {@code c} has just been read. CPython: verify_end_of_number.
   */
  private boolean verifyEnd(int c, String kind) {
    if (extraTokens) {
      return true;
    }
    if (startsKeyword(c)) {
      backup(c);
      boolean goOn = warn(WarningListener.Category.SYNTAX_WARNING, "invalid " + kind + " literal");
      next();
      return goOn;
    }
    if (c < 128 && isPotentialIdentifierPart(c)) {
      backup(c);
      syntaxError("invalid " + kind + " literal");
      return false;
    }
    return true;
  }

  private boolean startsKeyword(int c) {
    return switch (c) {
      case 'a' -> follows("nd");
      case 'e' -> follows("lse");
      case 'f' -> follows("or");
      case 'i' -> cur < lineEnd && "fns".indexOf(buffer[cur]) >= 0;
      case 'o' -> follows("r");
      case 'n' -> follows("ot");
      default -> false;
    };
  }

  private boolean follows(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (cur + i >= lineEnd || buffer[cur + i] != rest.charAt(i)) {
        return false;
      }
    }
    int behind = cur + rest.length();
    return behind >= lineEnd || !isPotentialIdentifierPart(buffer[behind] & 0xff);
  }

  protected static boolean isPotentialIdentifierStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  protected static boolean isPotentialIdentifierPart(int c) {
    return isPotentialIdentifierStart(c) || isDigit(c);
  }
}
