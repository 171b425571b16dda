package typhon.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Expected results printed by CPython, one case per line, fields split by tabs, texts in Python's
 * unicode_escape notation.
 *
 * <p>The resources hold a sample; {@code -Dtyphon.vectors=FOLDER} reads files of the same names, as
 * long as one likes, from a folder.
 */
final class Vectors {
  private Vectors() {}

  static List<String[]> read(String name) {
    String folder = System.getProperty("typhon.vectors");
    try (InputStream stream =
        folder != null
            ? Files.newInputStream(Path.of(folder, name))
            : Vectors.class.getResourceAsStream(name)) {
      String all = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
      return all.lines().map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Undoes Python's unicode_escape. */
  static Text text(String escaped) {
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char kind = escaped.charAt(++i);
      int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
      if (digits > 0) {
        out.append(Integer.parseInt(escaped, i + 1, i + 1 + digits, 16));
        i += digits;
      } else {
        out.append(
            switch (kind) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              default -> kind;
            });
      }
    }
    return out.toText();
  }

  /** Reads {@code float.hex} notation. */
  static double hex(String text) {
    try {
      return FloatHex.parse(Text.ofNarrow(text));
    } catch (FloatHex.Overflow e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
