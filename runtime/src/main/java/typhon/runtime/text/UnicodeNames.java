package typhon.runtime.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of characters: the JDK's, except where it has only the name of a block, and aliases and
 * named sequences from a table.
 */
// CPython: unicodedata.c _getucname, _getcode
public final class UnicodeNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;

  private static final String[] LEADS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };
  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };
  private static final String[] TRAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };

  private UnicodeNames() {}

  /** The name, or null if the code point has none. */
  public static String name(int c) {
    if (isIdeograph(c)) {
      return IDEOGRAPH + Integer.toHexString(c).toUpperCase(Locale.ROOT);
    }
    if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
      int index = c - FIRST_SYLLABLE;
      return SYLLABLE
          + LEADS[index / (VOWELS.length * TRAILS.length)]
          + VOWELS[index / TRAILS.length % VOWELS.length]
          + TRAILS[index % TRAILS.length];
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          null;
      default -> {
        String name = Character.getName(c);
        // CPython does not name Tangut characters; the JDK answers block and number.
        yield name.startsWith("TANGUT")
                && !name.startsWith("TANGUT COMPONENT")
                && !name.equals("TANGUT ITERATION MARK")
            ? null
            : name;
      }
    };
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x3400
        && Character.isIdeographic(c)
        && Character.getType(c) == Character.OTHER_LETTER
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        && !isCompatibility(c);
  }

  /** The compatibility ideographs have names of their own. */
  private static boolean isCompatibility(int c) {
    return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** The code point of a name or alias in any case, or -1. */
  public static int lookup(String name) {
    String upper = upper(name);
    Text alias = Aliases.BY_NAME.get(upper);
    if (alias != null) {
      return alias.length() == 1 ? alias.codePointAt(0) : -1;
    }
    if (upper.startsWith(SYLLABLE)) {
      return syllable(upper.substring(SYLLABLE.length()));
    }
    if (upper.startsWith(IDEOGRAPH)) {
      return ideograph(upper.substring(IDEOGRAPH.length()));
    }
    try {
      int c = Character.codePointOf(upper);
      return upper.equals(name(c)) ? c : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  /** The text of a name, an alias or a named sequence, or null. */
  public static Text lookupSequence(String name) {
    Text alias = Aliases.BY_NAME.get(upper(name));
    if (alias != null) {
      return alias;
    }
    int c = lookup(name);
    return c < 0 ? null : Text.ofCodePoint(c);
  }

  private static String upper(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
    }
    return out.toString();
  }

  private static int ideograph(String hex) {
    if (hex.length() != 4 && hex.length() != 5) {
      return -1;
    }
    int c = 0;
    for (int i = 0; i < hex.length(); i++) {
      int digit = hex.charAt(i) < 0x80 ? Character.digit(hex.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      c = c << 4 | digit;
    }
    return isIdeograph(c) ? c : -1;
  }

  private static int syllable(String name) {
    int lead = longestPrefix(LEADS, name);
    String rest = name.substring(LEADS[lead].length());
    int vowel = longestPrefix(VOWELS, rest);
    if (vowel < 0) {
      return -1;
    }
    int trail = List.of(TRAILS).indexOf(rest.substring(VOWELS[vowel].length()));
    return trail < 0 ? -1 : FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TRAILS.length + trail;
  }

  private static int longestPrefix(String[] parts, String name) {
    int found = -1;
    int length = -1;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].length() > length && name.startsWith(parts[i])) {
        found = i;
        length = parts[i].length();
      }
    }
    return found;
  }

  /** Read at the first look-up. */
  private static final class Aliases {
    static final Map<String, Text> BY_NAME = new HashMap<>(2048);

    static {
      for (String line : UnicodeTable.lines("aliases.txt")) {
        int semicolon = line.indexOf(';');
        BY_NAME.put(
            line.substring(semicolon + 1), UnicodeTable.sequence(line.substring(0, semicolon)));
      }
    }
  }
}
