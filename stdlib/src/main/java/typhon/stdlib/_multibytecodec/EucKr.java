package typhon.stdlib._multibytecodec;

/** KS X 1001 in EUC, with syllables that it does not have as eight bytes (its annex 3). */
// CPython: Modules/cjkcodecs/_codecs_kr.c euc_kr
final class EucKr extends DoubleByte {
  private static final int JAMO = 0xa4;
  private static final int FILLER = 0xd4;
  private static final int COMPOSED = 8;
  private static final int FIRST_SYLLABLE = 0xac00;
  private static final int LAST_SYLLABLE = 0xd7a3;

  /** The second bytes of the letters, in the order of the syllables. */
  private static final int[] INITIALS = {
    0xa1, 0xa2, 0xa4, 0xa7, 0xa8, 0xa9, 0xb1, 0xb2, 0xb3, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb,
    0xbc, 0xbd, 0xbe
  };

  private static final int FIRST_VOWEL = 0xbf;
  private static final int VOWELS = 21;

  private static final int[] FINALS = {
    FILLER, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf,
    0xb0, 0xb1, 0xb2, 0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xba, 0xbb, 0xbc, 0xbd, 0xbe
  };

  EucKr() {
    super(SingleBytes.ASCII, AsciiSets::eucKr);
  }

  @Override
  int decode(DecodingRun run, State state) {
    if (run.left() < 2 || run.at(0) != JAMO || run.at(1) != FILLER) {
      return super.decode(run, state);
    }
    if (run.left() < COMPOSED) {
      return TOO_FEW;
    }
    if (run.at(2) != JAMO || run.at(4) != JAMO || run.at(6) != JAMO) {
      return 1;
    }
    int initial = index(INITIALS, run.at(3));
    int vowel = run.at(5) - FIRST_VOWEL;
    int last = index(FINALS, run.at(7));
    if (initial < 0 || vowel < 0 || vowel >= VOWELS || last < 0) {
      return 1;
    }
    int syllable = (initial * VOWELS + vowel) * FINALS.length + last;
    return run.put(FIRST_SYLLABLE + syllable, COMPOSED);
  }

  private static int index(int[] letters, int letter) {
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == letter) {
        return i;
      }
    }
    return -1;
  }

  @Override
  int encodeFurther(int c, EncodingRun run) {
    if (c < FIRST_SYLLABLE || c > LAST_SYLLABLE) {
      return 1;
    }
    int syllable = c - FIRST_SYLLABLE;
    int initial = INITIALS[syllable / (VOWELS * FINALS.length)];
    int vowel = FIRST_VOWEL + syllable / FINALS.length % VOWELS;
    run.put(JAMO).put(FILLER).put(JAMO).put(initial);
    run.put(JAMO).put(vowel).put(JAMO).put(FINALS[syllable % FINALS.length]);
    return run.taken(1);
  }
}
