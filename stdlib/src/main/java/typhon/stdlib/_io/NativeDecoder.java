package typhon.stdlib._io;

import java.math.BigInteger;
import java.util.Arrays;
import typhon.runtime.codec.ErrorCallbacks;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.DecodeError;
import typhon.runtime.text.codec.DecodeErrors;
import typhon.runtime.text.codec.Decoded;
import typhon.runtime.text.codec.Latin1;
import typhon.runtime.text.codec.Utf8;

/** The decoders of the encodings that need no Python codec. */
final class NativeDecoder implements TextDecoder {
  private static final byte[] NO_BYTES = {};

  private final NativeEncoding encoding;
  private final DecodeErrors errors;
  private byte[] rest = NO_BYTES;

  NativeDecoder(NativeEncoding encoding, String errors) {
    this.encoding = encoding;
    this.errors = ErrorCallbacks.decoding(errors);
  }

  @Override
  public Text decode(byte[] bytes, boolean last) {
    try {
      return switch (encoding) {
        case UTF8 -> utf8(bytes, last);
        case ASCII -> Latin1.decodeAscii(bytes, errors);
        case LATIN1 -> Latin1.decode(bytes);
      };
    } catch (DecodeError e) {
      throw ErrorCallbacks.translated(e);
    }
  }

  private Text utf8(byte[] bytes, boolean last) {
    byte[] all = bytes;
    if (rest.length > 0) {
      all = Arrays.copyOf(rest, rest.length + bytes.length);
      System.arraycopy(bytes, 0, all, rest.length, bytes.length);
    }
    if (all.length == 0) {
      return Text.EMPTY;
    }
    Decoded decoded = Utf8.decode(all, errors, last);
    rest =
        decoded.consumed() == all.length
            ? NO_BYTES
            : Arrays.copyOfRange(all, decoded.consumed(), all.length);
    return decoded.text();
  }

  @Override
  public void reset() {
    rest = NO_BYTES;
  }

  @Override
  public State state() {
    return new State(rest, BigInteger.ZERO);
  }

  @Override
  public void restore(State state) {
    rest = state.buffer();
  }
}
