package typhon.syntax.preprocess;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Span;

/**
 * A {@code %} format with a tuple of values, as the parts of an f-string. CPython: ast_preprocess.c
 * optimize_format.
 */
final class PercentFormat {
  private static final Span NOWHERE = new Span(-1, -1, -1, -1);
  private static final int MAX_DIGITS = 2;

  private final String format;
  private final List<Expr> arguments;
  private int position;

  PercentFormat(String format, List<Expr> arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  /** The parts, or null when an f-string cannot say the same. */
  List<Expr> parts() {
    List<Expr> parts = new ArrayList<>();
    int used = 0;
    while (true) {
      String literal = literal();
      if (!literal.isEmpty()) {
        parts.add(new Expr.Constant(literal, null, NOWHERE));
      }
      if (position == format.length()) {
        return used == arguments.size() ? parts : null;
      }
      Expr part = used == arguments.size() ? null : conversion(arguments.get(used));
      if (part == null) {
        return null;
      }
      parts.add(part);
      used++;
    }
  }

  /** The text up to the next conversion. */
  private String literal() {
    StringBuilder text = new StringBuilder();
    while (position < format.length()) {
      char c = format.charAt(position);
      if (c == '%') {
        if (position + 1 == format.length() || format.charAt(position + 1) != '%') {
          break;
        }
        position++;
      }
      text.append(c);
      position++;
    }
    return text.toString();
  }

  private char next() {
    return position < format.length() ? format.charAt(position++) : '\0';
  }

  private Expr conversion(Expr argument) {
    position++;
    boolean leftJustified = false;
    char c = next();
    while ("-+ #0".indexOf(c) >= 0) {
      leftJustified |= c == '-';
      c = next();
    }
    StringBuilder spec = new StringBuilder();
    String width = digits(c);
    if (width.length() > MAX_DIGITS) {
      return null;
    }
    if (!width.isEmpty()) {
      int number = Integer.parseInt(width);
      spec.append(!leftJustified && number > 0 ? ">" : "").append(number);
      c = next();
    }
    if (c == '.') {
      String precision = digits(next());
      if (precision.length() > MAX_DIGITS) {
        return null;
      }
      spec.append('.').append(precision.isEmpty() ? 0 : Integer.parseInt(precision));
      c = precision.isEmpty() ? format.charAt(position - 1) : next();
    }
    if (c != 's' && c != 'r' && c != 'a') {
      return null;
    }
    Expr formatSpec = spec.isEmpty() ? null : new Expr.Constant(spec.toString(), null, NOWHERE);
    return new Expr.FormattedValue(argument, c, formatSpec, argument.span());
  }

  /** A run of digits of which the first was read; stops before the character behind it. */
  private String digits(char first) {
    if (first < '0' || first > '9') {
      return "";
    }
    int start = position - 1;
    while (position < format.length()
        && format.charAt(position) >= '0'
        && format.charAt(position) <= '9') {
      position++;
    }
    return format.substring(start, position);
  }
}
