package typhon.runtime.object;

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
 * <p>Thread rule: one reference, volatile; null when empty.
 */
@BuiltinType(name = "cell", module = "builtins", exposed = false)
public final class PyCell extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyCellTable());

  private volatile PyObject value;

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
    return value;
  }

  /** Sets the content; null empties the cell. */
  public void set(PyObject value) {
    this.value = value;
  }

  @BuiltinGetter(name = "cell_contents")
  PyObject contents() {
    PyObject v = value;
    if (v == null) {
      throw Errors.valueError("cell is empty");
    }
    return v;
  }

  @BuiltinSetter(name = "cell_contents")
  void setContents(PyObject value) {
    this.value = value;
  }
}
