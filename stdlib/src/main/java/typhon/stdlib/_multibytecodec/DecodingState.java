package typhon.stdlib._multibytecodec;

import java.util.Arrays;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyUnicodeDecodeError;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.TextBuilder;

/** A decoder that keeps the bytes of an incomplete character. Its owner locks. */
// CPython: Modules/cjkcodecs/multibytecodec.c MultibyteStatefulDecoderContext
final class DecodingState {
  private static final byte[] NOTHING = {};
  private static final int MAX_PENDING = 8;

  private final Encodings encoding;
  private final boolean restores;
  private final State state = new State();
  private byte[] pending = NOTHING;

  /**
   * A decoder at the start of a text.
   *
   * @param restores whether what was pending stays so if the end comes too early
   */
  DecodingState(Encodings encoding, boolean restores) {
    this.encoding = encoding;
    this.restores = restores;
    encoding.coding().startDecoding(state);
  }

  PyStr decode(byte[] more, boolean last, String errors) {
    byte[] before = pending;
    byte[] all = Arrays.copyOf(before, before.length + more.length);
    System.arraycopy(more, 0, all, before.length, more.length);
    pending = NOTHING;
    TextBuilder out = new TextBuilder(all.length);
    DecodingRun run = new DecodingRun(all, out);
    MultibyteCoding coding = new MultibyteCoding(encoding, errors);
    coding.decode(run, state);
    if (last) {
      pending = restores ? before : NOTHING;
      coding.incomplete(run);
    }
    setPending(run.rest(), "pending buffer overflow");
    return PyStr.of(out.toText());
  }

  private void setPending(byte[] bytes, String tooLong) {
    if (bytes.length > MAX_PENDING) {
      throw new PyException(
          PyUnicodeDecodeError.make(
              encoding.pythonName(), PyBytes.of(bytes), 0, bytes.length, tooLong));
    }
    pending = bytes;
  }

  boolean hasPending() {
    return pending.length > 0;
  }

  byte[] pending() {
    return pending;
  }

  byte[] stateBytes() {
    return state.bytes.clone();
  }

  void restore(byte[] bytes, byte[] stateBytes) {
    setPending(bytes, "pending buffer too large");
    System.arraycopy(stateBytes, 0, state.bytes, 0, State.SIZE);
  }

  void reset() {
    encoding.coding().resetDecoding(state);
    pending = NOTHING;
  }
}
