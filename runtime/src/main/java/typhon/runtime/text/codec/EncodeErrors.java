package typhon.runtime.text.codec;

import typhon.runtime.text.Text;

/** What to do about code points that an encoding does not have. */
@FunctionalInterface
public interface EncodeErrors {
  /** Throws {@link EncodeError}. */
  EncodeErrors STRICT =
      (encoding, input, start, end, reason) -> {
        throw new EncodeError(encoding, input, start, end, reason);
      };

  /** Answers a replacement for the code points from {@code start} up to {@code end}, or throws. */
  Replacement handle(String encoding, Text input, int start, int end, String reason);

  /**
   * What to write, either {@code bytes} as they are or (if those are null) {@code text} to be
   * encoded, and where encoding goes on.
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once
  record Replacement(Text text, byte[] bytes, int position) {
    public Replacement(Text text, int position) {
      this(text, null, position);
    }

    public Replacement(byte[] bytes, int position) {
      this(null, bytes, position);
    }
  }
}
