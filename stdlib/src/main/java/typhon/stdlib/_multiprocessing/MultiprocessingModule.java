package typhon.stdlib._multiprocessing;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.host.Semaphores;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.stdlib.system.SystemCalls;
import typhon.stdlib.system.SystemText;

/** What multiprocessing wants of the system. */
@BuiltinModule(name = "_multiprocessing", types = PySemLock.class)
public final class MultiprocessingModule {
  private MultiprocessingModule() {}

  static void init(PyModule module) {
    PySemLock.TYPE.setTypeAttribute(PyStr.intern("SEM_VALUE_MAX"), PyInt.of(Integer.MAX_VALUE));
    PyDict flags =
        PyDict.of(
            PyStr.intern("HAVE_SEM_OPEN"),
            PyInt.ONE,
            PyStr.intern("HAVE_SEM_TIMEDWAIT"),
            PyInt.ONE);
    module.dict().put(PyStr.intern("flags"), flags);
  }

  /** Take away the name of a semaphore. */
  @BuiltinFunction
  static void sem_unlink(PyObject name) {
    byte[] bytes = SystemText.encode(name);
    SystemCalls.run(() -> Semaphores.unlink(bytes));
  }
}
