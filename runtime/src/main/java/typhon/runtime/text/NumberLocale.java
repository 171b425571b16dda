package typhon.runtime.text;

/**
 * How a locale writes numbers.
 *
 * @param decimalPoint between integer part and fraction
 * @param separator between groups of digits
 * @param groups sizes of the groups from the right; the last repeats; empty for no grouping
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
public record NumberLocale(Text decimalPoint, Text separator, int[] groups) {
  /** The C locale, which type {@code n} uses unless the program has set another. */
  public static final NumberLocale C = new NumberLocale(Text.ofNarrow("."), Text.EMPTY, new int[0]);

  private static final NumberLocale COMMA = grouped(",", 3);
  private static final NumberLocale UNDERSCORE = grouped("_", 3);
  private static final NumberLocale UNDERSCORE_FOUR = grouped("_", 4);

  private static NumberLocale grouped(String separator, int size) {
    return new NumberLocale(Text.ofNarrow("."), Text.ofNarrow(separator), new int[] {size});
  }

  /** The grouping that a specification asks for. */
  static NumberLocale of(FormatSpec spec, NumberLocale current) {
    if (spec.type() == 'n') {
      return current;
    }
    return switch (spec.grouping()) {
      case ',' -> COMMA;
      case '_' -> isBinary(spec.type()) ? UNDERSCORE_FOUR : UNDERSCORE;
      default -> C;
    };
  }

  private static boolean isBinary(int type) {
    return type == 'b' || type == 'o' || type == 'x' || type == 'X';
  }
}
