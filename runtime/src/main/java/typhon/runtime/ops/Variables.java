package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Reads of local variables and cells that may be unbound. */
public final class Variables {
  private Variables() {}

  /** The value of a local variable; UnboundLocalError when it has none. */
  public static PyObject local(PyObject value, PyStr name) {
    if (value == null) {
      throw unboundLocal(name);
    }
    return value;
  }

  /** {@code del} of a local variable wants a value too. */
  public static void checkDelete(PyObject value, PyStr name) {
    if (value == null) {
      throw unboundLocal(name);
    }
  }

  /** The content of a cell of this function. */
  public static PyObject cell(PyCell cell, PyStr name) {
    PyObject value = cell.get();
    if (value == null) {
      throw unboundLocal(name);
    }
    return value;
  }

  /** The content of a cell of an enclosing function. */
  public static PyObject free(PyCell cell, PyStr name) {
    PyObject value = cell.get();
    if (value == null) {
      throw unboundFree(name);
    }
    return value;
  }

  public static void deleteCell(PyCell cell, PyStr name) {
    cell(cell, name);
    cell.set(null);
  }

  public static void deleteFree(PyCell cell, PyStr name) {
    free(cell, name);
    cell.set(null);
  }

  public static RuntimeException unboundLocal(PyStr name) {
    return Errors.unboundLocalError(
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  public static RuntimeException unboundFree(PyStr name) {
    return Errors.nameError(
        "cannot access free variable '"
            + name
            + "' where it is not associated with a value in enclosing scope",
        name);
  }
}
