package typhon.runtime.text;

/**
 * Numeric values of code points: decimal digits come from the JDK, the other digits and numbers
 * from a table.
 */
public final class UnicodeNumbers {
  private UnicodeNumbers() {}

  /** The value of a decimal digit, or -1. */
  public static int decimal(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return UnicodeClass.isDecimal(c) ? Character.digit(c, 10) : -1;
  }

  /** The value of a decimal digit or of another digit such as a superscript, or -1. */
  public static int digit(int c) {
    int decimal = decimal(c);
    if (decimal >= 0 || c < 0x80) {
      return decimal;
    }
    int row = Table.ROWS.row(c);
    return row >= 0 && Table.DIGIT[row]
        ? (int) Table.NUMERATOR[row] + c - Table.ROWS.first(row)
        : -1;
  }

  public static boolean isDigit(int c) {
    return digit(c) >= 0;
  }

  public static boolean isNumeric(int c) {
    return decimal(c) >= 0 || (c >= 0x80 && Table.ROWS.row(c) >= 0);
  }

  /** The numeric value; NaN if the code point has none. */
  public static double numeric(int c) {
    int decimal = decimal(c);
    if (decimal >= 0) {
      return decimal;
    }
    int row = c < 0x80 ? -1 : Table.ROWS.row(c);
    if (row < 0) {
      return Double.NaN;
    }
    return (Table.NUMERATOR[row] + (double) (c - Table.ROWS.first(row)) * Table.DENOMINATOR[row])
        / Table.DENOMINATOR[row];
  }

  /** Read on first use by a code point outside ASCII. */
  private static final class Table {
    static final UnicodeTable ROWS = UnicodeTable.load("numeric.txt");
    static final double[] NUMERATOR = new double[ROWS.size()];
    static final double[] DENOMINATOR = new double[ROWS.size()];
    static final boolean[] DIGIT = new boolean[ROWS.size()];

    static {
      for (int row = 0; row < ROWS.size(); row++) {
        String value = ROWS.value(row);
        DIGIT[row] = value.endsWith(" d");
        String number = DIGIT[row] ? value.substring(0, value.length() - 2) : value;
        int slash = number.indexOf('/');
        NUMERATOR[row] = Double.parseDouble(slash < 0 ? number : number.substring(0, slash));
        DENOMINATOR[row] = slash < 0 ? 1 : Double.parseDouble(number.substring(slash + 1));
      }
    }
  }
}
