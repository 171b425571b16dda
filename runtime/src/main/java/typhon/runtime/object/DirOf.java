package typhon.runtime.object;

import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** The names {@code dir()} shows by default (CPython: typeobject.c object___dir__). */
final class DirOf {
  private static final PyStr BASES = PyStr.intern("__bases__");

  private DirOf() {}

  static PyObject object(PyObject self) {
    PyDict names = new PyDict();
    if (Objects.getAttributeOrNull(self, Names.DICT) instanceof PyDict own) {
      add(names, own);
    }
    PyObject cls = Objects.getAttributeOrNull(self, Names.CLASS);
    if (cls != null) {
      addClass(names, cls);
    }
    return PyList.of(names.keysSnapshot());
  }

  private static void addClass(PyDict names, PyObject cls) {
    if (cls instanceof PyType type) {
      for (PyType t : type.mro()) {
        add(names, t.attributes());
      }
      return;
    }
    if (Objects.getAttributeOrNull(cls, Names.DICT) instanceof PyDict own) {
      add(names, own);
    }
    PyObject bases = Objects.getAttributeOrNull(cls, BASES);
    if (bases != null) {
      for (PyObject base : Iteration.toArray(bases)) {
        addClass(names, base);
      }
    }
  }

  private static void add(PyDict names, PyDict dict) {
    for (PyObject key : dict.keysSnapshot()) {
      names.put(key, PyNone.NONE);
    }
  }
}
