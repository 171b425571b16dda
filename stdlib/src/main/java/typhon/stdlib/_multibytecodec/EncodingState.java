package typhon.stdlib._multibytecodec;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyUnicodeError;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;

/** An encoder that keeps a character that may be the first of a pair. Its owner locks. */
// CPython: Modules/cjkcodecs/multibytecodec.c MultibyteStatefulEncoderContext
final class EncodingState {
  /** Of characters, each of which may have four bytes in a state. */
  private static final int MAX_PENDING = 2 * 4;

  private final Encodings encoding;
  private final State state = new State();
  private Text pending = Text.EMPTY;

  EncodingState(Encodings encoding) {
    this.encoding = encoding;
    encoding.coding().startEncoding(state);
  }

  /** What was pending stays so if there is an error. */
  PyBytes encode(PyStr more, boolean last, String errors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EncodingRun run = new EncodingRun(pending.concat(more.text()), out, last);
    MultibyteCoding coding = new MultibyteCoding(encoding, errors);
    coding.encode(run, state);
    if (last) {
      coding.finish(run, state);
    }
    pending = run.rest();
    return PyBytes.of(out.toByteArray());
  }

  boolean hasPending() {
    return !pending.isEmpty();
  }

  /** Writes what is pending and forgets it, even if there is an error. */
  PyBytes flush(String errors) {
    try {
      return encode(PyStr.EMPTY, true, errors);
    } finally {
      pending = Text.EMPTY;
    }
  }

  void reset() {
    encoding
        .coding()
        .finishEncoding(new EncodingRun(Text.EMPTY, new ByteArrayOutputStream(), true), state);
    pending = Text.EMPTY;
  }

  /** A byte for the size of the pending text, that text in UTF-8, and the state. */
  BigInteger number() {
    byte[] text = pending.toJava().getBytes(StandardCharsets.UTF_8);
    byte[] little = new byte[1 + text.length + State.SIZE];
    little[0] = (byte) text.length;
    System.arraycopy(text, 0, little, 1, text.length);
    System.arraycopy(state.bytes, 0, little, 1 + text.length, State.SIZE);
    return StateNumbers.number(little);
  }

  void restore(BigInteger number) {
    byte[] little = StateNumbers.bytes(number, 1 + MAX_PENDING + State.SIZE);
    int size = little[0] & 0xff;
    if (size > MAX_PENDING) {
      throw Errors.of(PyUnicodeError.TYPE, "pending buffer too large");
    }
    pending = StateNumbers.text(Arrays.copyOfRange(little, 1, 1 + size));
    System.arraycopy(little, 1 + size, state.bytes, 0, State.SIZE);
  }
}
