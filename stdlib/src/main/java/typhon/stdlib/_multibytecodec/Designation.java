package typhon.stdlib._multibytecodec;

import java.util.function.Supplier;

/** A character set that an escape sequence of ISO 2022 calls. */
// CPython: Modules/cjkcodecs/_codecs_iso2022.c
enum Designation {
  JISX0208('B', CodedSets::jisx0208),
  JISX0208_OLD('@', CodedSets::jisx0208),
  JISX0212('D', CodedSets::jisx0212),
  JISX0213_2000_1('O', CodedSets::jisx0213Plane1Of2000),
  JISX0213_2000_2('P', CodedSets::jisx0213Plane2),
  JISX0213_2004_1('Q', CodedSets::jisx0213Plane1),
  JISX0213_2004_2('P', CodedSets::jisx0213Plane2),
  KSX1001('C', CodedSets::ksx1001),
  /** In G1, called by a shift. */
  KSX1001_SHIFTED('C', CodedSets::ksx1001),
  GB2312('A', CodedSets::gb2312),
  JISX0201_ROMAN('J', null),
  JISX0201_KATAKANA('I', null),
  /** In G2. */
  ISO8859_1('A', null),
  /** In G2. */
  ISO8859_7('F', null);

  private static final int KATAKANA_FIRST = 0xff61;
  private static final int KATAKANA_LAST = 0xff9f;
  private static final int KATAKANA = 0xff40;

  final char mark;
  private final Supplier<CodedSet> set;

  Designation(char mark, Supplier<CodedSet> set) {
    this.mark = mark;
    this.set = set;
  }

  boolean isDouble() {
    return set != null;
  }

  boolean isShifted() {
    return this == KSX1001_SHIFTED;
  }

  /** How a coder's state says that the set is called. */
  byte stateMark() {
    return (byte) (isDouble() ? mark | 0x80 : mark);
  }

  CodedSet set() {
    return set.get();
  }

  /** The character or pair of a code, of which the second byte may not count. */
  int decode(int first, int second) {
    if (isDouble()) {
      return set().decode(first, second);
    }
    if (this == JISX0201_KATAKANA) {
      return first > 0x20 && first < 0x60 ? KATAKANA + first : CodedSet.NONE;
    }
    return switch (first) {
      case '\\' -> 0xa5;
      case '~' -> 0x203e;
      default -> first;
    };
  }

  /** The code of a character outside ASCII, or NONE. */
  int encode(int c) {
    return switch (this) {
      case JISX0201_KATAKANA ->
          c >= KATAKANA_FIRST && c <= KATAKANA_LAST ? c - KATAKANA : CodedSet.NONE;
      case JISX0201_ROMAN -> c == 0xa5 ? '\\' : c == 0x203e ? '~' : CodedSet.NONE;
      case ISO8859_1, ISO8859_7 -> CodedSet.NONE;
      // CPython decodes the character of 2004 and encodes that of 2000.
      case JISX0213_2000_2 -> CodedSets.jisx0213Plane2Of2000().encode(c);
      default -> set().encode(c);
    };
  }

  /** The escape sequence that calls it. */
  String escape() {
    if (!isDouble()) {
      return "\033(" + mark;
    }
    if (isShifted()) {
      return "\033$)" + mark;
    }
    return this == JISX0208 ? "\033$B" : "\033$(" + mark;
  }
}
