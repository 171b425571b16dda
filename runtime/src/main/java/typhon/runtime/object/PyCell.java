package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A variable shared by nested functions.
 *
 * <p>Thread rule: one reference, written with release and read with acquire; null when empty.
 */
@BuiltinType(name = "cell", module = "builtins", exposed = false)
public final class PyCell extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyCellTable());

  private static final VarHandle VALUE;

  static {
    try {
      VALUE = MethodHandles.lookup().findVarHandle(PyCell.class, "value", PyObject.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile PyObject value;

  public PyCell(PyObject value) {
    // Plainly: a volatile store in a constructor costs a fence; what publishes the cell publishes
    // it.
    VALUE.set(this, value);
  }

  @BuiltinNew(signature = "([contents])")
  static PyObject __new__(PyType type, @Unset PyObject contents) {
    return new PyCell(contents);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The content, or null. */
  public PyObject get() {
    return value;
  }

  /** Sets the content; null empties the cell. */
  public void set(PyObject value) {
    VALUE.setRelease(this, value);
  }

  @BuiltinMethod
  PyObject __repr__() {
    PyObject v = get();
    String content = v == null ? "empty" : v.type().fullName() + " object at " + Objects.address(v);
    return PyStr.of("<cell at " + Objects.address(this) + ": " + content + ">");
  }

  @BuiltinMethod
  PyObject __lt__(PyObject value) {
    return compare(SpecialMethod.LT, value);
  }

  @BuiltinMethod
  PyObject __le__(PyObject value) {
    return compare(SpecialMethod.LE, value);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return compare(SpecialMethod.EQ, value);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return compare(SpecialMethod.NE, value);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject value) {
    return compare(SpecialMethod.GT, value);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject value) {
    return compare(SpecialMethod.GE, value);
  }

  /** Cells compare by their contents; an empty one is the smallest. */
  // CPython: cellobject.c cell_richcompare
  private PyObject compare(SpecialMethod operator, PyObject value) {
    if (!(value instanceof PyCell other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject a = get();
    PyObject b = other.get();
    return a != null && b != null
        ? Objects.richCompare(operator, a, b)
        : Objects.richCompare(operator, PyBool.of(a != null), PyBool.of(b != null));
  }

  @BuiltinGetter(name = "cell_contents")
  PyObject contents() {
    PyObject v = get();
    if (v == null) {
      throw Errors.valueError("Cell is empty");
    }
    return v;
  }

  @BuiltinSetter(name = "cell_contents")
  void setContents(PyObject value) {
    set(value);
  }
}
