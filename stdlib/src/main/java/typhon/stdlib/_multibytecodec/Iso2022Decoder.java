package typhon.stdlib._multibytecodec;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Decodes text with escape sequences.
 *
 * <p>Thread rule: immutable.
 */
// CPython: Modules/cjkcodecs/_codecs_iso2022.c DECODER(iso2022)
final class Iso2022Decoder {
  private static final int ESCAPE = 0x1b;
  private static final int SHIFT_OUT = 0x0e;
  private static final int SHIFT_IN = 0x0f;
  private static final int LONGEST = 16;

  private final List<Designation> designations;
  private final boolean canShift;
  private final boolean hasG2;

  Iso2022Decoder(List<Designation> designations) {
    this.designations = designations;
    this.canShift = designations.contains(Designation.KSX1001_SHIFTED);
    this.hasG2 = designations.contains(Designation.ISO8859_1);
  }

  int decode(DecodingRun run, State state) {
    int c = run.at(0);
    if (Iso2022.has(state, Iso2022.FOREIGN_ESCAPE)) {
      Iso2022.set(state, Iso2022.FOREIGN_ESCAPE, !endsEscape(c));
      return run.put(c, 1);
    }
    if (c == ESCAPE) {
      return escape(run, state);
    }
    if (canShift && (c == SHIFT_IN || c == SHIFT_OUT)) {
      Iso2022.set(state, Iso2022.SHIFTED, c == SHIFT_OUT);
      return run.skip(1);
    }
    if (c == '\n') {
      Iso2022.set(state, Iso2022.SHIFTED, false);
    }
    if (c >= 0x80) {
      return 1;
    }
    Designation set = called(state, Iso2022.has(state, Iso2022.SHIFTED) ? 1 : 0);
    return c < 0x20 || set == null ? run.put(c, 1) : character(set, run);
  }

  /** The set that is called; null: ASCII. */
  private Designation called(State state, int g) {
    if (!Iso2022.isAscii(state, g)) {
      for (Designation d : designations) {
        if (Iso2022.isCalled(state, g, d)) {
          return d;
        }
      }
    }
    return null;
  }

  private static int character(Designation set, DecodingRun run) {
    int width = set.isDouble() ? 2 : 1;
    if (run.left() < width) {
      return MultibyteEncoding.TOO_FEW;
    }
    int c = set.decode(run.at(0), run.at(width - 1));
    return c == CodedSet.NONE ? width : run.put(c, width);
  }

  private static boolean endsEscape(int c) {
    return c >= '@' && c <= 'Z';
  }

  private int escape(DecodingRun in, State state) {
    if (in.left() < 2) {
      return MultibyteEncoding.TOO_FEW;
    }
    int second = in.at(1);
    if ("()$.&".indexOf(second) >= 0) {
      return designate(in, state);
    }
    if (hasG2 && second == 'N') {
      return in.left() < 3 ? MultibyteEncoding.TOO_FEW : singleShift(in, state);
    }
    Iso2022.set(state, Iso2022.FOREIGN_ESCAPE, true);
    return in.put(ESCAPE, 1);
  }

  private int designate(DecodingRun in, State state) {
    int length = 0;
    for (int i = 1; i < LONGEST; i++) {
      if (i >= in.left()) {
        return MultibyteEncoding.TOO_FEW;
      }
      if (endsEscape(in.at(i))) {
        length = i + 1;
        break;
      }
      if (!canShift && i + 1 < in.left() && in.at(i) == '&' && in.at(i + 1) == '@') {
        i += 2;
      }
    }
    if (length == 0) {
      return 1;
    }
    byte[] sequence = new byte[length];
    for (int i = 0; i < length; i++) {
      sequence[i] = (byte) in.at(i);
    }
    return call(new String(sequence, 1, length - 1, StandardCharsets.ISO_8859_1), state)
        ? in.skip(length)
        : length;
  }

  /** Calls the set of an escape sequence; false if there is none. */
  private boolean call(String sequence, State state) {
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
      Iso2022.call(state, target, null);
      return true;
    }
    for (Designation d : designations) {
      if (d.mark == mark && d.isDouble() == isDouble) {
        Iso2022.call(state, target, d);
        return true;
      }
    }
    return false;
  }

  private int singleShift(DecodingRun in, State state) {
    int c = in.at(2);
    Designation set = called(state, 2);
    if (set == null || set == Designation.ISO8859_1) {
      return c >= 0x80 ? 3 : in.put(set == null ? c : c + 0x80, 3);
    }
    int greek = greek(c ^ 0x80);
    return greek == CodedSet.NONE ? 3 : in.put(greek, 3);
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
}
