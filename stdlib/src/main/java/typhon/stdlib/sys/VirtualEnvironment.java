package typhon.stdlib.sys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The environment of module {@code venv} that a program belongs to: a file {@code pyvenv.cfg} lies
 * in its folder or the one above (PEP 405).
 *
 * @param folder the environment
 * @param base the program that the environment was made with
 */
// CPython: getpath.py
record VirtualEnvironment(String folder, String base) {
  private static final String SETTINGS = "pyvenv.cfg";
  private static final String HOME = "home";
  private static final String EXECUTABLE = "executable";

  /** The environment of a program given by its path, or null. */
  static VirtualEnvironment of(String program) {
    if (program.indexOf('/') < 0) {
      return null;
    }
    Path bin = Path.of(program).getParent();
    for (Path folder = bin; folder != null; folder = folder == bin ? bin.getParent() : null) {
      Map<String, String> settings = settings(folder.resolve(SETTINGS));
      if (settings.containsKey(HOME)) {
        return new VirtualEnvironment(folder.toString(), base(settings, Path.of(program)));
      }
    }
    return null;
  }

  private static Map<String, String> settings(Path file) {
    Map<String, String> settings = new HashMap<>();
    if (!Files.isRegularFile(file)) {
      return settings;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        int equals = line.indexOf('=');
        if (equals >= 0) {
          settings.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        }
      }
    } catch (IOException e) {
      settings.clear(); // as a file that is not there
    }
    return settings;
  }

  private static String base(Map<String, String> settings, Path program) {
    Path named = Path.of(settings.get(HOME)).resolve(program.getFileName());
    if (Files.isExecutable(named)) {
      return named.toString();
    }
    return settings.getOrDefault(EXECUTABLE, named.toString());
  }
}
