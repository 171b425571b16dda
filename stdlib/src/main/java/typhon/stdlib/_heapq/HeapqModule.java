package typhon.stdlib._heapq;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;

/**
 * Heap queue algorithm (a.k.a. priority queue).
 *
 * <p>A heap is a list in which each item is at most as large as those at 2*k+1 and 2*k+2; the
 * smallest is at index 0. The functions that end in _max keep the largest there.
 */
@BuiltinModule(name = "_heapq")
public final class HeapqModule {
  /** What heaps are good for. */
  @BuiltinConstant(name = "__about__")
  static final String ABOUT =
      "A heap orders a list only as far as is needed to find the smallest item at once and the next"
          + " one in a logarithmic number of steps.";

  private HeapqModule() {}

  /** Put an item into a heap. */
  @BuiltinFunction
  static void heappush(PyList heap, PyObject item) {
    new Heap(heap, false).push(item);
  }

  /** Remove and return the smallest item of a heap. */
  @BuiltinFunction
  static PyObject heappop(PyList heap) {
    return new Heap(heap, false).pop();
  }

  /** Remove and return the smallest item, and put in a new one. */
  @BuiltinFunction
  static PyObject heapreplace(PyList heap, PyObject item) {
    return new Heap(heap, false).replace(item);
  }

  /** Put in a new item, then remove and return the smallest one. */
  @BuiltinFunction
  static PyObject heappushpop(PyList heap, PyObject item) {
    return new Heap(heap, false).pushPop(item);
  }

  /** Make a list a heap, in linear time. */
  @BuiltinFunction
  static void heapify(PyList heap) {
    new Heap(heap, false).heapify();
  }

  /** Put an item into a max-heap. */
  @BuiltinFunction
  static void heappush_max(PyList heap, PyObject item) {
    new Heap(heap, true).push(item);
  }

  /** Remove and return the largest item of a max-heap. */
  @BuiltinFunction
  static PyObject heappop_max(PyList heap) {
    return new Heap(heap, true).pop();
  }

  /** Remove and return the largest item, and put in a new one. */
  @BuiltinFunction
  static PyObject heapreplace_max(PyList heap, PyObject item) {
    return new Heap(heap, true).replace(item);
  }

  /** Put in a new item, then remove and return the largest one. */
  @BuiltinFunction
  static PyObject heappushpop_max(PyList heap, PyObject item) {
    return new Heap(heap, true).pushPop(item);
  }

  /** Make a list a max-heap, in linear time. */
  @BuiltinFunction
  static void heapify_max(PyList heap) {
    new Heap(heap, true).heapify();
  }
}
