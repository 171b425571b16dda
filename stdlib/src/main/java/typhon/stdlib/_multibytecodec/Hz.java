package typhon.stdlib._multibytecodec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** HZ (RFC 1843): GB 2312 in seven bits, between {@code ~{} and {@code ~}}. */
// CPython: Modules/cjkcodecs/_codecs_cn.c hz
final class Hz {
  private Hz() {}

  static Charset charset() {
    return new OwnCharset("hz", Decoder::new, Encoder::new);
  }

  /** Its owner locks. */
  private static final class Decoder extends CharsetDecoder {
    private boolean chinese;

    Decoder(Charset charset) {
      super(charset, 1, 1);
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (!out.hasRemaining()) {
          return CoderResult.OVERFLOW;
        }
        int first = in.get(in.position()) & 0xff;
        int length = chinese || first == '~' ? 2 : 1;
        if (first >= 0x80) {
          return CoderResult.malformedForLength(1);
        }
        if (in.remaining() < length) {
          return CoderResult.UNDERFLOW;
        }
        int second = in.get(in.position() + length - 1) & 0xff;
        if (first == '~' ? !tilde(second, out) : !character(first, second, out)) {
          return CoderResult.malformedForLength(1);
        }
        in.position(in.position() + length);
      }
      return CoderResult.UNDERFLOW;
    }

    private boolean tilde(int second, CharBuffer out) {
      if (chinese) {
        chinese = second != '}';
        return !chinese;
      }
      if (second == '~') {
        out.put('~');
      }
      chinese = second == '{';
      return second == '~' || second == '{' || second == '\n';
    }

    private boolean character(int first, int second, CharBuffer out) {
      int c = chinese ? CodedSets.gb2312().decode(first, second) : first;
      if (c == CodedSet.NONE) {
        return false;
      }
      out.put((char) c);
      return true;
    }

    @Override
    protected void implReset() {
      chinese = false;
    }
  }

  /** Its owner locks. */
  private static final class Encoder extends CharsetEncoder {
    private boolean chinese;

    Encoder(Charset charset) {
      super(charset, 3, OwnCharset.ROOM);
    }

    @Override
    protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
      while (in.hasRemaining()) {
        if (out.remaining() < OwnCharset.ROOM) {
          return CoderResult.OVERFLOW;
        }
        int c = OwnCharset.peek(in);
        int code = c < 0x80 ? c : CodedSets.gb2312().encode(c);
        if (code == CodedSet.NONE) {
          return CoderResult.unmappableForLength(Character.charCount(c));
        }
        shift(c >= 0x80, out);
        if (chinese) {
          out.put((byte) (code >> 8));
        } else if (c == '~') {
          out.put((byte) '~');
        }
        out.put((byte) code);
        OwnCharset.skip(in, c);
      }
      return CoderResult.UNDERFLOW;
    }

    private void shift(boolean toChinese, ByteBuffer out) {
      if (chinese != toChinese) {
        out.put((byte) '~').put((byte) (toChinese ? '{' : '}'));
        chinese = toChinese;
      }
    }

    @Override
    protected CoderResult implFlush(ByteBuffer out) {
      if (out.remaining() < OwnCharset.ROOM) {
        return CoderResult.OVERFLOW;
      }
      shift(false, out);
      return CoderResult.UNDERFLOW;
    }

    @Override
    protected void implReset() {
      chinese = false;
    }
  }
}
