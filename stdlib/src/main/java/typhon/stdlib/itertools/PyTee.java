package typhon.stdlib.itertools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * An iterator that can be copied: the copies give the same items, each at its own pace.
 *
 * <p>Thread rule: the position is volatile; threads that share one of the iterators may get an item
 * twice.
 */
// CPython: itertoolsmodule.c teeobject
@BuiltinType(name = "_tee", module = "itertools", weakReferable = true)
public final class PyTee extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyTeeTable());

  private final TeeSource source;
  private volatile TeeNode node;

  private PyTee(TeeSource source, TeeNode node) {
    this.source = source;
    this.node = node;
  }

  /** A tee over an iterable; over another tee it is a copy of that. */
  static PyTee of(PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    return iterator instanceof PyTee tee
        ? tee.__copy__()
        : new PyTee(new TeeSource(iterator), new TeeNode());
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject iterable) {
    return of(iterable);
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
    TeeNode n = node;
    if (n.next == null && !source.fill(n)) {
      return null;
    }
    node = n.next;
    return n.item;
  }

  /** Another iterator at the same position. */
  @BuiltinMethod
  PyTee __copy__() {
    return new PyTee(source, node);
  }
}
