package typhon.runtime.text;

/** Reads one format specification from left to right. */
// CPython: formatter_unicode.c parse_internal_render_format_spec
final class FormatParser {
  private static final String BOTH = "Cannot specify both ',' and '_'.";

  private final Text text;
  private final String typeName;
  private int at;

  FormatParser(Text text, String typeName) {
    this.text = text;
    this.typeName = typeName;
  }

  FormatSpec parse(char defaultAlign, int defaultType) {
    int fill = ' ';
    boolean fillGiven = false;
    int align = defaultAlign;
    boolean alignGiven = false;
    if (isAlign(peek(1))) {
      fill = text.codePointAt(0);
      fillGiven = true;
      align = peek(1);
      alignGiven = true;
      at = 2;
    } else if (isAlign(peek(0))) {
      align = next();
      alignGiven = true;
    }
    char sign = peek(0) == '+' || peek(0) == '-' || peek(0) == ' ' ? (char) next() : 0;
    boolean noNegativeZero = accept('z');
    boolean alternate = accept('#');
    if (!fillGiven && accept('0')) {
      fill = '0';
      if (!alignGiven && defaultAlign == '>') {
        align = '=';
      }
    }
    int width = integer();
    char grouping = grouping();
    int precision = -1;
    char fractionGrouping = 0;
    if (accept('.')) {
      precision = integer();
      fractionGrouping = grouping();
      if (precision < 0 && fractionGrouping == 0) {
        throw new FormatError("Format specifier missing precision");
      }
    }
    int type = type(defaultType);
    checkGrouping(grouping, type, true);
    checkGrouping(fractionGrouping, type, false);
    return new FormatSpec(
        fill,
        (char) align,
        sign,
        noNegativeZero,
        alternate,
        width,
        grouping,
        precision,
        fractionGrouping,
        type);
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  /** The code point {@code ahead} places on, -1 after the end. */
  private int peek(int ahead) {
    return at + ahead < text.length() ? text.codePointAt(at + ahead) : -1;
  }

  private int next() {
    return text.codePointAt(at++);
  }

  private boolean accept(char c) {
    if (peek(0) != c) {
      return false;
    }
    at++;
    return true;
  }

  private int integer() {
    int start = at;
    long value = 0;
    for (int digit = digit(); digit >= 0; digit = digit()) {
      at++;
      value = value * 10 + digit;
      if (value > Integer.MAX_VALUE) {
        throw new FormatError("Too many decimal digits in format string");
      }
    }
    return at == start ? -1 : (int) value;
  }

  private int digit() {
    return peek(0) < 0 ? -1 : UnicodeNumbers.decimal(peek(0));
  }

  private char grouping() {
    char found = 0;
    if (accept(',')) {
      found = ',';
    }
    if (accept('_')) {
      if (found != 0) {
        throw new FormatError(BOTH);
      }
      found = '_';
    }
    if (found == '_' && peek(0) == ',') {
      throw new FormatError(BOTH);
    }
    return found;
  }

  private int type(int defaultType) {
    int left = text.length() - at;
    if (left > 1) {
      throw new FormatError(
          "Invalid format specifier '" + text.toJava() + "' for object of type '" + typeName + "'");
    }
    return left == 1 ? next() : defaultType;
  }

  private static void checkGrouping(char grouping, int type, boolean integerPart) {
    if (grouping == 0) {
      return;
    }
    // A separator of the fraction is silently useless where there is no fraction.
    boolean allowed =
        switch (type) {
          case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> true;
          case 'b', 'o', 'x', 'X' -> grouping == '_' || !integerPart;
          default -> !integerPart && type != 'n';
        };
    if (!allowed) {
      String shown =
          type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
      throw new FormatError("Cannot specify '" + grouping + "' with '" + shown + "'.");
    }
  }
}
