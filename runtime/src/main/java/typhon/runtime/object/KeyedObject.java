package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.runtime.ops.Objects;
import typhon.runtime.sync.LockOrder;
import typhon.runtime.sync.ObjectLock;

/**
 * What dict and set have in common: a hash table that is read without a lock and written under the
 * object's own.
 *
 * <p>Thread rule: {@link #table} and {@link #live} change under {@link #lock} only. Hashes are
 * computed before locking. When only user code can compare two keys, the comparison runs unlocked;
 * afterwards the entry that was found must still be alive, or no entry may have come that was not
 * compared, in the same table; otherwise the lookup goes on or starts again.
 */
abstract class KeyedObject extends PyObject {
  private static final int RESTART = -3;

  private static final VarHandle LOCK =
      ObjectLock.field(MethodHandles.lookup(), KeyedObject.class, "lock");
  private static final VarHandle LIVE =
      ObjectLock.field(MethodHandles.lookup(), KeyedObject.class, "live");
  private static final VarHandle TABLE;

  static {
    try {
      TABLE = MethodHandles.lookup().findVarHandle(KeyedObject.class, "table", DictTable.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // through LOCK
  private int lock;

  /** Entries alive. */
  private volatile int live;

  private volatile DictTable table;

  KeyedObject() {
    // Plainly: a volatile store costs a fence; what publishes the object publishes its table.
    TABLE.set(this, DictTable.EMPTY);
  }

  // Reading

  final DictTable table() {
    return table;
  }

  /** The number of keys. */
  public final int size() {
    return live;
  }

  /** The value of the key, or null. */
  final PyObject lookup(PyObject key, long hash) {
    for (; ; ) {
      DictTable t = table();
      int entry = t.find(key, hash);
      if (entry == DictTable.UNDECIDED) {
        entry = search(t, key, hash, 0);
        if (entry == RESTART) {
          continue;
        }
      }
      return entry < 0 ? null : t.value(entry);
    }
  }

  /**
   * Finds the key among the entries from {@code first} on by asking the keys: runs user code. A
   * table that was rebuilt meanwhile, or a key that was deleted while it was asked, asks for a
   * restart; other changes do not, or keys that change the dict themselves would never be found.
   */
  // CPython: dictobject.c compare_generic
  private int search(DictTable t, PyObject key, long hash, int first) {
    int entry = DictTable.ABSENT;
    while ((entry = t.nextCandidate(hash, entry)) >= 0) {
      PyObject known = t.key(entry);
      if (known == key) {
        return entry;
      }
      if (known == null || entry < first) {
        continue;
      }
      boolean equal = Objects.equal(known, key);
      if (table() != t || t.key(entry) != known) {
        return RESTART;
      }
      if (equal) {
        return entry;
      }
    }
    return DictTable.ABSENT;
  }

  // Writing

  final void lock() {
    if (!LOCK.weakCompareAndSetAcquire(this, 0, 1)) {
      ObjectLock.await(LOCK, this);
    }
  }

  final void unlock() {
    LOCK.setRelease(this, 0);
  }

  /** Locks two objects in the global order; no user code may run until {@link #unlockBoth}. */
  static void lockBoth(KeyedObject a, KeyedObject b) {
    LockOrder.lock(LOCK, a, LOCK, b);
  }

  static void unlockBoth(KeyedObject a, KeyedObject b) {
    LockOrder.unlock(LOCK, a, LOCK, b);
  }

  /** Takes the lock with the key found: its entry, or {@link DictTable#ABSENT}. */
  final int lockAndFind(PyObject key, long hash) {
    lock();
    int entry = table.find(key, hash);
    if (entry != DictTable.UNDECIDED) {
      return entry;
    }
    unlock();
    return searchAndLock(key, hash);
  }

  private int searchAndLock(PyObject key, long hash) {
    for (; ; ) {
      int entry = searchAndLock(table(), key, hash);
      if (entry != RESTART) {
        return entry;
      }
    }
  }

  /** The same for one table: what was appended since the last comparison is compared too. */
  private int searchAndLock(DictTable t, PyObject key, long hash) {
    int different = 0;
    for (; ; ) {
      int used = t.used();
      int entry = search(t, key, hash, different);
      if (entry == RESTART) {
        return RESTART;
      }
      lock();
      if (table != t) {
        unlock();
        return RESTART;
      }
      if (entry >= 0 ? t.key(entry) != null : t.used() == used) {
        return entry;
      }
      unlock();
      if (entry < 0) {
        different = used;
      }
    }
  }

  /** Under the lock: appends an entry of an absent key. */
  final void insertEntry(PyObject key, long hash, PyObject stored) {
    DictTable t = table;
    if (t.isFull()) {
      t = t.rebuilt(grownCapacity(live + 1, t.capacity()));
      TABLE.setRelease(this, t);
    }
    t.append(key, hash, stored);
    LIVE.setRelease(this, live + 1);
  }

  /** Room for growth after a rebuild: dead entries are dropped, so the capacity may also fall. */
  private static int grownCapacity(int needed, int capacity) {
    return needed > capacity / 2 ? Math.max(needed, needed + needed / 2) : needed * 2;
  }

  /** Under the lock: deletes an entry. */
  final void deleteEntry(int entry) {
    table.delete(entry);
    LIVE.setRelease(this, live - 1);
  }

  /**
   * Under the lock: moves an entry to the end. Readers find the key all the time: appended first,
   * then deleted.
   */
  final void moveLast(int entry) {
    DictTable t = table;
    PyObject key = t.key(entry);
    long hash = t.hash(entry);
    int old = entry;
    if (t.isFull()) {
      t = t.rebuilt(grownCapacity(live + 1, t.capacity()));
      TABLE.setRelease(this, t);
      old = t.findIdentical(key, hash);
    }
    t.append(key, hash, t.stored(old));
    t.delete(old);
  }

  /** Under the lock: moves an entry to the front; rebuilds the table. */
  final void moveFirst(int entry) {
    DictTable t = table;
    TABLE.setRelease(this, t.rebuiltFrom(entry, t.capacity()));
  }

  /** Under the lock, or before the object is shared: replaces everything. */
  final void replaceTable(DictTable next, int count) {
    TABLE.setRelease(this, next);
    LIVE.setRelease(this, count);
  }

  /** Under the lock: makes room for further entries at once. */
  final void reserve(int more) {
    DictTable t = table;
    if (more > 0 && t.used() + more > t.capacity()) {
      TABLE.setRelease(this, t.rebuilt(live + more));
    }
  }

  /** The keys in order, at one moment. */
  public final PyObject[] keysSnapshot() {
    lock();
    try {
      return keysLocked();
    } finally {
      unlock();
    }
  }

  final PyObject[] keysLocked() {
    DictTable t = table;
    PyObject[] keys = new PyObject[live];
    int used = t.used();
    int n = 0;
    for (int e = t.first(); e < used; e++) {
      PyObject key = t.key(e);
      if (key != null) {
        keys[n++] = key;
      }
    }
    return keys;
  }
}
