package typhon.stdlib._sre;

import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;

/** The repr of a pattern. */
// CPython: sre.c pattern_repr
final class PatternText {
  private static final int SHOWN = 200;
  private static final String[] NAMES = {
    "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"
  };
  private static final int[] BITS = {
    SreCode.FLAG_IGNORECASE,
    SreCode.FLAG_LOCALE,
    SreCode.FLAG_MULTILINE,
    SreCode.FLAG_DOTALL,
    SreCode.FLAG_UNICODE,
    SreCode.FLAG_VERBOSE,
    SreCode.FLAG_DEBUG,
    SreCode.FLAG_ASCII
  };

  private PatternText() {}

  static String repr(PyObject pattern, int flags) {
    String source = Objects.repr(pattern).toString();
    StringBuilder out = new StringBuilder("re.compile(");
    out.append(
        source.codePointCount(0, source.length()) > SHOWN
            ? source.substring(0, source.offsetByCodePoints(0, SHOWN))
            : source);
    String separator = ", ";
    int rest = flags;
    int kind = SreCode.FLAG_LOCALE | SreCode.FLAG_UNICODE | SreCode.FLAG_ASCII;
    if (pattern instanceof PyStr && (flags & kind) == SreCode.FLAG_UNICODE) {
      rest &= ~SreCode.FLAG_UNICODE;
    }
    for (int i = 0; i < BITS.length; i++) {
      if ((rest & BITS[i]) != 0) {
        out.append(separator).append("re.").append(NAMES[i]);
        separator = "|";
        rest &= ~BITS[i];
      }
    }
    if (rest != 0) {
      out.append(separator).append("0x").append(Integer.toHexString(rest));
    }
    return out.append(')').toString();
  }
}
