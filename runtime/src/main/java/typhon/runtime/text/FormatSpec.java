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

  /** Parses; {@code typeName} is the Python type of the value, for messages. */
  public static FormatSpec parse(Text text, char defaultAlign, int defaultType, String typeName) {
    return new FormatParser(text, typeName).parse(defaultAlign, defaultType);
  }
}
