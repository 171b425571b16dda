package typhon.stdlib._bz2;

import typhon.stdlib.compress.InputQueue;

/** Bits from a queue of bytes, the most significant first. */
final class BitReader {
  /** There are not so many bits yet. */
  static final class Underflow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final Underflow INSTANCE = new Underflow();

    private Underflow() {
      super("more input is needed", null, false, false);
    }
  }

  private final InputQueue queue;

  /** The next bit, counted from the start of the queue. */
  private long position;

  BitReader(InputQueue queue) {
    this.queue = queue;
  }

  long position() {
    return position;
  }

  /** Goes back to where {@link #position} was. */
  void reset(long to) {
    position = to;
  }

  /** Gives whole bytes that were read back to nobody. */
  void release() {
    queue.skip((int) (position >> 3));
    position &= 7;
  }

  void alignToByte() {
    position = (position + 7) & ~7L;
  }

  boolean bit() {
    return bits(1) != 0;
  }

  /** Up to 32 bits. */
  long bits(int count) {
    if (position + count > 8L * queue.size()) {
      throw Underflow.INSTANCE;
    }
    byte[] bytes = queue.array();
    int at = queue.start() + (int) (position >> 3);
    int skipped = (int) (position & 7);
    int needed = skipped + count;
    long value = 0;
    for (int have = 0; have < needed; have += 8) {
      value = value << 8 | (bytes[at++] & 0xFF);
    }
    int surplus = -needed & 7;
    position += count;
    return value >>> surplus & ((1L << count) - 1);
  }
}
