package typhon.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code train.py} once with the launcher's own flags and lets the JDK write its AOT cache
 * from what that run loaded and compiled. A failed run leaves no cache: Typhon works without, it
 * only starts slower.
 */
final class TrainingRun {
  private static final long LIMIT_SECONDS = 300;

  private final Path home;
  private final List<Path> classPath;
  private final String hash;

  TrainingRun(Path home, List<Path> classPath, String hash) {
    this.home = home;
    this.classPath = classPath;
    this.hash = hash;
  }

  void write(Path cache) throws IOException, InterruptedException {
    Path part = cache.resolveSibling(cache.getFileName() + ".part");
    Path log = home.resolveSibling("training.log");
    Process process =
        new ProcessBuilder(command(part))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    if (ended && process.exitValue() == 0 && Files.exists(part)) {
      Files.move(part, cache, StandardCopyOption.ATOMIC_MOVE);
      System.out.printf("typhon: AOT cache, %d MB%n", Files.size(cache) >> 20);
    } else {
      Files.deleteIfExists(part);
      System.out.println("typhon: no AOT cache, the training run failed; see " + log);
    }
  }

  private List<String> command(Path output) {
    List<String> paths = new ArrayList<>();
    classPath.forEach(jar -> paths.add(jar.toString()));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + home.resolve("java.flags"),
        "-XX:AOTCacheOutput=" + output,
        "-Dtyphon.home=" + home,
        "-Dtyphon.training=true",
        "-Dtyphon.build=" + hash,
        "-Dtyphon.units=" + home.resolve("units-" + hash),
        "-Xbootclasspath/a:" + String.join(File.pathSeparator, paths),
        "-cp",
        paths.getFirst(),
        "typhon.launcher.Main",
        home.resolve("train.py").toString());
  }
}
