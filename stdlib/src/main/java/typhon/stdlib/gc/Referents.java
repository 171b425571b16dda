package typhon.stdlib.gc;

import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** What an object refers to, as far as containers, attributes and classes go. */
final class Referents {
  private Referents() {}

  static void of(PyObject object, PyList found) {
    if (object instanceof PyTuple t) {
      add(found, t.array());
    } else if (object instanceof PyList l) {
      add(found, l.toArray());
    } else if (object instanceof PyDict d) {
      addDict(found, d);
    } else if (object instanceof PyType t) {
      addDict(found, t.attributes());
      add(found, t.bases());
    }
    if (object.dict() != null) {
      found.append(object.dict());
    }
    if (object.type().isHeapType()) {
      found.append(object.type());
    }
  }

  private static void addDict(PyList found, PyDict dict) {
    for (PyObject key : dict.keysSnapshot()) {
      PyObject value = dict.get(key);
      if (!(key instanceof PyStr)) {
        found.append(key);
      }
      if (value != null) {
        found.append(value);
      }
    }
  }

  private static void add(PyList found, PyObject[] items) {
    for (PyObject i : items) {
      found.append(i);
    }
  }

  static boolean canReferToOthers(PyObject object) {
    PyType type = object.type();
    if (type.isHeapType()) {
      return true;
    }
    return switch (type.name()) {
      case "int",
          "float",
          "complex",
          "str",
          "bytes",
          "bool",
          "NoneType",
          "ellipsis",
          "NotImplementedType",
          "range" ->
          false;
      default -> true;
    };
  }
}
