package typhon.tests.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Runs of lines of real files. Some hundred files, so that starting is cheap. */
final class Pieces {
  private static final int FILES = 400;
  private static final int[] LENGTHS = {1, 2, 5, 12, 30};

  private final List<List<String>> files = new ArrayList<>();

  private Pieces() {}

  static Pieces of(Path library) {
    try (Stream<Path> walk = Files.walk(library)) {
      List<Path> paths = walk.filter(p -> p.toString().endsWith(".py")).sorted().toList();
      Pieces pieces = new Pieces();
      int step = Math.max(1, paths.size() / FILES);
      for (int i = 0; i < paths.size(); i += step) {
        pieces.add(paths.get(i));
      }
      return pieces;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path path) throws IOException {
    try {
      List<String> lines = Files.readAllLines(path);
      if (!lines.isEmpty()) {
        files.add(lines);
      }
    } catch (CharacterCodingException notUtf8) {
      // The distribution has a few of them, to test decoding.
    }
  }

  String some(Random random) {
    List<String> lines = files.get(random.nextInt(files.size()));
    int start = random.nextInt(lines.size());
    int end = Math.min(lines.size(), start + LENGTHS[random.nextInt(LENGTHS.length)]);
    return dedented(lines.subList(start, end));
  }

  private static String dedented(List<String> lines) {
    int indentation =
        lines.stream().filter(l -> !l.isBlank()).mapToInt(Pieces::indentation).min().orElse(0);
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line, Math.min(indentation, line.length()), line.length()).append('\n');
    }
    return text.toString();
  }

  private static int indentation(String line) {
    int at = 0;
    while (line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
