package typhon.runtime.text.codec;

import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** The state of one decoding: where it is in the input and what it has written. */
final class DecodeRun {
  final TextBuilder out;
  byte[] in;
  int at;
  int end;

  private final DecodeErrors errors;

  DecodeRun(byte[] in, DecodeErrors errors) {
    this.in = in;
    this.end = in.length;
    this.errors = errors;
    this.out = new TextBuilder(in.length);
  }

  int unsigned(int index) {
    return in[index] & 0xff;
  }

  /** Lets the handler replace a range; decoding goes on where it says. */
  void fail(String encoding, int start, int stop, String reason) {
    DecodeErrors.Replacement replacement = errors.handle(encoding, in, start, stop, reason);
    if (replacement.input() != null) {
      in = replacement.input();
      end = in.length;
    }
    out.append(replacement.text());
    at = replacement.position();
  }

  Decoded result() {
    Text text = out.toText();
    return new Decoded(text, at);
  }
}
