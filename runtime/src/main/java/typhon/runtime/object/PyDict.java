package typhon.runtime.object;

import java.util.concurrent.ConcurrentHashMap;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A mapping of keys to values that remembers the order of insertion: empty, or made of a mapping,
 * of an iterable of pairs, of keyword arguments.
 *
 * <p>Thread rule: see {@link KeyedObject}. Reads take no lock and see either the state before a
 * write or the one after it; every method that writes is one step. Operations on two dicts hold
 * both locks. Names bound to cells ({@link #cell}) keep their value in the cell, which may be
 * replaced without the lock while the key is present.
 */
@BuiltinType(name = "dict", subclassable = true)
public class PyDict extends KeyedObject {
  public static final PyType TYPE = PyType.builtin(new PyDictTable());

  /**
   * The cells handed out, for keys present or not; null until the first. Replaced under the lock.
   */
  private volatile ConcurrentHashMap<PyStr, GlobalCell> cells;

  public PyDict() {}

  /** A dict of keys and values taking turns; the keys must be hashable by built-in code. */
  public static PyDict of(PyObject... keysAndValues) {
    PyDict dict = new PyDict();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      dict.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return dict;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // For Java

  /** The value, or null. */
  public final PyObject get(PyObject key) {
    return key instanceof PyStr name ? get(name) : lookup(key, KeyHash.ofDictKey(key));
  }

  /** The value of a str key, or null. */
  public final PyObject get(PyStr name) {
    if (name.type() != PyStr.TYPE) {
      return lookup(name, KeyHash.ofDictKey(name));
    }
    DictTable t = table();
    long hash = KeyHash.of(name);
    int entry = t.find(name, hash);
    if (entry >= 0) {
      return t.value(entry);
    }
    return entry == DictTable.ABSENT ? null : lookup(name, hash);
  }

  /** The value, or null; for a hash that is already known. */
  public final PyObject get(PyObject key, long hash) {
    return lookup(key, hash);
  }

  public final boolean containsKey(PyObject key) {
    return get(key) != null;
  }

  public final void put(PyObject key, PyObject value) {
    put(key, KeyHash.ofDictKey(key), value);
  }

  public final void put(PyObject key, long hash, PyObject value) {
    int entry = lockAndFind(key, hash);
    try {
      storeLocked(entry, key, hash, value);
    } finally {
      unlock();
    }
  }

  /** Under the lock: sets the entry found, or appends one for {@link DictTable#ABSENT}. */
  final void storeLocked(int entry, PyObject key, long hash, PyObject value) {
    if (entry < 0) {
      insertEntry(key, hash, withCell(key, value));
    } else if (table().stored(entry) instanceof GlobalCell cell) {
      cell.exchange(value);
    } else {
      table().setStored(entry, value);
    }
  }

  private PyObject withCell(PyObject key, PyObject value) {
    ConcurrentHashMap<PyStr, GlobalCell> map = cells;
    if (map == null || !(key instanceof PyStr name)) {
      return value;
    }
    GlobalCell cell = map.get(name);
    if (cell == null) {
      return value;
    }
    cell.exchange(value);
    return cell;
  }

  /**
   * Sets the key unless it is present; answers the value that was there, or null when this call set
   * it.
   */
  public final PyObject putIfAbsent(PyObject key, PyObject value) {
    long hash = KeyHash.ofDictKey(key);
    DictTable t = table();
    int seen = t.find(key, hash);
    PyObject known = seen >= 0 ? t.value(seen) : null;
    if (known != null) {
      return known;
    }
    int entry = lockAndFind(key, hash);
    try {
      if (entry >= 0) {
        return table().value(entry);
      }
      storeLocked(entry, key, hash, value);
      return null;
    } finally {
      unlock();
    }
  }

  /** Removes the key and returns its value, or null. */
  public final PyObject remove(PyObject key) {
    return remove(key, KeyHash.ofDictKey(key));
  }

  public final PyObject remove(PyObject key, long hash) {
    int entry = lockAndFind(key, hash);
    try {
      return entry < 0 ? null : removeLocked(entry);
    } finally {
      unlock();
    }
  }

  /** Removes the key if its value is this very object. */
  public final boolean remove(PyObject key, PyObject value) {
    int entry = lockAndFind(key, KeyHash.ofDictKey(key));
    try {
      if (entry < 0 || table().value(entry) != value) {
        return false;
      }
      removeLocked(entry);
      return true;
    } finally {
      unlock();
    }
  }

  private PyObject removeLocked(int entry) {
    PyObject stored = table().stored(entry);
    PyObject old = stored instanceof GlobalCell cell ? cell.exchange(null) : stored;
    deleteEntry(entry);
    return old;
  }

  /** Removes the pair inserted last and returns it, or null when the dict is empty. */
  public final PyTuple removeLast() {
    lock();
    try {
      int entry = table().last();
      if (entry < 0) {
        return null;
      }
      PyObject key = table().key(entry);
      return PyTuple.of(key, removeLocked(entry));
    } finally {
      unlock();
    }
  }

  /** Removes the oldest pair and returns it, or null when the dict is empty. */
  public final PyTuple removeFirst() {
    lock();
    try {
      DictTable t = table();
      for (int e = t.first(); e < t.used(); e++) {
        PyObject key = t.key(e);
        if (key != null) {
          return PyTuple.of(key, removeLocked(e));
        }
      }
      return null;
    } finally {
      unlock();
    }
  }

  /** Moves a key to the end or to the front; false when it is absent. */
  public final boolean move(PyObject key, boolean last) {
    int entry = lockAndFind(key, KeyHash.ofDictKey(key));
    try {
      if (entry < 0) {
        return false;
      }
      if (last) {
        moveLast(entry);
      } else {
        moveFirst(entry);
      }
      return true;
    } finally {
      unlock();
    }
  }

  /** The values in order, at one moment. */
  public final PyObject[] valuesSnapshot() {
    return pairs(1, 2);
  }

  /** Keys and values taking turns, in order, at one moment. */
  public final PyObject[] entriesSnapshot() {
    return pairs(0, 2);
  }

  private PyObject[] pairs(int first, int last) {
    lock();
    try {
      return pairsLocked(first, last);
    } finally {
      unlock();
    }
  }

  /** Under the lock: the columns {@code first} to {@code last} (0: keys, 1: values), row by row. */
  final PyObject[] pairsLocked(int first, int last) {
    DictTable t = table();
    int used = t.used();
    PyObject[] result = new PyObject[size() * (last - first)];
    int n = 0;
    for (int e = t.first(); e < used; e++) {
      PyObject key = t.key(e);
      if (key != null) {
        if (first == 0) {
          result[n++] = key;
        }
        result[n++] = t.value(e);
      }
    }
    return result;
  }

  /** A plain dict with the same content. */
  public final PyDict copyOf() {
    PyDict copy = new PyDict();
    copyInto(copy);
    return copy;
  }

  /** Gives a new, not yet shared dict the content of this one. */
  final void copyInto(PyDict fresh) {
    lock();
    try {
      fresh.replaceTable(table().copy(size()), size());
    } finally {
      unlock();
    }
  }

  /** Removes everything. */
  @BuiltinMethod
  public final void clear() {
    lock();
    try {
      ConcurrentHashMap<PyStr, GlobalCell> map = cells;
      replaceTable(DictTable.EMPTY, 0);
      if (map != null) {
        for (GlobalCell cell : map.values()) {
          cell.exchange(null);
        }
      }
    } finally {
      unlock();
    }
  }

  /** The one cell of this str key: compiled code keeps it to read and write a global variable. */
  public final GlobalCell cell(PyStr name) {
    ConcurrentHashMap<PyStr, GlobalCell> map = cells;
    GlobalCell known = map == null ? null : map.get(name);
    return known == null ? makeCell(name) : known;
  }

  private GlobalCell makeCell(PyStr name) {
    int entry = lockAndFind(name, KeyHash.ofDictKey(name));
    try {
      if (cells == null) {
        cells = new ConcurrentHashMap<>();
      }
      GlobalCell cell = cells.get(name);
      if (cell == null) {
        cell = new GlobalCell(this, name);
        if (entry >= 0) {
          cell.exchange(table().stored(entry));
          table().setStored(entry, cell);
        }
        cells.put(name, cell);
      }
      return cell;
    } finally {
      unlock();
    }
  }

  // For Python

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyDict() : new PyDictSub(type);
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    DictUpdate.update(this, "dict", args, keywords);
  }

  @BuiltinMethod
  int __len__() {
    return size();
  }

  @BuiltinMethod
  public PyObject __getitem__(PyObject key) {
    PyObject value = get(key);
    return value == null ? missing(key) : value;
  }

  private PyObject missing(PyObject key) {
    if (type() != TYPE) {
      PyObject method = type().special(SpecialMethod.MISSING);
      if (method != null) {
        return method.callMethod(ThreadState.current(), this, key);
      }
    }
    throw Errors.keyError(key);
  }

  @BuiltinMethod
  void __setitem__(PyObject key, PyObject value) {
    put(key, value);
  }

  @BuiltinMethod
  void __delitem__(PyObject key) {
    if (remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  @BuiltinMethod
  boolean __contains__(PyObject key) {
    return get(key) != null;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PyDictKeyIterator(this);
  }

  /** dict[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
