package typhon.runtime.ops;

import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyInterpolation;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTemplate;
import typhon.runtime.object.StrSequenceMethods;

/** f-strings and t-strings. */
public final class Formatting {
  private Formatting() {}

  /**
   * One replacement field: {@code conversion} is -1 or one of the characters s, r, a; {@code spec}
   * may be null.
   */
  public static PyObject format(PyObject value, PyObject spec, int conversion) {
    PyObject converted =
        switch (conversion) {
          case 's' -> Objects.str(value);
          case 'r' -> Objects.repr(value);
          case 'a' -> ascii(value);
          default -> value;
        };
    if (spec == null) {
      if (converted.getClass() == PyStr.class) {
        return converted;
      }
      if (converted.getClass() == PyInt64.class) {
        return PyStr.of(Long.toString(((PyInt64) converted).value));
      }
    }
    return Objects.format(converted, spec == null ? PyStr.EMPTY : (PyStr) spec);
  }

  public static PyObject join(PyObject[] parts) {
    return StrSequenceMethods.join(PyStr.EMPTY, parts);
  }

  public static PyObject template(PyObject[] parts) {
    return PyTemplate.of(parts);
  }

  /** One interpolation of a t-string: nothing is formatted. */
  public static PyObject interpolation(
      PyObject value, PyObject expression, PyObject spec, int conversion) {
    PyObject kind = conversion < 0 ? PyNone.NONE : PyStr.ofCodePoint(conversion);
    return new PyInterpolation(value, expression, kind, spec == null ? PyStr.EMPTY : spec);
  }

  /** {@code ascii(value)}. CPython: object.c PyObject_ASCII. */
  public static PyStr ascii(PyObject value) {
    PyStr repr = Objects.repr(value);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < repr.length(); i++) {
      int c = repr.codePointAt(i);
      if (c < 0x80) {
        out.append((char) c);
      } else if (c <= 0xff) {
        out.append(String.format("\\x%02x", c));
      } else if (c <= 0xffff) {
        out.append(String.format("\\u%04x", c));
      } else {
        out.append(String.format("\\U%08x", c));
      }
    }
    return PyStr.of(out.toString());
  }
}
