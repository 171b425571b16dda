package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.object.FloatConversion;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Conversions of foreign objects by {@code __index__} and {@code __float__}. */
final class NumberConversions {
  private NumberConversions() {}

  // CPython: abstract.c _PyNumber_Index
  static PyInt index(PyObject value) {
    PyObject result = Calls.special(SpecialMethod.INDEX, value);
    if (result == null) {
      throw Errors.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    if (!(result instanceof PyInt i)) {
      throw Errors.typeError("__index__ returned non-int (type " + result.type().name() + ")");
    }
    if (result.type() != PyInt.TYPE) {
      warnSubclass("__index__ returned non-int (type " + result.type().name() + ").", PyInt.TYPE);
    }
    return i;
  }

  // CPython: floatobject.c PyFloat_AsDouble
  static double asDouble(PyObject value) {
    PyObject result = Calls.special(SpecialMethod.FLOAT, value);
    if (result == null) {
      if (!Numbers.isIndex(value)) {
        throw Errors.typeError("must be real number, not " + value.type().name());
      }
      return FloatConversion.toDouble(Numbers.index(value));
    }
    return fromSpecial(value, result);
  }

  /** The value of a result of {@code __float__}. */
  private static double fromSpecial(PyObject value, PyObject result) {
    String message =
        value.type().name() + ".__float__ returned non-float (type " + result.type().name() + ")";
    if (!(result instanceof PyFloat f)) {
      throw Errors.typeError(message);
    }
    if (result.type() != PyFloat.TYPE) {
      warnSubclass(message + ".", PyFloat.TYPE);
    }
    return f.value;
  }

  private static void warnSubclass(String what, PyType type) {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        what
            + "  The ability to return an instance of a strict subclass of "
            + type.name()
            + " is deprecated, and may be removed in a future version of Python.");
  }
}
