package typhon.runtime.call;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/** Conversions between Python objects and the Java types of builtins' parameters and results. */
public final class Convert {
  private Convert() {}

  /** Through {@code __index__}; OverflowError beyond a C int. */
  public static int toInt(PyObject value) {
    return Numbers.indexAsCInt(value);
  }

  /** Through {@code __index__}; OverflowError beyond a C ssize_t. */
  public static long toLong(PyObject value) {
    return Numbers.indexAsSize(value);
  }

  /** Through {@code __float__} or {@code __index__}. */
  public static double toDouble(PyObject value) {
    return Numbers.asDouble(value);
  }

  /** Truth. */
  public static boolean toBoolean(PyObject value) {
    return Objects.isTrue(value);
  }

  /** The text of a str, in UTF-16. */
  public static String toJavaString(PyObject value, String function, String place) {
    if (value instanceof PyStr s) {
      return s.toString();
    }
    throw mismatchError(value, "str", function, place);
  }

  public static PyObject fromJavaString(String text) {
    return text == null ? PyNone.NONE : PyStr.of(text);
  }

  /** The elements of a bound {@code *args}. */
  public static PyObject[] varArgs(PyObject tuple) {
    return tuple == null ? PyObject.NO_ARGS : ((PyTuple) tuple).toArray();
  }

  /**
   * Throws the TypeError of an argument of the wrong type; declared to return one for use in
   * expressions.
   */
  public static <T> T mismatch(PyObject value, String expected, String function, String place) {
    throw mismatchError(value, expected, function, place);
  }

  // CPython: getargs.c _PyArg_BadArgument
  private static RuntimeException mismatchError(
      PyObject value, String expected, String function, String place) {
    String actual = value == PyNone.NONE ? "None" : value.type().name();
    return Errors.typeError(function + "() " + place + " must be " + expected + ", not " + actual);
  }
}
