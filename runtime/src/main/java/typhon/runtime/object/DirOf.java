package typhon.runtime.object;

import java.util.TreeSet;
import typhon.runtime.type.PyType;

/** The names {@code dir()} shows by default (CPython: typeobject.c object___dir__). */
final class DirOf {
  private DirOf() {}

  static PyObject object(PyObject self) {
    TreeSet<String> names = new TreeSet<>();
    if (self.dict() != null) {
      add(names, self.dict());
    }
    for (PyType t : self.type().mro()) {
      add(names, t.attributes());
    }
    PyList result = new PyList();
    names.forEach(n -> result.append(PyStr.of(n)));
    return result;
  }

  private static void add(TreeSet<String> names, PyDict dict) {
    for (PyObject key : dict.keysSnapshot()) {
      if (key instanceof PyStr s) {
        names.add(s.toString());
      }
    }
  }
}
