package typhon.runtime.object;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers that {@code id()} gives: unique among living objects, stable for one object.
 *
 * <p>The JVM's identity hash is stable but not unique (31 bits: among 50,000 objects two are likely
 * to share it), so objects that were asked for their number are remembered, without being kept
 * alive: those that share a hash are numbered.
 *
 * <p>Thread rule: one concurrent table; the chain of a hash changes under the table's lock for it.
 */
public final class IdentityNumbers {
  private static final long BASE = 0x7f0000000000L;
  private static final int SHIFT = 8;
  private static final int STEP = 16;

  private static final class Entry extends WeakReference<PyObject> {
    private final int hash;
    private final int number;
    private final Entry next;

    private Entry(PyObject object, int hash, int number, Entry next) {
      super(object, GONE);
      this.hash = hash;
      this.number = number;
      this.next = next;
    }
  }

  private static final ReferenceQueue<PyObject> GONE = new ReferenceQueue<>();
  private static final ConcurrentHashMap<Integer, Entry> TABLE = new ConcurrentHashMap<>();

  private IdentityNumbers() {}

  public static long of(PyObject value) {
    int hash = System.identityHashCode(value);
    Entry known = find(TABLE.get(hash), value);
    if (known == null) {
      forgetTheGone();
      known = find(TABLE.compute(hash, (h, chain) -> with(chain, value, h)), value);
    }
    return BASE + ((long) hash << SHIFT) + (long) known.number * STEP;
  }

  private static Entry find(Entry chain, PyObject value) {
    Entry entry = chain;
    while (entry != null && entry.get() != value) {
      entry = entry.next;
    }
    return entry;
  }

  private static Entry with(Entry chain, PyObject value, int hash) {
    if (find(chain, value) != null) {
      return chain;
    }
    int number = 0;
    while (isTaken(chain, number)) {
      number++;
    }
    return new Entry(value, hash, number, chain);
  }

  private static boolean isTaken(Entry chain, int number) {
    for (Entry e = chain; e != null; e = e.next) {
      if (e.number == number) {
        return true;
      }
    }
    return false;
  }

  private static void forgetTheGone() {
    for (Reference<?> r = GONE.poll(); r != null; r = GONE.poll()) {
      TABLE.computeIfPresent(((Entry) r).hash, (h, chain) -> living(chain));
    }
  }

  private static Entry living(Entry chain) {
    if (chain == null) {
      return null;
    }
    Entry rest = living(chain.next);
    if (chain.refersTo(null)) {
      return rest;
    }
    return rest == chain.next ? chain : relinked(chain, rest);
  }

  private static Entry relinked(Entry entry, Entry rest) {
    PyObject object = entry.get();
    return object == null ? rest : new Entry(object, entry.hash, entry.number, rest);
  }
}
