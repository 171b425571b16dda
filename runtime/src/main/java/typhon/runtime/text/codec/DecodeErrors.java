package typhon.runtime.text.codec;

import typhon.runtime.text.Text;

/** What to do about bytes that cannot be decoded. */
@FunctionalInterface
public interface DecodeErrors {
  /** Throws {@link DecodeError}. */
  DecodeErrors STRICT =
      (encoding, input, start, end, reason) -> {
        throw new DecodeError(encoding, input, start, end, reason);
      };

  /** Answers a replacement for the bytes from {@code start} up to {@code end}, or throws. */
  Replacement handle(String encoding, byte[] input, int start, int end, String reason);

  /**
   * What to write, and where decoding goes on.
   *
   * @param text written instead of the bytes
   * @param position where to go on, within the input
   * @param input other bytes to go on with, null for the same
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once
  record Replacement(Text text, int position, byte[] input) {
    public Replacement(Text text, int position) {
      this(text, position, null);
    }
  }
}
