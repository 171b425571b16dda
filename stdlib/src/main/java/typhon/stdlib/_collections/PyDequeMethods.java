package typhon.stdlib._collections;

import java.util.Arrays;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.Subscripts;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.PlainEquality;
import typhon.runtime.type.SpecialMethod;

/** Further methods of deque: positions, search, arithmetic, comparison. */
@BuiltinMethods(PyDeque.class)
final class PyDequeMethods {
  private PyDequeMethods() {}

  // Positions

  private static long index(PyObject key) {
    if (!Subscripts.isIndex(key)) {
      throw Errors.typeError("sequence index must be integer, not '" + key.type().name() + "'");
    }
    return Subscripts.asSize(key);
  }

  /** Under the lock: the position of a possibly negative index. */
  private static int position(PyDeque self, long index) {
    int size = self.sizeLocked();
    long i = index < 0 ? index + size : index;
    if (i < 0 || i >= size) {
      throw Errors.indexError("deque index out of range");
    }
    return (int) i;
  }

  @BuiltinMethod
  static PyObject __getitem__(PyDeque self, PyObject key) {
    long i = index(key);
    self.lock();
    try {
      return self.itemLocked(position(self, i));
    } finally {
      self.unlock();
    }
  }

  @BuiltinMethod
  static void __setitem__(PyDeque self, PyObject key, PyObject value) {
    long i = index(key);
    self.lock();
    try {
      self.setItemLocked(position(self, i), value);
    } finally {
      self.unlock();
    }
  }

  @BuiltinMethod
  static void __delitem__(PyDeque self, PyObject key) {
    long i = index(key);
    self.lock();
    try {
      removeLocked(self, position(self, i));
    } finally {
      self.unlock();
    }
  }

  private static void removeLocked(PyDeque self, int at) {
    PyObject[] items = self.itemsLocked();
    PyObject[] rest = Arrays.copyOf(items, items.length - 1);
    System.arraycopy(items, at + 1, rest, at, rest.length - at);
    self.replaceLocked(rest);
  }

  /** Insert an item before the index; IndexError when the deque is full. */
  @BuiltinMethod
  static void insert(PyDeque self, long index, PyObject value) {
    self.lock();
    try {
      PyObject[] items = self.itemsLocked();
      if (items.length == self.limit()) {
        throw Errors.indexError("deque already at its maximum size");
      }
      int at = Subscripts.bound(index, items.length);
      PyObject[] more = Arrays.copyOf(items, items.length + 1);
      System.arraycopy(items, at, more, at + 1, items.length - at);
      more[at] = value;
      self.replaceLocked(more);
    } finally {
      self.unlock();
    }
  }

  /** Move the items n steps to the right, to the left for a negative n. */
  @BuiltinMethod
  static void rotate(PyDeque self, @Default("1") long n) {
    self.lock();
    try {
      PyObject[] items = self.itemsLocked();
      int size = items.length;
      int shift = size == 0 ? 0 : (int) Math.floorMod(n, (long) size);
      if (shift != 0) {
        PyObject[] turned = new PyObject[size];
        System.arraycopy(items, 0, turned, shift, size - shift);
        System.arraycopy(items, size - shift, turned, 0, shift);
        self.replaceLocked(turned);
      }
    } finally {
      self.unlock();
    }
  }

  /** Reverse the order of the items in place. */
  @BuiltinMethod
  static void reverse(PyDeque self) {
    self.lock();
    try {
      int last = self.sizeLocked() - 1;
      for (int i = 0; i < last - i; i++) {
        PyObject low = self.itemLocked(i);
        self.setItemLocked(i, self.itemLocked(last - i));
        self.setItemLocked(last - i, low);
      }
    } finally {
      self.unlock();
    }
  }

  // Search

  /** The items, and the state they belong to, at one moment. */
  private record Snapshot(PyObject[] items, long state) {
    static Snapshot of(PyDeque deque) {
      deque.lock();
      try {
        return new Snapshot(deque.itemsLocked(), deque.stateLocked());
      } finally {
        deque.unlock();
      }
    }

    boolean isStale(PyDeque deque) {
      deque.lock();
      try {
        return deque.stateLocked() != state;
      } finally {
        deque.unlock();
      }
    }

