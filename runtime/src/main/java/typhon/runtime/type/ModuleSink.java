package typhon.runtime.type;

import typhon.runtime.object.PyObject;

/** Receives the constants and types of a native module. */
public interface ModuleSink {
  void constant(String name, PyObject value);

  void type(PyType type);
}
