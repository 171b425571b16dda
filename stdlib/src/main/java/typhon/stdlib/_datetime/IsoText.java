package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;

/** Reads dates and times in the forms of ISO 8601. */
// CPython: _datetimemodule.c parse_isoformat_date, parse_isoformat_time
final class IsoText {
  private static final int[] FRACTION_FACTOR = {0, 100_000, 10_000, 1000, 100, 10, 1};

  private IsoText() {}

  /** The text is in no such form. */
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed() {
      super("malformed", null, false, false);
    }
  }

  /** Hour, minute, second, microsecond; 24:00 became 0:00 of the next day. */
  record Time(int[] parts, PyObject zone, boolean isNextDay) {}

  private static PyException invalid(PyStr text) {
    return Errors.valueError("Invalid isoformat string: " + Objects.repr(text));
  }

  static int[] date(PyStr text) {
    try {
      String s = ascii(text);
      if (s.length() != 7 && s.length() != 8 && s.length() != 10) {
        throw new Malformed();
      }
      return date(s);
    } catch (Malformed | PyException e) {
      throw wrap(e, text);
    }
  }

  /** The date may be out of range: then its own message counts, unless it is a week. */
  private static PyException wrap(RuntimeException e, PyStr text) {
    return e instanceof PyException p && !p.matches(typhon.runtime.error.ExceptionTypes.VALUE_ERROR)
        ? p
        : invalid(text);
  }

  private static String ascii(PyStr text) {
    String s = text.toString();
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) > 0x7F) {
        throw new Malformed();
      }
    }
    return s;
  }

  private static int[] date(String s) {
    int year = number(s, 0, 4);
    boolean hasDash = charAt(s, 4) == '-';
    int at = hasDash ? 5 : 4;
    if (charAt(s, at) == 'W') {
      return week(s, year, at + 1, hasDash);
    }
    int month = number(s, at, 2);
    at += 2;
    if (hasDash) {
      require(s, at++, '-');
    }
    int day = number(s, at, 2);
    requireEnd(s, at + 2);
    return new int[] {year, month, day};
  }

  private static int[] week(String s, int year, int from, boolean hasDash) {
    int week = number(s, from, 2);
    int at = from + 2;
    int day = 1;
    if (at < s.length()) {
      if (hasDash) {
        require(s, at++, '-');
      }
      day = number(s, at, 1);
      requireEnd(s, at + 1);
    }
    int ordinal = Gregorian.isoOrdinal(year, week, day);
    if (ordinal < 1 || ordinal > Gregorian.MAX_ORDINAL) {
      throw new Malformed();
    }
    return Gregorian.date(ordinal);
  }

  private static char charAt(String s, int at) {
    return at < s.length() ? s.charAt(at) : 0;
  }

  private static void require(String s, int at, char c) {
    if (charAt(s, at) != c) {
      throw new Malformed();
    }
  }

  private static void requireEnd(String s, int at) {
    if (at != s.length()) {
      throw new Malformed();
    }
  }

  private static int number(String s, int at, int digits) {
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      char c = charAt(s, i);
      if (c < '0' || c > '9') {
        throw new Malformed();
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  static Time time(PyStr text) {
    try {
      String s = ascii(text);
      return time(s.startsWith("T") ? s.substring(1) : s);
    } catch (Malformed e) {
      throw invalid(text);
    }
  }

  /** The fields of a datetime, its zone last. */
  static PyObject dateTime(typhon.runtime.type.PyType type, PyStr text) {
    int[] date;
    Time time;
    try {
      String all = text.toString();
      if (text.length() < 7) {
        throw new Malformed();
      }
      int separator = separator(all);
      // The separator may be any one character, also one beyond the BMP.
      int after =
          separator < all.length()
              ? separator + Character.charCount(all.codePointAt(separator))
              : separator;
      date = date(all.substring(0, separator));
      time =
          after < all.length()
              ? time(all.substring(after))
              : new Time(new int[4], PyNone.NONE, false);
      if (separator < all.length() && after == all.length()) {
        throw new Malformed();
      }
    } catch (Malformed e) {
      throw invalid(text);
    } catch (PyException e) {
      throw e.matches(typhon.runtime.error.ExceptionTypes.VALUE_ERROR) && isWeek(text)
          ? invalid(text)
          : e;
    }
    if (time.isNextDay) {
      nextDay(date);
    }
    int[] t = time.parts;
    return PyDateTime.create(type, date[0], date[1], date[2], t[0], t[1], t[2], t[3], time.zone, 0);
  }

  private static boolean isWeek(PyStr text) {
    return text.length() > 5 && (text.codePointAt(4) == 'W' || text.codePointAt(5) == 'W');
  }

  private static void nextDay(int[] date) {
    boolean isDate =
        date[1] >= 1
            && date[1] <= 12
            && date[2] >= 1
            && date[2] <= Gregorian.daysInMonth(date[0], date[1]);
    if (!isDate) {
      return;
    }
    date[2]++;
    if (date[2] > Gregorian.daysInMonth(date[0], date[1])) {
      date[2] = 1;
      date[1]++;
    }
    if (date[1] > 12) {
      date[1] = 1;
      date[0]++;
    }
  }

  /** Where the date ends. */
  // CPython: _datetimemodule.c _find_isoformat_datetime_separator
  private static int separator(String s) {
    if (s.length() == 7) {
      return 7;
    }
    if (s.charAt(4) == '-') {
      if (s.charAt(5) != 'W') {
        return 10;
      }
      if (s.length() > 8 && s.charAt(8) == '-') {
        if (s.length() == 9) {
          throw new Malformed();
        }
        return s.length() > 10 && isDigit(s.charAt(10)) ? 8 : Math.min(10, s.length());
      }
      return 8;
    }
    if (s.charAt(4) != 'W') {
      return 8;
    }
    int at = 7;
    while (at < s.length() && isDigit(s.charAt(at))) {
      at++;
    }
    return at < 9 ? at : at % 2 == 0 ? 7 : 8;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Time time(String s) {
    if (s.length() < 2) {
      throw new Malformed();
    }
    int sign = 0;
    while (sign < s.length() && "+-Z".indexOf(s.charAt(sign)) < 0) {
      sign++;
    }
    int[] parts = parts(s.substring(0, sign), sign < s.length());
    PyObject zone = PyNone.NONE;
    if (sign < s.length()) {
      zone = zone(s, sign);
    }
    boolean isNextDay = parts[0] == 24;
    if (isNextDay) {
      if (parts[1] != 0 || parts[2] != 0 || parts[3] != 0) {
        throw Errors.valueError("minute, second, and microsecond must be 0 when hour is 24");
      }
      parts[0] = 0;
    }
    return new Time(parts, zone, isNextDay);
  }

  private static PyObject zone(String s, int sign) {
    String text = s.substring(sign + 1);
    if (s.charAt(sign) == 'Z') {
      requireEnd(text, 0);
      return PyTimezone.UTC;
    }
    int[] parts = parts(text, false);
    if (parts[0] == 0 && parts[1] == 0 && parts[2] == 0 && parts[3] == 0) {
      return PyTimezone.UTC;
    }
    PyTimeDelta offset = PyTimeDelta.of(0, parts[0] * 3600L + parts[1] * 60L + parts[2], parts[3]);
    return PyTimezone.__new__(
        PyTimezone.TYPE, s.charAt(sign) == '-' ? offset.negated() : offset, null);
  }

  /**
   * HH, HH:MM, HH:MM:SS, HH:MM:SS.f..., all also without colons. Before a zone, one character of
   * any kind may stand.
   */
  // CPython: _datetimemodule.c parse_hh_mm_ss_ff, whose result 1 parse_isoformat_time ignores
  private static int[] parts(String s, boolean zoneFollows) {
    int[] parts = new int[4];
    int at = 0;
    boolean hasColon = charAt(s, 2) == ':';
    for (int i = 0; i < 3; i++) {
      parts[i] = number(s, at, 2);
      at += 2;
      if (at == s.length() || (zoneFollows && at == s.length() - 1)) {
        return parts;
      }
      if (i < 2) {
        if (hasColon) {
          require(s, at++, ':');
        } else if (!isDigit(s.charAt(at))) {
          throw new Malformed();
        }
      }
    }
    if (s.charAt(at) != '.' && s.charAt(at) != ',') {
      throw new Malformed();
    }
    at++;
    int digits = s.length() - at;
    if (digits == 0) {
      throw new Malformed();
    }
    for (int i = at; i < s.length(); i++) {
      number(s, i, 1);
    }
    int used = Math.min(digits, 6);
    parts[3] = number(s, at, used) * FRACTION_FACTOR[used];
    return parts;
  }
}
