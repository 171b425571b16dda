package typhon.runtime.text.codec;

import java.nio.charset.StandardCharsets;
import typhon.runtime.text.Text;

/** Latin-1, and ASCII, its lower half. */
// CPython: unicodeobject.c PyUnicode_DecodeASCII, unicode_encode_ucs1
public final class Latin1 {
  private static final int LATIN1_LIMIT = 256;
  private static final int ASCII_LIMIT = 128;

  private Latin1() {}

  public static Text decode(byte[] bytes) {
    return Text.ofNarrow(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  public static Text decodeAscii(byte[] bytes, DecodeErrors errors) {
    if (isAscii(bytes)) {
      return decode(bytes);
    }
    DecodeRun run = new DecodeRun(bytes, errors);
    while (run.at < run.end) {
      int c = run.unsigned(run.at);
      if (c < ASCII_LIMIT) {
        run.out.append(c);
        run.at++;
      } else {
        run.fail("ascii", run.at, run.at + 1, "ordinal not in range(128)");
      }
    }
    return run.out.toText();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  public static byte[] encode(Text text, EncodeErrors errors) {
    return encode(text, errors, LATIN1_LIMIT, "latin-1", "ordinal not in range(256)");
  }

  public static byte[] encodeAscii(Text text, EncodeErrors errors) {
    return encode(text, errors, ASCII_LIMIT, "ascii", "ordinal not in range(128)");
  }

  private static byte[] encode(
      Text text, EncodeErrors errors, int limit, String name, String reason) {
    if (text.maxCodePoint() < limit) {
      return text.narrow().getBytes(StandardCharsets.ISO_8859_1);
    }
    EncodeRun run = new EncodeRun(text, errors);
    while (run.at < text.length()) {
      int c = text.codePointAt(run.at);
      if (c < limit) {
        run.out.write(c);
        run.at++;
        continue;
      }
      int start = run.at;
      int stop = start + 1;
      while (stop < text.length() && text.codePointAt(stop) >= limit) {
        stop++;
      }
      Text replacement = run.fail(name, start, stop, reason);
      if (replacement != null) {
        if (replacement.maxCodePoint() >= limit) {
          throw new EncodeError(name, text, start, stop, reason);
        }
        run.out.writeBytes(replacement.narrow().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return run.out.toByteArray();
  }
}
