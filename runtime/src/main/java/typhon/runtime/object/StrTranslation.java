package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.ops.Items;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** {@code str.translate} and {@code str.maketrans}. */
// CPython: unicodeobject.c _PyUnicode_TranslateCharmap, unicode_maketrans_impl
final class StrTranslation {
  private static final int LAST_CODE_POINT = 0x10FFFF;

  private StrTranslation() {}

  static PyStr translate(PyStr self, PyObject table) {
    Text text = self.text();
    TextBuilder out = new TextBuilder(text.length());
    PyObject[] ascii = new PyObject[0x80];
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      PyObject to = c < ascii.length ? ascii[c] : null;
      if (to == null) {
        to = lookup(table, c);
        if (c < ascii.length) {
          ascii[c] = to;
        }
      }
      append(out, to);
    }
    return PyStr.of(out.toText());
  }

  /** What the table has, the ordinal itself if it has nothing. */
  private static PyObject lookup(PyObject table, int c) {
    PyInt key = PyInt.of(c);
    try {
      return Items.getItem(table, key);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.LOOKUP_ERROR)) {
        return key;
      }
      throw e;
    }
  }

  private static void append(TextBuilder out, PyObject to) {
    if (to instanceof PyInt n) {
      if (!n.fitsLong() || n.longValue() < 0 || n.longValue() > LAST_CODE_POINT) {
        throw Errors.valueError("character mapping must be in range(0x110000)");
      }
      out.append((int) n.longValue());
    } else if (to instanceof PyStr s) {
      out.append(s.text());
    } else if (to != PyNone.NONE) {
      throw Errors.typeError("character mapping must return integer, None or str");
    }
  }

  static PyDict table(PyObject x, PyObject y, PyObject z) {
    PyDict table = new PyDict();
    if (y != null) {
      fromStrings(table, x, y, z);
      return table;
    }
    if (!(x instanceof PyDict d) || d.type() != PyDict.TYPE) {
      throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
    }
    for (PyObject key : d.keysSnapshot()) {
      PyObject value = d.get(key);
      if (value == null) {
        continue;
      }
      if (key instanceof PyStr s) {
        if (s.length() != 1) {
          throw Errors.valueError("string keys in translate table must be of length 1");
        }
        table.put(PyInt.of(s.codePointAt(0)), value);
      } else if (key instanceof PyInt) {
        table.put(key, value);
      } else {
        throw Errors.typeError("keys in translate table must be strings or integers");
      }
    }
    return table;
  }

  private static void fromStrings(PyDict table, PyObject x, PyObject y, PyObject z) {
    PyStr to = require(y, 2);
    PyStr dropped = z == null ? null : require(z, 3);
    if (!(x instanceof PyStr from)) {
      throw Errors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    if (from.length() != to.length()) {
      throw Errors.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < from.length(); i++) {
      table.put(PyInt.of(from.codePointAt(i)), PyInt.of(to.codePointAt(i)));
    }
    for (int i = 0; dropped != null && i < dropped.length(); i++) {
      table.put(PyInt.of(dropped.codePointAt(i)), PyNone.NONE);
    }
  }

  private static PyStr require(PyObject value, int position) {
    if (value instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError(
        "maketrans() argument " + position + " must be str, not " + value.type().name());
  }
}
