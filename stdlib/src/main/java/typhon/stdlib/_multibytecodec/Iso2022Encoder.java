package typhon.stdlib._multibytecodec;

import java.util.List;

/**
 * Encodes with escape sequences.
 *
 * <p>Thread rule: immutable.
 */
// CPython: Modules/cjkcodecs/_codecs_iso2022.c ENCODER(iso2022)
final class Iso2022Encoder {
  private static final int SHIFT_OUT = 0x0e;
  private static final int SHIFT_IN = 0x0f;
  private static final String TO_ASCII = "\033(B";

  private final List<Designation> designations;

  Iso2022Encoder(List<Designation> designations) {
    this.designations = designations;
  }

  int encode(EncodingRun run, State state) {
    int c = run.next();
    if (c < 0x80) {
      toAscii(run, state);
      run.put(c);
      return run.taken(1);
    }
    for (Designation d : designations) {
      if (d.isDouble() && d.set().startsPair(c)) {
        int code = run.pairCode(d.set());
        if (code == MultibyteEncoding.TOO_FEW) {
          return code;
        }
        if (code != CodedSet.NONE) {
          return write(d, code, 2, run, state);
        }
      }
    }
    for (Designation d : designations) {
      int code = d.encode(c);
      if (code != CodedSet.NONE) {
        return write(d, code, 1, run, state);
      }
    }
    return 1;
  }

  private static int write(Designation d, int code, int taken, EncodingRun run, State state) {
    if (d.isShifted()) {
      if (!Iso2022.isCalled(state, 1, d)) {
        put(d.escape(), run);
        Iso2022.call(state, 1, d);
      }
      if (!Iso2022.has(state, Iso2022.SHIFTED)) {
        run.put(SHIFT_OUT);
        Iso2022.set(state, Iso2022.SHIFTED, true);
      }
    } else if (!Iso2022.isCalled(state, 0, d)) {
      put(d.escape(), run);
      Iso2022.call(state, 0, d);
    }
    if (d.isDouble()) {
      run.put(code >> 8);
    }
    run.put(code);
    return run.taken(taken);
  }

  private static void toAscii(EncodingRun run, State state) {
    if (!Iso2022.isAscii(state, 0)) {
      put(TO_ASCII, run);
      Iso2022.call(state, 0, null);
    }
    shiftIn(run, state);
  }

  private static void shiftIn(EncodingRun run, State state) {
    if (Iso2022.has(state, Iso2022.SHIFTED)) {
      run.put(SHIFT_IN);
      Iso2022.set(state, Iso2022.SHIFTED, false);
    }
  }

  /** G1 stays: its escape sequence comes once in a text. */
  void finish(EncodingRun run, State state) {
    toAscii(run, state);
  }

  private static void put(String ascii, EncodingRun run) {
    for (int i = 0; i < ascii.length(); i++) {
      run.put(ascii.charAt(i));
    }
  }
}
