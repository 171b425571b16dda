package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;
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
    return Numbers.indexAsCInt(value);
  }

  static int optional(PyObject value, int otherwise) {
    return value == null ? otherwise : Numbers.indexAsCInt(value);
  }
}
