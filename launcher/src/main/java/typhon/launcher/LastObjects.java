package typhon.launcher;

import typhon.runtime.frame.Finalization;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.AwaitWatch;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/**
 * Ends what has lived as long as the program: {@code __del__} of objects that only the program's
 * modules hold is called, forgotten coroutines are told (CPython: pylifecycle.c finalize_modules).
 */
final class LastObjects {
  private LastObjects() {}

  static void end(ThreadState ts) {
    for (AwaitWatch watch : ts.unawaited()) {
      watch.clear();
      watch.warn(ts);
    }
    if (!Finalization.isUsed()) {
      return;
    }
    for (PyObject name : ts.interpreter.modules().keysSnapshot()) {
      if (ts.interpreter.modules().get(name) instanceof PyModule m && isOfProgram(ts, m)) {
        release(m.dict());
      }
    }
    Finalization.collecting(() -> collect(ts));
  }

  @SuppressWarnings("removal") // __del__ runs by finalization as long as the JDK has it
  private static void collect(ThreadState ts) {
    System.gc();
    System.runFinalization();
    Finalization.drain(ts);
  }

  private static boolean isOfProgram(ThreadState ts, PyModule module) {
    if (module.dict().get(Names.NAME) instanceof PyStr n && n.toString().equals("__main__")) {
      return true;
    }
    return module.dict().get(Names.FILE) instanceof PyStr file
        && !file.toString().startsWith(ts.interpreter.config().library());
  }

  /** What {@code __del__} methods may need stays: functions, classes and modules. */
  private static void release(PyDict globals) {
    for (PyObject name : globals.keysSnapshot()) {
      PyObject value = globals.get(name);
      boolean stays =
          value instanceof PyFunction
              || value instanceof PyBuiltinFunction
              || value instanceof PyType
              || value instanceof PyModule
              || value instanceof PyStr
              || name.toString().equals("__builtins__");
      if (!stays) {
        globals.put(name, PyNone.NONE);
      }
    }
  }
}
