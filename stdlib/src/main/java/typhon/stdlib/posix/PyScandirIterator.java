package typhon.stdlib.posix;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.host.Directories;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * An iterator of directory entries. The directory is read as a whole when it is made, so nothing
 * stays open.
 *
 * <p>Thread rule: the index is an atomic counter; two threads sharing the iterator get different
 * entries.
 */
@BuiltinType(name = "ScandirIterator", module = "posix", exposed = false)
public final class PyScandirIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyScandirIteratorTable());

  private final PathArgument directory;
  private final List<Directories.Entry> entries;
  private final AtomicInteger next = new AtomicInteger();

  PyScandirIterator(PathArgument directory, List<Directories.Entry> entries) {
    this.directory = directory;
    this.entries = entries;
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
    int i = next.getAndIncrement();
    return i >= 0 && i < entries.size() ? new PyDirEntry(directory, entries.get(i)) : null;
  }

  /** Give up the rest of the entries. */
  @BuiltinMethod
  void close() {
    next.set(entries.size());
  }

  @BuiltinMethod
  PyObject __enter__() {
    return this;
  }

  @BuiltinMethod
  PyObject __exit__(PyObject... args) {
    close();
    return PyNone.NONE;
  }
}
