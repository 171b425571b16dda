package typhon.stdlib._multibytecodec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.DecodeError;
import typhon.runtime.text.codec.DecodeErrors;
import typhon.runtime.text.codec.EncodeError;
import typhon.runtime.text.codec.EncodeErrors;

/** Runs the JDK's coders with Python's ways to treat errors. */
// CPython: Modules/cjkcodecs/multibytecodec.c
final class CharsetCoding {
  private static final String ILLEGAL = "illegal multibyte sequence";
  private static final String INCOMPLETE = "incomplete multibyte sequence";

  /** Enough for a character with the escapes around it. */
  private static final int CHARACTER_SIZE = 32;

  private CharsetCoding() {}

  static CharsetDecoder decoder(Encodings encoding) {
    return encoding
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  static CharsetEncoder encoder(Encodings encoding) {
    return encoding
        .charset()
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Text, and the bytes at the end that are no complete character yet. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once
  record Decoded(Text text, byte[] pending) {}

  static Decoded decode(
      Encodings encoding, CharsetDecoder decoder, byte[] input, boolean last, DecodeErrors errors) {
    StringBuilder out = new StringBuilder(input.length);
    Text result = Text.ofUtf16("");
    byte[] bytes = input;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer chars = CharBuffer.allocate(Math.max(16, Math.min(input.length, 1 << 13)));
    while (true) {
      CoderResult r = decoder.decode(in, chars, false);
      chars.flip();
      out.append(chars);
      chars.clear();
      if (r.isOverflow()) {
        continue;
      }
      boolean isOver = r.isUnderflow() && (!in.hasRemaining() || !last);
      if (isOver) {
        byte[] pending = Arrays.copyOfRange(bytes, in.position(), bytes.length);
        return new Decoded(result.concat(Text.ofUtf16(out.toString())), pending);
      }
      int start = in.position();
      int end = r.isError() ? start + encoding.errorLength(r) : bytes.length;
      boolean illegal = r.isError() || endsAlone(encoding, bytes, start);
      DecodeErrors.Replacement replacement =
          errors.handle(encoding.pythonName(), bytes, start, end, illegal ? ILLEGAL : INCOMPLETE);
      result = result.concat(Text.ofUtf16(out.toString())).concat(replacement.text());
      out.setLength(0);
      if (replacement.input() != null) {
        bytes = replacement.input();
        in = ByteBuffer.wrap(bytes);
      }
      in.position(replacement.position());
    }
  }

  /** The JDK takes three more bytes for the first of a pair in Shift JIS. */
  private static boolean endsAlone(Encodings encoding, byte[] bytes, int at) {
    return encoding.pythonName().equals("shift_jis") && (bytes[at] & 0xff) > 0xfc;
  }

  static byte[] encode(
      Encodings encoding, CharsetEncoder encoder, Text text, boolean last, EncodeErrors errors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2 + 16);
    int at = 0;
    while (at < text.length()) {
      if (put(encoder, text.codePointAt(at), out)) {
        at++;
        continue;
      }
      EncodeErrors.Replacement replacement =
          errors.handle(encoding.pythonName(), text, at, at + 1, ILLEGAL);
      if (replacement.bytes() != null) {
        finish(encoder, out);
        out.writeBytes(replacement.bytes());
      } else {
        replace(encoding, encoder, text, at, replacement.text(), out);
      }
      at = replacement.position();
    }
    if (last) {
      finish(encoder, out);
    }
    return out.toByteArray();
  }

  private static void replace(
      Encodings encoding,
      CharsetEncoder encoder,
      Text text,
      int at,
      Text replacement,
      ByteArrayOutputStream out) {
    for (int i = 0; i < replacement.length(); i++) {
      if (!put(encoder, replacement.codePointAt(i), out)) {
        throw new EncodeError(encoding.pythonName(), text, at, at + 1, ILLEGAL);
      }
    }
  }

  private static boolean put(CharsetEncoder encoder, int codePoint, ByteArrayOutputStream out) {
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      return false;
    }
    ByteBuffer bytes = ByteBuffer.allocate(CHARACTER_SIZE);
    CharBuffer in = CharBuffer.wrap(Character.toString(codePoint));
    boolean known = !encoder.encode(in, bytes, false).isError();
    // What waited for the next character is written even if that one is unknown.
    out.write(bytes.array(), 0, bytes.position());
    return known;
  }

  /** Back to the state that a text starts with. */
  static void finish(CharsetEncoder encoder, ByteArrayOutputStream out) {
    ByteBuffer bytes = ByteBuffer.allocate(CHARACTER_SIZE);
    encoder.encode(CharBuffer.allocate(0), bytes, true);
    encoder.flush(bytes);
    encoder.reset();
    out.write(bytes.array(), 0, bytes.position());
  }

  static RuntimeException translated(RuntimeException e) {
    return switch (e) {
      case EncodeError error -> typhon.runtime.codec.ErrorCallbacks.translated(error);
      case DecodeError error -> typhon.runtime.codec.ErrorCallbacks.translated(error);
      default -> e;
    };
  }
}
