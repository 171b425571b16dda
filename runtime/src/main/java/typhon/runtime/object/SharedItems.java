package typhon.runtime.object;

import java.lang.invoke.VarHandle;

/**
 * Elements of item arrays that other threads read without a lock: acquire reads, release writes
 * (design D17).
 */
final class SharedItems {
  private SharedItems() {}

  static PyObject get(PyObject[] items, int index) {
    PyObject item = items[index];
    VarHandle.acquireFence();
    return item;
  }

  static void set(PyObject[] items, int index, PyObject value) {
    VarHandle.releaseFence();
    items[index] = value;
  }
}