    /**
     * Compares one item; RuntimeError when the comparison runs Python code and the deque was
     * changed by it or by another thread meanwhile. Other searches are about the moment of the
     * snapshot.
     */
    boolean matches(PyDeque deque, int index, PyObject value) {
      if (PlainEquality.isPlain(items[index]) && PlainEquality.isPlain(value)) {
        return PlainEquality.holds(items[index], value);
      }
      boolean equal = Objects.equal(items[index], value);
      if (isStale(deque)) {
        throw mutated();
      }
      return equal;
    }
  }

  private static PyException mutated() {
    return Errors.runtimeError("deque mutated during iteration");
  }

  @BuiltinMethod
  static boolean __contains__(PyDeque self, PyObject key) {
    Snapshot snapshot = Snapshot.of(self);
    for (int i = 0; i < snapshot.items.length; i++) {
      if (snapshot.matches(self, i, key)) {
        return true;
      }
    }
    return false;
  }

  /** How many items are equal to the value. */
  @BuiltinMethod
  static long count(PyDeque self, PyObject value) {
    Snapshot snapshot = Snapshot.of(self);
    long n = 0;
    for (int i = 0; i < snapshot.items.length; i++) {
      n += snapshot.matches(self, i, value) ? 1 : 0;
    }
    return n;
  }

  /** The first index of the value; ValueError when there is none. */
  @BuiltinMethod
  static long index(
      PyDeque self,
      PyObject value,
      @Default("0") PyObject start,
      @Default("sys.maxsize") PyObject stop) {
    Snapshot snapshot = Snapshot.of(self);
    int size = snapshot.items.length;
    int from = Subscripts.bound(Subscripts.sliceIndex(start), size);
    int to = Subscripts.bound(Subscripts.sliceIndex(stop), size);
    for (int i = from; i < to; i++) {
      if (snapshot.matches(self, i, value)) {
        return i;
      }
    }
    throw Errors.valueError("deque.index(x): x not in deque");
  }

  /** Remove the first item equal to the value; ValueError when there is none. */
  @BuiltinMethod
  static void remove(PyDeque self, PyObject value) {
    if (!removePlain(self, value)) {
      removeComparing(self, value);
    }
  }

  /**
   * Searches and removes in one step for other threads. False when a comparison before the item
   * found may run Python code; nothing is removed then.
   */
  private static boolean removePlain(PyDeque self, PyObject value) {
    boolean plain = PlainEquality.isPlain(value);
    self.lock();
    try {
      for (int i = 0; i < self.sizeLocked(); i++) {
        PyObject item = self.itemLocked(i);
        boolean decided = item == value || (plain && PlainEquality.isPlain(item));
        if (!decided) {
          return false;
        }
        if (PlainEquality.holds(item, value)) {
          removeLocked(self, i);
          return true;
        }
      }
    } finally {
      self.unlock();
    }
    throw notFound();
  }

  private static void removeComparing(PyDeque self, PyObject value) {
    Snapshot snapshot = Snapshot.of(self);
    for (int i = 0; i < snapshot.items.length; i++) {
      boolean equal = Objects.equal(snapshot.items[i], value);
      self.lock();
      try {
        if (self.stateLocked() != snapshot.state) {
          throw Errors.indexError("deque mutated during iteration");
        }
        if (equal) {
          removeLocked(self, i);
          return;
        }
      } finally {
        self.unlock();
      }
    }
    throw notFound();
  }

  private static PyException notFound() {
    return Errors.valueError("deque.remove(x): x not in deque");
  }

  // Copies and arithmetic

  /** A shallow copy. */
  @BuiltinMethod
  static PyObject copy(PyDeque self) {
    if (self.type() == PyDeque.TYPE) {
      return PyDeque.of(self.toArray(), self.limit());
    }
    return self.limit() < 0
        ? Calls.call(self.type(), self)
        : Calls.call(self.type(), self, self.maxlenAttribute());
  }

  /** A shallow copy. */
  @BuiltinMethod
  static PyObject __copy__(PyDeque self) {
    return copy(self);
  }

  @BuiltinMethod
  static PyObject __add__(PyDeque self, PyObject value) {
    if (!(value instanceof PyDeque other)) {
      throw Errors.typeError(
          "can only concatenate deque (not \"" + value.type().name() + "\") to deque");
    }
    PyObject sum = copy(self);
    ((PyDeque) sum).extend(other);
    return sum;
  }

  @BuiltinMethod
  static PyObject __iadd__(PyDeque self, PyObject value) {
    self.extend(value);
    return self;
  }

  @BuiltinMethod
  static PyObject __mul__(PyDeque self, PyObject value) {
    PyDeque product = (PyDeque) copy(self);
    return __imul__(product, value);
  }

