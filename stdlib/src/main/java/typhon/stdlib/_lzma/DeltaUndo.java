package typhon.stdlib._lzma;

/** Adds up differences. */
final class DeltaUndo implements FilteredData.Undo {
  private final byte[] history;
  private int position;

  DeltaUndo(int distance) {
    history = new byte[distance];
  }

  @Override
  public int apply(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      bytes[i] += history[position];
      history[position] = bytes[i];
      position = (position + 1) % history.length;
    }
    return length;
  }
}
