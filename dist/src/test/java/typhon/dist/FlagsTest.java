package typhon.dist;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JVM says nothing when a flag names a method that does not exist (any more). */
class FlagsTest {
  private static final String COMMAND = "-XX:CompileCommand=dontinline,";

  @Test
  void methodsThatStayOutOfLineExist() throws Exception {
    List<String> patterns = patterns();
    assertFalse(patterns.isEmpty());
    for (String pattern : patterns) {
      String[] parts = pattern.split("::");
      assertTrue(parts.length == 2 && matches(parts[0], parts[1]), pattern);
    }
  }

  /** {@code typhon.*} stands for its most important class. */
  private static boolean matches(String className, String method) throws ClassNotFoundException {
    String name = className.equals("typhon.*") ? "typhon.runtime.link.AttributeSites" : className;
    Class<?> cls = Class.forName(name, false, FlagsTest.class.getClassLoader());
    String suffix = method.startsWith("*") ? method.substring(1) : null;
    return Arrays.stream(cls.getDeclaredMethods())
        .anyMatch(m -> suffix == null ? m.getName().equals(method) : m.getName().endsWith(suffix));
  }

  private static List<String> patterns() throws IOException {
    try (var lines = Files.lines(Path.of("src/main/product/java.flags"))) {
      return lines
          .filter(line -> line.startsWith(COMMAND))
          .map(line -> line.substring(COMMAND.length()))
          .toList();
    }
  }
}
