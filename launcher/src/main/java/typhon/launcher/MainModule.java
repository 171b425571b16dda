package typhon.launcher;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;

/** The module {@code __main__} (CPython: pylifecycle.c add_main_module). */
final class MainModule {
  private final ThreadState ts;

  MainModule(ThreadState ts) {
    this.ts = ts;
  }

  /** Makes it and gives its dict. */
  PyDict create() {
    PyModule main = PyModule.create(Names.MAIN, PyNone.NONE);
    ts.interpreter.modules().put(Names.MAIN, main);
    PyDict dict = main.dict();
    dict.put(Names.BUILTINS, ts.interpreter.modules().get(PyStr.intern("builtins")));
    PyObject importlib = ts.interpreter.modules().get(PyStr.intern("_frozen_importlib"));
    dict.put(Names.LOADER, Objects.getAttribute(importlib, PyStr.intern("BuiltinImporter")));
    return dict;
  }
}
