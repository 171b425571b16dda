package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;
import typhon.runtime.type.RenamedTable;

/**
 * Iterates over a dict, forwards or backwards, giving keys, values or pairs: six Python types in
 * one class.
 *
 * <p>Thread rule: no lock. Threads that share an iterator may see an entry twice or miss one, never
 * one that was not in the dict. A changed size ends the iteration for good.
 */
// CPython: dictobject.c dictiterobject
@BuiltinType(name = "dict_keyiterator", exposed = false)
public final class PyDictKeyIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyDictKeyIteratorTable());
  static final PyType VALUES = renamed("dict_valueiterator");
  static final PyType ITEMS = renamed("dict_itemiterator");
  static final PyType REVERSE_KEYS = renamed("dict_reversekeyiterator");
  static final PyType REVERSE_VALUES = renamed("dict_reversevalueiterator");
  static final PyType REVERSE_ITEMS = renamed("dict_reverseitemiterator");

  private static final int EXHAUSTED = -1;
  private static final int CHANGED = -2;

  private static final VarHandle DICT;
  private static final VarHandle STATE;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      DICT = lookup.findVarHandle(PyDictKeyIterator.class, "dict", PyDict.class);
      STATE = lookup.findVarHandle(PyDictKeyIterator.class, "state", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final PyType type;
  private final boolean reverse;

  /** Null once the iteration is over. */
  private volatile PyDict dict;

  private final int expected;

  /**
   * The next entry to look at (or a negative state) above, the number of items still to come below:
   * in one variable, so that threads that share the iterator never see one without the other.
   */
  private volatile long state;

  private static PyType renamed(String name) {
    return PyType.builtin(new RenamedTable(name, new PyDictKeyIteratorTable()));
  }

  PyDictKeyIterator(PyDict dict, PyType type) {
    this.type = type;
    this.reverse = type == REVERSE_KEYS || type == REVERSE_VALUES || type == REVERSE_ITEMS;
    this.expected = dict.size();
    DictTable t = dict.table();
    STATE.set(this, state(reverse ? t.used() : t.first(), expected));
    DICT.setRelease(this, dict);
  }

  public PyDictKeyIterator(PyDict dict) {
    this(dict, TYPE);
  }

  private static long state(int position, int remaining) {
    return (long) position << Integer.SIZE | remaining;
  }

  private static int position(long state) {
    return (int) (state >> Integer.SIZE);
  }

  private static int remaining(long state) {
    return (int) state;
  }

  @Override
  public PyType type() {
    return type;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    PyDict d = dict;
    if (d == null) {
      return null;
    }
    long now = state;
    int p = position(now);
    if (p == CHANGED || d.size() != expected) {
      STATE.setRelease(this, state(CHANGED, 0));
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    if (p == EXHAUSTED) {
      return end();
    }
    return reverse ? previous(d, p, remaining(now)) : next(d, p, remaining(now));
  }

  private PyObject next(PyDict d, int from, int left) {
    DictTable t = d.table();
    int used = t.used();
    for (int e = Math.max(from, t.first()); e < used; e++) {
      PyObject key = t.key(e);
      PyObject value = key == null ? null : t.value(e);
      if (value != null) {
        return found(key, value, e + 1, left);
      }
    }
    return end();
  }

  private PyObject previous(PyDict d, int from, int left) {
    DictTable t = d.table();
    for (int e = Math.min(from, t.used()) - 1; e >= 0; e--) {
      PyObject key = t.key(e);
      PyObject value = key == null ? null : t.value(e);
      if (value != null) {
        return found(key, value, e == 0 ? EXHAUSTED : e, left);
      }
    }
    return end();
  }

  private PyObject found(PyObject key, PyObject value, int next, int left) {
    if (left == 0) {
      DICT.setRelease(this, null);
      throw Errors.runtimeError("dictionary keys changed during iteration");
    }
    STATE.setRelease(this, state(next, left - 1));
    if (type == TYPE || type == REVERSE_KEYS) {
      return key;
    }
    return type == VALUES || type == REVERSE_VALUES ? value : PyTuple.of(key, value);
  }

  private PyObject end() {
    DICT.setRelease(this, null);
    return null;
  }

  /** An estimate of the number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    PyDict d = dict;
    long now = state;
    return d == null || d.size() != expected || position(now) == CHANGED ? 0 : remaining(now);
  }

  /** What pickle and copy make of the iterator: a list of the items to come. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyList rest = new PyList();
    PyDict d = dict;
    if (d != null) {
      PyDictKeyIterator copy = new PyDictKeyIterator(d, type);
      copy.state = d.size() == expected ? state : state(CHANGED, 0);
      for (PyObject item = copy.__next__(); item != null; item = copy.__next__()) {
        rest.append(item);
      }
    }
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(rest));
  }
}
