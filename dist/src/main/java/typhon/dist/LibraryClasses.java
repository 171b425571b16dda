package typhon.dist;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiles the standard library with our own compiler, unless neither the compiler nor the library
 * changed since the last time.
 */
public final class LibraryClasses {
  private static final String COMPILER = "typhon.launcher.CompileLibrary";

  private LibraryClasses() {}

  /** Arguments: the library's tree, the folder for classes. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path tree = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Path stamp = classes.resolveSibling(classes.getFileName() + ".hash");
    String hash = hashOfInputs(tree);
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    Files.deleteIfExists(stamp);
    FolderTree.delete(classes);
    Files.createDirectories(classes);
    System.out.println("typhon: compiling the standard library");
    compile(tree, classes);
    Files.writeString(stamp, hash);
  }

  private static String hashOfInputs(Path tree) throws IOException {
    Map<String, byte[]> inputs = new TreeMap<>();
    for (Path entry : classPath()) {
      String name = entry.getFileName().toString();
      if (name.startsWith("typhon-") && !name.startsWith("typhon-stdlib")) {
        inputs.put(name, Files.readAllBytes(entry));
      }
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (file.toString().endsWith(".py")) {
          inputs.put(tree.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return ContentHash.of(inputs);
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** In its own process: the compiler may need the launcher's JVM flags. */
  private static void compile(Path tree, Path classes) throws IOException, InterruptedException {
    Path log = classes.resolveSibling("library-classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xss64m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dtyphon.home=" + tree.getParent().getParent(),
                "-cp",
                System.getProperty("java.class.path"),
                COMPILER,
                tree.toString(),
                classes.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int code = process.waitFor();
    List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
    if (code != 0) {
      lines.stream().skip(Math.max(0, lines.size() - 20)).forEach(System.err::println);
      throw new IOException("the standard library did not compile, see " + log);
    }
    if (!lines.isEmpty()) {
      System.out.println("typhon: " + lines.getLast());
    }
  }
}
