package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;

/**
 * Iterates over a set or frozenset.
 *
 * <p>Thread rule: no lock. Threads that share an iterator may see a member twice or miss one. A
 * changed size ends the iteration for good.
 */
// CPython: setobject.c setiterobject
@BuiltinType(name = "set_iterator", exposed = false)
public final class PySetIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PySetIteratorTable());

  private static final int CHANGED = -1;

  /** Null once the iteration is over. */
  private volatile SetObject set;

  private final int expected;
  private volatile int position;
  private volatile int remaining;

  PySetIterator(SetObject set) {
    this.expected = set.size();
    this.remaining = expected;
    this.set = set;
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
    SetObject s = set;
    if (s == null) {
      return null;
    }
    int p = position;
    if (p == CHANGED || s.size() != expected) {
      position = CHANGED;
      throw Errors.runtimeError("Set changed size during iteration");
    }
    DictTable t = s.table();
    int used = t.used();
    for (int e = Math.max(p, t.first()); e < used; e++) {
      PyObject key = t.key(e);
      if (key != null) {
        position = e + 1;
        remaining = Math.max(0, remaining - 1);
        return key;
      }
    }
    set = null;
    return null;
  }

  /** An estimate of the number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    SetObject s = set;
    return s == null || s.size() != expected ? 0 : remaining;
  }

  /** What pickle and copy make of the iterator: a list of the items to come. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyList rest = new PyList();
    SetObject s = set;
    if (s != null) {
      PySetIterator copy = new PySetIterator(s);
      copy.position = s.size() == expected ? position : CHANGED;
      for (PyObject item = copy.__next__(); item != null; item = copy.__next__()) {
        rest.append(item);
      }
    }
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(rest));
  }
}
