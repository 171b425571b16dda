package typhon.runtime.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The integer constants of this platform, by the Python module that shows them: sections {@code
 * errno}, {@code os}, {@code signal}, {@code socket}, {@code select}, {@code fcntl}, {@code
 * termios}, {@code resource}, {@code mmap}, {@code syslog}, {@code time}, {@code pathconf_names},
 * {@code confstr_names}, {@code sysconf_names}. Immutable; read from a resource on first use.
 */
public final class HostConstants {
  private static final Map<String, Map<String, Long>> SECTIONS = load();

  private HostConstants() {}

  /** All constants of a section, in order of name; empty if the platform has none. */
  public static Map<String, Long> section(String name) {
    return SECTIONS.getOrDefault(name, Map.of());
  }

  /** One constant. */
  public static int get(String section, String name) {
    Long value = section(section).get(name);
    if (value == null) {
      throw new IllegalArgumentException("no constant " + name + " in " + section);
    }
    return value.intValue();
  }

  private static Map<String, Map<String, Long>> load() {
    Map<String, Map<String, Long>> sections = new HashMap<>();
    switch (Platform.HERE) {
      case MAC_X86_64, MAC_AARCH64 -> read("macos.txt", sections);
      case LINUX_AARCH64 -> {
        read("linux.txt", sections);
        read("linux-aarch64.txt", sections);
      }
      default -> read("linux.txt", sections);
    }
    sections.replaceAll((name, values) -> Collections.unmodifiableMap(values));
    return sections;
  }

  private static void read(String resource, Map<String, Map<String, Long>> sections) {
    try (InputStream stream = HostConstants.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader in =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
      Map<String, Long> section = null;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("[")) {
          section =
              sections.computeIfAbsent(
                  line.substring(1, line.length() - 1), name -> new LinkedHashMap<>());
        } else if (section != null && !line.isEmpty()) {
          int space = line.indexOf(' ');
          section.put(line.substring(0, space), Long.valueOf(line.substring(space + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