  @BuiltinMethod
  static PyObject __rmul__(PyDeque self, PyObject value) {
    return __mul__(self, value);
  }

  // CPython: _collectionsmodule.c deque_inplace_repeat
  @BuiltinMethod
  static PyObject __imul__(PyDeque self, PyObject value) {
    long count = Subscripts.asCount(value);
    self.lock();
    try {
      PyObject[] items = self.itemsLocked();
      int size = items.length;
      if (size == 0 || count == 1) {
        return self;
      }
      if (count <= 0) {
        self.replaceLocked(PyObject.NO_ARGS);
        return self;
      }
      long total = multiply(size, count);
      if (self.limit() >= 0) {
        total = Math.min(total, self.limit());
      }
      if (total > Integer.MAX_VALUE - 8) {
        throw Errors.with(typhon.runtime.error.ExceptionTypes.MEMORY_ERROR);
      }
      // Of a bounded deque the last items stay: count from the right end.
      PyObject[] repeated = new PyObject[(int) total];
      for (int i = repeated.length - 1, j = size - 1; i >= 0; i--, j = j == 0 ? size - 1 : j - 1) {
        repeated[i] = items[j];
      }
      self.replaceLocked(repeated);
      return self;
    } finally {
      self.unlock();
    }
  }

  private static long multiply(int size, long count) {
    return count > Long.MAX_VALUE / size ? Long.MAX_VALUE : size * count;
  }

  // Comparison

  // CPython: _collectionsmodule.c deque_richcompare
  private static PyObject compare(SpecialMethod op, PyDeque self, PyObject value) {
    if (!(value instanceof PyDeque other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (self == other) {
      switch (op) {
        case EQ, LE, GE -> {
          return PyBool.TRUE;
        }
        case NE, LT, GT -> {
          return PyBool.FALSE;
        }
        default -> {}
      }
    }
    int mine = self.__len__();
    int theirs = other.__len__();
    if (mine != theirs && (op == SpecialMethod.EQ || op == SpecialMethod.NE)) {
      return PyBool.of(op == SpecialMethod.NE);
    }
    return compareItems(op, new PyDequeIterator(self, 0), new PyDequeIterator(other, 0));
  }

  private static PyObject compareItems(SpecialMethod op, PyObject left, PyObject right) {
    PyObject x = Iteration.next(left);
    PyObject y = Iteration.next(right);
    while (x != null && y != null) {
      if (!Objects.equal(x, y)) {
        return switch (op) {
          case EQ -> PyBool.FALSE;
          case NE -> PyBool.TRUE;
          default -> Objects.richCompare(op, x, y);
        };
      }
      x = Iteration.next(left);
      y = Iteration.next(right);
    }
    boolean less = x == null && y != null;
    boolean greater = x != null;
    return PyBool.of(
        switch (op) {
          case EQ -> !less && !greater;
          case NE -> less || greater;
          case LT -> less;
          case LE -> !greater;
          case GT -> greater;
          default -> !less;
        });
  }

  @BuiltinMethod
  static PyObject __eq__(PyDeque self, PyObject value) {
    return compare(SpecialMethod.EQ, self, value);
  }

  @BuiltinMethod
  static PyObject __ne__(PyDeque self, PyObject value) {
    return compare(SpecialMethod.NE, self, value);
  }

  @BuiltinMethod
  static PyObject __lt__(PyDeque self, PyObject value) {
    return compare(SpecialMethod.LT, self, value);
  }

  @BuiltinMethod
  static PyObject __le__(PyDeque self, PyObject value) {
    return compare(SpecialMethod.LE, self, value);
  }

  @BuiltinMethod
  static PyObject __gt__(PyDeque self, PyObject value) {
    return compare(SpecialMethod.GT, self, value);
  }

  @BuiltinMethod
  static PyObject __ge__(PyDeque self, PyObject value) {
    return compare(SpecialMethod.GE, self, value);
  }

  // Pickle and memory

  @BuiltinMethod
  static PyObject __reduce__(PyDeque self) {
    PyTuple args =
        self.limit() < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, self.maxlenAttribute());
    PyObject state = Calls.method(self, PyStr.intern("__getstate__"));
    return PyTuple.of(self.type(), args, state, Iteration.iter(self));
  }

  /** Size of the deque in memory, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyDeque self) {
    return 184 + 8L * self.__len__();
  }
}
