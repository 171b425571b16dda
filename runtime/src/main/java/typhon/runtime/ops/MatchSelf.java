package typhon.runtime.ops;

import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * The built-in types whose class pattern captures the subject itself (CPython:
 * _Py_TPFLAGS_MATCH_SELF).
 */
final class MatchSelf {
  private static final PyType[] TYPES = {
    PyBool.TYPE,
    PyByteArray.TYPE,
    PyBytes.TYPE,
    PyDict.TYPE,
    PyFloat.TYPE,
    PyFrozenSet.TYPE,
    PyInt.TYPE,
    PyList.TYPE,
    PySet.TYPE,
    PyStr.TYPE,
    PyTuple.TYPE,
  };

  private MatchSelf() {}

  static boolean applies(PyType type) {
    for (PyType t : TYPES) {
      if (type.isSubtypeOf(t)) {
        return true;
      }
    }
    return false;
  }
}
