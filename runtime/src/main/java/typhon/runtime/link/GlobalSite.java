package typhon.runtime.link;

import typhon.runtime.error.Errors;
import typhon.runtime.object.GlobalCell;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * A global name of one unit: the cell in the globals dict and, behind it, the one in the builtins.
 * A record, so that the JIT takes the cells for constants.
 */
public record GlobalSite(PyStr name, GlobalCell own, GlobalCell builtin) {

  /** The value; NameError when there is none. */
  public PyObject load() {
    PyObject value = own.get();
    return value != null ? value : loadBuiltin();
  }

  /** The value, or null. */
  public PyObject loadOrNull() {
    PyObject value = own.get();
    return value != null ? value : builtin.get();
  }

  private PyObject loadBuiltin() {
    PyObject value = builtin.get();
    if (value == null) {
      throw undefined(name);
    }
    return value;
  }

  public void store(PyObject value) {
    own.set(value);
  }

  public void delete() {
    if (!own.delete()) {
      throw undefined(name);
    }
  }

  static RuntimeException undefined(PyStr name) {
    return Errors.nameError("name '" + name + "' is not defined", name);
  }
}
