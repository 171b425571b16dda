package typhon.runtime.text.codec;

/** How a UTF-16 or UTF-32 codec treats the order of bytes. */
public enum ByteOrderMark {
  /** Little endian, no mark. */
  LITTLE(true, "-le"),
  /** Big endian, no mark. */
  BIG(false, "-be"),
  /** A mark is read if there is one (little endian if not), and written. */
  MARKED(true, "");

  final boolean little;
  final String suffix;

  ByteOrderMark(boolean little, String suffix) {
    this.little = little;
    this.suffix = suffix;
  }
}
