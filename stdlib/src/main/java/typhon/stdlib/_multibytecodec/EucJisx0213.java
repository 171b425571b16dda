package typhon.stdlib._multibytecodec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** JIS X 0213 in EUC, in its editions of 2000 and 2004. */
// CPython: Modules/cjkcodecs/_codecs_jp.c euc_jis_2004
final class EucJisx0213 {
  private static final int SINGLE_SHIFT_2 = 0x8e;
  private static final int SINGLE_SHIFT_3 = 0x8f;
  private static final int KATAKANA_FIRST = 0xff61;
  private static final int KATAKANA_LAST = 0xff9f;
  private static final int KATAKANA = 0xfec0;
  private static final int TILDE_CODE = 0x2232;
  private static final int WIDE_TILDE = 0xff5e;
  private static final int BACKSLASH_CODE = 0x2140;
  private static final int WIDE_BACKSLASH = 0xff3c;
  private static final int NOTHING = -1;

  private EucJisx0213() {}

  static Charset charset(String name, boolean of2000) {
    return new OwnCharset(name, c -> new Decoder(c, of2000), c -> new Encoder(c, of2000));
  }

  private static CodedSet plane1(boolean of2000) {
    return of2000 ? CodedSets.jisx0213Plane1Of2000() : CodedSets.jisx0213Plane1();
  }

  private static CodedSet plane2(boolean of2000) {
    return of2000 ? CodedSets.jisx0213Plane2Of2000() : CodedSets.jisx0213Plane2();
  }

  /** Its owner locks. */
  private static final class Decoder extends CharsetDecoder {
    private final CodedSet plane1;
    private final CodedSet plane2;

    Decoder(Charset charset, boolean of2000) {
      super(charset, 1, 2);
      plane1 = plane1(of2000);
      plane2 = plane2(of2000);
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (out.remaining() < 2) {
          return CoderResult.OVERFLOW;
        }
        int first = in.get(in.position()) & 0xff;
        int length = first < 0x80 ? 1 : first == SINGLE_SHIFT_3 ? 3 : 2;
        if (in.remaining() < length) {
          return CoderResult.UNDERFLOW;
        }
        int c = character(first, length, in);
        if (c == CodedSet.NONE) {
          return CoderResult.malformedForLength(isLater(first, length, in) ? 2 : 1);
        }
        CodedSet.put(c, out);
        in.position(in.position() + length);
      }
      return CoderResult.UNDERFLOW;
    }

    /** Whether it is a character that came with the edition of 2004. */
    private static boolean isLater(int first, int length, ByteBuffer in) {
      int cell = in.get(in.position() + length - 1) & 0xff ^ 0x80;
      return length == 2 && CodedSets.jisx0213Plane1().decode(first ^ 0x80, cell) != CodedSet.NONE;
    }

    private int character(int first, int length, ByteBuffer in) {
      if (length == 1) {
        return first;
      }
      int second = in.get(in.position() + 1) & 0xff;
      if (first == SINGLE_SHIFT_2) {
        return second >= 0xa1 && second <= 0xdf ? KATAKANA + second : CodedSet.NONE;
      }
      if (length == 3) {
        int third = in.get(in.position() + 2) & 0xff;
        int c = plane2.decode(second ^ 0x80, third ^ 0x80);
        return c != CodedSet.NONE ? c : CodedSets.jisx0212().decode(second ^ 0x80, third ^ 0x80);
      }
      int row = first ^ 0x80;
      int cell = second ^ 0x80;
      return (row << 8 | cell) == TILDE_CODE ? WIDE_TILDE : plane1.decode(row, cell);
    }
  }

  /** Its owner locks. */
  private static final class Encoder extends CharsetEncoder {
    private final CodedSet plane1;
    private final CodedSet plane2;

    /** A character that may be the first of a pair, not yet written. */
    private int waiting = NOTHING;

    Encoder(Charset charset, boolean of2000) {
      super(charset, 2, OwnCharset.ROOM);
      plane1 = plane1(of2000);
      plane2 = plane2(of2000);
    }

    @Override
    protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
      while (in.hasRemaining()) {
        if (out.remaining() < OwnCharset.ROOM) {
          return CoderResult.OVERFLOW;
        }
        int c = OwnCharset.peek(in);
        if (waiting == NOTHING || !writePair(c, out)) {
          if (plane1.startsPair(c)) {
            waiting = c;
          } else if (!write(c, out)) {
            return CoderResult.unmappableForLength(Character.charCount(c));
          }
        }
        OwnCharset.skip(in, c);
      }
      return CoderResult.UNDERFLOW;
    }

    private boolean writePair(int next, ByteBuffer out) {
      int first = waiting;
      waiting = NOTHING;
      int code = plane1.encodePair(first, next);
      if (code != CodedSet.NONE) {
        put(code, out);
        return true;
      }
      write(first, out);
      return false;
    }

    private boolean write(int c, ByteBuffer out) {
      if (c < 0x80) {
        out.put((byte) c);
        return true;
      }
      if (c >= KATAKANA_FIRST && c <= KATAKANA_LAST) {
        out.put((byte) SINGLE_SHIFT_2).put((byte) (c - KATAKANA));
        return true;
      }
      int code =
          c == WIDE_TILDE ? TILDE_CODE : c == WIDE_BACKSLASH ? BACKSLASH_CODE : plane1.encode(c);
      if (code != CodedSet.NONE) {
        put(code, out);
        return true;
      }
      code = plane2.encode(c);
      if (code == CodedSet.NONE && !isLater(c)) {
        code = CodedSets.jisx0212().encode(c);
      }
      if (code == CodedSet.NONE) {
        return false;
      }
      out.put((byte) SINGLE_SHIFT_3);
      put(code, out);
      return true;
    }

    /** Whether it came with the edition of 2004, if this is the older one. */
    private static boolean isLater(int c) {
      return CodedSets.jisx0213Plane1().encode(c) != CodedSet.NONE
          || CodedSets.jisx0213Plane2().encode(c) != CodedSet.NONE;
    }

    private static void put(int code, ByteBuffer out) {
      out.put((byte) (code >> 8 | 0x80)).put((byte) (code | 0x80));
    }

    @Override
    protected CoderResult implFlush(ByteBuffer out) {
      if (out.remaining() < OwnCharset.ROOM) {
        return CoderResult.OVERFLOW;
      }
      if (waiting != NOTHING) {
        write(waiting, out);
        waiting = NOTHING;
      }
      return CoderResult.UNDERFLOW;
    }

    @Override
    protected void implReset() {
      waiting = NOTHING;
    }
  }
}
