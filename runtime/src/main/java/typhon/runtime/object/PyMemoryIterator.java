package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/**
 * Iterates over the elements of a memoryview of one dimension.
 *
 * <p>Thread rule: one volatile index with the length as bound.
 */
@BuiltinType(name = "memory_iterator", module = "_collections_abc", exposed = false)
public final class PyMemoryIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyMemoryIteratorTable());

  private final PyMemoryView view;
  private final char code;
  private final int length;
  private volatile int index;

  PyMemoryIterator(PyMemoryView view, char code) {
    this.view = view;
    this.code = code;
    this.length = view.layout().shape()[0];
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
    if (at >= length) {
      return null;
    }
    Buffer b = view.layout();
    index = at + 1;
    return MemoryFormat.read(code, b.memory(), b.offset() + at * b.strides()[0]);
  }
}
