package typhon.stdlib._sre;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;

/**
 * A set of characters, answered from bitmaps of 256: the first is made at once, those of the rest
 * of the basic plane when first asked for.
 *
 * <p>Thread rule: a page is a pure function of its number; two threads may make it twice.
 */
final class CharSet {
  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;
  private static final int BASIC_PLANE = 0x10000;

  private final IntPredicate members;
  private final long[] latin1;
  private volatile AtomicReferenceArray<long[]> pages;

  CharSet(IntPredicate members) {
    this.members = members;
    this.latin1 = page(0);
  }

  boolean contains(int c) {
    return c < PAGE_SIZE ? (latin1[c >> 6] >>> c & 1) != 0 : containsWide(c);
  }

  private boolean containsWide(int c) {
    if (c >= BASIC_PLANE) {
      return members.test(c);
    }
    AtomicReferenceArray<long[]> all = pages;
    if (all == null) {
      all = new AtomicReferenceArray<>(BASIC_PLANE / PAGE_SIZE);
      pages = all;
    }
    long[] page = all.get(c >> PAGE_BITS);
    if (page == null) {
      page = page(c >> PAGE_BITS);
      all.set(c >> PAGE_BITS, page);
    }
    return (page[(c & PAGE_SIZE - 1) >> 6] >>> c & 1) != 0;
  }

  private long[] page(int number) {
    long[] bits = new long[PAGE_SIZE / Long.SIZE];
    for (int i = 0; i < PAGE_SIZE; i++) {
      if (members.test(number << PAGE_BITS | i)) {
        bits[i >> 6] |= 1L << i;
      }
    }
    return bits;
  }

  /** Membership by a set program that starts at {@code at}, ending with FAILURE. */
  // CPython: sre_lib.h SRE(charset)
  static boolean evaluate(int[] code, int at, int c) {
    boolean found = true;
    int i = at;
    while (true) {
      int op = code[i++];
      switch (op) {
        case SreCode.FAILURE -> {
          return !found;
        }
        case SreCode.NEGATE -> found = !found;
        case SreCode.LITERAL -> {
          if (c == code[i]) {
            return found;
          }
          i++;
        }
        case SreCode.CATEGORY -> {
          if (CharClass.is(code[i], c)) {
            return found;
          }
          i++;
        }
        case SreCode.RANGE -> {
          if (inRange(code, i, c)) {
            return found;
          }
          i += 2;
        }
        case SreCode.RANGE_UNI_IGNORE -> {
          if (inRange(code, i, c) || inRange(code, i, CharClass.unicodeUpper(c))) {
            return found;
          }
          i += 2;
        }
        case SreCode.CHARSET -> {
          if (c < PAGE_SIZE && bit(code, i, c)) {
            return found;
          }
          i += PAGE_SIZE / Integer.SIZE;
        }
        case SreCode.BIGCHARSET -> {
          int blocks = code[i++];
          if (c < BASIC_PLANE && bit(code, i + PAGE_SIZE / 4, block(code, i, c) + (c & 0xff))) {
            return found;
          }
          i += PAGE_SIZE / 4 + blocks * (PAGE_SIZE / Integer.SIZE);
        }
        default -> throw new IllegalArgumentException("set op " + op);
      }
    }
  }

  private static boolean inRange(int[] code, int at, int c) {
    return c >= code[at] && c <= code[at + 1];
  }

  private static boolean bit(int[] code, int at, int number) {
    return (code[at + (number >> 5)] >>> number & 1) != 0;
  }

  /**
   * The number of the first bit of the block that holds the character's page: block numbers are
   * bytes, little end first.
   */
  private static int block(int[] code, int at, int c) {
    int page = c >> PAGE_BITS;
    return ((code[at + (page >> 2)] >>> ((page & 3) * 8)) & 0xff) << PAGE_BITS;
  }
}
