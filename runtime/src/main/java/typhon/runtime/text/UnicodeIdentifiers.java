package typhon.runtime.text;

/**
 * XID_Start and XID_Continue for code points outside ASCII: the JDK's ID_Start and ID_Continue,
 * less the few that lose the property under NFKC.
 */
final class UnicodeIdentifiers {
  /** In ID_Start and ID_Continue, in neither XID property. */
  private static final String NOT_PART =
      "\u037a\u2e2f\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb"
          + "\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e";

  /** In ID_Start but only in XID_Continue. */
  private static final String ONLY_PART = "\u0e33\u0eb3\uff9e\uff9f";

  private UnicodeIdentifiers() {}

  static boolean isStart(int c) {
    return Character.isUnicodeIdentifierStart(c) && !isIn(NOT_PART, c) && !isIn(ONLY_PART, c);
  }

  static boolean isPart(int c) {
    // The JDK counts "ignorable" characters as parts; of those only the two joiners are
    // XID_Continue.
    if (Character.isIdentifierIgnorable(c)) {
      return c == 0x200C || c == 0x200D;
    }
    return Character.isUnicodeIdentifierPart(c) && !isIn(NOT_PART, c);
  }

  private static boolean isIn(String set, int c) {
    return c <= 0xFFFF && set.indexOf((char) c) >= 0;
  }
}
