package typhon.runtime.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A sorted table of code point ranges with a value each, read from a resource made by {@code
 * tools/unicode_tables.py}. Immutable.
 */
final class UnicodeTable {
  private final int[] first;
  private final int[] last;
  private final String[] value;

  private UnicodeTable(int[] first, int[] last, String[] value) {
    this.first = first;
    this.last = last;
    this.value = value;
  }

  /** Reads lines of the form {@code first[-last] value}. */
  static UnicodeTable load(String name) {
    int[] first = new int[1024];
    int[] last = new int[1024];
    String[] value = new String[1024];
    int size = 0;
    try (BufferedReader in = open(name)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (size == first.length) {
          first = Arrays.copyOf(first, size * 2);
          last = Arrays.copyOf(last, size * 2);
          value = Arrays.copyOf(value, size * 2);
        }
        int space = line.indexOf(' ');
        int dash = line.lastIndexOf('-', space);
        first[size] = Integer.parseInt(line, 0, dash < 0 ? space : dash, 16);
        last[size] = dash < 0 ? first[size] : Integer.parseInt(line, dash + 1, space, 16);
        value[size++] = line.substring(space + 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new UnicodeTable(
        Arrays.copyOf(first, size), Arrays.copyOf(last, size), Arrays.copyOf(value, size));
  }

  private static BufferedReader open(String name) {
    InputStream stream = UnicodeTable.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + name);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
  }

  /** The lines of a resource. */
  static List<String> lines(String name) {
    try (BufferedReader in = open(name)) {
      return in.readAllLines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of hexadecimal code points split by blanks. */
  static Text sequence(String hex) {
    TextBuilder out = new TextBuilder();
    for (String part : hex.split(" ", -1)) {
      out.append(Integer.parseInt(part, 16));
    }
    return out.toText();
  }

  /** The row whose range holds the code point, or -1. */
  int row(int codePoint) {
    int at = Arrays.binarySearch(first, codePoint);
    if (at < 0) {
      at = -at - 2;
    }
    return at >= 0 && codePoint <= last[at] ? at : -1;
  }

  int size() {
    return first.length;
  }

  int first(int row) {
    return first[row];
  }

  int last(int row) {
    return last[row];
  }

  String value(int row) {
    return value[row];
  }
}
