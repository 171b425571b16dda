package typhon.runtime.object;

import typhon.runtime.type.PyType;
import typhon.runtime.type.RenamedTable;

/** The Python type of set-like views of a dict's pairs; its instances are {@link PyDictKeys}. */
public final class PyDictItems {
  public static final PyType TYPE =
      PyType.builtin(new RenamedTable("dict_items", new PyDictKeysTable()));

  private PyDictItems() {}

  public static PyObject of(PyDict dict) {
    return new PyDictKeys(dict, TYPE);
  }
}
