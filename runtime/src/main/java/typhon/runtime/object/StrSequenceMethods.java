package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Iteration;
import typhon.runtime.text.Escapes;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;
import typhon.runtime.text.TextSearch;
import typhon.runtime.type.SpecialMethod;

/** str as a sequence: subscripts, iteration, membership, concatenation, join. */
@BuiltinMethods(PyStr.class)
public final class StrSequenceMethods {
  private StrSequenceMethods() {}

  @BuiltinMethod
  static PyObject __getitem__(PyStr self, PyObject key) {
    if (key instanceof PyInt64 i) {
      return itemAt(self, i.value);
    }
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.in(self.length());
      if (range.count() == self.length() && range.step() == 1) {
        return self.exact();
      }
      // With at most one character the size of the step does not matter.
      int step = range.count() > 1 ? (int) range.step() : 1;
      return PyStr.of(self.text().slice((int) range.start(), step, range.count()));
    }
    if (Subscripts.isIndex(key)) {
      return itemAt(self, Subscripts.asSize(key));
    }
    throw Errors.typeError("string indices must be integers, not '" + key.type().name() + "'");
  }

  private static PyStr itemAt(PyStr self, long index) {
    return PyStr.ofCodePoint(
        self.codePointAt(
            SequenceIndex.position(index, self.length(), "string index out of range")));
  }

  @BuiltinMethod
  static PyObject __iter__(PyStr self) {
    return self.text().isAscii() ? new PyStrAsciiIterator(self) : new PyStrIterator(self);
  }

  @BuiltinMethod
  static boolean __contains__(PyStr self, PyObject key) {
    if (!(key instanceof PyStr part)) {
      throw Errors.typeError(
          "'in <string>' requires string as left operand, not " + key.type().name());
    }
    return TextSearch.contains(self.text(), part.text());
  }

  @BuiltinMethod
  static PyObject __add__(PyStr self, PyObject value) {
    if (value instanceof PyStr other) {
      return self.concat(other);
    }
    throw Errors.typeError("can only concatenate str (not \"" + value.type().name() + "\") to str");
  }

  @BuiltinMethod
  static PyObject __mul__(PyStr self, PyObject value) {
    return repeat(self, value);
  }

  @BuiltinMethod
  static PyObject __rmul__(PyStr self, PyObject value) {
    return repeat(self, value);
  }

  private static PyObject repeat(PyStr self, PyObject value) {
    long times = Subscripts.asCount(value);
    return times == 1 ? self.exact() : StrConstruction.repeat(self.text(), times);
  }

  /**
   * Join the strings of an iterable, with this string between each two of them. An item that is not
   * a str is a TypeError.
   */
  @BuiltinMethod
  static PyObject join(PyStr self, PyObject iterable) {
    if (iterable.type().special(SpecialMethod.ITER) == null
        && iterable.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError("can only join an iterable");
    }
    return join(self, Iteration.toArray(iterable));
  }

  /** Joins items that must all be strs. */
  public static PyStr join(PyStr separator, PyObject[] items) {
    if (items.length == 1 && items[0].type() == PyStr.TYPE) {
      return (PyStr) items[0];
    }
    long total = 0;
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyStr s)) {
        throw Errors.typeError(
            "sequence item " + i + ": expected str instance, " + items[i].type().name() + " found");
      }
      total += s.length() + (i == 0 ? 0 : separator.length());
    }
    StrConstruction.checkLength(total);
    PyStr narrow = joinNarrow(separator.narrowOrNull(), items);
    return narrow != null ? narrow : joinWide(separator, items, total);
  }

  /** Joins with one copy where all are narrow, which narrow strings stay joined; else null. */
  private static PyStr joinNarrow(String separator, PyObject[] items) {
    if (separator == null) {
      return null;
    }
    String[] parts = new String[items.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = ((PyStr) items[i]).narrowOrNull();
      if (parts[i] == null) {
        return null;
      }
    }
    return PyStr.ofNarrow(String.join(separator, parts));
  }

  private static PyStr joinWide(PyStr separator, PyObject[] items, long total) {
    Text between = separator.text();
    TextBuilder out = new TextBuilder((int) total);
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        out.append(between);
      }
      out.append(((PyStr) items[i]).text());
    }
    return PyStr.of(out.toText());
  }

  @BuiltinMethod
  static PyObject __repr__(PyStr self) {
    return PyStr.of(Escapes.repr(self.text()));
  }

  /** The size of the object in memory, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyStr self) {
    Text text = self.text();
    int max = text.maxCodePoint();
    int width = max < 0x100 ? 1 : max <= 0xFFFF ? 2 : 4;
    return (max < 0x80 ? 40L : 56L) + (long) width * (text.length() + 1L);
  }
}
