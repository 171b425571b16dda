package typhon.runtime.text;

import java.text.Normalizer;

/** The properties that module unicodedata shows, Unicode 16. */
// CPython: unicodedata.c
public final class UnicodeData {
  public static final String VERSION = "16.0.0";

  private static final String[] CATEGORIES = {
    "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
    "Cf", "Cn", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
  };

  private static final String[] DIRECTIONS = {
    "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO",
    "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"
  };

  private UnicodeData() {}

  /** The general category, as {@code Lu}. */
  public static String category(int c) {
    return CATEGORIES[Character.getType(c)];
  }

  /** The bidirectional class, empty if there is none. */
  public static String bidirectional(int c) {
    int direction = Character.getDirectionality(c);
    return direction < 0 ? "" : DIRECTIONS[direction];
  }

  public static boolean isMirrored(int c) {
    return Character.isMirrored(c);
  }

  /** The canonical combining class. */
  public static int combining(int c) {
    int row = c < 0x300 ? -1 : Combining.TABLE.row(c);
    return row < 0 ? 0 : Integer.parseInt(Combining.TABLE.value(row));
  }

  /** The East Asian width, as {@code W}. */
  public static String eastAsianWidth(int c) {
    int row = Width.TABLE.row(c);
    return row < 0 ? "N" : Width.TABLE.value(row);
  }

  /** The decomposition mapping as the database writes it, empty if there is none. */
  public static String decomposition(int c) {
    int row = c < 0xA0 ? -1 : Decomposition.TABLE.row(c);
    return row < 0 ? "" : Decomposition.TABLE.value(row);
  }

  /** Normalises; lone surrogates stay as they are. */
  public static Text normalize(Text text, Normalizer.Form form) {
    if (text.isAscii()) {
      return text;
    }
    if (!hasSurrogates(text)) {
      return Text.ofUtf16(Normalizer.normalize(text.toJava(), form));
    }
    // Surrogates combine with nothing, so what stands between them is normalised apart.
    TextBuilder out = new TextBuilder(text.length());
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSurrogate(text.codePointAt(i))) {
        String part = Normalizer.normalize(text.substring(from, i).toJava(), form);
        out.append(Text.ofUtf16(part));
        if (i < text.length()) {
          out.append(text.codePointAt(i));
        }
        from = i + 1;
      }
    }
    return out.toText();
  }

  private static boolean hasSurrogates(Text text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSurrogate(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }

  private static final class Combining {
    static final UnicodeTable TABLE = UnicodeTable.load("combining.txt");
  }

  private static final class Width {
    static final UnicodeTable TABLE = UnicodeTable.load("east_asian.txt");
  }

  private static final class Decomposition {
    static final UnicodeTable TABLE = UnicodeTable.load("decomposition.txt");
  }
}
