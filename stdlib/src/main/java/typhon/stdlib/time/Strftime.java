package typhon.stdlib.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/**
 * {@code time.strftime} in the C locale, with the GNU library's flags {@code - _ 0 ^ #} and widths.
 */
final class Strftime {
  private static final String[] FULL_DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] FULL_MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private final TimeTuple t;

  private Strftime(TimeTuple t) {
    this.t = t;
  }

  static PyObject format(PyStr format, TimeTuple t) {
    Strftime f = new Strftime(t);
    TextBuilder out = new TextBuilder();
    Text text = format.text();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i++);
      if (c != '%' || i == text.length()) {
        out.append(c);
        continue;
      }
      int start = i - 1;
      char flag = 0;
      while (i < text.length() && "-_0^#".indexOf(text.codePointAt(i)) >= 0) {
        flag = (char) text.codePointAt(i++);
      }
      int width = 0;
      while (i < text.length() && text.codePointAt(i) >= '0' && text.codePointAt(i) <= '9') {
        width = width * 10 + text.codePointAt(i++) - '0';
      }
      while (i < text.length() && (text.codePointAt(i) == 'E' || text.codePointAt(i) == 'O')) {
        i++;
      }
      String value = i < text.length() ? f.directive(text.codePointAt(i), flag, width) : null;
      if (value == null) {
        out.append(text.substring(start, Math.min(i + 1, text.length())));
      } else {
        out.append(Text.ofUtf16(value));
      }
      i++;
    }
    return PyStr.of(out.toText());
  }

  private String directive(int c, char flag, int width) {
    return switch (c) {
      case 'a' -> letters(t.dayName(), flag, width);
      case 'A' -> letters(FULL_DAYS[t.weekday()], flag, width);
      case 'b', 'h' -> letters(t.monthName(), flag, width);
      case 'B' -> letters(FULL_MONTHS[t.month() - 1], flag, width);
      case 'c' -> t.asctime();
      case 'C' -> number(Math.floorDiv(t.year(), 100), 2, '0', flag, width);
      case 'd' -> number(t.day(), 2, '0', flag, width);
      case 'D', 'x' -> sub("%m/%d/%y");
      case 'e' -> number(t.day(), 2, ' ', flag, width);
      case 'F' -> sub("%Y-%m-%d");
      case 'G' -> number(isoYear(), 1, '0', flag, width);
      case 'g' -> number(Math.floorMod(isoYear(), 100), 2, '0', flag, width);
      case 'H' -> number(t.hour(), 2, '0', flag, width);
      case 'I' -> number(hour12(), 2, '0', flag, width);
      case 'j' -> number(t.yearDay(), 3, '0', flag, width);
      case 'k' -> number(t.hour(), 2, ' ', flag, width);
      case 'l' -> number(hour12(), 2, ' ', flag, width);
      case 'm' -> number(t.month(), 2, '0', flag, width);
      case 'M' -> number(t.minute(), 2, '0', flag, width);
      case 'n' -> "\n";
      case 'p' -> letters(t.hour() < 12 ? "AM" : "PM", flag, width);
      case 'P' -> t.hour() < 12 ? "am" : "pm";
      case 'r' -> sub("%I:%M:%S %p");
      case 'R' -> sub("%H:%M");
      case 's' -> Long.toString((long) t.epochSeconds());
      case 'S' -> number(t.second(), 2, '0', flag, width);
      case 't' -> "\t";
      case 'T', 'X' -> sub("%H:%M:%S");
      case 'u' -> number(t.weekday() + 1, 1, '0', flag, width);
      case 'U' -> number((t.yearDay() + 6 - sundayBased()) / 7, 2, '0', flag, width);
      case 'V' -> number(isoWeek(), 2, '0', flag, width);
      case 'w' -> number(sundayBased(), 1, '0', flag, width);
      case 'W' -> number((t.yearDay() + 6 - t.weekday()) / 7, 2, '0', flag, width);
      case 'y' -> number(Math.floorMod(t.year(), 100), 2, '0', flag, width);
      case 'Y' -> number(t.year(), 1, '0', flag, width);
      case 'z' -> offset();
      case 'Z' -> zoneName();
      case '%' -> "%";
      default -> null;
    };
  }

  private String sub(String format) {
    return format(PyStr.of(format), t).toString();
  }

  private int sundayBased() {
    return (t.weekday() + 1) % 7;
  }

  private int hour12() {
    int h = t.hour() % 12;
    return h == 0 ? 12 : h;
  }

  private static String number(long value, int digits, char pad, char flag, int width) {
    char fill = flag == '_' ? ' ' : flag == '0' ? '0' : pad;
    int size = flag == '-' ? 1 : Math.max(width, digits);
    String text = Long.toString(Math.abs(value));
    String sign = value < 0 ? "-" : "";
    return sign
        + String.valueOf(fill).repeat(Math.max(0, size - text.length() - sign.length()))
        + text;
  }

  private static String letters(String text, char flag, int width) {
    String cased = flag == '^' || flag == '#' ? text.toUpperCase(java.util.Locale.ROOT) : text;
    return (flag == '0' ? "0" : " ").repeat(Math.max(0, width - cased.length())) + cased;
  }

  private String offset() {
    long seconds = t.utcOffset();
    long minutes = Math.abs(seconds) / 60;
    return "%s%02d%02d".formatted(seconds < 0 ? "-" : "+", minutes / 60, minutes % 60);
  }

  private String zoneName() {
    if (t.zone() != null) {
      return t.zone();
    }
    LocalZone zone = LocalZone.current();
    return t.daylight() > 0 ? zone.daylightName() : t.daylight() == 0 ? zone.standardName() : "";
  }

  private LocalDate date() {
    try {
      return LocalDate.ofYearDay((int) t.year(), t.yearDay());
    } catch (DateTimeException e) {
      return LocalDate.ofYearDay((int) t.year(), 365);
    }
  }

  private long isoYear() {
    return date().get(IsoFields.WEEK_BASED_YEAR);
  }

  private long isoWeek() {
    return date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
