package typhon.stdlib._locale;

import java.util.Map;
import java.util.TreeMap;

/** The langinfo items of the C locale with UTF-8, by the numbers of the GNU library. Immutable. */
final class LocaleItems {
  private static final Map<String, Long> NUMBERS = new TreeMap<>();
  private static final Map<Integer, String> TEXTS = new TreeMap<>();

  static {
    item("ABDAY_1", 131072, "Sun");
    item("ABDAY_2", 131073, "Mon");
    item("ABDAY_3", 131074, "Tue");
    item("ABDAY_4", 131075, "Wed");
    item("ABDAY_5", 131076, "Thu");
    item("ABDAY_6", 131077, "Fri");
    item("ABDAY_7", 131078, "Sat");
    item("ABMON_1", 131086, "Jan");
    item("ABMON_10", 131095, "Oct");
    item("ABMON_11", 131096, "Nov");
    item("ABMON_12", 131097, "Dec");
    item("ABMON_2", 131087, "Feb");
    item("ABMON_3", 131088, "Mar");
    item("ABMON_4", 131089, "Apr");
    item("ABMON_5", 131090, "May");
    item("ABMON_6", 131091, "Jun");
    item("ABMON_7", 131092, "Jul");
    item("ABMON_8", 131093, "Aug");
    item("ABMON_9", 131094, "Sep");
    item("ALT_DIGITS", 131119, "");
    item("AM_STR", 131110, "AM");
    item("CODESET", 14, "UTF-8");
    item("CRNCYSTR", 262159, "-");
    item("DAY_1", 131079, "Sunday");
    item("DAY_2", 131080, "Monday");
    item("DAY_3", 131081, "Tuesday");
    item("DAY_4", 131082, "Wednesday");
    item("DAY_5", 131083, "Thursday");
    item("DAY_6", 131084, "Friday");
    item("DAY_7", 131085, "Saturday");
    item("D_FMT", 131113, "%m/%d/%y");
    item("D_T_FMT", 131112, "%a %b %e %H:%M:%S %Y");
    item("ERA", 131116, "");
    item("ERA_D_FMT", 131118, "");
    item("ERA_D_T_FMT", 131120, "");
    item("ERA_T_FMT", 131121, "");
    item("MON_1", 131098, "January");
    item("MON_10", 131107, "October");
    item("MON_11", 131108, "November");
    item("MON_12", 131109, "December");
    item("MON_2", 131099, "February");
    item("MON_3", 131100, "March");
    item("MON_4", 131101, "April");
    item("MON_5", 131102, "May");
    item("MON_6", 131103, "June");
    item("MON_7", 131104, "July");
    item("MON_8", 131105, "August");
    item("MON_9", 131106, "September");
    item("NOEXPR", 327681, "^[nN]");
    item("PM_STR", 131111, "PM");
    item("RADIXCHAR", 65536, ".");
    item("THOUSEP", 65537, "");
    item("T_FMT", 131114, "%H:%M:%S");
    item("T_FMT_AMPM", 131115, "%I:%M:%S %p");
    item("YESEXPR", 327680, "^[yY]");
    item("_DATE_FMT", 131180, "%a %b %e %H:%M:%S %Z %Y");
  }

  private LocaleItems() {}

  private static void item(String name, int number, String text) {
    NUMBERS.put(name, (long) number);
    TEXTS.put(number, text);
  }

  static Map<String, Long> constants() {
    return NUMBERS;
  }

  /** The item's text, or null. */
  static String text(int number) {
    return TEXTS.get(number);
  }
}
