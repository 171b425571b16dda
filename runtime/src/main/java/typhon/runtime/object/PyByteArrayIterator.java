package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/**
 * Iterates over the ints of a bytearray; once at the end it stays there.
 *
 * <p>Thread rule: one volatile index, -1 at the end; each byte is read under the bytearray's lock.
 */
@BuiltinType(name = "bytearray_iterator", exposed = false)
public final class PyByteArrayIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyByteArrayIteratorTable());

  private final PyByteArray bytes;
  private volatile int index;

  PyByteArrayIterator(PyByteArray bytes) {
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
    if (at < 0) {
      return null;
    }
    bytes.lock();
    try {
      if (at >= bytes.size()) {
        index = -1;
        return null;
      }
      index = at + 1;
      return PyInt.of(bytes.array()[bytes.offset() + at] & 0xff);
    } finally {
      bytes.unlock();
    }
  }

  /** How many items are left. */
  @BuiltinMethod
  int __length_hint__() {
    int at = index;
    return at < 0 ? 0 : Math.max(0, bytes.size() - at);
  }

  /** How to make this iterator again. */
  @BuiltinMethod
  PyObject __reduce__() {
    int at = index;
    return IteratorReduction.of(
        bytes, at < 0 ? Integer.MAX_VALUE : at, Integer.MAX_VALUE - 1, PyTuple.EMPTY);
  }

  /** Move to the given position. */
  @BuiltinMethod
  void __setstate__(long object) {
    if (index >= 0) {
      index = Math.clamp(object, 0, bytes.size());
    }
  }
}
