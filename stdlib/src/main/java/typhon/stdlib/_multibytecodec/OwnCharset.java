package typhon.stdlib._multibytecodec;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.function.Function;

/**
 * A charset that the JDK does not have. Its decoders report errors with CPython's lengths.
 *
 * <p>Thread rule: immutable; its coders belong to one user each.
 */
final class OwnCharset extends Charset {
  /** Enough bytes for a character that waited, another, and the escapes around them. */
  static final int ROOM = 24;

  private static final String PREFIX = "x-typhon-";

  private final Function<Charset, CharsetDecoder> decoder;
  private final Function<Charset, CharsetEncoder> encoder;

  OwnCharset(
      String name,
      Function<Charset, CharsetDecoder> decoder,
      Function<Charset, CharsetEncoder> encoder) {
    super(PREFIX + name, null);
    this.decoder = decoder;
    this.encoder = encoder;
  }

  @Override
  public boolean contains(Charset other) {
    return other.equals(this);
  }

  @Override
  public CharsetDecoder newDecoder() {
    return decoder.apply(this);
  }

  @Override
  public CharsetEncoder newEncoder() {
    return encoder.apply(this);
  }

  /** The next code point without taking it; a lone surrogate is itself. */
  static int peek(CharBuffer in) {
    char first = in.get(in.position());
    if (Character.isHighSurrogate(first) && in.remaining() > 1) {
      char second = in.get(in.position() + 1);
      if (Character.isLowSurrogate(second)) {
        return Character.toCodePoint(first, second);
      }
    }
    return first;
  }

  static void skip(CharBuffer in, int codePoint) {
    in.position(in.position() + Character.charCount(codePoint));
  }
}
