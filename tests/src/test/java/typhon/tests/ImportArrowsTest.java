package typhon.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports run down the house only (design D1). Reads the sources as text, javadoc aside. */
class ImportArrowsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of(
          "annotations",
          "processor",
          "syntax",
          "runtime",
          "compiler",
          "stdlib",
          "launcher",
          "dist");

  /**
   * Which rooms each room may name. A room is {@code typhon.x}, inside runtime {@code runtime.x}.
   */
  private static final Map<String, Set<String>> MAY_USE = rooms();

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern TYPHON_NAME = Pattern.compile("\\btyphon((?:\\.[a-z_][a-z0-9_]*)+)");

  private static Map<String, Set<String>> rooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("annotations", Set.of());
    rooms.put("processor", Set.of("annotations"));
    rooms.put("syntax", Set.of());
    for (String bottom : List.of("storage", "text", "sync", "host")) {
      rooms.put("runtime." + bottom, Set.of());
    }
    // The global lock is given back around system calls that may wait (design D19).
    rooms.put("runtime.host", Set.of("runtime.sync"));
    Set<String> knot = new TreeSet<>(Set.of("annotations"));
    for (String room : List.of("storage", "text", "sync", "host")) {
      knot.add("runtime." + room);
    }
    List<String> knotRooms =
        List.of("type", "error", "object", "call", "frame", "trace", "ops", "codec");
    knotRooms.forEach(room -> knot.add("runtime." + room));
    knotRooms.forEach(room -> rooms.put("runtime." + room, knot));
    for (String upper : List.of("link", "imports", "builtins")) {
      Set<String> below = new TreeSet<>(knot);
      // The index that the processor writes for the whole runtime.
      below.add("runtime");
      below.addAll(rooms.keySet().stream().filter(room -> room.startsWith("runtime.")).toList());
      rooms.put("runtime." + upper, below);
    }
    Set<String> runtime =
        rooms.keySet().stream()
            .filter(room -> room.startsWith("runtime."))
            .collect(Collectors.toCollection(TreeSet::new));
    rooms.put("compiler", plus(runtime, "syntax"));
    rooms.put("stdlib", plus(runtime, "annotations"));
    for (String module : List.of("_ast", "_tokenize", "_symtable")) {
      rooms.put(
          "stdlib." + module, plus(runtime, "annotations", "syntax", "stdlib", "stdlib._ast"));
    }
    rooms.put(
        "launcher", plus(runtime, "annotations", "syntax", "compiler", "stdlib", "stdlib._ast"));
    rooms.put("dist", Set.of("launcher"));
    return rooms;
  }

  private static Set<String> plus(Set<String> rooms, String... more) {
    Set<String> all = new TreeSet<>(rooms);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void importsRunDownOnly() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String from = room(packageOf(file));
      Matcher name = TYPHON_NAME.matcher(code(file));
      while (name.find()) {
        String to = room(name.group(1).substring(1));
        if (!to.equals(from) && !MAY_USE.getOrDefault(from, Set.of()).contains(to)) {
          wrong.add(ROOT.relativize(file) + ": " + from + " -> " + to);
        }
      }
    }
    assertEquals(List.of(), wrong.stream().distinct().toList());
  }

  @Test
  void everyPackageHasItsRoom() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (Path file : sources()) {
      if (!MAY_USE.containsKey(room(packageOf(file)))) {
        unknown.add(packageOf(file));
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void onlyHostKnowsForeignMemory() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      if (code(file).contains("java.lang.foreign")
          && !room(packageOf(file)).equals("runtime.host")) {
        wrong.add(ROOT.relativize(file).toString());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noFileIsLongerThanAThousandLines() throws IOException {
    List<String> longFiles = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readString(file).lines().count();
      if (lines > 1000) {
        longFiles.add(ROOT.relativize(file) + ": " + lines);
      }
    }
    assertEquals(List.of(), longFiles);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : MODULES) {
      Path java = ROOT.resolve(module).resolve("src/main/java");
      if (Files.isDirectory(java)) {
        try (Stream<Path> files = Files.walk(java)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    assertFalse(sources.isEmpty(), "no sources under " + ROOT);
    return sources;
  }

  private static String code(Path file) throws IOException {
    // Names in text are no imports: the processor writes code that names the runtime.
    return STRING.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(" ")).replaceAll(" ");
  }

  /** The package below {@code typhon}: {@code runtime.type}. */
  private static String packageOf(Path file) {
    String path = file.getParent().toString().replace('\\', '/');
    return path.substring(path.lastIndexOf("/java/typhon") + "/java/typhon".length())
        .replaceFirst("^/", "")
        .replace('/', '.');
  }

  /** The longest known room that holds the package: {@code stdlib.math} is in {@code stdlib}. */
  private static String room(String packageName) {
    String room = packageName;
    while (!MAY_USE.containsKey(room) && room.contains(".")) {
      room = room.substring(0, room.lastIndexOf('.'));
    }
    return MAY_USE.containsKey(room) ? room : packageName;
  }
}
