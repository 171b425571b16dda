package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.PlainEquality;
import typhon.runtime.type.SpecialMethod;

/** The methods of list (CPython: listobject.c list_methods). */
@BuiltinMethods(PyList.class)
final class PyListMethods {
  private static final int REMOVED = -1;

  private PyListMethods() {}

  /** Add the items of an iterable at the end. */
  @BuiltinMethod
  static void extend(PyList self, PyObject iterable) {
    ListExtension.extend(self, iterable);
  }

  /** Insert an object before the index. */
  @BuiltinMethod
  static void insert(PyList self, long index, PyObject object) {
    ListSlices.insert(self, index, object);
  }

  /**
   * Remove and return the item at the index, the last one by default; IndexError when there is
   * none.
   */
  @BuiltinMethod
  static PyObject pop(PyList self, @Default("-1") long index) {
    PyObject item = ListSlices.removeAt(self, index);
    if (item == null) {
      throw Errors.indexError(self.size() == 0 ? "pop from empty list" : "pop index out of range");
    }
    return item;
  }

  /** Remove the first item equal to the value; ValueError when there is none. */
  @BuiltinMethod
  static void remove(PyList self, PyObject value) {
    for (int i = removePlain(self, 0, value); i != REMOVED; i = removePlain(self, i + 1, value)) {
      PyObject item = self.getOrNull(i);
      if (item == null) {
        throw Errors.valueError("list.remove(x): x not in list");
      }
      if (Objects.equal(item, value)) {
        removeFound(self, i, item);
        return;
      }
    }
  }

  /**
   * Searches and removes in one step for other threads, as long as the comparisons run no Python
   * code: {@link #REMOVED}, or else the first index that is not decided yet.
   */
  private static int removePlain(PyList self, int from, PyObject value) {
    boolean plain = PlainEquality.isPlain(value);
    self.lock();
    try {
      PyObject[] items = self.itemsLocked();
      int size = self.size();
      for (int i = from; i < size; i++) {
        PyObject item = items[i];
        boolean decided = item == value || (plain && PlainEquality.isPlain(item));
        if (!decided) {
          return i;
        }
        if (PlainEquality.holds(item, value)) {
          ListSlices.removeLocked(self, i);
          return REMOVED;
        }
      }
      return Math.max(from, size);
    } finally {
      self.unlock();
    }
  }

  /**
   * Another thread may have moved the item found meanwhile: it is removed by identity wherever it
   * is now.
   */
  private static void removeFound(PyList self, int index, PyObject item) {
    self.lock();
    try {
      PyObject[] items = self.itemsLocked();
      int size = self.size();
      int i = index < size && items[index] == item ? index : 0;
      while (i < size && items[i] != item) {
        i++;
      }
      if (i < size) {
        ListSlices.removeLocked(self, i);
        return;
      }
    } finally {
      self.unlock();
    }
    throw Errors.valueError("list.remove(x): x not in list");
  }

  /** Remove all items. */
  @BuiltinMethod
  static void clear(PyList self) {
    if (self.size() > 0) { // so that an empty list that is being sorted elsewhere stays as it is
      self.takeAll();
    }
  }

  /** A shallow copy. */
  @BuiltinMethod
  static PyObject copy(PyList self) {
    return PyList.owning(self.toArray());
  }

  /** How many items are equal to the value. */
  @BuiltinMethod
  static long count(PyList self, PyObject value) {
    long n = 0;
    int i = 0;
    for (PyObject item = self.getOrNull(i); item != null; item = self.getOrNull(++i)) {
      n += Objects.equal(item, value) ? 1 : 0;
    }
    return n;
  }

  /** The first index of the value; ValueError when there is none. */
  @BuiltinMethod
  static long index(
      PyList self,
      PyObject value,
      @Default("0") PyObject start,
      @Default("sys.maxsize") PyObject stop) {
    int size = self.size();
    int from = Subscripts.bound(Subscripts.sliceIndex(start), size);
    int to = Subscripts.bound(Subscripts.sliceIndex(stop), Integer.MAX_VALUE);
    if (Subscripts.sliceIndex(stop) < 0) {
      to = Subscripts.bound(Subscripts.sliceIndex(stop), size);
    }
    for (int i = from; i < to; i++) {
      PyObject item = self.getOrNull(i);
      if (item == null) {
        break;
      }
      if (Objects.equal(item, value)) {
        return i;
      }
    }
    throw Errors.valueError("list.index(x): x not in list");
  }

  /**
   * Puts the elements in ascending order, in this very list.
   *
   * <p>The sort is in place and stable. A key function is applied once to each item; reverse sorts
   * in descending order.
   */
  @BuiltinMethod
  static void sort(
      PyList self,
      @KeywordOnly @Default("None") PyObject key,
      @KeywordOnly @Default("False") boolean reverse) {
    ListSort.sort(self, key == PyNone.NONE ? null : key, reverse);
  }

