package typhon.runtime.object;

/**
 * A position in a str.
 *
 * <p>Thread rule: one volatile index with the length as bound; threads that share it may see an
 * item twice, never one past the end.
 */
final class StrCursor {
  private final PyStr text;
  private volatile int index;

  StrCursor(PyStr text) {
    this.text = text;
  }

  PyObject next() {
    int at = index;
    if (at >= text.length()) {
      index = Integer.MAX_VALUE;
      return null;
    }
    index = at + 1;
    return PyStr.ofCodePoint(text.codePointAt(at));
  }

  int left() {
    return Math.max(0, text.length() - index);
  }

  PyObject reduce() {
    return IteratorReduction.of(text, index, text.length(), PyStr.EMPTY);
  }

  void moveTo(long position) {
    index = Math.clamp(position, 0, text.length());
  }
}
