package typhon.syntax.parse;

import java.util.Arrays;
import java.util.Locale;

/** Unicode names from the JDK's table. */
final class JavaUnicodeNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";
  private static final String[] LEADS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };
  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };
  private static final String[] TAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };

  private JavaUnicodeNames() {}

  static int lookup(String anyCase) {
    String name = anyCase.toUpperCase(Locale.ROOT);
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    if (name.startsWith(SYLLABLE)) {
      return syllable(name.substring(SYLLABLE.length()));
    }
    try {
      int c = Character.codePointOf(name);
      boolean realName = name.equals(Character.getName(c)) && !isMadeUp(c);
      return realName ? c : -1;
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  /** Java names characters without a Unicode name after their block and number. */
  private static boolean isMadeUp(int c) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    String madeUp =
        block == null
            ? Integer.toHexString(c)
            : block.toString().replace('_', ' ') + " " + Integer.toHexString(c);
    return madeUp.equalsIgnoreCase(Character.getName(c));
  }

  private static int ideograph(String hex) {
    if (hex.length() < 4 || hex.length() > 5) {
      return -1;
    }
    try {
      int c = Integer.parseInt(hex, 16);
      boolean unified =
          Character.isIdeographic(c)
              && Character.isDefined(c)
              && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
      return unified ? c : -1;
    } catch (NumberFormatException notHex) {
      return -1;
    }
  }

  private static int syllable(String name) {
    for (int lead = 0; lead < LEADS.length; lead++) {
      for (int vowel = 0; vowel < VOWELS.length; vowel++) {
        String start = LEADS[lead] + VOWELS[vowel];
        if (name.startsWith(start)) {
          int tail = Arrays.asList(TAILS).indexOf(name.substring(start.length()));
          if (tail >= 0) {
            return 0xac00 + (lead * VOWELS.length + vowel) * TAILS.length + tail;
          }
        }
      }
    }
    return -1;
  }
}
