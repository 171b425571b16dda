package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;

/**
 * Iterates over an OrderedDict, forwards or backwards.
 *
 * <p>Thread rule: no lock. Any change of the keys or their order ends the iteration with an error.
 */
// CPython: odictobject.c odictiterobject
@BuiltinType(name = "odict_iterator", exposed = false)
public final class PyOrderedDictIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyOrderedDictIteratorTable());

  static final int KEYS = 0;
  static final int VALUES = 1;
  static final int ITEMS = 2;

  private final int kind;
  private final boolean reverse;

  /** Null once the iteration is over. */
  private volatile PyOrderedDict dict;

  private final int expected;
  private final DictTable table;
  private final int used;
  private volatile int position;

  PyOrderedDictIterator(PyOrderedDict dict, int kind, boolean reverse) {
    this.kind = kind;
    this.reverse = reverse;
    this.table = dict.table();
    this.used = table.used();
    this.expected = dict.size();
    this.position = reverse ? used - 1 : table.first();
    this.dict = dict;
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
    PyOrderedDict d = dict;
    if (d == null) {
      return null;
    }
    int p = position;
    PyObject key = null;
    while (p >= 0 && p < used) {
      key = table.key(p);
      if (key != null) {
        break;
      }
      p += reverse ? -1 : 1;
    }
    check(d);
    if (key == null) {
      dict = null;
      return null;
    }
    position = p + (reverse ? -1 : 1);
    return item(p, key);
  }

  private void check(PyOrderedDict d) {
    if (d.size() != expected) {
      dict = null;
      throw Errors.runtimeError("OrderedDict changed size during iteration");
    }
    if (d.table() != table || table.used() != used) {
      dict = null;
      throw Errors.runtimeError("OrderedDict mutated during iteration");
    }
  }

  private PyObject item(int entry, PyObject key) {
    if (kind == KEYS) {
      return key;
    }
    PyObject value = table.value(entry);
    if (value == null) {
      throw Errors.keyError(key);
    }
    return kind == VALUES ? value : PyTuple.of(key, value);
  }

  /** What pickle and copy make of the iterator: a list of the items to come. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyList rest = new PyList();
    PyOrderedDict d = dict;
    if (d != null) {
      PyOrderedDictIterator copy = new PyOrderedDictIterator(d, kind, reverse);
      copy.position = position;
      for (PyObject item = copy.__next__(); item != null; item = copy.__next__()) {
        rest.append(item);
      }
    }
    return PyTuple.of(IteratorReduction.builtin("iter"), PyTuple.of(rest));
  }
}
