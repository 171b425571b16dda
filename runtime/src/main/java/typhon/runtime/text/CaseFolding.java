package typhon.runtime.text;

import java.util.Locale;

/** Full case folding: lower case of upper case, with the few exceptions of Unicode's CaseFolding data. */
final class CaseFolding {
  private CaseFolding() {}

  static void append(TextBuilder out, int c) {
    if (c < 0x80) {
      out.append(Character.toLowerCase(c));
      return;
    }
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.append(c);
      return;
    }
    String upper = Character.toString(c).toUpperCase(Locale.ROOT);
    upper.codePoints().forEach(u -> out.append(Character.toLowerCase(u)));
  }
}
