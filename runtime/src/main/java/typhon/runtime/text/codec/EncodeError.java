package typhon.runtime.text.codec;

import typhon.runtime.text.Text;

/** Code points that cannot be encoded: the parts of a UnicodeEncodeError. */
public final class EncodeError extends RuntimeException {
  private final String encoding;
  private final transient Text input;
  private final int start;
  private final int end;
  private final String reason;

  public EncodeError(String encoding, Text input, int start, int end, String reason) {
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

  public Text input() {
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
