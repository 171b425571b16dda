package typhon.runtime.text;

/**
 * A parsed specification of the format mini-language.
 *
 * @param fill the fill code point
 * @param align one of {@code < > = ^}
 * @param sign {@code +}, {@code -}, blank, or 0 if not given
 * @param noNegativeZero the {@code z} option
 * @param alternate the {@code #} option
 * @param width the least width, -1 if not given
 * @param grouping the separator of the integer part, {@code ,} or {@code _}, 0 if not given
 * @param precision -1 if not given
 * @param fractionGrouping the separator of the fraction, {@code ,} or {@code _}, 0 if not given
 * @param type the presentation type, the default one if not given, perhaps 0
 */
public record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    char fractionGrouping,
    int type) {

  /** What a text says where these are the defaults. */
  private record Known(String text, char defaultAlign, int defaultType, FormatSpec spec) {
    boolean is(String other, char align, int type) {
      return defaultAlign == align && defaultType == type && text.equals(other);
    }
  }

  /**
   * Specifications read lately, each at the place of its hash. Racy: elements are immutable, and a
   * lost one is read again.
   */
  private static final Known[] KNOWN = new Known[64];

  /** Parses; {@code typeName} is the Python type of the value, for messages. */
  public static FormatSpec parse(Text text, char defaultAlign, int defaultType, String typeName) {
    String narrow = text.narrow();
    if (narrow == null) {
      return new FormatParser(text, typeName).parse(defaultAlign, defaultType);
    }
    int place = (narrow.hashCode() + defaultAlign) & (KNOWN.length - 1);
    Known known = KNOWN[place];
    if (known != null && known.is(narrow, defaultAlign, defaultType)) {
      return known.spec;
    }
    FormatSpec read = new FormatParser(text, typeName).parse(defaultAlign, defaultType);
    KNOWN[place] = new Known(narrow, defaultAlign, defaultType, read);
    return read;
  }
}
