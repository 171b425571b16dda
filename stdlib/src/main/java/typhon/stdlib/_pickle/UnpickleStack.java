package typhon.stdlib._pickle;

import java.util.Arrays;
import typhon.runtime.object.PyObject;

/** The stack of an unpickler: objects, divided by marks. Used by one thread. */
// CPython: _pickle.c Pdata, marker
final class UnpickleStack {
  private PyObject[] items = new PyObject[16];
  private int size;
  private int[] marks = new int[8];
  private int markCount;

  private int fence() {
    return markCount == 0 ? 0 : marks[markCount - 1];
  }

  private RuntimeException underflow() {
    return PickleErrors.unpickling(
        markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");
  }

  void push(PyObject item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size + (size >> 1));
    }
    items[size++] = item;
  }

  PyObject pop() {
    if (size <= fence()) {
      throw underflow();
    }
    PyObject item = items[--size];
    items[size] = null;
    return item;
  }

  PyObject top() {
    if (size <= fence()) {
      throw underflow();
    }
    return items[size - 1];
  }

  void setTop(PyObject item) {
    top();
    items[size - 1] = item;
  }

  void mark() {
    if (markCount == marks.length) {
      marks = Arrays.copyOf(marks, markCount * 2);
    }
    marks[markCount++] = size;
  }

  /** Takes the last mark away, with the objects above it. */
  PyObject[] popMark() {
    if (markCount == 0) {
      throw PickleErrors.unpickling("could not find MARK");
    }
    return popFrom(marks[--markCount]);
  }

  private PyObject[] popFrom(int from) {
    PyObject[] taken = from == size ? PyObject.NO_ARGS : Arrays.copyOfRange(items, from, size);
    Arrays.fill(items, from, size, null);
    size = from;
    return taken;
  }

  /** The POP opcode: an object, or a mark if that is on top. */
  void discard() {
    if (markCount > 0 && marks[markCount - 1] == size) {
      markCount--;
    } else {
      pop();
    }
  }

  /** Takes the top objects away, in order. */
  PyObject[] pop(int count) {
    if (size - fence() < count) {
      throw underflow();
    }
    return popFrom(size - count);
  }
}
