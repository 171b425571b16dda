package typhon.runtime.text;

import java.text.Normalizer;

/** What Unicode 3.2, which IDNA 2003 is built on, says otherwise than the current version. */
public final class Unicode32 {
  public static final String VERSION = "3.2.0";

  private static final String UNASSIGNED = "u";

  private Unicode32() {}

  public static boolean isAssigned(int c) {
    int row = Differences.TABLE.row(c);
    return row < 0 || !Differences.TABLE.value(row).equals(UNASSIGNED);
  }

  /** The old value of a property, marked by its letter in the table; null if it has not changed. */
  private static String former(int c, char letter) {
    int row = Differences.TABLE.row(c);
    if (row < 0) {
      return null;
    }
    for (String part : Differences.TABLE.value(row).split(" ", -1)) {
      if (part.charAt(0) == letter) {
        return part.substring(1);
      }
    }
    return null;
  }

  private static String orNow(String former, String now) {
    return former != null ? former : now;
  }

  public static String category(int c) {
    return isAssigned(c) ? orNow(former(c, 'g'), UnicodeData.category(c)) : "Cn";
  }

  public static String bidirectional(int c) {
    return isAssigned(c) ? orNow(former(c, 'b'), UnicodeData.bidirectional(c)) : "";
  }

  public static boolean isMirrored(int c) {
    return isAssigned(c)
        && orNow(former(c, 'm'), UnicodeData.isMirrored(c) ? "1" : "0").equals("1");
  }

  public static int combining(int c) {
    return isAssigned(c) ? UnicodeData.combining(c) : 0;
  }

  public static String eastAsianWidth(int c) {
    return isAssigned(c) ? orNow(former(c, 'w'), UnicodeData.eastAsianWidth(c)) : "N";
  }

  public static String decomposition(int c) {
    return isAssigned(c) ? UnicodeData.decomposition(c) : "";
  }

  /** The value of a decimal digit, or -1. */
  public static int decimal(int c) {
    if (!isAssigned(c)) {
      return -1;
    }
    String former = former(c, 'd');
    return former != null ? Integer.parseInt(former) : UnicodeNumbers.decimal(c);
  }

  /** The numeric value, or NaN. */
  public static double numeric(int c) {
    return isAssigned(c) ? UnicodeNumbers.numeric(c) : Double.NaN;
  }

  /** Normalises. What was unassigned is not decomposed, but may still combine, as in CPython. */
  public static Text normalize(Text text, Normalizer.Form form) {
    TextBuilder out = new TextBuilder(text.length());
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      int c = i < text.length() ? text.codePointAt(i) : -1;
      int corrected = c < 0 ? 0 : correction(c);
      if (c < 0 || corrected != 0 || isKept(c, form)) {
        out.append(UnicodeData.normalize(text.substring(from, i), form));
        if (c >= 0) {
          out.append(corrected != 0 ? corrected : c);
        }
        from = i + 1;
      }
    }
    return out.toText();
  }

  private static boolean isKept(int c, Normalizer.Form form) {
    if (c < 0x80 || isAssigned(c)) {
      return false;
    }
    Text alone = Text.ofCodePoint(c);
    return !UnicodeData.normalize(alone, form).equals(alone);
  }

  /** The decompositions that a later corrigendum changed, or 0. */
  private static int correction(int c) {
    return switch (c) {
      case 0x2F868 -> 0x2136A;
      case 0x2F874 -> 0x5F33;
      case 0x2F91F -> 0x43AB;
      case 0x2F95F -> 0x7AAE;
      case 0x2F9BF -> 0x4D57;
      default -> 0;
    };
  }

  private static final class Differences {
    static final UnicodeTable TABLE = UnicodeTable.load("unicode32.txt");
  }
}
