package typhon.runtime.text;

/**
 * A bad format specification or a value that does not fit it; the message is the Python
 * exception's.
 */
public final class FormatError extends IllegalArgumentException {
  private final boolean overflow;

  public FormatError(String message) {
    this(message, false);
  }

  FormatError(String message, boolean overflow) {
    super(message);
    this.overflow = overflow;
  }

  /** True for an OverflowError, false for a ValueError. */
  public boolean isOverflow() {
    return overflow;
  }

  static FormatError unknownCode(int type, String typeName) {
    String code =
        type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
    return new FormatError(
        "Unknown format code '" + code + "' for object of type '" + typeName + "'");
  }
}
