package typhon.stdlib._lsprof;

import typhon.runtime.object.Names;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;

/** How functions implemented in Java appear in profiles. CPython: _lsprof.c normalizeUserObj. */
final class BuiltinNames {
  private static final PyStr NAME = PyStr.intern("__name__");

  private BuiltinNames() {}

  /** What tells functions apart, whatever they are bound to; null for what is not counted. */
  static Object key(PyObject callable) {
    if (callable instanceof PyBuiltinFunction f) {
      return f.spec();
    }
    return callable instanceof PyMethodDescriptor d ? d.spec() : null;
  }

  static PyObject shown(PyObject callable) {
    if (callable instanceof PyMethodDescriptor d) {
      return Objects.repr(d);
    }
    PyObject name = Objects.getAttribute(callable, NAME);
    PyObject self = Objects.getAttributeOrNull(callable, PyStr.intern("__self__"));
    if (self == null || self instanceof PyModule) {
      PyObject module = Objects.getAttributeOrNull(callable, Names.MODULE);
      String prefix = module instanceof PyStr s ? s + "." : "";
      return PyStr.of("<built-in method " + prefix + name + ">");
    }
    PyObject raw = self.type().lookup((PyStr) name);
    return raw instanceof PyMethodDescriptor
        ? Objects.repr(raw)
        : PyStr.of("<built-in method " + name + ">");
  }
}
