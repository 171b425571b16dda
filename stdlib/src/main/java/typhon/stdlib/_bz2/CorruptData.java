package typhon.stdlib._bz2;

/** The input is no bzip2 data. */
final class CorruptData extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorruptData() {
    super("Invalid data stream", null, false, false);
  }
}
