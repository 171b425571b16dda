package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;

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

  @SuppressWarnings("FieldMayBeFinal") // through VALUE
  private PyObject value;

  public PyCell(PyObject value) {
    this.value = value;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Unset PyObject contents) {
    return new PyCell(contents);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The content, or null. */
  public PyObject get() {
    return (PyObject) VALUE.getAcquire(this);
  }

  /** Sets the content; null empties the cell. */
  public void set(PyObject value) {
    VALUE.setRelease(this, value);
  }

  @BuiltinGetter(name = "cell_contents")
  PyObject contents() {
    PyObject v = get();
    if (v == null) {
      throw Errors.valueError("cell is empty");
    }
    return v;
  }

  @BuiltinSetter(name = "cell_contents")
  void setContents(PyObject value) {
    set(value);
  }
}
