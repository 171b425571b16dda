package typhon.stdlib._lzma;

import java.util.Arrays;

/**
 * The arithmetic decoder. Where the input ends amid a symbol, all that the symbol has changed is
 * taken back, and it is read again when there is more.
 */
final class RangeDecoder {
  /** The input ends here for now. */
  static final class Underflow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final Underflow INSTANCE = new Underflow();

    private Underflow() {
      super("more input is needed", null, false, false);
    }
  }

  private static final int TOP_BITS = 24;
  private static final int MODEL_BITS = 11;
  private static final int MOVE_BITS = 5;
  private static final short HALF = 1 << MODEL_BITS - 1;

  /** No symbol takes more changes of probabilities. */
  private static final int LOG_SIZE = 128;

  final short[] probabilities;
  private final int[] logIndex = new int[LOG_SIZE];
  private final short[] logValue = new short[LOG_SIZE];
  private int logged;
  private int range;
  private int code;
  private byte[] input;
  private int position;
  private int end;
  private int markedRange;
  private int markedCode;
  private int markedPosition;

  RangeDecoder(int probabilityCount) {
    probabilities = new short[probabilityCount];
    reset();
  }

  void reset() {
    Arrays.fill(probabilities, HALF);
  }

  /** The five bytes that a stream of symbols starts with. */
  void start(byte[] bytes, int at) {
    if (bytes[at] != 0) {
      throw LzmaError.corrupt();
    }
    code = 0;
    for (int i = 1; i <= 4; i++) {
      code = code << 8 | (bytes[at + i] & 0xFF);
    }
    range = -1;
  }

  void input(byte[] bytes, int from, int to) {
    input = bytes;
    position = from;
    end = to;
  }

  int position() {
    return position;
  }

  /** Whether the symbols may be over. */
  boolean isFinished() {
    return code == 0;
  }

  void mark() {
    logged = 0;
    markedRange = range;
    markedCode = code;
    markedPosition = position;
  }

  void rollBack() {
    for (int i = logged - 1; i >= 0; i--) {
      probabilities[logIndex[i]] = logValue[i];
    }
    range = markedRange;
    code = markedCode;
    position = markedPosition;
  }

  void normalize() {
    if (range >>> TOP_BITS == 0) {
      if (position == end) {
        throw Underflow.INSTANCE;
      }
      code = code << 8 | (input[position++] & 0xFF);
      range <<= 8;
    }
  }

  int bit(int index) {
    normalize();
    short p = probabilities[index];
    logIndex[logged] = index;
    logValue[logged++] = p;
    int bound = (range >>> MODEL_BITS) * p;
    if (Integer.compareUnsigned(code, bound) < 0) {
      range = bound;
      probabilities[index] = (short) (p + ((1 << MODEL_BITS) - p >>> MOVE_BITS));
      return 0;
    }
    range -= bound;
    code -= bound;
    probabilities[index] = (short) (p - (p >>> MOVE_BITS));
    return 1;
  }

  int tree(int base, int bits) {
    int symbol = 1;
    for (int i = 0; i < bits; i++) {
      symbol = symbol << 1 | bit(base + symbol);
    }
    return symbol - (1 << bits);
  }

  int reverseTree(int base, int bits) {
    int symbol = 1;
    int result = 0;
    for (int i = 0; i < bits; i++) {
      int b = bit(base + symbol);
      symbol = symbol << 1 | b;
      result |= b << i;
    }
    return result;
  }

  int direct(int bits) {
    int result = 0;
    for (int i = 0; i < bits; i++) {
      normalize();
      range >>>= 1;
      int b = Integer.compareUnsigned(code, range) >= 0 ? 1 : 0;
      code -= range & -b;
      result = result << 1 | b;
    }
    return result;
  }
}
