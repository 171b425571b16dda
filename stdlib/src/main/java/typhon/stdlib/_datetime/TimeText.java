package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;

/** Times as text, with as many parts as are asked for. */
final class TimeText {
  private TimeText() {}

  static void append(
      StringBuilder text, int hour, int minute, int second, int microsecond, String timespec) {
    int parts =
        switch (timespec) {
          case "auto" -> microsecond == 0 ? 3 : 5;
          case "hours" -> 1;
          case "minutes" -> 2;
          case "seconds" -> 3;
          case "milliseconds" -> 4;
          case "microseconds" -> 5;
          default -> throw Errors.valueError("Unknown timespec value");
        };
    Digits.append(text, hour, 2);
    if (parts > 1) {
      Digits.append(text.append(':'), minute, 2);
    }
    if (parts > 2) {
      Digits.append(text.append(':'), second, 2);
    }
    if (parts == 4) {
      Digits.append(text.append('.'), microsecond / 1000, 3);
    } else if (parts == 5) {
      Digits.append(text.append('.'), microsecond, 6);
    }
  }
}
