package typhon.syntax.parse;

import typhon.syntax.source.WarningListener;

/**
 * How to parse.
 *
 * @param featureVersion the minor version whose grammar is wanted
 * @param typeComments whether type comments are kept (ast.PyCF_TYPE_COMMENTS)
 * @param barryAsBdfl whether {@code <>} stands for {@code !=}
 * @param impliedDedent whether the end of interactive input closes all blocks
 * @param allowIncompleteInput whether input that only lacks its end is told from wrong input
 * @param maxIntDigits the limit for decimal literals, 0 for none
 */
public record ParserOptions(
    String filename,
    int featureVersion,
    boolean typeComments,
    boolean barryAsBdfl,
    boolean impliedDedent,
    boolean allowIncompleteInput,
    int maxIntDigits,
    UnicodeNames unicodeNames,
    WarningListener warnings) {
  public static final int CURRENT_VERSION = 14;
  public static final int DEFAULT_MAX_INT_DIGITS = 4300;

  /** Plain Python 3.14. */
  public static ParserOptions of(String filename) {
    return new ParserOptions(
        filename,
        CURRENT_VERSION,
        false,
        false,
        true,
        false,
        DEFAULT_MAX_INT_DIGITS,
        UnicodeNames.JAVA,
        WarningListener.NONE);
  }

  public ParserOptions withWarnings(WarningListener listener) {
    return new ParserOptions(
        filename,
        featureVersion,
        typeComments,
        barryAsBdfl,
        impliedDedent,
        allowIncompleteInput,
        maxIntDigits,
        unicodeNames,
        listener);
  }

  public ParserOptions withTypeComments() {
    return new ParserOptions(
        filename,
        featureVersion,
        true,
        barryAsBdfl,
        impliedDedent,
        allowIncompleteInput,
        maxIntDigits,
        unicodeNames,
        warnings);
  }

  public ParserOptions withFeatureVersion(int minor) {
    return new ParserOptions(
        filename,
        minor,
        typeComments,
        barryAsBdfl,
        impliedDedent,
        allowIncompleteInput,
        maxIntDigits,
        unicodeNames,
        warnings);
  }
}
