package typhon.stdlib._multibytecodec;

/** The codes of JIS X 0213 as Shift_JIS writes them (JIS X 0213, annex 1). */
final class ShiftedRows {
  private static final int TO_ROW = 0x20;
  private static final int HALF = 63;

  private ShiftedRows() {}

  static byte[] plane1(int high, int low) {
    int row = high - TO_ROW;
    return bytes((row + (row < HALF ? 0x101 : 0x181)) / 2, row, low - TO_ROW);
  }

  /** Null for rows that plane 2 does not have. */
  static byte[] plane2(int high, int low) {
    int row = high - TO_ROW;
    return switch (row) {
      case 1, 3, 4, 5, 8, 12, 13, 14, 15 ->
          bytes((row + 0x1df) / 2 - row / 8 * 3, row, low - TO_ROW);
      default -> row < 78 ? null : bytes((row + 0x19b) / 2, row, low - TO_ROW);
    };
  }

  private static byte[] bytes(int first, int row, int cell) {
    int second = row % 2 == 1 ? cell + (cell > HALF ? 0x40 : 0x3f) : cell + 0x9e;
    return new byte[] {(byte) first, (byte) second};
  }
}
