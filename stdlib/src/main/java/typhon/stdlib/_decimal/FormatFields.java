package typhon.stdlib._decimal;

import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;

/** A format specification, read. Thread rule: used by one call only. */
// CPython: mpdecimal io.c mpd_parse_fmt_str
final class FormatFields {
  private final int[] spec;
  private int at;

  /** The character that fills the width. */
  PyStr fill = PyStr.of(" ");

  /** One of {@code < > = ^}, or {@code z} for zeros after the sign. */
  char align = '>';

  char sign = '-';
  boolean positiveZero;
  long width;

  /** The wanted precision, -1 for none. */
  long precision = -1;

  char type = 'g';
  boolean isLocal;
  String point = ".";
  String separator = "";

  /** The lengths of groups from the right, the last one repeated. */
  int[] groups = {};

  private FormatFields(Text text) {
    spec = text.toCodePoints();
  }

  /** Null where the specification is none. */
  static FormatFields parse(Text text, boolean capitals) {
    FormatFields fields = new FormatFields(text);
    fields.type = capitals ? 'G' : 'g';
    return fields.read() ? fields : null;
  }

  private int peek(int ahead) {
    return at + ahead < spec.length ? spec[at + ahead] : -1;
  }

  private boolean skip(char c) {
    if (peek(0) != c) {
      return false;
    }
    at++;
    return true;
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private boolean read() {
    boolean aligned = readAlign();
    if (peek(0) == '+' || peek(0) == ' ' || peek(0) == '-') {
      sign = (char) spec[at++];
    }
    positiveZero = skip('z');
    if (skip('0')) {
      if (aligned) {
        return false;
      }
      align = 'z';
      fill = PyStr.of("0");
    }
    if (isDigit() && (peek(0) == '0' || (width = number()) < 0)) {
      return false;
    }
    if (skip(',')) {
      separator = ",";
      groups = new int[] {3};
    }
    if (skip('.') && (!isDigit() || (precision = number()) < 0)) {
      return false;
    }
    return readType() && at == spec.length;
  }

  private boolean readAlign() {
    if (isAlign(peek(1))) {
      fill = PyStr.ofCodePoint(spec[at]);
      align = (char) spec[at + 1];
      at += 2;
      return true;
    }
    if (isAlign(peek(0))) {
      align = (char) spec[at++];
      return true;
    }
    return false;
  }

  private boolean isDigit() {
    return peek(0) >= '0' && peek(0) <= '9';
  }

  /** -1 for a number too large. */
  private long number() {
    long value = 0;
    while (isDigit()) {
      int digit = spec[at++] - '0';
      if (value > (Long.MAX_VALUE - digit) / 10) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private boolean readType() {
    int c = peek(0);
    if (c < 0) {
      return true;
    }
    switch (c) {
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> type = (char) c;
      case 'n', 'N' -> {
        if (!separator.isEmpty()) {
          return false;
        }
        isLocal = true;
        type = c == 'n' ? 'g' : 'G';
      }
      default -> {
        return false;
      }
    }
    at++;
    return true;
  }
}
