package typhon.syntax.token;

import java.text.Normalizer;

/** What may stand in an identifier (PEP 3131). */
public final class Identifiers {
  private Identifiers() {}

  /** Unicode's XID_Start, or an underscore. */
  public static boolean isStart(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return isIdStart(c) && survivesNormalization(c, true);
  }

  /** Unicode's XID_Continue. */
  public static boolean isContinue(int c) {
    if (c < 128) {
      return isStart(c) || (c >= '0' && c <= '9');
    }
    return isIdContinue(c) && survivesNormalization(c, false);
  }

  /** The form under which a name with non-ASCII characters is known. */
  public static String normalize(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  /** Python's str.isprintable for one character. */
  public static boolean isPrintable(int c) {
    if (c == ' ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static boolean isIdStart(int c) {
    return Character.isUnicodeIdentifierStart(c);
  }

  private static boolean isIdContinue(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  /** XID drops from ID the characters whose NFKC form would not be an identifier's part. */
  private static boolean survivesNormalization(int c, boolean atStart) {
    String normal = normalize(Character.toString(c));
    int first = normal.codePointAt(0);
    if (atStart ? !isIdStart(first) : !isIdContinue(first)) {
      return false;
    }
    return normal.codePoints().skip(1).allMatch(Identifiers::isIdContinue);
  }
}
