package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/**
 * Iterates over the ints of a bytes.
 *
 * <p>Thread rule: one volatile index with the length as bound.
 */
@BuiltinType(name = "bytes_iterator", exposed = false)
public final class PyBytesIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyBytesIteratorTable());

  private final PyBytes bytes;
  private volatile int index;

  PyBytesIterator(PyBytes bytes) {
    this.bytes = bytes;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    int at = index;
    if (at >= bytes.size()) {
      index = Integer.MAX_VALUE;
      return null;
    }
    index = at + 1;
    return PyInt.of(bytes.byteAt(at) & 0xff);
  }

  /** How many items are left. */
  @BuiltinMethod
  int __length_hint__() {
    return Math.max(0, bytes.size() - index);
  }

  /** How to make this iterator again. */
  @BuiltinMethod
  PyObject __reduce__() {
    return IteratorReduction.of(bytes, index, bytes.size(), PyTuple.EMPTY);
  }

  /** Move to the given position. */
  @BuiltinMethod
  void __setstate__(long object) {
    index = Math.clamp(object, 0, bytes.size());
  }
}
