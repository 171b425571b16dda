package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;

/** The calendar: day 1 is the first of January of year 1, a Monday. */
final class Gregorian {
  static final int MIN_YEAR = 1;
  static final int MAX_YEAR = 9999;
  static final int MAX_ORDINAL = 3652059;

  /** The ordinal of 1970-01-01. */
  static final int EPOCH = 719163;

  static final int SECONDS_A_DAY = 86400;

  private static final int[] DAYS_BEFORE = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };
  private static final int DAYS_IN_400_YEARS = 146097;

  private Gregorian() {}

  static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int daysInMonth(int year, int month) {
    return month == 2 && isLeap(year) ? 29 : DAYS_BEFORE[month] - DAYS_BEFORE[month - 1];
  }

  static int daysBeforeMonth(int year, int month) {
    return DAYS_BEFORE[month - 1] + (month > 2 && isLeap(year) ? 1 : 0);
  }

  static int ordinal(int year, int month, int day) {
    int y = year - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + daysBeforeMonth(year, month) + day;
  }

  /** Year, month and day of an ordinal from 1. */
  static int[] date(int ordinal) {
    int cycles = (ordinal - 1) / DAYS_IN_400_YEARS;
    int rest = (ordinal - 1) % DAYS_IN_400_YEARS;
    // An estimate that is right or one too small.
    int year = cycles * 400 + rest / 366 + 1;
    while (year < cycles * 400 + 400 && ordinal(year + 1, 1, 1) <= ordinal) {
      year++;
    }
    int left = ordinal - ordinal(year, 1, 1);
    int month = Math.min(left / 31 + 1, 12);
    while (month < 12 && daysBeforeMonth(year, month + 1) <= left) {
      month++;
    }
    return new int[] {year, month, left - daysBeforeMonth(year, month) + 1};
  }

  /** 0 for Monday. */
  static int weekday(int year, int month, int day) {
    return (ordinal(year, month, day) + 6) % 7;
  }

  /** The ordinal of the Monday that starts the first week of the ISO year. */
  static int firstMonday(int year) {
    int first = ordinal(year, 1, 1);
    int weekday = (first + 6) % 7;
    int monday = first - weekday;
    return weekday > 3 ? monday + 7 : monday;
  }

  /** The ordinal of a day of the ISO calendar. */
  static int isoOrdinal(int year, int week, int day) {
    requireYear(year);
    if (week < 1 || week > 53 || (week == 53 && !hasLongIsoYear(year))) {
      throw Errors.valueError("Invalid week: " + week);
    }
    if (day < 1 || day > 7) {
      throw Errors.valueError("Invalid weekday: " + day + " (range is [1, 7])");
    }
    return firstMonday(year) + (week - 1) * 7 + day - 1;
  }

  private static boolean hasLongIsoYear(int year) {
    int weekday = weekday(year, 1, 1);
    return weekday == 3 || (weekday == 2 && isLeap(year));
  }

  static void requireYear(int year) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw Errors.valueError("year must be in 1..9999, not " + year);
    }
  }

  static void checkDate(int year, int month, int day) {
    requireYear(year);
    if (month < 1 || month > 12) {
      throw Errors.valueError("month must be in 1..12, not " + month);
    }
    int days = daysInMonth(year, month);
    if (day < 1 || day > days) {
      throw Errors.valueError(
          "day "
              + day
              + " must be in range 1.."
              + days
              + " for month "
              + month
              + " in year "
              + year);
    }
  }

  static void checkTime(int hour, int minute, int second, int microsecond, int fold) {
    check("hour", hour, 23);
    check("minute", minute, 59);
    check("second", second, 59);
    check("microsecond", microsecond, 999_999);
    if (fold != 0 && fold != 1) {
      throw Errors.valueError("fold must be either 0 or 1, not " + fold);
    }
  }

  private static void check(String name, int value, int max) {
    if (value < 0 || value > max) {
      throw Errors.valueError(name + " must be in 0.." + max + ", not " + value);
    }
  }
}
