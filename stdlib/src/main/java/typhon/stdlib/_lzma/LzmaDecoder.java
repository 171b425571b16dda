package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;

/**
 * Decodes the symbols of LZMA into a window, as far as their bytes have come.
 *
 * <p>The library for Java pulls its input, and cannot go on after its end; so this is our own.
 */
final class LzmaDecoder {
  /** How decoding stopped. */
  enum Result {
    NEEDS_INPUT,
    LIMIT,
    END_MARK
  }

  private static final int STATES = 12;
  private static final int MAX_POSITION_STATES = 16;
  private static final int LENGTH_SIZE = 2 + MAX_POSITION_STATES * 16 + 256;
  private static final int IS_MATCH = 0;
  private static final int IS_REP = IS_MATCH + STATES * MAX_POSITION_STATES;
  private static final int IS_REP0 = IS_REP + STATES;
  private static final int IS_REP1 = IS_REP0 + STATES;
  private static final int IS_REP2 = IS_REP1 + STATES;
  private static final int IS_REP0_LONG = IS_REP2 + STATES;
  private static final int SLOT = IS_REP0_LONG + STATES * MAX_POSITION_STATES;
  private static final int SPECIAL = SLOT + 4 * 64;
  private static final int ALIGN = SPECIAL + 128;
  private static final int MATCH_LENGTH = ALIGN + 16;
  private static final int REP_LENGTH = MATCH_LENGTH + LENGTH_SIZE;
  private static final int LITERAL = REP_LENGTH + LENGTH_SIZE;
  private static final int LITERAL_SIZE = 0x300;
  private static final int LENGTH_LOW = 2;
  private static final int LENGTH_MIDDLE = LENGTH_LOW + MAX_POSITION_STATES * 8;
  private static final int LENGTH_HIGH = LENGTH_MIDDLE + MAX_POSITION_STATES * 8;
  private static final int END_DISTANCE = -1;

  final Window window;
  final RangeDecoder coder;
  private int literalContextBits;
  private int literalPositionMask;
  private int positionMask;
  private int state;
  private int rep0;
  private int rep1;
  private int rep2;
  private int rep3;

  /** Bytes of the current match that are still to be copied. */
  private int copying;

  LzmaDecoder(Window window, int properties) {
    this.window = window;
    int lc = properties % 9;
    int rest = properties / 9;
    int lp = rest % 5;
    if (properties >= 225) {
      throw LzmaError.format();
    }
    this.coder = new RangeDecoder(LITERAL + (LITERAL_SIZE << lc + lp));
    setProperties(properties);
  }

  /** The most that LZMA2 may ask for: lc + lp is at most four there. */
  static LzmaDecoder ofLzma2(Window window) {
    return new LzmaDecoder(window, 4);
  }

  void setProperties(int properties) {
    literalContextBits = properties % 9;
    int rest = properties / 9;
    int literalPositionBits = rest % 5;
    if (properties >= 225
        || LITERAL + (LITERAL_SIZE << literalContextBits + literalPositionBits)
            > coder.probabilities.length) {
      throw LzmaError.corrupt();
    }
    literalPositionMask = (1 << literalPositionBits) - 1;
    positionMask = (1 << rest / 5) - 1;
    resetState();
  }

  void resetState() {
    coder.reset();
    state = 0;
    rep0 = 0;
    rep1 = 0;
    rep2 = 0;
    rep3 = 0;
    copying = 0;
  }

  /** Decodes until the window holds {@code size} bytes more, or the input or the data end. */
  Result decode(long size, ByteArrayOutputStream out) {
    long limit = window.total() + size;
    while (true) {
      while (copying > 0 && window.total() < limit) {
        window.put(window.get(rep0), out);
        copying--;
      }
      if (window.total() >= limit) {
        return Result.LIMIT;
      }
      coder.mark();
      int markedState = state;
      int m0 = rep0;
      int m1 = rep1;
      int m2 = rep2;
      int m3 = rep3;
      try {
        if (symbol(out)) {
          return Result.END_MARK;
        }
      } catch (RangeDecoder.Underflow e) {
        coder.rollBack();
        state = markedState;
        rep0 = m0;
        rep1 = m1;
        rep2 = m2;
        rep3 = m3;
        return Result.NEEDS_INPUT;
      }
    }
  }

