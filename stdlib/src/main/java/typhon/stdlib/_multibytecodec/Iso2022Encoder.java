package typhon.stdlib._multibytecodec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.List;

/** Encodes with escape sequences. Its owner locks. */
// CPython: Modules/cjkcodecs/_codecs_iso2022.c ENCODER(iso2022)
final class Iso2022Encoder extends CharsetEncoder {
  private static final int SHIFT_OUT = 0x0e;
  private static final int SHIFT_IN = 0x0f;
  private static final String TO_ASCII = "\033(B";
  private static final int NOTHING = -1;

  private final List<Designation> designations;

  /** The set of G0; null: ASCII. */
  private Designation g0;

  private boolean hasG1;
  private boolean shifted;

  /** A character that may be the first of a pair, not yet written. */
  private int waiting = NOTHING;

  Iso2022Encoder(Charset charset, List<Designation> designations) {
    super(charset, 6, OwnCharset.ROOM);
    this.designations = designations;
  }

  @Override
  protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
    while (in.hasRemaining()) {
      if (out.remaining() < OwnCharset.ROOM) {
        return CoderResult.OVERFLOW;
      }
      int c = OwnCharset.peek(in);
      if (waiting != NOTHING && writePair(c, out)) {
        OwnCharset.skip(in, c);
        continue;
      }
      if (startsPair(c)) {
        waiting = c;
      } else if (!write(c, out)) {
        return CoderResult.unmappableForLength(Character.charCount(c));
      }
      OwnCharset.skip(in, c);
    }
    return CoderResult.UNDERFLOW;
  }

  /** Writes what waits, together with the next character if they are a pair. */
  private boolean writePair(int next, ByteBuffer out) {
    int first = waiting;
    waiting = NOTHING;
    for (Designation d : designations) {
      int code = d.isDouble() ? d.set().encodePair(first, next) : CodedSet.NONE;
      if (code != CodedSet.NONE) {
        write(d, code, out);
        return true;
      }
    }
    write(first, out);
    return false;
  }

  private boolean startsPair(int c) {
    if (c >= 0x80) {
      for (Designation d : designations) {
        if (d.isDouble() && d.set().startsPair(c)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean write(int c, ByteBuffer out) {
    if (c < 0x80) {
      toAscii(out);
      out.put((byte) c);
      return true;
    }
    for (Designation d : designations) {
      int code = d.encode(c);
      if (code != CodedSet.NONE) {
        write(d, code, out);
        return true;
      }
    }
    return false;
  }

  private void write(Designation d, int code, ByteBuffer out) {
    if (d.isShifted()) {
      if (!hasG1) {
        put(d.escape(), out);
        hasG1 = true;
      }
      if (!shifted) {
        out.put((byte) SHIFT_OUT);
        shifted = true;
      }
    } else if (g0 != d) {
      put(d.escape(), out);
      g0 = d;
    }
    if (d.isDouble()) {
      out.put((byte) (code >> 8));
    }
    out.put((byte) code);
  }

  private void toAscii(ByteBuffer out) {
    if (g0 != null) {
      put(TO_ASCII, out);
      g0 = null;
    }
    if (shifted) {
      out.put((byte) SHIFT_IN);
      shifted = false;
    }
  }

  private static void put(String ascii, ByteBuffer out) {
    for (int i = 0; i < ascii.length(); i++) {
      out.put((byte) ascii.charAt(i));
    }
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
    toAscii(out);
    return CoderResult.UNDERFLOW;
  }

  @Override
  protected void implReset() {
    // G1 stays: its escape sequence comes once in a text.
    g0 = null;
    shifted = false;
    waiting = NOTHING;
  }
}
