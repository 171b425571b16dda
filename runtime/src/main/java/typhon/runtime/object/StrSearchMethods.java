package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextSearch;

/** Finding, counting and replacing in a str. */
@BuiltinMethods(PyStr.class)
public final class StrSearchMethods {
  private StrSearchMethods() {}

  /** The lowest index within the slice where the substring begins, -1 if it does not occur. */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int find(
      PyStr self, PyStr sub, @Default("None") PyObject start, @Default("None") PyObject end) {
    int n = self.length();
    int to = SequenceIndex.end(SequenceIndex.bound(end, n), n);
    return TextSearch.find(self.text(), sub.text(), from(start, n), to);
  }

  private static int from(PyObject start, int length) {
    return SequenceIndex.start(SequenceIndex.bound(start, 0), length);
  }

  /** The highest index within the slice where the substring begins, -1 if it does not occur. */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int rfind(
      PyStr self, PyStr sub, @Default("None") PyObject start, @Default("None") PyObject end) {
    int n = self.length();
    int to = SequenceIndex.end(SequenceIndex.bound(end, n), n);
    return TextSearch.rfind(self.text(), sub.text(), from(start, n), to);
  }

  /** Like find, with a ValueError if the substring does not occur. */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int index(
      PyStr self, PyStr sub, @Default("None") PyObject start, @Default("None") PyObject end) {
    return found(find(self, sub, start, end));
  }

  /** Like rfind, with a ValueError if the substring does not occur. */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int rindex(
      PyStr self, PyStr sub, @Default("None") PyObject start, @Default("None") PyObject end) {
    return found(rfind(self, sub, start, end));
  }

  private static int found(int index) {
    if (index < 0) {
      throw Errors.valueError("substring not found");
    }
    return index;
  }

  /** How often the substring occurs in the slice without overlaps. */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int count(
      PyStr self, PyStr sub, @Default("None") PyObject start, @Default("None") PyObject end) {
    int n = self.length();
    int to = SequenceIndex.end(SequenceIndex.bound(end, n), n);
    return TextSearch.count(self.text(), sub.text(), from(start, n), to);
  }

  /** Whether the slice begins with the prefix, or with one of a tuple of prefixes. */
  @BuiltinMethod(signature = "($self, prefix[, start[, end]], /)")
  static boolean startswith(
      PyStr self, PyObject prefix, @Default("None") PyObject start, @Default("None") PyObject end) {
    return matches(self, prefix, start, end, true);
  }

  /** Whether the slice ends with the suffix, or with one of a tuple of suffixes. */
  @BuiltinMethod(signature = "($self, suffix[, start[, end]], /)")
  static boolean endswith(
      PyStr self, PyObject suffix, @Default("None") PyObject start, @Default("None") PyObject end) {
    return matches(self, suffix, start, end, false);
  }

  private static boolean matches(
      PyStr self, PyObject affix, PyObject start, PyObject end, boolean atStart) {
    String name = atStart ? "startswith" : "endswith";
    int n = self.length();
    int from = from(start, n);
    int to = SequenceIndex.end(SequenceIndex.bound(end, n), n);
    Text text = self.text();
    if (affix instanceof PyTuple tuple) {
      for (PyObject item : tuple.array()) {
        if (!(item instanceof PyStr s)) {
          throw Errors.typeError(
              "tuple for " + name + " must only contain str, not " + item.type().name());
        }
        if (matchesAt(text, s.text(), from, to, atStart)) {
          return true;
        }
      }
      return false;
    }
    if (!(affix instanceof PyStr s)) {
      throw Errors.typeError(
          name + " first arg must be str or a tuple of str, not " + affix.type().name());
    }
    return matchesAt(text, s.text(), from, to, atStart);
  }

  private static boolean matchesAt(Text text, Text affix, int from, int to, boolean atStart) {
    return atStart
        ? TextSearch.startsWith(text, affix, from, to)
        : TextSearch.endsWith(text, affix, from, to);
  }

  /**
   * A copy with occurrences of the substring old replaced by new: the first count of them, all if
   * count is -1.
   */
  @BuiltinMethod(signature = "($self, old, new, /, count=-1)")
  static PyObject replace(
      PyStr self, PyStr old, PyStr replacement, @Named @Default("-1") long count) {
    int limit = Math.clamp(count, -1, Integer.MAX_VALUE);
    try {
      Text text = self.text();
      Text result = TextSearch.replace(text, old.text(), replacement.text(), limit);
      return result.equals(text) ? self.exact() : PyStr.of(result);
    } catch (ArithmeticException e) {
      throw Errors.with(ExceptionTypes.MEMORY_ERROR);
    }
  }

  /** The string without the given prefix, if it begins with it. */
  @BuiltinMethod
  static PyObject removeprefix(PyStr self, PyStr prefix) {
    Text text = self.text();
    int n = prefix.length();
    return TextSearch.startsWith(text, prefix.text(), 0, text.length())
        ? PyStr.of(text.substring(n))
        : self.exact();
  }

  /** The string without the given suffix, if it ends with it. */
  @BuiltinMethod
  static PyObject removesuffix(PyStr self, PyStr suffix) {
    Text text = self.text();
    int n = suffix.length();
    return n > 0 && TextSearch.endsWith(text, suffix.text(), 0, text.length())
        ? PyStr.of(text.substring(0, text.length() - n))
        : self.exact();
  }
}
