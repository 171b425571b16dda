package typhon.runtime.object;

import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;

/**
 * Intersection, difference and comparison of sets (CPython: setobject.c).
 *
 * <p>Thread rule: with a set or dict as the other operand both are locked, so that both are seen at
 * one moment, as long as no key needs user code to be compared. Otherwise the operation goes on
 * with copies made at one moment.
 */
final class SetAlgebra {
  private SetAlgebra() {}

  private static boolean isKeyed(PyObject other) {
    return other instanceof SetObject || other.type() == PyDict.TYPE;
  }

  /** Members of {@code set} that are in {@code other} ({@code keep}) or are not. */
  static SetObject select(SetObject set, PyObject other, boolean keep) {
    if (isKeyed(other)) {
      SetObject result = set.empty();
      DictTable selected = selectTable(set, (KeyedObject) other, keep);
      result.replaceTable(selected, selected.used());
      return result;
    }
    return keep ? intersectIterable(set, other) : subtractIterable(set.copyOfKind(), other);
  }

  private static SetObject intersectIterable(SetObject set, PyObject other) {
    SetObject result = set.empty();
    PyObject iterator = Iteration.iter(other);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      long hash = Objects.hash(item);
      if (set.contains(item, hash)) {
        result.add(item, hash);
      }
    }
    return result;
  }

  private static SetObject subtractIterable(SetObject copy, PyObject other) {
    subtract(copy, other);
    return copy;
  }

  private static DictTable selectTable(SetObject set, KeyedObject other, boolean keep) {
    SetObject mine;
    PySet theirs = new PySet();
    boolean swap;
    KeyedObject.lockBoth(set, other);
    try {
      DictTable selected = selectLocked(set, other, keep);
      if (selected != null) {
        return selected;
      }
      swap = keep && walksOther(set, other);
      mine = set.empty();
      mine.replaceTable(set.table().copy(set.size()), set.size());
      theirs.replaceTable(other.table().copy(other.size()), other.size());
    } finally {
      KeyedObject.unlockBoth(set, other);
    }
    return selectCopies(mine, theirs, swap, keep);
  }

  /** Under both locks; null when user code is needed. */
  private static DictTable selectLocked(KeyedObject set, KeyedObject other, boolean keep) {
    DictTable from = set.table();
    DictTable in = other.table();
    boolean swap = keep && walksOther(set, other);
    if (swap) {
      from = other.table();
      in = set.table();
    }
    DictTable result = DictTable.ofCapacity(swap ? other.size() : set.size());
    int used = from.used();
    for (int e = from.first(); e < used; e++) {
      PyObject key = from.key(e);
      if (key == null) {
        continue;
      }
      int entry = in.find(key, from.hash(e));
      if (entry == DictTable.UNDECIDED) {
        return null;
      }
      if ((entry >= 0) == keep) {
        result.append(key, from.hash(e), key);
      }
    }
    return result;
  }

  /**
   * Whether the members of an intersection are taken from the other operand, of two equal ones:
   * from the smaller set, from the other one if both are alike, and from what is no set.
   */
  // CPython: setobject.c set_intersection
  private static boolean walksOther(KeyedObject set, KeyedObject other) {
    return !(other instanceof SetObject) || other.size() <= set.size();
  }

  private static DictTable selectCopies(
      SetObject mine, SetObject theirs, boolean swap, boolean keep) {
    SetObject walked = swap ? theirs : mine;
    SetObject asked = swap ? mine : theirs;
    DictTable from = walked.table();
    DictTable result = DictTable.ofCapacity(walked.size());
    int used = from.used();
    for (int e = from.first(); e < used; e++) {
      PyObject key = from.key(e);
      if (key != null && asked.contains(key, from.hash(e)) == keep) {
        result.append(key, from.hash(e), key);
      }
    }
    return result;
  }

  /** {@code set &= other}: the result replaces the members in the same step. */
  static void intersectInPlace(SetObject set, PyObject other) {
    if (!isKeyed(other)) {
      SetObject result = intersectIterable(set, other);
      set.lock();
      try {
        set.replaceTable(result.table(), result.size());
      } finally {
        set.unlock();
      }
      return;
    }
    KeyedObject keyed = (KeyedObject) other;
    while (!tryIntersectInPlace(set, keyed)) {
      Thread.onSpinWait();
    }
  }

  /** False when the set changed while user code compared members. */
  private static boolean tryIntersectInPlace(SetObject set, KeyedObject other) {
    SetObject mine = set.empty();
    PySet theirs = new PySet();
    DictTable before;
    int used;
    int size;
    boolean swap;
    KeyedObject.lockBoth(set, other);
    try {
      DictTable selected = selectLocked(set, other, true);
      if (selected != null) {
        set.replaceTable(selected, selected.used());
        return true;
      }
      swap = walksOther(set, other);
      before = set.table();
      used = before.used();
      size = set.size();
      mine.replaceTable(before.copy(size), size);
      theirs.replaceTable(other.table().copy(other.size()), other.size());
    } finally {
      KeyedObject.unlockBoth(set, other);
    }
    DictTable selected = selectCopies(mine, theirs, swap, true);
    set.lock();
    try {
      if (set.table() != before || before.used() != used || set.size() != size) {
        return false;
      }
      set.replaceTable(selected, selected.used());
      return true;
    } finally {
      set.unlock();
    }
  }

  /** {@code set -= other}. */
  static void subtract(SetObject set, PyObject other) {
    if (other == set) {
      set.removeAll();
    } else if (isKeyed(other)) {
      removeEach(set, (KeyedObject) other, false);
    } else {
      PyObject iterator = Iteration.iter(other);
      for (PyObject item = Iteration.next(iterator);
          item != null;
          item = Iteration.next(iterator)) {
        set.discard(item, KeyHash.ofSetElement(item));
      }
    }
  }

  /** {@code set ^= other}. */
  static void toggle(SetObject set, PyObject other) {
    if (other == set) {
      set.removeAll();
      return;
    }
    KeyedObject keyed = isKeyed(other) ? (KeyedObject) other : DictViews.toSet(other);
    removeEach(set, keyed, true);
  }

  /** Removes each member of {@code other}; with {@code toggle} adds those that were absent. */
  private static void removeEach(SetObject set, KeyedObject other, boolean toggle) {
    DictTable from;
    int e;
    int used;
    KeyedObject.lockBoth(set, other);
    try {
      from = other.table();
      used = from.used();
      for (e = from.first(); e < used; e++) {
        PyObject key = from.key(e);
        int entry = key == null ? 0 : set.table().find(key, from.hash(e));
        if (entry == DictTable.UNDECIDED) {
          break;
        }
        if (key == null) {
          continue;
        }
        if (entry >= 0) {
          set.deleteEntry(entry);
        } else if (toggle) {
          set.insertEntry(key, from.hash(e), key);
        }
      }
    } finally {
      KeyedObject.unlockBoth(set, other);
    }
    for (; e < used; e++) {
      PyObject key = from.key(e);
      if (key != null && !set.discard(key, from.hash(e)) && toggle) {
        set.add(key, from.hash(e));
      }
    }
  }

  static boolean isDisjoint(SetObject set, PyObject other) {
    if (other == set) {
      return set.size() == 0;
    }
    if (other instanceof SetObject o) {
      return o.size() > set.size() ? noneIn(set, o) : noneIn(o, set);
    }
    PyObject iterator = Iteration.iter(other);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (set.contains(item, KeyHash.ofSetElement(item))) {
        return false;
      }
    }
    return true;
  }

  private static boolean noneIn(SetObject small, SetObject large) {
    return anyIn(small, large, true) == 0;
  }

  /** Whether every member of {@code set} is in {@code other}. */
  static boolean isSubset(SetObject set, SetObject other) {
    return set == other || (set.size() <= other.size() && anyIn(set, other, false) == 0);
  }

  /**
   * 0, or 1 when some member of {@code set} is present ({@code present}) in {@code other}, or is
   * absent.
   */
  private static int anyIn(SetObject set, SetObject other, boolean present) {
    SetObject mine;
    PySet theirs = new PySet();
    KeyedObject.lockBoth(set, other);
    try {
      int known = anyLocked(set.table(), other.table(), present);
      if (known >= 0) {
        return known;
      }
      mine = set.empty();
      mine.replaceTable(set.table().copy(set.size()), set.size());
      theirs.replaceTable(other.table().copy(other.size()), other.size());
    } finally {
      KeyedObject.unlockBoth(set, other);
    }
    DictTable from = mine.table();
    for (int e = from.first(); e < from.used(); e++) {
      PyObject key = from.key(e);
      if (key != null && theirs.contains(key, from.hash(e)) == present) {
        return 1;
      }
    }
    return 0;
  }

  private static int anyLocked(DictTable from, DictTable in, boolean present) {
    int used = from.used();
    for (int e = from.first(); e < used; e++) {
      PyObject key = from.key(e);
      if (key == null) {
        continue;
      }
      int entry = in.find(key, from.hash(e));
      if (entry == DictTable.UNDECIDED) {
        return -1;
      }
      if ((entry >= 0) == present) {
        return 1;
      }
    }
    return 0;
  }

  static boolean equal(SetObject a, SetObject b) {
    return a == b || (a.size() == b.size() && isSubset(a, b));
  }
}
