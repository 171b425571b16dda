package typhon.stdlib._decimal;

import java.util.ArrayDeque;
import java.util.Deque;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The text of a number in a format. Thread rule: used by one call only. */
// CPython: mpdecimal io.c mpd_qformat_spec
final class FormattedNumber {
  /** The length of a group after which there are no more. */
  private static final int NO_MORE = 127;

  private final FormatFields fields;
  private final boolean upper;
  private final char type;

  private FormattedNumber(FormatFields fields) {
    this.fields = fields;
    this.upper = Character.isUpperCase(fields.type);
    this.type = Character.toLowerCase(fields.type);
  }

  static PyObject of(Num number, FormatFields fields, Settings c) {
    return new FormattedNumber(fields).format(number, c);
  }

  static RuntimeException beyondLimits() {
    return Errors.valueError("format specification exceeds internal limits of _decimal");
  }

  private PyObject format(Num number, Settings c) {
    String percent = type == '%' ? "%" : "";
    if (number.isSpecial()) {
      String text = NumText.special(number.withSign(false)) + percent;
      return padded(sign(number.negative), text, fields.align == 'z');
    }
    Num n = type == '%' ? number.withExp(number.exp + 2) : number;
    Status s = new Status();
    Num rounded = rounded(n, c, s);
    if ((s.flags & Flags.ERRORS) != 0) {
      throw beyondLimits();
    }
    boolean negative = rounded.negative && !(fields.positiveZero && rounded.hasZero());
    Num magnitude = rounded.withSign(false);
    String digits = NumText.finite(magnitude, point(rounded), type == 'e', upper) + percent;
    String sign = sign(negative);
    return padded(sign, grouped(digits, sign), false);
  }

  private String sign(boolean negative) {
    return negative ? "-" : fields.sign == '-' ? "" : String.valueOf(fields.sign);
  }

  private Num rounded(Num n, Settings c, Status s) {
    long precision = fields.precision;
    if (precision < 0) {
      return (type == 'f' || type == '%') && n.hasZero() && n.exp > 0 ? n.withExp(0) : n;
    }
    return switch (type) {
      case 'g' -> {
        long digits = Math.max(precision, 1);
        yield n.digits() > digits ? Quantizing.round(n, digits, c, s) : n;
      }
      case 'e' -> Quantizing.round(n, precision + 1, c, s);
      default -> Quantizing.rescale(n, -precision, c, s);
    };
  }

  /** After how many digits the point stands. */
  private long point(Num n) {
    long left = n.exp + n.digits();
    return switch (type) {
      case 'e' -> n.hasZero() && fields.precision >= 0 ? 1 - fields.precision : 1;
      case 'g' -> n.exp <= 0 && left > -6 ? left : 1;
      default -> left;
    };
  }

  /** With separators, and with zeros before it if the width asks for them. */
  private String grouped(String digits, String sign) {
    int whole = 0;
    while (whole < digits.length() && Character.isDigit(digits.charAt(whole))) {
      whole++;
    }
    String rest = digits.substring(whole);
    if (!rest.isEmpty() && rest.charAt(0) == '.') {
      rest = fields.point + rest.substring(1);
    }
    long least = fields.align == 'z' ? fields.width - sign.length() - rest.length() : 0;
    return groups(digits.substring(0, whole), least) + rest;
  }

  private String groups(String whole, long least) {
    if (fields.groups.length == 0 || fields.separator.isEmpty()) {
      return "0".repeat((int) Math.max(0, least - whole.length())) + whole;
    }
    Deque<String> groups = new ArrayDeque<>();
    String left = whole;
    long missing = least;
    for (int i = 0; ; i++) {
      int length = fields.groups[Math.min(i, fields.groups.length - 1)];
      int wanted = (int) Math.max(Math.max(left.length(), missing), 1);
      int size = length == NO_MORE ? wanted : Math.min(wanted, length);
      int taken = Math.min(size, left.length());
      groups.addFirst("0".repeat(size - taken) + left.substring(left.length() - taken));
      left = left.substring(0, left.length() - taken);
      missing -= size;
      if (left.isEmpty() && missing <= 0) {
        return String.join(fields.separator, groups);
      }
      missing -= fields.separator.length();
    }
  }

  private PyObject padded(String sign, String body, boolean blank) {
    String text = sign + body;
    long missing = fields.width - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return PyStr.of(text);
    }
    String fill = blank ? " " : fields.fill.toString();
    int all = (int) missing;
    return PyStr.of(
        switch (fields.align) {
          case '<' -> text + fill.repeat(all);
          case '^' -> fill.repeat(all / 2) + text + fill.repeat(all - all / 2);
          case '=' -> sign + fill.repeat(all) + body;
          default -> fill.repeat(all) + text;
        });
  }
}
