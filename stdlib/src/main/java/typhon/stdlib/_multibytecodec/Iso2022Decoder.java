package typhon.stdlib._multibytecodec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes text with escape sequences. Its owner locks. */
// CPython: Modules/cjkcodecs/_codecs_iso2022.c DECODER(iso2022)
final class Iso2022Decoder extends CharsetDecoder {
  private static final int ESCAPE = 0x1b;
  private static final int SHIFT_OUT = 0x0e;
  private static final int SHIFT_IN = 0x0f;
  private static final int LONGEST = 16;

  /** What an attempt to decode may say instead of the length of an error. */
  private static final int DONE = 0;

  private static final int TOO_FEW = -1;

  private final List<Designation> designations;
  private final boolean canShift;
  private final boolean hasG2;

  /** The sets that are called; null: ASCII. */
  private final Designation[] called = new Designation[3];

  private boolean shifted;

  /** Inside an escape sequence of another standard, which is text. */
  private boolean inForeignEscape;

  Iso2022Decoder(Charset charset, List<Designation> designations) {
    super(charset, 1, 2);
    this.designations = designations;
    this.canShift = designations.contains(Designation.KSX1001_SHIFTED);
    this.hasG2 = designations.contains(Designation.ISO8859_1);
  }

  @Override
  protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
    while (in.hasRemaining()) {
      if (out.remaining() < 2) {
        return CoderResult.OVERFLOW;
      }
      int result = one(in, out);
      if (result == TOO_FEW) {
        return CoderResult.UNDERFLOW;
      }
      if (result != DONE) {
        return CoderResult.malformedForLength(result);
      }
    }
    return CoderResult.UNDERFLOW;
  }

  private static int at(ByteBuffer in, int ahead) {
    return in.get(in.position() + ahead) & 0xff;
  }

  private static int take(ByteBuffer in, int count) {
    in.position(in.position() + count);
    return DONE;
  }

  private static int text(int c, int count, ByteBuffer in, CharBuffer out) {
    CodedSet.put(c, out);
    return take(in, count);
  }

  private int one(ByteBuffer in, CharBuffer out) {
    int c = at(in, 0);
    if (inForeignEscape) {
      inForeignEscape = !endsEscape(c);
      return text(c, 1, in, out);
    }
    if (c == ESCAPE) {
      return escape(in, out);
    }
    if (canShift && (c == SHIFT_IN || c == SHIFT_OUT)) {
      shifted = c == SHIFT_OUT;
      return take(in, 1);
    }
    if (c == '\n') {
      shifted = false;
    }
    if (c >= 0x80) {
      return 1;
    }
    Designation set = called[shifted ? 1 : 0];
    return c < 0x20 || set == null ? text(c, 1, in, out) : character(set, in, out);
  }

  private static int character(Designation set, ByteBuffer in, CharBuffer out) {
    int width = set.isDouble() ? 2 : 1;
    if (in.remaining() < width) {
      return TOO_FEW;
    }
    int c = set.decode(at(in, 0), at(in, width - 1));
    return c == CodedSet.NONE ? width : text(c, width, in, out);
  }

  private static boolean endsEscape(int c) {
    return c >= '@' && c <= 'Z';
  }

  private int escape(ByteBuffer in, CharBuffer out) {
    if (in.remaining() < 2) {
      return TOO_FEW;
    }
    int second = at(in, 1);
    if ("()$.&".indexOf(second) >= 0) {
      return designate(in);
    }
    if (hasG2 && second == 'N') {
      return in.remaining() < 3 ? TOO_FEW : singleShift(in, out);
    }
    inForeignEscape = true;
    return text(ESCAPE, 1, in, out);
  }

  private int designate(ByteBuffer in) {
    int length = 0;
    for (int i = 1; i < LONGEST; i++) {
      if (i >= in.remaining()) {
        return TOO_FEW;
      }
      if (endsEscape(at(in, i))) {
        length = i + 1;
        break;
      }
      if (!canShift && i + 1 < in.remaining() && at(in, i) == '&' && at(in, i + 1) == '@') {
        i += 2;
      }
    }
    if (length == 0) {
      return 1;
    }
    byte[] sequence = new byte[length];
    in.get(in.position(), sequence);
    return call(new String(sequence, 1, length - 1, StandardCharsets.ISO_8859_1))
        ? take(in, length)
        : length;
  }

  /** Calls the set of an escape sequence; false if there is none. */
  private boolean call(String sequence) {
    char mark = sequence.charAt(sequence.length() - 1);
    String before = sequence.substring(0, sequence.length() - 1);
    boolean isDouble = before.startsWith("$") || sequence.equals("&@\033$B");
    int target =
        switch (before) {
          case "(", "$", "$(" -> 0;
          case ")", "$)" -> 1;
          case "." -> hasG2 ? 2 : -1;
          default -> sequence.equals("&@\033$B") && !canShift ? 0 : -1;
        };
    if (target < 0) {
      return false;
    }
    if (!isDouble && mark == 'B') {
      called[target] = null;
      return true;
    }
    for (Designation d : designations) {
      if (d.mark == mark && d.isDouble() == isDouble) {
        called[target] = d;
        return true;
      }
    }
    return false;
  }

  private int singleShift(ByteBuffer in, CharBuffer out) {
    int c = at(in, 2);
    Designation set = called[2];
    if (set == null || set == Designation.ISO8859_1) {
      return c >= 0x80 ? 3 : text(set == null ? c : c + 0x80, 3, in, out);
    }
    int greek = greek(c ^ 0x80);
    return greek == CodedSet.NONE ? 3 : text(greek, 3, in, out);
  }

  private static int greek(int c) {
    if (c < 0xa0) {
      return c;
    }
    String text = new String(new byte[] {(byte) c}, GreekHolder.GREEK);
    char found = text.charAt(0);
    // CPython's table is of 1987: a bar, and neither euro nor drachma nor iota below.
    return switch (c) {
      case 0xa4, 0xa5, 0xaa -> CodedSet.NONE;
      default -> found == 0xfffd ? CodedSet.NONE : found;
    };
  }

  /** ISO 8859-7, looked up when it is needed. */
  private static final class GreekHolder {
    static final Charset GREEK = Charset.forName("ISO-8859-7");
  }

  @Override
  protected void implReset() {
    called[0] = null;
    shifted = false;
    inForeignEscape = false;
  }
}
