package typhon.stdlib._multibytecodec;

import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import typhon.runtime.codec.ErrorCallbacks;
import typhon.runtime.object.PyStr;

/** A decoder that keeps the bytes of an incomplete character. Its owner locks. */
final class DecodingState {
  private static final byte[] NOTHING = {};

  private final Encodings encoding;
  private final CharsetDecoder decoder;
  private byte[] pending = NOTHING;

  DecodingState(Encodings encoding) {
    this.encoding = encoding;
    this.decoder = CharsetCoding.decoder(encoding);
  }

  PyStr decode(byte[] more, boolean last, String errors) {
    byte[] all = Arrays.copyOf(pending, pending.length + more.length);
    System.arraycopy(more, 0, all, pending.length, more.length);
    try {
      CharsetCoding.Decoded decoded =
          CharsetCoding.decode(encoding, decoder, all, last, ErrorCallbacks.decoding(errors));
      pending = decoded.pending();
      return PyStr.of(decoded.text());
    } catch (RuntimeException e) {
      throw CharsetCoding.translated(e);
    }
  }

  byte[] pending() {
    return pending;
  }

  void setPending(byte[] bytes) {
    decoder.reset();
    pending = bytes;
  }

  void reset() {
    setPending(NOTHING);
  }
}