  boolean isCopying() {
    return copying > 0;
  }

  /** Reads one symbol; true if it is the mark of the end. */
  private boolean symbol(ByteArrayOutputStream out) {
    int positionState = (int) window.total() & positionMask;
    if (coder.bit(IS_MATCH + state * MAX_POSITION_STATES + positionState) == 0) {
      literal(out);
      return false;
    }
    if (coder.bit(IS_REP + state) == 0) {
      return match(positionState);
    }
    repeated(positionState);
    return false;
  }

  private void literal(ByteArrayOutputStream out) {
    int before = window.total() > 0 ? window.get(0) : 0;
    int context =
        (((int) window.total() & literalPositionMask) << literalContextBits)
            + (before >> 8 - literalContextBits);
    int base = LITERAL + LITERAL_SIZE * context;
    int symbol = 1;
    if (state >= 7) {
      int matched = window.get(rep0);
      while (symbol < 0x100) {
        int matchBit = matched >> 7 & 1;
        matched <<= 1;
        int bit = coder.bit(base + (1 + matchBit << 8) + symbol);
        symbol = symbol << 1 | bit;
        if (bit != matchBit) {
          break;
        }
      }
    }
    while (symbol < 0x100) {
      symbol = symbol << 1 | coder.bit(base + symbol);
    }
    window.put(symbol, out);
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  private boolean match(int positionState) {
    int length = length(MATCH_LENGTH, positionState);
    int slot = coder.tree(SLOT + Math.min(length - 2, 3) * 64, 6);
    int distance = slot;
    if (slot >= 4) {
      int bits = (slot >> 1) - 1;
      distance = (2 | slot & 1) << bits;
      if (slot < 14) {
        distance += coder.reverseTree(SPECIAL + distance - slot, bits);
      } else {
        distance += coder.direct(bits - 4) << 4;
        distance += coder.reverseTree(ALIGN, 4);
      }
    }
    rep3 = rep2;
    rep2 = rep1;
    rep1 = rep0;
    rep0 = distance;
    state = state < 7 ? 7 : 10;
    if (distance == END_DISTANCE) {
      coder.normalize();
      return true;
    }
    begin(length);
    return false;
  }

  private void repeated(int positionState) {
    if (coder.bit(IS_REP0 + state) == 0) {
      if (coder.bit(IS_REP0_LONG + state * MAX_POSITION_STATES + positionState) == 0) {
        state = state < 7 ? 9 : 11;
        begin(1);
        return;
      }
    } else {
      int distance;
      if (coder.bit(IS_REP1 + state) == 0) {
        distance = rep1;
      } else {
        if (coder.bit(IS_REP2 + state) == 0) {
          distance = rep2;
        } else {
          distance = rep3;
          rep3 = rep2;
        }
        rep2 = rep1;
      }
      rep1 = rep0;
      rep0 = distance;
    }
    int length = length(REP_LENGTH, positionState);
    state = state < 7 ? 8 : 11;
    begin(length);
  }

  private void begin(int length) {
    if (!window.reaches(rep0)) {
      throw LzmaError.corrupt();
    }
    copying = length;
  }

  private int length(int base, int positionState) {
    if (coder.bit(base) == 0) {
      return 2 + coder.tree(base + LENGTH_LOW + positionState * 8, 3);
    }
    if (coder.bit(base + 1) == 0) {
      return 10 + coder.tree(base + LENGTH_MIDDLE + positionState * 8, 3);
    }
    return 18 + coder.tree(base + LENGTH_HIGH, 8);
  }
}
