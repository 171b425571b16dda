package typhon.runtime.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
  private static final List<byte[]> TEXTS =
      switch (Platform.HERE) {
        case MAC_X86_64, MAC_AARCH64 -> List.of(text("macos.txt"));
        case LINUX_AARCH64 -> List.of(text("linux.txt"), text("linux-aarch64.txt"));
        default -> List.of(text("linux.txt"));
      };

  /** Where the first line of each section starts, for each text. */
  private static final List<Map<String, Integer>> STARTS = starts();

  private static final ConcurrentHashMap<String, Map<String, Long>> SECTIONS =
      new ConcurrentHashMap<>();

  private HostConstants() {}

  private static byte[] text(String resource) {
    return StartResource.read(HostConstants.class, resource);
  }

  private static List<Map<String, Integer>> starts() {
    List<Map<String, Integer>> all = new ArrayList<>();
    for (byte[] text : TEXTS) {
      Map<String, Integer> starts = new HashMap<>();
      for (int i = 0; i < text.length; i++) {
        if (text[i] == '[') {
          int end = i;
          while (text[end] != ']') {
            end++;
          }
          starts.put(string(text, i + 1, end), end + 2);
        }
      }
      all.add(starts);
    }
    return all;
  }

  private static String string(byte[] text, int from, int to) {
    return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
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
    for (int i = 0; i < TEXTS.size(); i++) {
      Integer start = STARTS.get(i).get(name);
      if (start != null) {
        parse(TEXTS.get(i), start, values);
      }
    }
    return Collections.unmodifiableMap(values);
  }

  /**
   * Lines of a name, a blank and a number, up to the next section; blank lines do not count. One
   * pass over the bytes: a start reads most of them in the interpreter.
   */
  private static void parse(byte[] text, int from, Map<String, Long> values) {
    int line = from;
    int space = -1;
    long number = 0;
    for (int i = from; i < text.length && text[i] != '['; i++) {
      byte b = text[i];
      if (b == '\n') {
        if (space >= 0) {
          values.put(string(text, line, space), text[space + 1] == '-' ? -number : number);
        }
        line = i + 1;
        space = -1;
        number = 0;
      } else if (b == ' ') {
        space = i;
      } else if (space >= 0 && b != '-') {
        number = 10 * number + (b - '0');
      }
    }
  }
}
