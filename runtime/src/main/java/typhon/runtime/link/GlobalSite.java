package typhon.runtime.link;

import typhon.runtime.error.Errors;
import typhon.runtime.object.GlobalCell;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Items;

/**
 * A global name of one unit: the cell in the globals dict and, behind it, the one in the builtins.
 * A record, so that the JIT takes the cells for constants.
 *
 * @param mapping the globals when they are an instance of a subclass of dict, which may have item
 *     access of its own; else null
 * @param builtins the builtins when they are no plain dict; else null
 */
public record GlobalSite(
    PyStr name, GlobalCell own, GlobalCell builtin, PyDict mapping, PyObject builtins) {

  /** The value; NameError when there is none. */
  public PyObject load() {
    PyObject value = loadOrNull();
    if (value == null) {
      throw undefined(name);
    }
    return value;
  }

  /** The value, or null. */
  public PyObject loadOrNull() {
    if (mapping == null) {
      PyObject value = own.get();
      if (value == null) {
        value = builtin.get();
      }
      if (value != null) {
        return value;
      }
    }
    return loadForeign();
  }

  /** Asks mappings that are no plain dicts. */
  private PyObject loadForeign() {
    PyObject value = mapping == null ? null : Items.getItemOrNull(mapping, name);
    if (value == null && mapping != null) {
      value = builtin.get();
    }
    return value != null || builtins == null ? value : Items.getItemOrNull(builtins, name);
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
