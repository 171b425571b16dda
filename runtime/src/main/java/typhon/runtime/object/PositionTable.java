package typhon.runtime.object;

import java.io.ByteArrayOutputStream;

/**
 * Numbers that are known of a code object: above all its places in the source, which have line, end
 * line, column and end column each, four ints a place. Tables of compiled units stay packed until a
 * traceback or a debugger asks: most never do.
 *
 * <p>Thread rule: the numbers never change; threads that ask at once may unpack twice.
 */
public final class PositionTable {
  public static final PositionTable EMPTY = of(new int[0]);

  private static final int FIELDS = 4;

  private final byte[] packed;
  private final int length;
  private volatile int[] array;

  private PositionTable(byte[] packed, int length, int[] array) {
    this.packed = packed;
    this.length = length;
    this.array = array;
  }

  public static PositionTable of(int[] array) {
    return new PositionTable(null, array.length, array);
  }

  /**
   * A table to be unpacked later.
   *
   * @param packed {@code length} numbers, each the difference from that four before, in groups of
   *     seven bits with the sign in the lowest
   */
  public static PositionTable packed(byte[] packed, int length) {
    return length == 0 ? EMPTY : new PositionTable(packed, length, null);
  }

  /** How many numbers there are, four for each place. */
  public int length() {
    return length;
  }

  /** All numbers; not to be changed. */
  public int[] array() {
    int[] known = array;
    if (known == null) {
      known = unpack();
      array = known;
    }
    return known;
  }

  /** What {@link #packed(byte[], int)} takes. */
  public byte[] packed() {
    if (packed != null) {
      return packed;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(length);
    for (int i = 0; i < length; i++) {
      int value = i < FIELDS ? array[i] : array[i] - array[i - FIELDS];
      int rest = value << 1 ^ value >> 31;
      while ((rest & ~0x7f) != 0) {
        out.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
    }
    return out.toByteArray();
  }

  private int[] unpack() {
    int[] numbers = new int[length];
    int at = 0;
    for (int i = 0; i < length; i++) {
      int value = 0;
      int shift = 0;
      byte b = packed[at++];
      while (b < 0) {
        value |= (b & 0x7f) << shift;
        shift += 7;
        b = packed[at++];
      }
      value |= b << shift;
      numbers[i] = (value >>> 1 ^ -(value & 1)) + (i < FIELDS ? 0 : numbers[i - FIELDS]);
    }
    return numbers;
  }
}