  /** Reverse the order of the items in place. */
  @BuiltinMethod
  static void reverse(PyList self) {
    self.lock();
    try {
      PyObject[] items = self.itemsLocked();
      for (int i = 0, j = self.size() - 1; i < j; i++, j--) {
        PyObject low = items[i];
        SharedItems.set(items, i, items[j]);
        SharedItems.set(items, j, low);
      }
    } finally {
      self.unlock();
    }
  }

  @BuiltinMethod
  static boolean __contains__(PyList self, PyObject key) {
    int i = 0;
    for (PyObject item = self.getOrNull(i); item != null; item = self.getOrNull(++i)) {
      if (Objects.equal(item, key)) {
        return true;
      }
    }
    return false;
  }

  @BuiltinMethod
  static PyObject __reversed__(PyList self) {
    return new PyListReverseIterator(self);
  }

  @BuiltinMethod
  static PyObject __add__(PyList self, PyObject value) {
    if (!(value instanceof PyList other)) {
      throw Errors.typeError(
          "can only concatenate list (not \"" + value.type().name() + "\") to list");
    }
    PyList.lockBoth(self, other);
    try {
      return PyList.owning(
          ItemArrays.concatenate(
              self.itemsLocked(), self.size(), other.itemsLocked(), other.size()));
    } finally {
      PyList.unlockBoth(self, other);
    }
  }

  @BuiltinMethod
  static PyObject __iadd__(PyList self, PyObject value) {
    ListExtension.extend(self, value);
    return self;
  }

  @BuiltinMethod
  static PyObject __mul__(PyList self, PyObject value) {
    long count = Subscripts.asCount(value);
    self.lock();
    try {
      return PyList.owning(ItemArrays.repeat(self.itemsLocked(), self.size(), count));
    } finally {
      self.unlock();
    }
  }

  @BuiltinMethod
  static PyObject __rmul__(PyList self, PyObject value) {
    return __mul__(self, value);
  }

  @BuiltinMethod
  static PyObject __imul__(PyList self, PyObject value) {
    long count = Subscripts.asCount(value);
    self.lock();
    try {
      PyObject[] repeated = ItemArrays.repeat(self.itemsLocked(), self.size(), count);
      self.setItemsLocked(repeated, repeated.length);
    } finally {
      self.unlock();
    }
    return self;
  }

  @BuiltinMethod
  static PyObject __repr__(PyList self) {
    if (self.size() == 0) {
      return PyStr.of("[]");
    }
    if (!ReprGuard.enter(self)) {
      return PyStr.of("[...]");
    }
    try {
      return PyStr.of(reprOfItems(self));
    } finally {
      ReprGuard.leave(self);
    }
  }

  /** Item by item: a repr that changes the list is seen. */
  private static String reprOfItems(PyList self) {
    StringBuilder out = new StringBuilder("[");
    int i = 0;
    for (PyObject item = self.getOrNull(i); item != null; item = self.getOrNull(++i)) {
      out.append(i == 0 ? "" : ", ").append(Objects.repr(item));
    }
    return out.append(']').toString();
  }

  // CPython: listobject.c list_richcompare
  private static PyObject compare(SpecialMethod op, PyList self, PyObject value) {
    if (!(value instanceof PyList other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (self.size() != other.size() && (op == SpecialMethod.EQ || op == SpecialMethod.NE)) {
      return PyBool.of(op == SpecialMethod.NE);
    }
    PyObject[] mine;
    PyObject[] theirs;
    PyList.lockBoth(self, other);
    try {
      mine = java.util.Arrays.copyOf(self.itemsLocked(), self.size());
      theirs = java.util.Arrays.copyOf(other.itemsLocked(), other.size());
    } finally {
      PyList.unlockBoth(self, other);
    }
    int i = SequenceComparison.difference(mine, theirs);
    // Comparing items may have shortened the lists: then the lengths they have now decide.
    if (i >= self.size() || i >= other.size() || i >= mine.length || i >= theirs.length) {
      return SequenceComparison.byLength(op, self.size(), other.size());
    }
    return SequenceComparison.atDifference(op, mine[i], theirs[i]);
  }

  @BuiltinMethod
  static PyObject __eq__(PyList self, PyObject value) {
    return compare(SpecialMethod.EQ, self, value);
  }

  @BuiltinMethod
  static PyObject __ne__(PyList self, PyObject value) {
    return compare(SpecialMethod.NE, self, value);
  }

  @BuiltinMethod
  static PyObject __lt__(PyList self, PyObject value) {
    return compare(SpecialMethod.LT, self, value);
  }

  @BuiltinMethod
  static PyObject __le__(PyList self, PyObject value) {
    return compare(SpecialMethod.LE, self, value);
  }

  @BuiltinMethod
  static PyObject __gt__(PyList self, PyObject value) {
    return compare(SpecialMethod.GT, self, value);
  }

  @BuiltinMethod
  static PyObject __ge__(PyList self, PyObject value) {
    return compare(SpecialMethod.GE, self, value);
  }

  /** Size of the list in memory, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyList self) {
    self.lock();
    try {
      return 40 + 8L * self.itemsLocked().length;
    } finally {
      self.unlock();
    }
  }
}
