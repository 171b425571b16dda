package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import typhon.runtime.sync.Published;

/**
 * The hash table of dicts and sets: entries in order of insertion, and an index by hash with open
 * addressing.
 *
 * <p>Thread rule: written under the owner's lock, read without. An entry is appended once and never
 * used again for another key: its key goes null -> key -> null, so a reader that found a key never
 * reads the value of another one. The entry is complete before the index points to it
 * (release/acquire). A table that was replaced is never written again.
 */
final class DictTable {
  static final int ABSENT = -1;

  /** An entry of the same hash can be compared by user code only. */
  static final int UNDECIDED = -2;

  static final DictTable EMPTY = new DictTable(0);

  private static final int SMALLEST = 4;
  private static final int LARGEST = 1 << 28;

  /** 2^64 divided by the golden ratio: spreads keys that differ in few bits (Knuth, TAOCP 6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final VarHandle USED;

  static {
    try {
      USED = MethodHandles.lookup().findVarHandle(DictTable.class, "used", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Entry number plus one; 0 where free. Twice as long as there may be entries. */
  private final int[] index;

  private final int shift;
  private final long[] hashes;

  /** Key of entry e at 2e, its value at 2e+1; both null after deletion. */
  private final PyObject[] entries;

  /** Entries appended so far. */
  private volatile int used;

  /** Writers' hints: entries before {@code head} and from {@code tail} on are dead. */
  private int head;

  private int tail;

  private DictTable(int capacity) {
    int slots = Math.max(2, capacity * 2);
    index = new int[slots];
    shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    hashes = new long[capacity];
    entries = new PyObject[capacity * 2];
  }

  private DictTable(DictTable original) {
    index = original.index.clone();
    shift = original.shift;
    hashes = original.hashes.clone();
    entries = original.entries.clone();
    USED.set(this, original.used);
    head = original.head;
    tail = original.tail;
  }

  /** An empty table with room for this many entries. */
  static DictTable ofCapacity(int count) {
    if (count > LARGEST) {
      throw new OutOfMemoryError("dict of " + count + " entries");
    }
    if (count == 0) {
      return EMPTY;
    }
    return new DictTable(count <= SMALLEST ? SMALLEST : Integer.highestOneBit(count - 1) << 1);
  }

  int capacity() {
    return hashes.length;
  }

  boolean isFull() {
    return used == hashes.length;
  }

  /** Number of entries so far, dead ones included; all before it are complete. */
  int used() {
    return used;
  }

  /** Where an iteration may start. */
  int first() {
    return head;
  }

  /** The key of an entry, or null when it was deleted. */
  PyObject key(int entry) {
    return entries[2 * entry];
  }

  long hash(int entry) {
    return hashes[entry];
  }

  /** What the entry holds: a value, a cell, or null when it was deleted. */
  PyObject stored(int entry) {
    return SharedItems.get(entries, 2 * entry + 1);
  }

  /** The value of the entry, or null when it was deleted. */
  PyObject value(int entry) {
    PyObject stored = SharedItems.get(entries, 2 * entry + 1);
    return stored instanceof GlobalCell cell ? cell.get() : stored;
  }

  private int slot(long hash) {
    return (int) ((hash * SPREAD) >>> shift);
  }

  /** The entry of the key, {@link #ABSENT} or {@link #UNDECIDED}. Runs no user code. */
  int find(PyObject key, long hash) {
    int mask = index.length - 1;
    for (int i = slot(hash); ; i = (i + 1) & mask) {
      int entry = Published.get(index, i) - 1;
      if (entry < 0) {
        return ABSENT;
      }
      PyObject known = entries[2 * entry];
      if (known == key) {
        return entry;
      }
      if (hashes[entry] == hash && known != null) {
        int result = KeyHash.compare(known, key);
        if (result == KeyHash.EQUAL) {
          return entry;
        }
        if (result == KeyHash.ASK) {
          return UNDECIDED;
        }
      }
    }
  }

