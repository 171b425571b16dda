package typhon.runtime.text.codec;

import typhon.runtime.text.Text;

/** Code points that no UTF may contain. */
final class Surrogates {
  private Surrogates() {}

  static boolean is(int codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF;
  }

  static boolean occurIn(Text text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
