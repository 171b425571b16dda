package typhon.stdlib._multibytecodec;

/** Japanese in EUC: a set in two bytes, a further one in three, katakana behind a single shift. */
// CPython: Modules/cjkcodecs/_codecs_jp.c euc_jp, euc_jis_2004
final class EucJapanese extends MultibyteEncoding {
  /** The sets that are written. */
  enum Edition {
    /** JIS X 0208 and JIS X 0212. */
    JIS_X_0208,
    /** JIS X 0213 of 2000, which refuses what came in 2004. */
    JIS_X_0213_OF_2000,
    /** JIS X 0213 of 2004. */
    JIS_X_0213
  }

  private static final int SINGLE_SHIFT_2 = 0x8e;
  private static final int SINGLE_SHIFT_3 = 0x8f;
  private static final int KATAKANA_FIRST = 0xff61;
  private static final int KATAKANA_LAST = 0xff9f;
  private static final int KATAKANA = 0xfec0;
  private static final int TILDE_CODE = 0x2232;
  private static final int WIDE_TILDE = 0xff5e;
  private static final int BACKSLASH_CODE = 0x2140;
  private static final int WIDE_BACKSLASH = 0xff3c;
  private static final int YEN = 0xa5;
  private static final int OVERLINE = 0x203e;

  private final Edition edition;

  EucJapanese(Edition edition) {
    this.edition = edition;
  }

  private boolean isJisx0213() {
    return edition != Edition.JIS_X_0208;
  }

  private CodedSet plane1() {
    return switch (edition) {
      case JIS_X_0208 -> CodedSets.jisx0208();
      case JIS_X_0213_OF_2000 -> CodedSets.jisx0213Plane1Of2000();
      case JIS_X_0213 -> CodedSets.jisx0213Plane1();
    };
  }

  /** The set behind a single shift; JIS X 0212 comes after it. */
  private CodedSet plane2() {
    return switch (edition) {
      case JIS_X_0208 -> CodedSets.jisx0212();
      case JIS_X_0213_OF_2000 -> CodedSets.jisx0213Plane2Of2000();
      case JIS_X_0213 -> CodedSets.jisx0213Plane2();
    };
  }

  @Override
  int decode(DecodingRun run, State state) {
    int first = run.at(0);
    if (first < 0x80) {
      return run.put(first, 1);
    }
    int length = first == SINGLE_SHIFT_3 ? 3 : 2;
    if (run.left() < length) {
      return TOO_FEW;
    }
    int row = run.at(length - 2) ^ 0x80;
    int cell = run.at(length - 1) ^ 0x80;
    int c = first == SINGLE_SHIFT_2 ? katakana(run.at(1)) : character(length, row, cell);
    if (c != CodedSet.NONE) {
      return run.put(c, length);
    }
    return length == 2 && plane1().isWithdrawn(row, cell) ? 2 : 1;
  }

  private static int katakana(int second) {
    return second >= 0xa1 && second <= 0xdf ? KATAKANA + second : CodedSet.NONE;
  }

  private int character(int length, int row, int cell) {
    if (length == 3) {
      int c = plane2().decode(row, cell);
      return c != CodedSet.NONE ? c : CodedSets.jisx0212().decode(row, cell);
    }
    boolean isTilde = isJisx0213() && (row << 8 | cell) == TILDE_CODE;
    return isTilde ? WIDE_TILDE : plane1().decode(row, cell);
  }

  @Override
  int encode(EncodingRun run, State state) {
    int c = run.next();
    if (plane1().startsPair(c)) {
      int code = run.pairCode(plane1());
      if (code == TOO_FEW) {
        return TOO_FEW;
      }
      if (code != CodedSet.NONE) {
        run.putCode(code | 0x8080);
        return run.taken(2);
      }
    }
    int single = c < 0x80 ? c : isJisx0213() ? CodedSet.NONE : look(c);
    if (single != CodedSet.NONE) {
      run.put(single);
    } else if (c >= KATAKANA_FIRST && c <= KATAKANA_LAST) {
      run.put(SINGLE_SHIFT_2).put(c - KATAKANA);
    } else if (!putCode(c, run)) {
      return 1;
    }
    return run.taken(1);
  }

  /** What is written as a character of ASCII that looks like it. */
  private static int look(int c) {
    return c == YEN ? '\\' : c == OVERLINE ? '~' : CodedSet.NONE;
  }

  private boolean putCode(int c, EncodingRun run) {
    int code = plane1Code(c);
    if (code == CodedSet.NONE) {
      code = plane2Code(c);
      if (code == CodedSet.NONE) {
        return false;
      }
      run.put(SINGLE_SHIFT_3);
    }
    run.putCode(code | 0x8080);
    return true;
  }

  private int plane1Code(int c) {
    if (c == WIDE_BACKSLASH) {
      return BACKSLASH_CODE;
    }
    return isJisx0213() && c == WIDE_TILDE ? TILDE_CODE : plane1().encode(c);
  }

  private int plane2Code(int c) {
    int code = plane2().encode(c);
    return code != CodedSet.NONE || isLater(c) ? code : CodedSets.jisx0212().encode(c);
  }

  /** Whether it came with JIS X 0213 of 2004, if this is the older one. */
  private boolean isLater(int c) {
    return edition == Edition.JIS_X_0213_OF_2000
        && (CodedSets.jisx0213Plane1().encode(c) != CodedSet.NONE
            || CodedSets.jisx0213Plane2().encode(c) != CodedSet.NONE);
  }
}
