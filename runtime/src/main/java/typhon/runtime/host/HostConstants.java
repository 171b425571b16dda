package typhon.runtime.host;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The integer constants of this platform, by the Python module that shows them: sections {@code
 * errno}, {@code os}, {@code signal}, {@code socket}, {@code select}, {@code fcntl}, {@code
 * termios}, {@code resource}, {@code mmap}, {@code syslog}, {@code time}, {@code pathconf_names},
 * {@code confstr_names}, {@code sysconf_names}. The text is read on first use, each section is
 * parsed when it is asked for.
 *
 * <p>Thread rule: sections are immutable; threads that ask for one at once may parse it twice.
 */
public final class HostConstants {
  private static final List<String> TEXTS =
      switch (Platform.HERE) {
        case MAC_X86_64, MAC_AARCH64 -> List.of(text("macos.txt"));
        case LINUX_AARCH64 -> List.of(text("linux.txt"), text("linux-aarch64.txt"));
        default -> List.of(text("linux.txt"));
      };

  private static final ConcurrentHashMap<String, Map<String, Long>> SECTIONS =
      new ConcurrentHashMap<>();

  private HostConstants() {}

  private static String text(String resource) {
    return new String(StartResource.read(HostConstants.class, resource), StandardCharsets.US_ASCII);
  }

  /** All constants of a section, in order of name; empty if the platform has none. */
  public static Map<String, Long> section(String name) {
    Map<String, Long> known = SECTIONS.get(name);
    if (known == null) {
      known = parse(name);
      SECTIONS.put(name, known);
    }
    return known;
  }

  /** One constant. */
  public static int get(String section, String name) {
    Long value = section(section).get(name);
    if (value == null) {
      throw new IllegalArgumentException("no constant " + name + " in " + section);
    }
    return value.intValue();
  }

  private static Map<String, Long> parse(String name) {
    Map<String, Long> values = new LinkedHashMap<>();
    for (String text : TEXTS) {
      String head = "[" + name + "]\n";
      int start = text.indexOf(head);
      if (start >= 0) {
        int end = text.indexOf("\n[", start);
        parse(text, start + head.length(), end < 0 ? text.length() : end + 1, values);
      }
    }
    return Collections.unmodifiableMap(values);
  }

  /** Lines of a name, a blank and a number; blank lines do not count. */
  private static void parse(String text, int from, int to, Map<String, Long> values) {
    int line = from;
    while (line < to) {
      int end = text.indexOf('\n', line);
      int space = text.indexOf(' ', line);
      if (space >= 0 && space < end) {
        values.put(text.substring(line, space), Long.valueOf(text.substring(space + 1, end)));
      }
      line = end + 1;
    }
  }
}
