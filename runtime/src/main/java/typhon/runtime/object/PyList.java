package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.sync.LockOrder;
import typhon.runtime.sync.ObjectLock;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A mutable sequence: of the items of an iterable, or empty.
 *
 * <p>Thread rule: writers hold the list's leaf lock; readers of single items take none. An item is
 * read from whatever array was current when the read began; array elements beyond the size are
 * null, so a null sends the reader to the locked path, which decides between an item and the end:
 * the size grows before the items appear and shrinks after they are gone. Readers may see {@code
 * insert}, {@code pop(i)} and slice assignment half done, as in free-threaded CPython. An array
 * that was replaced is never written again.
 */
@BuiltinType(name = "list", subclassable = true)
public class PyList extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyListTable());

  private static final VarHandle LOCK =
      ObjectLock.field(MethodHandles.lookup(), PyList.class, "lock");
  private static final VarHandle SIZE =
      ObjectLock.field(MethodHandles.lookup(), PyList.class, "size");
  private static final VarHandle ITEMS;

  static {
    try {
      ITEMS = MethodHandles.lookup().findVarHandle(PyList.class, "items", PyObject[].class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Tells only whether two references are the same. */
  private static final Comparator<PyObject> IDENTITY = (a, b) -> a == b ? 0 : 1;

  @SuppressWarnings("unused") // through LOCK
  private int lock;

  private volatile int size;
  private volatile PyObject[] items;

  public PyList() {
    ITEMS.set(this, NO_ARGS);
  }

  /** A list that owns the array: nobody else may use it any more. */
  public PyList(PyObject[] items) {
    // Plainly: a volatile store costs a fence; what publishes the list publishes them.
    ITEMS.set(this, items);
    SIZE.set(this, items.length);
  }

  /** A list of these items. */
  public static PyList of(PyObject... items) {
    // The array may be of a subclass of PyObject, which would refuse other objects later.
    return new PyList(Arrays.copyOf(items, items.length, PyObject[].class));
  }

  /** A list that owns the array, of exactly PyObject. */
  public static PyList owning(PyObject[] items) {
    return new PyList(items);
  }

  /** A new list with an initial capacity. */
  public static PyList ofCapacity(int capacity) {
    PyList list = new PyList();
    ITEMS.set(list, new PyObject[capacity]);
    return list;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // Reading without the lock

  /** {@code len(list)}. */
  public final int size() {
    return size;
  }

  /** The item, or null when the index is outside the list. */
  public final PyObject getOrNull(int index) {
    PyObject[] a = items;
    if (index >= 0 && index < a.length) {
      PyObject item = SharedItems.get(a, index);
      if (item != null) {
        return item;
      }
    }
    return getLocked(index);
  }

  private PyObject getLocked(int index) {
    if (index < 0 || index >= size()) {
      return null;
    }
    lock();
    try {
      return index < size ? items[index] : null;
    } finally {
      unlock();
    }
  }

  /** The item at an index known to be in range; IndexError when it is not any more. */
  public final PyObject get(int index) {
    PyObject item = getOrNull(index);
    if (item == null) {
      throw Errors.indexError("list index out of range");
    }
    return item;
  }

  /** {@code list[index]} with a possibly negative index. */
  public final PyObject at(long index) {
    long i = index < 0 ? index + size() : index;
    PyObject item = i < 0 || i > Integer.MAX_VALUE ? null : getOrNull((int) i);
    if (item == null) {
      throw Errors.indexError("list index out of range");
    }
    return item;
  }

  // The lock

  final void lock() {
    if (!LOCK.weakCompareAndSetAcquire(this, 0, 1)) {
      ObjectLock.await(LOCK, this);
    }
  }

  final void unlock() {
    LOCK.setRelease(this, 0);
  }

  /** Locks two lists in the global order; no user code may run until {@link #unlockBoth}. */
  static void lockBoth(PyList a, PyList b) {
    LockOrder.lock(LOCK, a, LOCK, b);
  }

  static void unlockBoth(PyList a, PyList b) {
    LockOrder.unlock(LOCK, a, LOCK, b);
  }

  // Under the lock

  /** The array; elements from {@link #size} on are null. */
  final PyObject[] itemsLocked() {
    return items;
  }

  final void setItemsLocked(PyObject[] next, int count) {
    ITEMS.setRelease(this, next);
    SIZE.setRelease(this, count);
  }

  final void setSizeLocked(int count) {
    SIZE.setRelease(this, count);
  }

  /** Makes room for {@code more} items at the end and answers the array. */
  final PyObject[] ensureLocked(int more) {
    PyObject[] a = items;
    int needed = size + more;
    if (needed < 0) {
      throw Subscripts.tooLarge();
    }
    if (needed <= a.length) {
      return a;
    }
    PyObject[] grown = Arrays.copyOf(a, Math.max(needed, newCapacity(needed)));
    ITEMS.setRelease(this, grown);
    return grown;
  }

  private static int newCapacity(int needed) {
    long wanted = needed + (needed >> 1) + 4L;
    return (int) Math.min(wanted, Integer.MAX_VALUE - 8);
  }

  // Writing

  /** Add an item at the end. */
  @BuiltinMethod
  public final void append(PyObject object) {
    lock();
    try {
      int n = size;
      PyObject[] a = n < items.length ? items : ensureLocked(1);
      SIZE.setRelease(this, n + 1);
      SharedItems.set(a, n, object);
    } finally {
      unlock();
    }
  }

  /** {@code list[index] = value} with a possibly negative index. */
  public final void set(long index, PyObject value) {
    lock();
    try {
      long i = index < 0 ? index + size : index;
      if (i < 0 || i >= size) {
        throw Errors.indexError("list assignment index out of range");
      }
      SharedItems.set(items, (int) i, value);
    } finally {
      unlock();
    }
  }

  /** A snapshot of the items. */
  public final PyObject[] toArray() {
    lock();
    try {
      return Arrays.copyOf(items, size);
    } finally {
      unlock();
    }
  }

  /** Inserts before a possibly negative index, clamped to the list. */
  public final void insert(long index, PyObject value) {
    ListSlices.insert(this, index, value);
  }

  /**
   * One step of an algorithm that compared items without the lock: if the list still has {@code
   * expectedSize} items, and {@code seen[i]} is still at {@code at[i]}, writes {@code next[i]}
   * there where not null.
   *
   * @param count how many elements of the arrays count
   * @param appended added at the end, or null
   * @param dropLast whether the last item goes
   * @return false when the list has changed; nothing is written then
   */
  public final boolean rewrite(
      int expectedSize,
      int[] at,
      PyObject[] seen,
      PyObject[] next,
      int count,
      PyObject appended,
      boolean dropLast) {
    lock();
    try {
      if (size != expectedSize || !areAt(at, seen, count)) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        if (next[i] != null) {
          SharedItems.set(items, at[i], next[i]);
        }
      }
      if (dropLast) {
        ListSlices.removeLocked(this, size - 1);
      }
      if (appended != null) {
        ListExtension.addLocked(this, new PyObject[] {appended}, 1);
      }
      return true;
    } finally {
      unlock();
    }
  }

  private boolean areAt(int[] at, PyObject[] seen, int count) {
    for (int i = 0; i < count; i++) {
      if (items[at[i]] != seen[i]) {
        return false;
      }
    }
    return true;
  }

  /** Replaces all items by others if they are still those of a snapshot. */
  public final boolean replaceAll(PyObject[] snapshot, PyObject[] next) {
    lock();
    try {
      if (size != snapshot.length || !Arrays.equals(items, 0, size, snapshot, 0, size, IDENTITY)) {
        return false;
      }
      setItemsLocked(next, next.length);
      return true;
    } finally {
      unlock();
    }
  }

  /**
   * Rearranges the items in one step, under the lock.
   *
   * @param arrange runs no Python code; changes the copy of the items that it gets, or answers
   *     false
   * @return false when nothing was changed
   */
  public final boolean rearrange(Predicate<PyObject[]> arrange) {
    lock();
    try {
      PyObject[] next = Arrays.copyOf(items, size);
      if (!arrange.test(next)) {
        return false;
      }
      setItemsLocked(next, next.length);
      return true;
    } finally {
      unlock();
    }
  }

  /** Takes all items out and leaves the list empty. */
  final PyObject[] takeAll() {
    lock();
    try {
      PyObject[] taken = Arrays.copyOf(items, size);
      setItemsLocked(NO_ARGS, 0);
      return taken;
    } finally {
      unlock();
    }
  }

  // For Python

  @BuiltinNew(signature = "(iterable=(), /)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyList() : new PyListSub(type);
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    // A class with a __new__ of its own may take keywords that mean nothing here.
    if (keywords.size() > 0 && type().inheritsSpecial(SpecialMethod.NEW, TYPE)) {
      throw Errors.typeError("list() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("list expected at most 1 argument, got " + args.length);
    }
    if (size() > 0) {
      takeAll();
    }
    if (args.length == 1) {
      ListExtension.extend(this, args[0]);
    }
  }

  @BuiltinMethod
  int __len__() {
    return size();
  }

  @BuiltinMethod
  public PyObject __getitem__(PyObject index) {
    if (index instanceof PySlice slice) {
      return ListSlices.get(this, slice);
    }
    return at(Subscripts.index(index, "list"));
  }

  @BuiltinMethod
  void __setitem__(PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      ListSlices.set(this, slice, value);
    } else {
      set(Subscripts.index(key, "list"), value);
    }
  }

  @BuiltinMethod
  void __delitem__(PyObject key) {
    if (key instanceof PySlice slice) {
      ListSlices.delete(this, slice);
    } else if (ListSlices.removeAt(this, Subscripts.index(key, "list")) == null) {
      throw Errors.indexError("list assignment index out of range");
    }
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PyListIterator(this);
  }

  /** list[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
