package typhon.runtime.text.codec;

import java.nio.charset.StandardCharsets;
import typhon.runtime.text.Text;

/** UTF-8. */
// CPython: unicodeobject.c unicode_decode_utf8, stringlib/codecs.h utf8_decode, utf8_encoder
public final class Utf8 {
  private static final String NAME = "utf-8";
  private static final String NO_SURROGATES = "surrogates not allowed";

  private static final int INCOMPLETE = 0;
  private static final int BAD_START = -1;

  private Utf8() {}

  /** Decodes all bytes strictly. */
  public static Text decode(byte[] bytes) {
    return decode(bytes, DecodeErrors.STRICT, true).text();
  }

  public static Decoded decode(byte[] bytes, DecodeErrors errors, boolean last) {
    // The JDK is fast, and silent about errors: they all become U+FFFD.
    String java = new String(bytes, StandardCharsets.UTF_8);
    if (java.indexOf('\uFFFD') < 0) {
      Text text = java.length() == bytes.length ? Text.ofNarrow(java) : Text.ofUtf16(java);
      return new Decoded(text, bytes.length);
    }
    return decodeSlowly(new DecodeRun(bytes, errors), last);
  }

  private static Decoded decodeSlowly(DecodeRun run, boolean last) {
    while (run.at < run.end) {
      int first = run.unsigned(run.at);
      if (first < 0x80) {
        run.out.append(first);
        run.at++;
        continue;
      }
      int good = goodBytes(run, first);
      int wanted = sequenceLength(first);
      if (good == wanted) {
        run.out.append(codePoint(run, first, wanted));
        run.at += wanted;
      } else if (good == BAD_START) {
        run.fail(NAME, run.at, run.at + 1, "invalid start byte");
      } else if (good == INCOMPLETE) {
        if (!last) {
          break;
        }
        run.fail(NAME, run.at, run.end, "unexpected end of data");
      } else {
        if (!last && isCutSurrogate(run, first)) {
          break;
        }
        run.fail(NAME, run.at, run.at + good, "invalid continuation byte");
      }
    }
    return run.result();
  }

  private static int sequenceLength(int first) {
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  /**
   * Half of an encoded surrogate: the handler surrogatepass may want the other half, which is to
   * come.
   */
  private static boolean isCutSurrogate(DecodeRun run, int first) {
    return first == 0xED
        && run.end - run.at == 2
        && run.unsigned(run.at + 1) >= 0xA0
        && run.unsigned(run.at + 1) <= 0xBF;
  }

  /**
   * How many bytes of the sequence are right: all of them, or fewer if a wrong one follows; or
   * {@link #INCOMPLETE} if the input ends first, or {@link #BAD_START}.
   */
  private static int goodBytes(DecodeRun run, int first) {
    if (first < 0xC2 || first > 0xF4) {
      return BAD_START;
    }
    int length = sequenceLength(first);
    for (int i = 1; i < length; i++) {
      if (run.at + i >= run.end) {
        return INCOMPLETE;
      }
      int next = run.unsigned(run.at + i);
      if (next < 0x80 || next > 0xBF || (i == 1 && !isSecond(first, next))) {
        return i;
      }
    }
    return length;
  }

  /** Rules out overlong forms, surrogates and what lies above U+10FFFF. */
  private static boolean isSecond(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  private static int codePoint(DecodeRun run, int first, int length) {
    int value = first & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      value = value << 6 | (run.unsigned(run.at + i) & 0x3F);
    }
    return value;
  }

  /** Encodes strictly. */
  public static byte[] encode(Text text) {
    return encode(text, EncodeErrors.STRICT);
  }

  public static byte[] encode(Text text, EncodeErrors errors) {
    byte[] bytes = text.toJava().getBytes(StandardCharsets.UTF_8);
    if (isWithoutSurrogates(text, bytes) || !Surrogates.occurIn(text)) {
      return bytes;
    }
    EncodeRun run = new EncodeRun(text, errors);
    while (run.at < text.length()) {
      int c = text.codePointAt(run.at);
      if (Surrogates.is(c)) {
        fail(run);
      } else {
        run.out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        run.at++;
      }
    }
    return run.out.toByteArray();
  }

  /** Whether the bytes tell that there is none: the JDK writes a question mark for a lone one. */
  private static boolean isWithoutSurrogates(Text text, byte[] bytes) {
    return text.isWithoutPairs() && new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?') < 0;
  }

  private static void fail(EncodeRun run) {
    int start = run.at;
    int stop = start + 1;
    while (stop < run.in.length() && Surrogates.is(run.in.codePointAt(stop))) {
      stop++;
    }
    Text replacement = run.fail(NAME, start, stop, NO_SURROGATES);
    if (replacement != null) {
      if (!replacement.isAscii()) {
        throw new EncodeError(NAME, run.in, start, stop, NO_SURROGATES);
      }
      run.out.writeBytes(replacement.narrow().getBytes(StandardCharsets.US_ASCII));
    }
  }
}
