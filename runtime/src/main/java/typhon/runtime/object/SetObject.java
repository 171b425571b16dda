package typhon.runtime.object;

import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.ops.Iteration;

/**
 * What set and frozenset have in common; the value of an entry is its key.
 *
 * <p>Thread rule: see {@link KeyedObject}. A frozenset is written only before it is shared.
 */
public abstract class SetObject extends KeyedObject {
  /** An empty set of the same built-in kind. */
  abstract SetObject empty();

  /** Whether the object is present. */
  public final boolean contains(PyObject key) {
    return lookup(key, hashOf(key)) != null;
  }

  final boolean contains(PyObject key, long hash) {
    return lookup(key, hash) != null;
  }

  /** The hash of a member; a set is looked up by the frozenset it equals. */
  // CPython: setobject.c set_contains_lock_held
  private static long hashOf(PyObject key) {
    try {
      return KeyHash.ofSetElement(key);
    } catch (PyException e) {
      if (key instanceof PySet set && e.value().type() == ExceptionTypes.TYPE_ERROR) {
        return SetHash.of(set);
      }
      throw e;
    }
  }

  /** Adds an object; false when it was present. Frozensets: only while they are being made. */
  public final boolean add(PyObject key) {
    return add(key, KeyHash.ofSetElement(key));
  }

  final boolean add(PyObject key, long hash) {
    int entry = lockAndFind(key, hash);
    try {
      if (entry >= 0) {
        return false;
      }
      insertEntry(key, hash, key);
      return true;
    } finally {
      unlock();
    }
  }

  /** Removes an object; false when it was absent. */
  public final boolean discard(PyObject key) {
    return discard(key, hashOf(key));
  }

  final boolean discard(PyObject key, long hash) {
    int entry = lockAndFind(key, hash);
    try {
      if (entry < 0) {
        return false;
      }
      deleteEntry(entry);
      return true;
    } finally {
      unlock();
    }
  }

  /** Removes and returns the oldest member, or null. */
  final PyObject removeFirst() {
    lock();
    try {
      DictTable t = table();
      for (int e = t.first(); e < t.used(); e++) {
        PyObject key = t.key(e);
        if (key != null) {
          deleteEntry(e);
          return key;
        }
      }
      return null;
    } finally {
      unlock();
    }
  }

  final void removeAll() {
    lock();
    try {
      replaceTable(DictTable.EMPTY, 0);
    } finally {
      unlock();
    }
  }

  /** Fills a new, not yet shared set with the members of this one. */
  final <T extends SetObject> T copyTo(T fresh) {
    lock();
    try {
      fresh.replaceTable(table().copy(size()), size());
    } finally {
      unlock();
    }
    return fresh;
  }

  final SetObject copyOfKind() {
    return copyTo(empty());
  }

  /**
   * Adds all members of an iterable; in one step from a set or dict whose keys need no user code.
   */
  public final void update(PyObject iterable) {
    if (iterable instanceof SetObject set) {
      addAll(set);
    } else if (iterable.type() == PyDict.TYPE) {
      addAll((PyDict) iterable);
    } else if (iterable.type() == PyList.TYPE || iterable.type() == PyTuple.TYPE) {
      for (PyObject item : Iteration.toArray(iterable)) {
        add(item);
      }
    } else {
      PyObject iterator = Iteration.iter(iterable);
      for (PyObject item = Iteration.next(iterator);
          item != null;
          item = Iteration.next(iterator)) {
        add(item);
      }
    }
  }

  private void addAll(KeyedObject other) {
    if (other == this) {
      return;
    }
    DictTable from;
    int e;
    int used;
    lockBoth(this, other);
    try {
      from = other.table();
      used = from.used();
      if (size() == 0) {
        reserve(other.size());
      }
      for (e = from.first(); e < used; e++) {
        PyObject key = from.key(e);
        int entry = key == null ? 0 : table().find(key, from.hash(e));
        if (entry == DictTable.UNDECIDED) {
          break;
        }
        if (entry == DictTable.ABSENT) {
          insertEntry(key, from.hash(e), key);
        }
      }
    } finally {
      unlockBoth(this, other);
    }
    for (; e < used; e++) {
      PyObject key = from.key(e);
      if (key != null) {
        add(key, from.hash(e));
      }
    }
  }
}
