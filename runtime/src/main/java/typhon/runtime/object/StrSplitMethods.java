package typhon.runtime.object;

import java.util.List;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextSplit;
import typhon.runtime.text.TextStrip;

/** Splitting and stripping a str. */
@BuiltinMethods(PyStr.class)
public final class StrSplitMethods {
  private StrSplitMethods() {}

  /**
   * The list of parts between separators, from the left. Without a separator the parts are the
   * words between runs of white space. At most maxsplit splits are done; -1 means no limit.
   */
  @BuiltinMethod
  static PyObject split(
      PyStr self, @Named @Default("None") PyObject sep, @Named @Default("-1") long maxsplit) {
    int limit = Math.clamp(maxsplit, -1, Integer.MAX_VALUE);
    return list(
        self,
        sep == PyNone.NONE
            ? TextSplit.split(self.text(), limit)
            : TextSplit.split(self.text(), separator(sep), limit));
  }

  /** Like split, but counting the splits from the right. */
  @BuiltinMethod
  static PyObject rsplit(
      PyStr self, @Named @Default("None") PyObject sep, @Named @Default("-1") long maxsplit) {
    int limit = Math.clamp(maxsplit, -1, Integer.MAX_VALUE);
    return list(
        self,
        sep == PyNone.NONE
            ? TextSplit.rsplit(self.text(), limit)
            : TextSplit.rsplit(self.text(), separator(sep), limit));
  }

  private static Text separator(PyObject sep) {
    if (!(sep instanceof PyStr s)) {
      throw Errors.typeError("must be str or None, not " + sep.type().name());
    }
    return nonEmpty(s);
  }

  private static Text required(PyObject sep) {
    if (!(sep instanceof PyStr s)) {
      throw Errors.typeError("must be str, not " + sep.type().name());
    }
    return nonEmpty(s);
  }

  private static Text nonEmpty(PyStr separator) {
    if (separator.length() == 0) {
      throw Errors.valueError("empty separator");
    }
    return separator.text();
  }

  /** The lines, without their line ends unless keepends is true. */
  @BuiltinMethod
  static PyObject splitlines(PyStr self, @Named @Default("False") boolean keepends) {
    return list(self, TextSplit.splitLines(self.text(), keepends));
  }

  /** What stands before the first separator, the separator, and what stands after it. */
  @BuiltinMethod
  static PyObject partition(PyStr self, PyObject sep) {
    return parted(self, TextSplit.partition(self.text(), required(sep)), 0);
  }

  /** What stands before the last separator, the separator, and what stands after it. */
  @BuiltinMethod
  static PyObject rpartition(PyStr self, PyObject sep) {
    return parted(self, TextSplit.rpartition(self.text(), required(sep)), 2);
  }

  /** The parts; without a separator the str itself is the part at {@code whole}. */
  private static PyObject parted(PyStr self, List<Text> parts, int whole) {
    PyObject[] items = items(parts);
    if (parts.get(1).length() == 0) {
      items[whole] = self;
    }
    return PyTuple.of(items);
  }

  private static PyObject list(PyStr self, List<Text> parts) {
    return parts.size() == 1 && parts.get(0).length() == self.length()
        ? PyList.of(self.exact())
        : PyList.of(items(parts));
  }

  private static PyObject[] items(List<Text> parts) {
    PyObject[] items = new PyObject[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.of(parts.get(i));
    }
    return items;
  }

  /** Without white space, or without the given characters, at both ends. */
  @BuiltinMethod
  static PyObject strip(PyStr self, @Default("None") PyObject chars) {
    return strip(self, "strip", chars, true, true);
  }

  /** Without white space, or without the given characters, at the left end. */
  @BuiltinMethod
  static PyObject lstrip(PyStr self, @Default("None") PyObject chars) {
    return strip(self, "lstrip", chars, true, false);
  }

  /** Without white space, or without the given characters, at the right end. */
  @BuiltinMethod
  static PyObject rstrip(PyStr self, @Default("None") PyObject chars) {
    return strip(self, "rstrip", chars, false, true);
  }

  private static PyObject strip(
      PyStr self, String name, PyObject chars, boolean left, boolean right) {
    Text text = self.text();
    Text stripped;
    if (chars == PyNone.NONE) {
      stripped = TextStrip.strip(text, left, right);
    } else if (chars instanceof PyStr s) {
      stripped = TextStrip.strip(text, s.text(), left, right);
    } else {
      throw Errors.typeError(name + " arg must be None or str");
    }
    return stripped.length() == text.length() ? self.exact() : PyStr.of(stripped);
  }
}
