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
  private static final VarHandle POSITION;
  private static final VarHandle REMAINING;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      DICT = lookup.findVarHandle(PyDictKeyIterator.class, "dict", PyDict.class);
      POSITION = lookup.findVarHandle(PyDictKeyIterator.class, "position", int.class);
      REMAINING = lookup.findVarHandle(PyDictKeyIterator.class, "remaining", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final PyType type;
  private final boolean reverse;

  /** Null once the iteration is over. */
  private PyDict dict;

  private final int expected;

  /** The next entry to look at, or a negative state. */
  private volatile int position;

  /** Items still to come. */
  private volatile int remaining;

  private static PyType renamed(String name) {
    return PyType.builtin(new RenamedTable(name, new PyDictKeyIteratorTable()));
  }

  PyDictKeyIterator(PyDict dict, PyType type) {
    this.type = type;
    this.reverse = type == REVERSE_KEYS || type == REVERSE_VALUES || type == REVERSE_ITEMS;
    this.expected = dict.size();
    REMAINING.set(this, expected);
    DictTable t = dict.table();
    POSITION.set(this, reverse ? t.used() : t.first());
    DICT.setRelease(this, dict);
  }

  public PyDictKeyIterator(PyDict dict) {
    this(dict, TYPE);
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
    PyDict d = (PyDict) DICT.getAcquire(this);
    if (d == null) {
      return null;
    }
    int p = position;
    if (p == CHANGED || d.size() != expected) {
      POSITION.setRelease(this, CHANGED);
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    return p == EXHAUSTED ? end() : reverse ? previous(d, p) : next(d, p);
  }

  private PyObject next(PyDict d, int from) {
    DictTable t = d.table();
    int used = t.used();
    for (int e = Math.max(from, t.first()); e < used; e++) {
      PyObject key = t.key(e);
      PyObject value = key == null ? null : t.value(e);
      if (value != null) {
        return found(key, value, e + 1);
      }
    }
    return end();
  }

  private PyObject previous(PyDict d, int from) {
    DictTable t = d.table();
    for (int e = Math.min(from, t.used()) - 1; e >= 0; e--) {
      PyObject key = t.key(e);
      PyObject value = key == null ? null : t.value(e);
      if (value != null) {
        return found(key, value, e == 0 ? EXHAUSTED : e);
      }
    }
    return end();
  }

  private PyObject found(PyObject key, PyObject value, int next) {
    int left = remaining;
    if (left == 0) {
      DICT.setRelease(this, null);
      throw Errors.runtimeError("dictionary keys changed during iteration");
    }
    REMAINING.setRelease(this, left - 1);
    POSITION.setRelease(this, next);
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
    PyDict d = (PyDict) DICT.getAcquire(this);
    return d == null || d.size() != expected || position == CHANGED ? 0 : remaining;
  }

  /** What pickle and copy make of the iterator: a list of the items to come. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyList rest = new PyList();
    PyDict d = (PyDict) DICT.getAcquire(this);
    if (d != null) {
      PyDictKeyIterator copy = new PyDictKeyIterator(d, type);
      copy.position = position;
      copy.remaining = remaining;
      if (d.size() != expected) {
        copy.position = CHANGED;
      }
      for (PyObject item = copy.__next__(); item != null; item = copy.__next__()) {
        rest.append(item);
      }
    }
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(rest));
  }
}
