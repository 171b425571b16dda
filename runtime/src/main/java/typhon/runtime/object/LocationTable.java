package typhon.runtime.object;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The bytes of {@code co_linetable}: for each instruction its place in the source, packed (CPython:
 * InternalDocs/code_objects.md, "Format of the locations table").
 *
 * <p>A place is four ints: line, end line, column, end column; -1 for what is not known.
 */
final class LocationTable {
  private static final int FIELDS = 4;
  private static final int ENTRY = 0x80;
  private static final int LAST_SHORT = 9;
  private static final int LAST_ONE_LINE = 12;
  private static final int NO_COLUMNS = 13;
  private static final int LONG = 14;
  private static final int NONE = 15;

  private LocationTable() {}

  static byte[] encode(int[] places, int firstLine) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(places.length * 2);
    int line = firstLine;
    for (int i = 0; i < places.length; i += FIELDS) {
      if (places[i] < 0) {
        out.write(ENTRY | NONE << 3);
        continue;
      }
      boolean columns = places[i + 2] >= 0 && places[i + 3] >= 0 && places[i + 1] >= places[i];
      out.write(ENTRY | (columns ? LONG : NO_COLUMNS) << 3);
      signed(out, places[i] - line);
      line = places[i];
      if (columns) {
        unsigned(out, places[i + 1] - line);
        unsigned(out, places[i + 2] + 1);
        unsigned(out, places[i + 3] + 1);
      }
    }
    return out.toByteArray();
  }

  private static void signed(ByteArrayOutputStream out, int value) {
    unsigned(out, value < 0 ? -value << 1 | 1 : value << 1);
  }

  private static void unsigned(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >= 64) {
      out.write(0x40 | rest & 0x3f);
      rest >>>= 6;
    }
    out.write(rest);
  }

  static int[] decode(byte[] table, int firstLine) {
    return new Reader(table, firstLine).places();
  }

  /** Reads a table; what is cut off in the middle of an entry reads as zeros. */
  private static final class Reader {
    private final byte[] table;
    private int at;
    private int line;
    private int[] places = new int[64];
    private int count;

    Reader(byte[] table, int firstLine) {
      this.table = table;
      this.line = firstLine;
    }

    int[] places() {
      while (at < table.length) {
        int head = table[at++];
        int units = (head & 7) + 1;
        int[] place = place(head >> 3 & 15);
        for (int i = 0; i < units; i++) {
          add(place);
        }
      }
      return Arrays.copyOf(places, count);
    }

    private int[] place(int kind) {
      if (kind == NONE) {
        return new int[] {-1, -1, -1, -1};
      }
      if (kind <= LAST_SHORT) {
        int next = octet();
        int column = kind << 3 | next >> 4 & 7;
        return new int[] {line, line, column, column + (next & 15)};
      }
      if (kind <= LAST_ONE_LINE) {
        line += kind - LAST_SHORT - 1;
        return new int[] {line, line, octet(), octet()};
      }
      line += signed();
      return kind == LONG
          ? new int[] {line, line + unsigned(), unsigned() - 1, unsigned() - 1}
          : new int[] {line, line, -1, -1};
    }

    private void add(int[] place) {
      if (count == places.length) {
        places = Arrays.copyOf(places, count * 2);
      }
      System.arraycopy(place, 0, places, count, FIELDS);
      count += FIELDS;
    }

    private int octet() {
      return at < table.length ? table[at++] & 0xff : 0;
    }

    private int unsigned() {
      int value = 0;
      for (int shift = 0; ; shift += 6) {
        int next = octet();
        value |= (next & 0x3f) << shift;
        if ((next & 0x40) == 0) {
          return value;
        }
      }
    }

    private int signed() {
      int value = unsigned();
      return (value & 1) == 0 ? value >> 1 : -(value >> 1);
    }
  }
}
