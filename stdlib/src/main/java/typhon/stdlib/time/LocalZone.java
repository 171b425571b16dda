package typhon.stdlib.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import typhon.runtime.host.Environment;

/**
 * The local time zone: the environment variable TZ where it names a zone, else the system's.
 * Immutable; {@link #reset} makes the next reader look again.
 */
final class LocalZone {
  private static final Path SYSTEM_ZONE = Path.of("/etc/localtime");

  private static volatile LocalZone current;

  private final ZoneRules rules;

  /** Names of its own, or null: then the zone has them. */
  private final PosixZone posix;

  private final ZoneId zone;
  private final int standardSeconds;
  private final int daylightSeconds;
  private final boolean daylight;

  private LocalZone(ZoneId zone) {
    this(zone, zone.getRules(), null);
  }

  private LocalZone(PosixZone posix) {
    this(ZoneOffset.UTC, posix.rules(), posix);
  }

  private LocalZone(ZoneId zone, ZoneRules rules, PosixZone posix) {
    this.zone = zone;
    this.rules = rules;
    this.posix = posix;
    int year = LocalDate.now(zone).getYear();
    int winter = offset(year, 1);
    int summer = offset(year, 7);
    this.standardSeconds = Math.min(winter, summer);
    this.daylightSeconds = Math.max(winter, summer);
    this.daylight = winter != summer;
  }

  private int offset(int year, int month) {
    return rules.getOffset(LocalDate.of(year, month, 1).atStartOfDay()).getTotalSeconds();
  }

  static LocalZone current() {
    LocalZone z = current;
    if (z == null) {
      z = find();
      current = z;
    }
    return z;
  }

  static void reset() {
    current = null;
  }

  private static LocalZone find() {
    String name = null;
    for (byte[] entry : Environment.entries()) {
      String text = new String(entry, StandardCharsets.ISO_8859_1);
      if (text.startsWith("TZ=")) {
        name = text.substring(3);
      }
    }
    if (name == null) {
      return new LocalZone(systemIsUtc() ? ZoneOffset.UTC : TimeZone.getDefault().toZoneId());
    }
    String plain = name.startsWith(":") ? name.substring(1) : name;
    try {
      return new LocalZone(plain.isEmpty() ? ZoneOffset.UTC : ZoneId.of(plain, ZoneId.SHORT_IDS));
    } catch (DateTimeException e) {
      return new LocalZone(PosixZone.parse(plain));
    }
  }

  /**
   * Whether the system's zone is plainly UTC, as on most servers and in containers: the JDK's zone
   * data, some 20 ms of the start, is not needed then. No zone file means UTC to the C library.
   */
  private static boolean systemIsUtc() {
    try {
      return Files.readSymbolicLink(SYSTEM_ZONE).endsWith("UTC");
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  ZoneRules rules() {
    return rules;
  }

  /**
   * The offset of a local time: of two, daylight saving's for {@code daylight > 0}, else standard
   * time's for 0; of none, the one before the gap.
   */
  ZoneOffset offset(LocalDateTime local, int daylight) {
    List<ZoneOffset> valid = rules.getValidOffsets(local);
    if (valid.isEmpty()) {
      return rules.getTransition(local).getOffsetBefore();
    }
    return valid.get(daylight == 0 ? valid.size() - 1 : 0);
  }

  int standardWest() {
    return -standardSeconds;
  }

  int daylightWest() {
    return -daylightSeconds;
  }

  boolean hasDaylight() {
    return daylight;
  }

  String standardName() {
    return nameAt(LocalDate.now(zone).getYear(), standardSeconds);
  }

  String daylightName() {
    return daylight ? nameAt(LocalDate.now(zone).getYear(), daylightSeconds) : standardName();
  }

  private String nameAt(int year, int seconds) {
    int month = offset(year, 1) == seconds ? 1 : 7;
    LocalDateTime local = LocalDate.of(year, month, 1).atStartOfDay();
    return name(local.toInstant(offset(local, -1)));
  }

  /** The abbreviation in use at a moment: CET, CEST. */
  String name(Instant at) {
    if (posix != null) {
      return rules.isDaylightSavings(at) ? posix.daylight() : posix.standard();
    }
    if (zone instanceof ZoneOffset o && o.getTotalSeconds() == 0) {
      return "UTC";
    }
    if (zone.getId().equals("Etc/UTC")) {
      return "UTC";
    }
    String text = DateTimeFormatter.ofPattern("zzz", Locale.US).format(at.atZone(zone));
    return text.isEmpty() ? zone.getDisplayName(TextStyle.SHORT, Locale.US) : text;
  }
}