  /** As {@link #find} for an exact str. */
  int find(PyStr key, long hash) {
    int mask = index.length - 1;
    for (int i = slot(hash); ; i = (i + 1) & mask) {
      int entry = Published.get(index, i) - 1;
      if (entry < 0) {
        return ABSENT;
      }
      PyObject known = entries[2 * entry];
      if (known == key) {
        return entry;
      }
      if (hashes[entry] == hash && known != null) {
        if (!(known instanceof PyStr s && s.type() == PyStr.TYPE)) {
          return UNDECIDED;
        }
        if (s.equals(key)) {
          return entry;
        }
      }
    }
  }

  /** The entry that holds this very object as key, or {@link #ABSENT}. */
  int findIdentical(PyObject key, long hash) {
    int entry = nextCandidate(hash, ABSENT);
    while (entry >= 0 && entries[2 * entry] != key) {
      entry = nextCandidate(hash, entry);
    }
    return entry;
  }

  /**
   * The next entry after {@code previous} on the probe path of the hash whose hash is equal, or
   * {@link #ABSENT}.
   */
  int nextCandidate(long hash, int previous) {
    int mask = index.length - 1;
    boolean passed = previous < 0;
    for (int i = slot(hash); ; i = (i + 1) & mask) {
      int entry = Published.get(index, i) - 1;
      if (entry < 0) {
        return ABSENT;
      }
      if (passed && hashes[entry] == hash && entries[2 * entry] != null) {
        return entry;
      }
      passed |= entry == previous;
    }
  }

  /** Appends an entry whose key is absent; the table must not be full. */
  void append(PyObject key, long hash, PyObject value) {
    int entry = used;
    hashes[entry] = hash;
    entries[2 * entry] = key;
    SharedItems.set(entries, 2 * entry + 1, value);
    tail = entry + 1;
    USED.setRelease(this, entry + 1);
    int mask = index.length - 1;
    int i = slot(hash);
    while (index[i] != 0) {
      i = (i + 1) & mask;
    }
    Published.set(index, i, entry + 1);
  }

  void setStored(int entry, PyObject value) {
    SharedItems.set(entries, 2 * entry + 1, value);
  }

  void delete(int entry) {
    SharedItems.set(entries, 2 * entry + 1, null);
    SharedItems.set(entries, 2 * entry, null);
    if (entry == head) {
      int h = entry + 1;
      while (h < used && entries[2 * h] == null) {
        h++;
      }
      head = h;
    }
  }

  /** The last entry alive, or -1. For writers. */
  int last() {
    int e = tail;
    while (e > head && entries[2 * e - 2] == null) {
      e--;
    }
    tail = e;
    return e > head ? e - 1 : -1;
  }

  /** A table of the {@code live} entries with room for {@code capacity}. */
  DictTable rebuilt(int capacity) {
    DictTable fresh = ofCapacity(capacity);
    for (int e = head; e < used; e++) {
      PyObject key = entries[2 * e];
      if (key != null) {
        fresh.append(key, hashes[e], entries[2 * e + 1]);
      }
    }
    return fresh;
  }

  /** As {@link #rebuilt}, with one entry moved to the front. */
  DictTable rebuiltFrom(int entry, int capacity) {
    DictTable fresh = ofCapacity(capacity);
    fresh.append(entries[2 * entry], hashes[entry], entries[2 * entry + 1]);
    for (int e = head; e < used; e++) {
      if (e != entry && entries[2 * e] != null) {
        fresh.append(entries[2 * e], hashes[e], entries[2 * e + 1]);
      }
    }
    return fresh;
  }

  /** An independent copy, cells replaced by their values. For writers of the original. */
  DictTable copy(int live) {
    if (live == 0) {
      return EMPTY;
    }
    DictTable fresh = live == used ? new DictTable(this) : rebuilt(live);
    PyObject[] content = fresh.entries;
    for (int i = 1; i < content.length; i += 2) {
      if (content[i] instanceof GlobalCell cell) {
        content[i] = cell.get();
      }
    }
    return fresh;
  }

  /** Approximate size in bytes, as {@code __sizeof__} tells it. */
  long byteSize() {
    return 64 + 4L * index.length + 16L * hashes.length;
  }

  @Override
  public String toString() {
    return used + " entries " + Arrays.toString(index);
  }
}
