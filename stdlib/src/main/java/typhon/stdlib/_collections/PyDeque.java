package typhon.stdlib._collections;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.sync.ObjectLock;
import typhon.runtime.type.PyType;

/**
 * A list-like sequence optimized for access at both ends: of the items of an iterable, at most
 * maxlen of them.
 *
 * <p>Thread rule: everything happens under the deque's leaf lock, in which no Python code runs;
 * comparisons work on items read under it and fail when the deque has changed meanwhile ({@link
 * #state}).
 */
// CPython: _collectionsmodule.c dequeobject
@BuiltinType(name = "deque", module = "collections", subclassable = true, weakReferable = true)
public class PyDeque extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDequeTable());

  private static final VarHandle LOCK =
      ObjectLock.field(MethodHandles.lookup(), PyDeque.class, "lock");
  private static final int SMALLEST = 8;
  private static final long UNLIMITED = -1;

  @SuppressWarnings("unused") // through LOCK
  private int lock;

  /** A ring whose length is a power of two: item i is at {@code (head + i) & (length - 1)}. */
  private PyObject[] ring = new PyObject[SMALLEST];

  private int head;
  private int size;
  private volatile long maxlen = UNLIMITED;

  /** Counts structural changes. */
  private long state;

  public PyDeque() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyDeque() : new PyDequeSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  final void lock() {
    ObjectLock.lock(LOCK, this);
  }

  final void unlock() {
    ObjectLock.unlock(LOCK, this);
  }

  // Under the lock

  final int sizeLocked() {
    return size;
  }

  final long stateLocked() {
    return state;
  }

  final PyObject itemLocked(int index) {
    return ring[(head + index) & (ring.length - 1)];
  }

  final void setItemLocked(int index, PyObject value) {
    ring[(head + index) & (ring.length - 1)] = value;
  }

  final PyObject[] itemsLocked() {
    PyObject[] items = new PyObject[size];
    int first = Math.min(size, ring.length - head);
    System.arraycopy(ring, head, items, 0, first);
    System.arraycopy(ring, 0, items, first, size - first);
    return items;
  }

  /** Replaces all items. */
  final void replaceLocked(PyObject[] items) {
    int capacity = SMALLEST;
    while (capacity < items.length) {
      capacity *= 2;
    }
    PyObject[] fresh = new PyObject[capacity];
    System.arraycopy(items, 0, fresh, 0, items.length);
    ring = fresh;
    head = 0;
    size = items.length;
    state++;
  }

  private void growLocked() {
    if (ring.length >= 1 << 30) {
      throw new OutOfMemoryError("deque of " + size + " items");
    }
    PyObject[] items = Arrays.copyOf(itemsLocked(), ring.length * 2);
    ring = items;
    head = 0;
  }

  private void appendLocked(PyObject item) {
    if (size == ring.length) {
      growLocked();
    }
    ring[(head + size) & (ring.length - 1)] = item;
    size++;
    state++;
    if (maxlen >= 0 && size > maxlen) {
      popLeftLocked();
    }
  }

  private void appendLeftLocked(PyObject item) {
    if (size == ring.length) {
      growLocked();
    }
    head = (head - 1) & (ring.length - 1);
    ring[head] = item;
    size++;
    state++;
    if (maxlen >= 0 && size > maxlen) {
      popLocked();
    }
  }

  private PyObject popLocked() {
    size--;
    state++;
    int at = (head + size) & (ring.length - 1);
    PyObject item = ring[at];
    ring[at] = null;
    return item;
  }

  private PyObject popLeftLocked() {
    PyObject item = ring[head];
    ring[head] = null;
    head = (head + 1) & (ring.length - 1);
    size--;
    state++;
    return item;
  }

  // For Python

  /** A new deque of these items. */
  static PyDeque of(PyObject[] items, long maxlen) {
    PyDeque deque = new PyDeque();
    deque.maxlen = maxlen;
    for (PyObject item : items) {
      deque.appendLocked(item);
    }
    return deque;
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    PyObject[] given = DequeArguments.bind(args, keywords);
    long limit = UNLIMITED;
    if (given[1] != null && given[1] != PyNone.NONE) {
      if (!(given[1] instanceof PyInt)) {
        throw Errors.typeError("an integer is required");
      }
      limit = Numbers.indexAsSize(given[1]);
      if (limit < 0) {
        throw Errors.valueError("maxlen must be non-negative");
      }
    }
    maxlen = limit;
    clear();
    if (given[0] != null) {
      extend(given[0]);
    }
  }

  /** Add an item at the right end. */
  @BuiltinMethod
  public void append(PyObject item) {
    lock();
    try {
      appendLocked(item);
    } finally {
      unlock();
    }
  }

  /** Add an item at the left end. */
  @BuiltinMethod
  void appendleft(PyObject item) {
    lock();
    try {
      appendLeftLocked(item);
    } finally {
      unlock();
    }
  }

  /** Remove and return the item at the right end. */
  @BuiltinMethod
  PyObject pop() {
    lock();
    try {
      requireItem();
      return popLocked();
    } finally {
      unlock();
    }
  }

  /** Remove and return the item at the left end. */
  @BuiltinMethod
  PyObject popleft() {
    lock();
    try {
      requireItem();
      return popLeftLocked();
    } finally {
      unlock();
    }
  }

  private void requireItem() {
    if (size == 0) {
      throw Errors.indexError("pop from an empty deque");
    }
  }

  /** Add the items of an iterable at the right end. */
  @BuiltinMethod
  void extend(PyObject iterable) {
    extend(iterable, false);
  }

  /** Add the items of an iterable at the left end, one by one. */
  @BuiltinMethod
  void extendleft(PyObject iterable) {
    extend(iterable, true);
  }

  private void extend(PyObject iterable, boolean left) {
    PyObject[] snapshot =
        iterable instanceof PyDeque other ? other.toArray() : Iteration.snapshotOrNull(iterable);
    if (snapshot != null) {
      lock();
      try {
        for (PyObject item : snapshot) {
          add(item, left);
        }
      } finally {
        unlock();
      }
      return;
    }
    PyObject iterator = Iteration.iter(iterable);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      lock();
      try {
        add(item, left);
      } finally {
        unlock();
      }
    }
  }

  private void add(PyObject item, boolean left) {
    if (left) {
      appendLeftLocked(item);
    } else {
      appendLocked(item);
    }
  }

  /** Remove all items. */
  @BuiltinMethod
  public void clear() {
    lock();
    try {
      replaceLocked(PyObject.NO_ARGS);
    } finally {
      unlock();
    }
  }

  final PyObject[] toArray() {
    lock();
    try {
      return itemsLocked();
    } finally {
      unlock();
    }
  }

  @BuiltinMethod
  public int __len__() {
    lock();
    try {
      return size;
    } finally {
      unlock();
    }
  }

  /** The limit as a long, -1 for none. */
  final long limit() {
    return maxlen;
  }

  /** The largest length, or None. */
  @BuiltinGetter(name = "maxlen")
  PyObject maxlenAttribute() {
    long m = maxlen;
    return m < 0 ? PyNone.NONE : PyInt.of(m);
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PyDequeIterator(this, 0);
  }

  @BuiltinMethod
  PyObject __reversed__() {
    return new PyDequeReverseIterator(this, 0);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(DequeText.repr(this));
  }

  /** deque[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
