package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** Arguments that are parts of a date or time. */
final class Fields {
  private Fields() {}

  static int required(PyObject value, String name, int position) {
    if (value == null) {
      throw Errors.typeError(
          "function missing required argument '" + name + "' (pos " + position + ")");
    }
    return parsed(value);
  }

  /** An argument of a constructor that may be left out. */
  static int given(PyObject value, int otherwise) {
    return value == null ? otherwise : parsed(value);
  }

  /** As CPython parses arguments by format "i", which words an overflow in its own way. */
  static int parsed(PyObject value) {
    PyInt i = Numbers.index(value);
    if (i.fitsInt()) {
      return (int) i.longValue();
    }
    String side = i.signum() < 0 ? "less than minimum" : "greater than maximum";
    throw Errors.overflowError(
        i.fitsLong() ? "signed integer is " + side : "Python int too large to convert to C long");
  }

  /** A field that {@code replace} may change. */
  static int optional(PyObject value, int otherwise) {
    return value == null ? otherwise : Numbers.indexAsCInt(value);
  }
}
