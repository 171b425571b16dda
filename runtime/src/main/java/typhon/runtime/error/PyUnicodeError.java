package typhon.runtime.error;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Text and bytes cannot be converted into each other. */
@BuiltinType(
    name = "UnicodeError",
    base = ValueErrorBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyUnicodeError extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PyUnicodeErrorTable());

  private volatile PyObject encoding = PyNone.NONE;
  private volatile PyObject object;
  private volatile long start;
  private volatile long end;
  private volatile PyObject reason = PyNone.NONE;

  public PyUnicodeError(PyType type, PyTuple args) {
    super(type, args);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyUnicodeError(type, PyTuple.of(args));
  }

  @BuiltinMethod
  void __init__(PyObject... args) {
    setArgs(PyTuple.of(args));
  }

  /** Sets all fields, and {@code args} as Python code would have given them. */
  final void fill(PyObject encoding, PyObject object, long start, long end, PyObject reason) {
    this.encoding = encoding == null ? PyNone.NONE : encoding;
    this.object = object;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  /** Describes another place in the same subject, for a handler that is called again. */
  public final void moveTo(int newStart, int newEnd, PyObject newReason) {
    start = newStart;
    end = newEnd;
    reason = newReason;
  }

  public final PyObject encodingName() {
    return encoding;
  }

  public final void setEncodingName(PyObject value) {
    encoding = value == null ? PyNone.NONE : value;
  }

  /** What was to be converted, or null. */
  public final PyObject subject() {
    return object;
  }

  public final void setSubject(PyObject value) {
    object = value;
  }

  public final long startIndex() {
    return start;
  }

  public final void setStartIndex(PyObject value) {
    start = index(value);
  }

  public final long endIndex() {
    return end;
  }

  public final void setEndIndex(PyObject value) {
    end = index(value);
  }

  private static long index(PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    return Numbers.indexAsSize(value);
  }

  public final PyObject reasonText() {
    return reason;
  }

  public final void setReasonText(PyObject value) {
    reason = value == null ? PyNone.NONE : value;
  }

  /** {@link #startIndex} within the subject. CPython: exceptions.c unicode_error_adjust_start. */
  public final int clippedStart(int length) {
    return Math.clamp(start, 0, Math.max(0, length - 1));
  }

  /** {@link #endIndex} within the subject. */
  public final int clippedEnd(int length) {
    return (int) Math.min(Math.max(end, 1), length);
  }

  /** Whether exactly one item of a subject of this length is at fault. */
  final boolean isSingle(int length) {
    return start >= 0 && start < length && end == start + 1;
  }

  static void checkCount(PyObject[] args, int expected) {
    if (args.length != expected) {
      throw Errors.typeError(
          "function takes exactly " + expected + " arguments (" + args.length + " given)");
    }
  }

  static PyStr requireStr(PyObject[] args, int index) {
    if (args[index] instanceof PyStr s) {
      return s;
    }
    String actual = args[index] == PyNone.NONE ? "None" : args[index].type().name();
    throw Errors.typeError("argument " + (index + 1) + " must be str, not " + actual);
  }

  /** Position and reason, as all messages end. */
  final String tail(int length) {
    String position = isSingle(length) ? Long.toString(start) : start + "-" + (end - 1);
    return position + ": " + Objects.str(reason);
  }

  /** A character as messages show it. */
  static String escaped(int c) {
    if (c <= 0xFF) {
      return String.format("\\x%02x", c);
    }
    return c <= 0xFFFF ? String.format("\\u%04x", c) : String.format("\\U%08x", c);
  }
}
