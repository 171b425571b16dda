package typhon.stdlib._struct;

import java.util.concurrent.atomic.AtomicInteger;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * An iterator over the tuples in a buffer, as the buffer was when it began.
 *
 * <p>Thread rule: each step takes its place with one atomic add, so no tuple is given twice.
 */
@BuiltinType(name = "unpack_iterator", module = "_struct", exposed = false)
public final class PyUnpackIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyUnpackIteratorTable());

  private final StructFormat format;
  private final byte[] bytes;
  private final int count;
  private final AtomicInteger next = new AtomicInteger();

  PyUnpackIterator(StructFormat format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
    this.count = bytes.length / format.size();
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
    int index = next.getAndUpdate(n -> Math.min(n + 1, count));
    return index >= count ? null : PyTuple.of(format.unpack(bytes, index * format.size()));
  }

  @BuiltinMethod
  int __length_hint__() {
    return count - next.get();
  }
}
