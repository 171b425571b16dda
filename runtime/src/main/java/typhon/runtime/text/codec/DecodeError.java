package typhon.runtime.text.codec;

/** Bytes that cannot be decoded: the parts of a UnicodeDecodeError. */
public final class DecodeError extends RuntimeException {
  private final String encoding;
  private final byte[] input;
  private final int start;
  private final int end;
  private final String reason;

  public DecodeError(String encoding, byte[] input, int start, int end, String reason) {
    super(null, null, false, false);
    this.encoding = encoding;
    this.input = input;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  public String encoding() {
    return encoding;
  }

  /** The bytes, not to be changed. */
  public byte[] input() {
    return input;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return encoding + " " + start + "-" + end + ": " + reason;
  }
}
