package typhon.runtime.text.codec;

import java.io.ByteArrayOutputStream;
import typhon.runtime.text.Text;

/** The state of one encoding. */
final class EncodeRun {
  final ByteArrayOutputStream out;
  final Text in;
  int at;

  private final EncodeErrors errors;

  EncodeRun(Text in, EncodeErrors errors) {
    this.in = in;
    this.errors = errors;
    this.out = new ByteArrayOutputStream(in.length() + 16);
  }

  /**
   * Lets the handler replace a range; writes its bytes and answers null, or answers its text, which
   * the codec must write.
   */
  Text fail(String encoding, int start, int stop, String reason) {
    EncodeErrors.Replacement replacement = errors.handle(encoding, in, start, stop, reason);
    at = replacement.position();
    if (replacement.bytes() != null) {
      out.writeBytes(replacement.bytes());
      return null;
    }
    return replacement.text();
  }
}
