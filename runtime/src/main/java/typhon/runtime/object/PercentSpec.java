package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.text.Text;

/** One conversion specifier of a % format, read from left to right. Used by one thread. */
// CPython: unicode_format.c unicode_format_arg_parse
final class PercentSpec {
  boolean left;
  boolean plus;
  boolean blank;
  boolean alternate;
  boolean zero;
  int width = -1;
  int precision = -1;
  int type;

  /** The position after the specifier. */
  int end;

  private final Text format;
  private final PercentArguments arguments;

  PercentSpec(Text format, PercentArguments arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  /** Reads the specifier whose first character after the percent sign is at {@code start}. */
  PercentSpec read(int start) {
    end = start;
    if (peek() == '(') {
      readKey();
    }
    readFlags();
    width = readWidth();
    if (peek() == '.') {
      end++;
      precision = readPrecision();
    }
    int c = peek();
    if (c == 'h' || c == 'l' || c == 'L') {
      end++;
    }
    if (end >= format.length()) {
      throw Errors.valueError("incomplete format");
    }
    type = format.codePointAt(end++);
    return this;
  }

  private int peek() {
    return end < format.length() ? format.codePointAt(end) : -1;
  }

  private void readKey() {
    arguments.requireMapping();
    int from = ++end;
    int depth = 1;
    while (depth > 0) {
      if (end >= format.length()) {
        throw Errors.valueError("incomplete format key");
      }
      int c = format.codePointAt(end++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    arguments.select(format.substring(from, end - 1));
  }

  private void readFlags() {
    for (; ; end++) {
      switch (peek()) {
        case '-' -> left = true;
        case '+' -> plus = true;
        case ' ' -> blank = true;
        case '#' -> alternate = true;
        case '0' -> zero = true;
        default -> {
          return;
        }
      }
    }
  }

  private int readWidth() {
    if (peek() == '*') {
      end++;
      long given = arguments.nextInt(false);
      if (given < 0) {
        left = true;
        given = -given;
      }
      if (given > Integer.MAX_VALUE || given < 0) {
        throw Errors.with(typhon.runtime.error.ExceptionTypes.MEMORY_ERROR);
      }
      return (int) given;
    }
    return digits("width too big", -1);
  }

  private int readPrecision() {
    if (peek() == '*') {
      end++;
      return (int) Math.max(0, arguments.nextInt(true));
    }
    return digits("precision too big", 0);
  }

  private int digits(String tooBig, int otherwise) {
    if (peek() < '0' || peek() > '9') {
      return otherwise;
    }
    long value = 0;
    for (; peek() >= '0' && peek() <= '9'; end++) {
      value = value * 10 + peek() - '0';
      if (value > Integer.MAX_VALUE) {
        throw Errors.valueError(tooBig);
      }
    }
    return (int) value;
  }
}
