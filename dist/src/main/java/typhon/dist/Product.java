package typhon.dist;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Assembles the product: every Typhon class and every compiled class of the standard library in one
 * jar, jars of others beside it, the AOT cache, and {@code launch}, which tells the launcher script
 * what to start.
 *
 * <p>The jar's name carries the hash of its content: a process started before a rebuild keeps the
 * jar it has open, and a cache can never meet a jar it was not made for (JDK-8377932).
 */
public final class Product {
  private static final String LAUNCH = "launch";
  private static final String SERVICES = "META-INF/services/";
  private static final String UNIT = ".unit";

  /** What {@code typhon.runtime.host.StartResource} reads. */
  private static final Pattern START_RESOURCE =
      Pattern.compile(
          "typhon/runtime/(host/[a-z0-9-]+\\.txt|link/WarmTarget\\w+\\.class|call/WarmType\\.class)");

  private final Path home;
  private final Map<String, byte[]> entries = new TreeMap<>();
  private final List<Path> foreignJars = new ArrayList<>();

  /** What the AOT cache depends on besides the entries of the jar. */
  private final Map<String, byte[]> hashed = new TreeMap<>();

  private Product(Path home) {
    this.home = home;
  }

  /**
   * Arguments: the product folder, the folder of the compiled standard library, the folder of files
   * that go into the product as they are, the time the build started.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Product product = new Product(Path.of(args[0]));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      product.addClassPath(Path.of(entry));
    }
    if (Files.isDirectory(Path.of(args[1]))) {
      product.addFolder(Path.of(args[1]));
    }
    product.copyFiles(Path.of(args[2]));
    product.write(LocalDateTime.parse(args[3]).toInstant(ZoneOffset.UTC));
  }

  private void addClassPath(Path entry) throws IOException {
    String name = entry.getFileName().toString();
    if (name.startsWith("typhon-launcher")
        || name.startsWith("typhon-stdlib")
        || name.startsWith("typhon-compiler")
        || name.startsWith("typhon-runtime")
        || name.startsWith("typhon-syntax")
        || name.startsWith("typhon-annotations")) {
      addJar(entry);
    } else if (name.endsWith(".jar") && !name.startsWith("cpython-")) {
      foreignJars.add(entry);
    }
  }

  private void addJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
        if (entry.isDirectory()
            || entry.getName().startsWith("META-INF/maven/")
            || entry.getName().equals("META-INF/MANIFEST.MF")) {
          continue;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] content = in.readAllBytes();
          boolean isClass = entry.getName().endsWith(".class");
          add(
              entry.getName(),
              isClass ? RecordMethods.replace(TypeSwitches.replace(content)) : content);
        }
      }
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  /** The AOT cache depends on them as on the classes, so they are part of the hash. */
  private void copyFiles(Path folder) throws IOException {
    Files.createDirectories(home);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = file.getFileName().toString();
        Files.copy(file, home.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        hashed.put(name, Files.readAllBytes(file));
      }
    }
    for (Path jar : foreignJars) {
      hashed.put(jar.getFileName().toString(), Files.readAllBytes(jar));
    }
  }

  private void add(String name, byte[] content) {
    byte[] old = entries.put(name, content);
    if (old == null) {
      return;
    }
    if (!name.startsWith(SERVICES)) {
      throw new IllegalStateException("two modules hold " + name);
    }
    entries.put(name, (text(old) + "\n" + text(content)).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void write(Instant buildStart) throws IOException, InterruptedException {
    hashed.putAll(entries);
    String hash = ContentHash.of(hashed);
    Path units = home.resolve("units-" + hash);
    takeUnits(units);
    Path jar = home.resolve("typhon-" + hash + ".jar");
    if (!Files.exists(jar)) {
      writeJar(jar);
    }
    List<Path> classPath = new ArrayList<>(List.of(jar));
    classPath.addAll(copyForeignJars());
    Path cache = home.resolve("typhon-" + hash + ".aot");
    if (!Files.exists(cache)) {
      new TrainingRun(home, classPath, hash).write(cache);
    }
    String former = launchedHash();
    writeLaunchFile(hash, classPath, buildStart);
    deleteOthers(hash, former);
  }

  /**
   * The units of the library and what start-up reads become files: opening one costs less than a
   * resource of a jar. Classes among them stay in the jar too.
   */
  private void takeUnits(Path folder) throws IOException {
    List<String> names =
        entries.keySet().stream()
            .filter(n -> n.endsWith(UNIT) || START_RESOURCE.matcher(n).matches())
            .toList();
    Path part = home.resolve("units.part");
    FolderTree.delete(part);
    Files.createDirectories(part);
    for (String name : names) {
      byte[] content = name.endsWith(".class") ? entries.get(name) : entries.remove(name);
      if (!Files.exists(folder)) {
        Files.write(part.resolve(name.substring(name.lastIndexOf('/') + 1)), content);
      }
    }
    if (!Files.exists(folder)) {
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } else {
      FolderTree.delete(part);
    }
  }

  /**
   * Stored, not deflated: start-up reads classes that are not in the AOT cache straight from it.
   */
  private void writeJar(Path jar) throws IOException {
    Path part = jar.resolveSibling(jar.getFileName() + ".part");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        CRC32 crc = new CRC32();
        crc.update(entry.getValue());
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(0);
        header.setSize(entry.getValue().length);
        header.setCrc(crc.getValue());
        zip.putNextEntry(header);
        zip.write(entry.getValue());
      }
    }
    Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
  }

  private List<Path> copyForeignJars() throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path jar : foreignJars) {
      Path copy = home.resolve("jars").resolve(jar.getFileName().toString());
      // Their names carry their versions; a copy that changed would spoil the AOT cache.
      if (!Files.exists(copy) || ForeignJar.isSealed(copy)) {
        Files.createDirectories(copy.getParent());
        ForeignJar.copy(jar, copy);
      }
      copies.add(copy);
    }
    copies.sort(null);
    return copies;
  }

  /** What the last build made; empty before the first. */
  private String launchedHash() throws IOException {
    Path launch = home.resolve(LAUNCH);
    return Files.exists(launch) ? Files.readAllLines(launch).getFirst() : "";
  }

  /** The former product stays: programs that started with it still read from it. */
  private void deleteOthers(String hash, String former) throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.contains(hash) || (!former.isEmpty() && name.contains(former))) {
          continue;
        }
        if (name.startsWith("typhon") && Files.isRegularFile(file)) {
          Files.delete(file);
        } else if (name.startsWith("units-")) {
          FolderTree.delete(file);
        }
      }
    }
  }

  /**
   * Line 1: the hash. Line 2: the class path, relative to the product folder. The file's time is
   * the start of the build: sources saved since then are newer, and so cause the next build.
   */
  private void writeLaunchFile(String hash, List<Path> classPath, Instant buildStart)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (Path jar : classPath) {
      names.add(home.relativize(jar).toString());
    }
    Path part = home.resolve("launch.part");
    Files.writeString(part, hash + "\n" + String.join(File.pathSeparator, names) + "\n");
    Files.setLastModifiedTime(part, FileTime.from(buildStart));
    Files.move(part, home.resolve(LAUNCH), StandardCopyOption.ATOMIC_MOVE);
  }
}
