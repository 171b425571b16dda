package typhon.stdlib.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A zone as POSIX writes it in TZ: {@code CET-1CEST,M3.5.0,M10.5.0/3}. Names, offsets west of
 * Greenwich, and when daylight saving begins and ends; without that, as in the US.
 */
record PosixZone(ZoneRules rules, String standard, String daylight) {
  private static final String NAME = "([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
  private static final String OFFSET = "([+-]?\\d{1,2}(?::\\d{2}){0,2})";
  private static final Pattern FORM =
      Pattern.compile(NAME + OFFSET + "(?:" + NAME + OFFSET + "?(?:,([^,]+),([^,]+))?)?");
  private static final Pattern RULE =
      Pattern.compile("(?:M(\\d+)\\.(\\d)\\.(\\d)|J?(\\d+))(?:/(\\d+)(?::(\\d+))?(?::(\\d+))?)?");

  private static final String US_BEGIN = "M3.2.0";
  private static final String US_END = "M11.1.0";
  private static final int LAST_WEEK = 5;

  /** A year before all others, and no leap year. */
  private static final int FIRST_YEAR = 1801;

  /** The zone; UTC when the text means nothing, as for the C library. */
  static PosixZone parse(String text) {
    Matcher m = FORM.matcher(text);
    try {
      if (m.matches()) {
        return of(m);
      }
    } catch (DateTimeException e) {
      // An offset or a date that does not exist.
    }
    return new PosixZone(ZoneRules.of(ZoneOffset.UTC), "UTC", null);
  }

  private static PosixZone of(Matcher m) {
    ZoneOffset standard = east(m.group(2));
    if (m.group(3) == null) {
      return new PosixZone(ZoneRules.of(standard), name(m.group(1)), null);
    }
    ZoneOffset daylight =
        m.group(4) == null
            ? ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + 3600)
            : east(m.group(4));
    boolean ruled = m.group(5) != null;
    ZoneOffsetTransitionRule begin =
        rule(ruled ? m.group(5) : US_BEGIN, standard, standard, daylight);
    ZoneOffsetTransitionRule end = rule(ruled ? m.group(6) : US_END, standard, daylight, standard);
    // Java's rules need a transition to begin with, and all in the order of the year.
    List<ZoneOffsetTransitionRule> yearly =
        Stream.of(begin, end)
            .sorted(Comparator.comparing(r -> r.createTransition(FIRST_YEAR)))
            .toList();
    List<ZoneOffsetTransition> first =
        yearly.stream().map(r -> r.createTransition(FIRST_YEAR)).toList();
    ZoneRules rules =
        ZoneRules.of(standard, first.get(0).getOffsetBefore(), List.of(), first, yearly);
    return new PosixZone(rules, name(m.group(1)), name(m.group(3)));
  }

  private static String name(String given) {
    return given.startsWith("<") ? given.substring(1, given.length() - 1) : given;
  }

  private static ZoneOffset east(String west) {
    String[] parts = west.replaceFirst("^[+-]", "").split(":");
    int seconds = 0;
    for (int i = 0; i < 3; i++) {
      seconds = seconds * 60 + (i < parts.length ? Integer.parseInt(parts[i]) : 0);
    }
    return ZoneOffset.ofTotalSeconds(west.startsWith("-") ? seconds : -seconds);
  }

  private static ZoneOffsetTransitionRule rule(
      String text, ZoneOffset standard, ZoneOffset before, ZoneOffset after) {
    Matcher m = RULE.matcher(text);
    if (!m.matches()) {
      throw new DateTimeException(text);
    }
    int hour = m.group(5) == null ? 2 : Integer.parseInt(m.group(5));
    int minute = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
    int second = m.group(7) == null ? 0 : Integer.parseInt(m.group(7));
    boolean midnight = hour == 24;
    LocalTime time = LocalTime.of(midnight ? 0 : hour, minute, second);
    Month month;
    int day;
    DayOfWeek weekday = null;
    if (m.group(1) == null) {
      LocalDate date = LocalDate.ofYearDay(FIRST_YEAR, dayOfYear(text, m.group(4)));
      month = date.getMonth();
      day = date.getDayOfMonth();
    } else {
      int week = Integer.parseInt(m.group(2));
      month = Month.of(Integer.parseInt(m.group(1)));
      day = week == LAST_WEEK ? -1 : 1 + (week - 1) * 7;
      weekday = DayOfWeek.SUNDAY.plus(Integer.parseInt(m.group(3)));
    }
    return ZoneOffsetTransitionRule.of(
        month, day, weekday, time, midnight, TimeDefinition.WALL, standard, before, after);
  }

  /** From 1 with a J, from 0 without. */
  private static int dayOfYear(String text, String number) {
    return Integer.parseInt(number) + (text.startsWith("J") ? 0 : 1);
  }
}
