package typhon.stdlib._bz2;

import java.io.ByteArrayOutputStream;

/** One block: its symbols as they come, then the bytes they stand for. */
final class Bzip2Block {
  private static final int RUN_A = 0;
  private static final int RUN_B = 1;
  private static final int[] CRC_TABLE = crcTable();

  private final long expectedCrc;
  private final int origin;
  private final byte[] alphabet;
  private final byte[] selectors;
  private final HuffmanTable[] tables;
  private final int groupSize;
  private final int endOfBlock;

  /** The transformed bytes; after {@link #invert} each with the index of its successor above. */
  private int[] data;

  private int capacity;
  private int size;
  private int group;
  private int leftInGroup;
  private long run;
  private int runBit;
  private int next;
  private int written;
  private int crc = -1;
  private int last = -1;
  private int equal;
  private int repeat;

  Bzip2Block(
      long crc,
      int origin,
      int capacity,
      byte[] alphabet,
      byte[] selectors,
      HuffmanTable[] tables,
      int groupSize) {
    this.expectedCrc = crc;
    this.origin = origin;
    this.capacity = capacity;
    this.alphabet = alphabet.clone();
    this.selectors = selectors;
    this.tables = tables;
    this.groupSize = groupSize;
    this.endOfBlock = alphabet.length + 1;
    this.data = new int[Math.min(capacity, 1 << 14)];
  }

  private static int[] crcTable() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int c = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        c = c < 0 ? c << 1 ^ 0x04C11DB7 : c << 1;
      }
      table[i] = c;
    }
    return table;
  }

  long crc() {
    return expectedCrc;
  }

  /**
   * Reads symbols up to the end of the block. On an underflow the reader stands behind the last
   * complete symbol, and the next call goes on there.
   */
  void readSymbols(BitReader in) {
    while (true) {
      long before = in.position();
      int symbol;
      try {
        symbol = symbol(in);
      } catch (BitReader.Underflow e) {
        in.reset(before);
        throw e;
      }
      if (symbol == endOfBlock) {
        endRun();
        invert();
        return;
      }
      if (symbol <= RUN_B) {
        if (runBit > 20) {
          throw new CorruptData();
        }
        run += (symbol == RUN_A ? 1L : 2L) << runBit++;
      } else {
        endRun();
        put(front(symbol - 1), 1);
      }
    }
  }

  private int symbol(BitReader in) {
    if (leftInGroup == 0) {
      if (group >= selectors.length) {
        throw new CorruptData();
      }
      leftInGroup = groupSize;
      group++;
    }
    int symbol = tables[selectors[group - 1]].decode(in);
    leftInGroup--;
    return symbol;
  }

  private void endRun() {
    if (runBit > 0) {
      put(alphabet[0], run);
      run = 0;
      runBit = 0;
    }
  }

  private byte front(int place) {
    byte b = alphabet[place];
    System.arraycopy(alphabet, 0, alphabet, 1, place);
    alphabet[0] = b;
    return b;
  }

  private void put(byte b, long count) {
    if (size + count > capacity) {
      throw new CorruptData();
    }
    if (size + count > data.length) {
      data = java.util.Arrays.copyOf(data, (int) Math.min(capacity, 2 * (size + count)));
    }
    java.util.Arrays.fill(data, size, size + (int) count, b & 0xFF);
    size += (int) count;
  }

  /** Undoes the Burrows-Wheeler transform. */
  private void invert() {
    if (origin >= size) {
      throw new CorruptData();
    }
    int[] starts = new int[256];
    for (int i = 0; i < size; i++) {
      starts[data[i]]++;
    }
    int sum = 0;
    for (int b = 0; b < 256; b++) {
      int count = starts[b];
      starts[b] = sum;
      sum += count;
    }
    for (int i = 0; i < size; i++) {
      data[starts[data[i] & 0xFF]++] |= i << 8;
    }
    next = data[origin] >>> 8;
  }

  /** Writes bytes up to the limit; true when all are written. */
  boolean write(ByteArrayOutputStream out, int limit) {
    while (out.size() < limit) {
      if (repeat > 0) {
        int count = Math.min(repeat, limit - out.size());
        for (int i = 0; i < count; i++) {
          emit(out, last);
        }
        repeat -= count;
        continue;
      }
      if (written == size) {
        break;
      }
      int entry = data[next];
      int b = entry & 0xFF;
      next = entry >>> 8;
      written++;
      // Four equal bytes are followed by how many more there are.
      if (equal == 4) {
        repeat = b;
        equal = 0;
        continue;
      }
      equal = b == last ? equal + 1 : 1;
      last = b;
      emit(out, b);
    }
    if (written < size || repeat > 0) {
      return false;
    }
    if ((~crc & 0xFFFFFFFFL) != expectedCrc) {
      throw new CorruptData();
    }
    data = null;
    return true;
  }

  private void emit(ByteArrayOutputStream out, int b) {
    crc = crc << 8 ^ CRC_TABLE[crc >>> 24 ^ b];
    out.write(b);
  }
}
