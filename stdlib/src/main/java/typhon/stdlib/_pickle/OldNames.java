package typhon.stdlib._pickle;

import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;

/** Names that moved between Python 2 and 3, as {@code _compat_pickle} knows them. */
final class OldNames {
  private OldNames() {}

  static PyTuple toPython2(String module, String name) {
    return mapped("REVERSE_NAME_MAPPING", "REVERSE_IMPORT_MAPPING", module, name);
  }

  static PyTuple toPython3(String module, String name) {
    return mapped("NAME_MAPPING", "IMPORT_MAPPING", module, name);
  }

  private static PyTuple mapped(String names, String imports, String module, String name) {
    PyTuple key = PyTuple.of(PyStr.of(module), PyStr.of(name));
    if (table(names).get(key) instanceof PyTuple both) {
      return both;
    }
    PyObject moved = table(imports).get(key.get(0));
    return moved == null ? key : PyTuple.of(moved, key.get(1));
  }

  private static PyDict table(String name) {
    return (PyDict) Objects.getAttribute(Imports.module("_compat_pickle"), PyStr.intern(name));
  }
}
