package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Elements of item arrays that other threads read without a lock: acquire reads, release writes
 * (design D17).
 */
final class SharedItems {
  private static final VarHandle ITEM = MethodHandles.arrayElementVarHandle(PyObject[].class);

  private SharedItems() {}

  static PyObject get(PyObject[] items, int index) {
    return (PyObject) ITEM.getAcquire(items, index);
  }

  static void set(PyObject[] items, int index, PyObject value) {
    ITEM.setRelease(items, index, value);
  }
}
