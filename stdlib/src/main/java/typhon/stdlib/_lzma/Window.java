package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The dictionary of a decoder: what was decoded last, and what of it is still to be given out. */
final class Window {
  private static final int FIRST_SIZE = 1 << 16;

  private final int size;
  private byte[] bytes;
  private int position;
  private long total;
  private int given;

  Window(int dictionarySize) {
    this.size = Math.max(dictionarySize, 4096);
    this.bytes = new byte[Math.min(size, FIRST_SIZE)];
  }

  void reset() {
    total = 0;
  }

  /** How many bytes were decoded since the last reset. */
  long total() {
    return total;
  }

  boolean reaches(int distance) {
    return distance >= 0 && distance < Math.min(total, size);
  }

  int get(int distance) {
    int at = position - distance - 1;
    return bytes[at < 0 ? at + bytes.length : at] & 0xFF;
  }

  void put(int b, ByteArrayOutputStream out) {
    if (position == bytes.length) {
      if (bytes.length < size) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(size, 2L * bytes.length));
      } else {
        flush(out);
        position = 0;
        given = 0;
      }
    }
    bytes[position++] = (byte) b;
    total++;
  }

  /** Writes what was not given out yet. */
  void flush(ByteArrayOutputStream out) {
    out.write(bytes, given, position - given);
    given = position;
  }

  int waiting() {
    return position - given;
  }
}
