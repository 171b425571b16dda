package typhon.stdlib._heapq;

import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/**
 * One operation on a list that is a heap (CPython: _heapqmodule.c).
 *
 * <p>Thread rule: items are compared without a lock; the moves are made in one step if all items
 * looked at are still where they were, otherwise the operation starts again. Only heapify holds the
 * list's lock while it compares, if that runs no Python code. So threads that share a heap keep it
 * a heap. Where the items are compared by Python code, which may change the list itself, an emptied
 * list is an error, and so are too many attempts.
 */
final class Heap {
  private static final int MOST_ATTEMPTS = 1000;

  private final PyList list;
  private final boolean largestFirst;

  /** What was looked at, and what goes there. */
  private int[] at = new int[16];

  private PyObject[] seen = new PyObject[16];
  private PyObject[] next = new PyObject[16];
  private int count;

  private int size;
  private int attempts;

  Heap(PyList list, boolean largestFirst) {
    this.list = list;
    this.largestFirst = largestFirst;
  }

  private boolean less(PyObject a, PyObject b) {
    return Objects.isTrue(
        largestFirst
            ? Objects.richCompare(SpecialMethod.LT, b, a)
            : Objects.richCompare(SpecialMethod.LT, a, b));
  }

  private void begin() {
    count = 0;
    size = list.size();
  }

  /** Notes the item at an index; null when the list is shorter by now. */
  private PyObject look(int index) {
    PyObject item = list.getOrNull(index);
    if (item == null) {
      return null;
    }
    if (count == at.length) {
      at = Arrays.copyOf(at, count * 2);
      seen = Arrays.copyOf(seen, count * 2);
      next = Arrays.copyOf(next, count * 2);
    }
    at[count] = index;
    seen[count] = item;
    next[count] = null;
    count++;
    return item;
  }

  private void write(int index, PyObject item) {
    for (int i = 0; i < count; i++) {
      if (at[i] == index) {
        next[i] = item;
        return;
      }
    }
    throw new AssertionError("written but not looked at: " + index);
  }

  private boolean commit(PyObject appended, boolean dropLast) {
    return list.rewrite(size, at, seen, next, count, appended, dropLast);
  }

  /** Another attempt is due: decides whether it makes sense. */
  private void retry(PyObject item) {
    boolean foreign = item != null && !isSimple(item);
    for (int i = 0; i < count && !foreign; i++) {
      foreign = !isSimple(seen[i]);
    }
    if (foreign && (list.size() == 0 || ++attempts > MOST_ATTEMPTS)) {
      throw changed();
    }
    Thread.onSpinWait();
  }

  private static PyException changed() {
    return Errors.runtimeError("list changed size during iteration");
  }

  /** Whether comparing the item runs no Python code. */
  private static boolean isSimple(PyObject item) {
    if (item instanceof PyTuple tuple) {
      for (PyObject part : tuple.array()) {
        if (part instanceof PyTuple || !isSimple(part)) {
          return false;
        }
      }
      return tuple.type() == PyTuple.TYPE;
    }
    return item.type() == PyInt.TYPE || item.type() == PyFloat.TYPE || item.type() == PyStr.TYPE;
  }

  void push(PyObject item) {
    do {
      begin();
    } while (!tryPush(item) && again(item));
  }

  private boolean again(PyObject item) {
    retry(item);
    return true;
  }

  // CPython: _heapqmodule.c siftdown
  private boolean tryPush(PyObject item) {
    int position = size;
    PyObject appended = item;
    while (position > 0) {
      int parent = (position - 1) >> 1;
      PyObject above = look(parent);
      if (above == null) {
        return false;
      }
      if (!less(item, above)) {
        break;
      }
      if (position == size) {
        appended = above;
      } else {
        write(position, above);
      }
      position = parent;
    }
    if (position < size) {
      write(position, item);
    }
    return commit(appended, false);
  }

  PyObject pop() {
    for (; ; ) {
      begin();
      if (size == 0) {
        throw Errors.indexError("index out of range");
      }
      PyObject last = look(size - 1);
      PyObject top = size == 1 ? last : look(0);
      if (top != null && last != null) {
        boolean moved = size == 1 || sift(last, size - 1);
        if (moved && commit(null, true)) {
          return top;
        }
      }
      retry(null);
    }
  }

  PyObject replace(PyObject item) {
    for (; ; ) {
      begin();
      PyObject top = look(0);
      if (size == 0 || top == null) {
        throw Errors.indexError("index out of range");
      }
      if (sift(item, size) && commit(null, false)) {
        return top;
      }
      retry(item);
    }
  }

  PyObject pushPop(PyObject item) {
    for (; ; ) {
      begin();
      if (size == 0) {
        return item;
      }
      PyObject top = look(0);
      if (top != null) {
        if (!less(top, item)) {
          return item;
        }
        if (list.size() == 0) {
          throw Errors.indexError("index out of range");
        }
        if (sift(item, size) && commit(null, false)) {
          return top;
        }
      }
      retry(item);
    }
  }

  /**
   * Plans the moves when {@code item} takes the place of the top of a heap of {@code end} items;
   * false: changed.
   */
  // CPython: _heapqmodule.c siftup
  private boolean sift(PyObject item, int end) {
    int[] path = new int[33];
    PyObject[] onPath = new PyObject[33];
    int length = 1;
    for (int child = 1; child < end; child = 2 * path[length - 1] + 1) {
      PyObject smaller = look(child);
      int which = child;
      if (child + 1 < end) {
        PyObject right = look(child + 1);
        if (smaller == null || right == null) {
          return false;
        }
        if (!less(smaller, right)) {
          smaller = right;
          which = child + 1;
        }
      }
      if (smaller == null) {
        return false;
      }
      path[length] = which;
      onPath[length++] = smaller;
    }
    int place = length - 1;
    while (place > 0 && less(item, onPath[place])) {
      place--;
    }
    for (int i = 0; i < place; i++) {
      write(path[i], onPath[i + 1]);
    }
    write(path[place], item);
    return true;
  }

  void heapify() {
    if (!list.rearrange(this::heapifyPlain)) {
      heapifyUnlocked();
    }
  }

  /** Under the list's lock: of a long list that others change, no copy would ever be up to date. */
  private boolean heapifyPlain(PyObject[] heap) {
    for (PyObject item : heap) {
      if (!isSimple(item)) {
        return false;
      }
    }
    heapify(heap);
    return true;
  }

  private void heapify(PyObject[] heap) {
    for (int i = heap.length / 2 - 1; i >= 0; i--) {
      siftUp(heap, i);
    }
  }

  private void heapifyUnlocked() {
    for (; ; ) {
      PyObject[] before = list.toArray();
      PyObject[] heap = before.clone();
      heapify(heap);
      if (list.replaceAll(before, heap)) {
        return;
      }
      if (list.size() != before.length || ++attempts > MOST_ATTEMPTS) {
        throw changed();
      }
    }
  }

  private void siftUp(PyObject[] heap, int start) {
    PyObject item = heap[start];
    int position = start;
    for (int child = 2 * start + 1; child < heap.length; child = 2 * position + 1) {
      if (child + 1 < heap.length && !less(heap[child], heap[child + 1])) {
        child++;
      }
      heap[position] = heap[child];
      position = child;
    }
    while (position > start) {
      int parent = (position - 1) >> 1;
      if (!less(item, heap[parent])) {
        break;
      }
      heap[position] = heap[parent];
      position = parent;
    }
    heap[position] = item;
  }
}
