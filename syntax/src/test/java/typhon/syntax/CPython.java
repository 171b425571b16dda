package typhon.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The reference: a CPython 3.14.3 at the place that {@code typhon.cpython.home} names. */
final class CPython {
  private final Path home;

  private CPython(Path home) {
    this.home = home;
  }

  /** The reference; without one the calling test is skipped. */
  static CPython orSkip() {
    String home = System.getProperty("typhon.cpython.home");
    Assumptions.assumeTrue(
        home != null && Files.isDirectory(Path.of(home)),
        "skipped: system property typhon.cpython.home does not name a CPython 3.14.3");
    return new CPython(Path.of(home));
  }

  /** The sources of its library and tests. */
  List<Path> sources() {
    try (Stream<Path> files = Files.walk(home.resolve("lib/python3.14"))) {
      return files.filter(p -> p.toString().endsWith(".py")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file with the paths, one a line. */
  static Path listing(List<Path> paths) {
    try {
      Path file = Files.createTempFile("typhon-sources", ".txt");
      file.toFile().deleteOnExit();
      return Files.write(file, paths.stream().map(Path::toString).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a script of the test resources and answers its output's lines. */
  List<String> run(String script, Path input, String... arguments) {
    try {
      Path copy = Files.createTempFile("typhon", ".py");
      copy.toFile().deleteOnExit();
      try (InputStream source = CPython.class.getResourceAsStream(script)) {
        Files.write(copy, source.readAllBytes());
      }
      List<String> command = new ArrayList<>();
      command.add(home.resolve("bin/python3.14").toString());
      command.add(copy.toString());
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("LD_LIBRARY_PATH", home + ":" + home.resolve("libs"));
      builder.environment().put("PYTHONUTF8", "1");
      builder.redirectInput(input.toFile());
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      Process process = builder.start();
      try (var output = process.inputReader()) {
        return output.lines().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
