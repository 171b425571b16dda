package typhon.dist;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays out the standard library that Typhon ships: the pure-Python tree of the CPython artifact
 * with our overlay on top. Run by the build; writes only what changed and deletes what left, so
 * that a second run costs nothing and compiled classes stay valid.
 */
public final class LibraryTree {
  private static final Pattern IN_LIBRARY =
      Pattern.compile("org/bytedeco/cpython/[^/]+/lib/python3\\.14/(.+)");

  /** Folders and files of the CPython tree that Typhon leaves out, with the reason. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          String.join(
              "|",
              "lib-dynload/.*", // C extension modules
              "config-3\\.14[^/]*/.*", // for linking an embedded CPython
              "_sysconfigdata_.*|_sysconfig_vars_.*|build-details\\.json", // how CPython was built
              "test/.*", // the judge: the tests unpack it beside the reference CPython
              "site-packages/.*", // pip of the reference CPython
              "idlelib/.*|turtledemo/.*|tkinter/.*|turtle\\.py", // need Tk, a C extension
              ".*/?__pycache__/.*"));

  private final Path target;
  private final Set<Path> kept = new TreeSet<>();
  private int written;

  private LibraryTree(Path target) {
    this.target = target;
  }

  /** Arguments: the overlay folder, the folder to write. The CPython jar is on the class path. */
  public static void main(String[] args) throws IOException {
    LibraryTree tree = new LibraryTree(Path.of(args[1]));
    Map<String, byte[]> files = new TreeMap<>();
    readArtifact(cpythonJar(), files);
    readOverlay(Path.of(args[0]), files);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      tree.put(file.getKey(), file.getValue());
    }
    int deleted = tree.deleteRest();
    System.out.printf(
        "typhon: standard library, %d files (%d written, %d deleted)%n",
        files.size(), tree.written, deleted);
  }

  private static Path cpythonJar() {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Path.of(entry).getFileName().toString().startsWith("cpython-")) {
        return Path.of(entry);
      }
    }
    throw new IllegalStateException("no CPython artifact on the class path");
  }

  private static void readArtifact(Path jar, Map<String, byte[]> files) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
        Matcher name = IN_LIBRARY.matcher(entry.getName());
        if (entry.isDirectory() || !name.matches() || LEFT_OUT.matcher(name.group(1)).matches()) {
          continue;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(name.group(1), in.readAllBytes());
        }
      }
    }
  }

  private static void readOverlay(Path overlay, Map<String, byte[]> files) throws IOException {
    try (Stream<Path> paths = Files.walk(overlay)) {
      for (Path file : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = overlay.relativize(file).toString().replace('\\', '/');
        if (!name.contains("__pycache__/") && !name.startsWith(".")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
  }

  private void put(String name, byte[] content) throws IOException {
    Path file = target.resolve(name);
    kept.add(file);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    written++;
  }

  private int deleteRest() throws IOException {
    int deleted = 0;
    try (Stream<Path> paths = Files.walk(target)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        boolean stale =
            Files.isDirectory(path)
                ? isEmpty(path)
                : !kept.contains(path) && !path.toString().contains("__pycache__");
        if (stale) {
          Files.delete(path);
          deleted++;
        }
      }
    }
    return deleted;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
