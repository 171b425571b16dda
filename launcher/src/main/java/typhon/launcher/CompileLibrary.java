package typhon.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import typhon.compiler.Compiler;
import typhon.compiler.cache.Library;
import typhon.compiler.cache.LibraryMark;
import typhon.compiler.cache.UnitWriter;
import typhon.runtime.frame.Config;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.link.LinkedUnit;
import typhon.stdlib._imp.ImpModule;
import typhon.syntax.source.PythonSyntaxError;

/**
 * Compiles the standard library at build time: {@code CompileLibrary SOURCES CLASSES}. Each module
 * becomes an ordinary class and a resource under CLASSES, and gets a small cache file beside its
 * source that leads importlib there.
 */
public final class CompileLibrary {
  private static final int UNCHECKED_HASH = 1;

  private final Path sources;
  private final Path classes;
  private final AtomicInteger done = new AtomicInteger();

  private CompileLibrary(Path sources, Path classes) {
    this.sources = sources;
    this.classes = classes;
  }

  public static void main(String[] args) throws IOException {
    new CompileLibrary(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(p -> p.toString().endsWith(".py")).sorted().toList();
    }
    new Interpreter(Config.defaults());
    files.parallelStream().forEach(this::compile);
    System.out.println("compiled " + done.get() + " of " + files.size() + " library modules");
  }

  /** The module name of a source file, or null when it cannot be imported under one. */
  private String module(Path file) {
    String relative = sources.relativize(file).toString().replace('\\', '/');
    String name = relative.substring(0, relative.length() - ".py".length()).replace('/', '.');
    return name.endsWith(".__init__")
        ? name.substring(0, name.length() - ".__init__".length())
        : name;
  }

  private void compile(Path file) {
    String module = module(file);
    try {
      byte[] source = Files.readAllBytes(file);
      String relative = sources.relativize(file).toString().replace('\\', '/');
      LinkedUnit unit;
      try {
        unit = Compiler.compileLibrary(source, Library.PLACE + relative, Library.className(module));
      } catch (PythonSyntaxError e) {
        System.out.println("left out: " + relative + ": " + e.getMessage());
        return;
      }
      write(
          classes.resolve(Library.className(module).replace('.', '/') + ".class"), onlyClass(unit));
      write(classes.resolve(Library.resourceName(module)), UnitWriter.write(unit));
      write(cacheFile(file), cache(module));
      int n = done.incrementAndGet();
      if (n % 100 == 0) {
        System.out.println("compiled " + n + " library modules");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      throw new IllegalStateException("compiling " + file, e);
    }
  }

  private static Path cacheFile(Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ".py".length());
    return file.resolveSibling("__pycache__").resolve(stem + ".typhon-314.pyc");
  }

  /** A hash-based cache file that is never checked: the library is not edited. */
  private static byte[] cache(String module) {
    byte[] mark = LibraryMark.of(module);
    ByteBuffer out = ByteBuffer.allocate(16 + 1 + 4 + mark.length).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(ImpModule.pyc_magic_number_token).putInt(UNCHECKED_HASH).putLong(0);
    out.put((byte) 'c').putInt(mark.length).put(mark);
    return out.array();
  }

  /** A library module is found by the name of its class, which must be one. */
  private static byte[] onlyClass(LinkedUnit unit) {
    byte[][] files = unit.classFiles();
    if (files.length != 1) {
      throw new IllegalStateException("a library module of " + files.length + " classes");
    }
    return files[0];
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
