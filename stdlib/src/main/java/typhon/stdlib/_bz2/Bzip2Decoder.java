package typhon.stdlib._bz2;

import java.io.ByteArrayOutputStream;
import typhon.stdlib.compress.InputQueue;

/**
 * Decodes one stream as far as its bytes have come. Not safe for threads: its owner locks.
 *
 * <p>The libraries for Java pull their input, and cannot go on after its end; so this is our own.
 */
final class Bzip2Decoder {
  private static final long BLOCK = 0x314159265359L;
  private static final long END = 0x177245385090L;
  private static final int LEVEL_SIZE = 100_000;
  private static final int GROUP_SIZE = 50;
  private static final int MAX_SELECTORS = 18002;

  private final InputQueue queue = new InputQueue();
  private final BitReader in = new BitReader(queue);
  private State state = State.STREAM;
  private int blockSize;
  private long combinedCrc;
  private Bzip2Block block;

  private enum State {
    STREAM,
    MAGIC,
    HEADER,
    SYMBOLS,
    OUTPUT,
    ENDED
  }

  void add(byte[] data) {
    queue.add(data);
  }

  boolean ended() {
    return state == State.ENDED;
  }

  /** After the end of the stream: what follows it. */
  byte[] unused() {
    return queue.takeAll();
  }

  /** At most {@code limit} bytes of what the input so far gives. */
  byte[] decode(int limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (state != State.ENDED && (out.size() < limit || state != State.OUTPUT)) {
      long before = in.position();
      try {
        step(out, limit);
        in.release();
      } catch (BitReader.Underflow e) {
        // A step of symbols has set the position behind the last complete one itself.
        in.reset(state == State.SYMBOLS ? in.position() : before);
        in.release();
        break;
      }
    }
    return out.toByteArray();
  }

  private void step(ByteArrayOutputStream out, int limit) {
    switch (state) {
      case STREAM -> stream();
      case MAGIC -> magic();
      case HEADER -> header();
      case SYMBOLS -> {
        block.readSymbols(in);
        state = State.OUTPUT;
      }
      case OUTPUT -> {
        if (block.write(out, limit)) {
          combinedCrc = (combinedCrc << 1 | combinedCrc >>> 31) & 0xFFFFFFFFL ^ block.crc();
          state = State.MAGIC;
        }
      }
      default -> throw new AssertionError(state);
    }
  }

  private void stream() {
    if (in.bits(8) != 'B' || in.bits(8) != 'Z' || in.bits(8) != 'h') {
      throw new CorruptData();
    }
    int level = (int) in.bits(8) - '0';
    if (level < 1 || level > 9) {
      throw new CorruptData();
    }
    blockSize = level * LEVEL_SIZE;
    state = State.MAGIC;
  }

  private void magic() {
    long magic = in.bits(24) << 24 | in.bits(24);
    if (magic == BLOCK) {
      state = State.HEADER;
      return;
    }
    if (magic != END) {
      throw new CorruptData();
    }
    if (in.bits(32) != combinedCrc) {
      throw new CorruptData();
    }
    in.alignToByte();
    state = State.ENDED;
  }

  private void header() {
    long crc = in.bits(32);
    if (in.bit()) {
      // Randomised blocks come from versions before 0.9.5 only.
      throw new CorruptData();
    }
    int origin = (int) in.bits(24);
    byte[] alphabet = alphabet();
    int groups = (int) in.bits(3);
    int selectorCount = (int) in.bits(15);
    if (groups < 2 || groups > 6 || selectorCount < 1) {
      throw new CorruptData();
    }
    byte[] selectors = selectors(groups, selectorCount);
    HuffmanTable[] tables = new HuffmanTable[groups];
    for (int i = 0; i < groups; i++) {
      tables[i] = table(alphabet.length + 2);
    }
    block = new Bzip2Block(crc, origin, blockSize, alphabet, selectors, tables, GROUP_SIZE);
    state = State.SYMBOLS;
  }

  private byte[] alphabet() {
    int used = (int) in.bits(16);
    byte[] found = new byte[256];
    int count = 0;
    for (int i = 0; i < 16; i++) {
      if ((used & 0x8000 >> i) == 0) {
        continue;
      }
      int map = (int) in.bits(16);
      for (int j = 0; j < 16; j++) {
        if ((map & 0x8000 >> j) != 0) {
          found[count++] = (byte) (i * 16 + j);
        }
      }
    }
    if (count == 0) {
      throw new CorruptData();
    }
    return java.util.Arrays.copyOf(found, count);
  }

  private byte[] selectors(int groups, int count) {
    byte[] order = {0, 1, 2, 3, 4, 5};
    byte[] selectors = new byte[Math.min(count, MAX_SELECTORS)];
    for (int i = 0; i < count; i++) {
      int place = 0;
      while (in.bit()) {
        if (++place >= groups) {
          throw new CorruptData();
        }
      }
      byte chosen = order[place];
      System.arraycopy(order, 0, order, 1, place);
      order[0] = chosen;
      if (i < selectors.length) {
        selectors[i] = chosen;
      }
    }
    return selectors;
  }

  private HuffmanTable table(int size) {
    int[] lengths = new int[size];
    int length = (int) in.bits(5);
    for (int i = 0; i < size; i++) {
      while (true) {
        if (length < 1 || length > 20) {
          throw new CorruptData();
        }
        if (!in.bit()) {
          break;
        }
        length += in.bit() ? -1 : 1;
      }
      lengths[i] = length;
    }
    return new HuffmanTable(lengths);
  }
}
