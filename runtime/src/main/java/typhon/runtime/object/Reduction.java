package typhon.runtime.object;

import typhon.runtime.error.Errors;

/** What pickle and copy ask of any object (CPython: typeobject.c object___reduce_ex___impl). */
final class Reduction {
  private Reduction() {}

  static PyObject reduce(PyObject self, int protocol) {
    throw Errors.typeError("cannot pickle '" + self.type().name() + "' object");
  }

  static PyObject reduceEx(PyObject self, int protocol) {
    return reduce(self, protocol);
  }

  static PyObject state(PyObject self) {
    PyDict dict = self.dict();
    return dict == null || dict.size() == 0 ? PyNone.NONE : dict;
  }
}
