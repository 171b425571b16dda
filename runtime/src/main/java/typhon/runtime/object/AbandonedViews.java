package typhon.runtime.object;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Ends the exports of memoryviews that nobody can reach any more. CPython does so at once; here it
 * is done when an export is in the way of a resize: what the collector already found is ended, and
 * if that is not enough the collector is asked.
 *
 * <p>Thread rule: concurrent set and queue, each reference is taken from the queue by one thread.
 */
public final class AbandonedViews {
  private static final ReferenceQueue<PyMemoryView> UNREACHABLE = new ReferenceQueue<>();
  private static final Set<Entry> ENTRIES = ConcurrentHashMap.newKeySet();

  /** A holder of a view that has a finalizer keeps it for one collection more. */
  private static final int ROUNDS = 2;

  private AbandonedViews() {}

  /** One view's share in an export. */
  static final class Entry extends PhantomReference<PyMemoryView> {
    private final SharedExport.Ending ending;

    Entry(PyMemoryView view, SharedExport.Ending ending) {
      super(view, UNREACHABLE);
      this.ending = ending;
    }

    /** Ends the share because the view was released. */
    void end() {
      if (ENTRIES.remove(this)) {
        clear();
        ending.leave();
      }
    }
  }

  static Entry register(PyMemoryView view, SharedExport export) {
    // What was abandoned meanwhile must not pile up.
    drain();
    Entry entry = new Entry(view, export.ending());
    export.ending().join();
    ENTRIES.add(entry);
    return entry;
  }

  /**
   * Tries to make {@code free} true by ending the exports of unreachable views; to be called
   * without a leaf lock.
   */
  public static void reclaim(BooleanSupplier free) {
    drain();
    for (int round = 0; round < ROUNDS && !free.getAsBoolean(); round++) {
      try {
        ReferenceHandling.collect();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      drain();
    }
  }

  private static void drain() {
    for (Reference<?> r = UNREACHABLE.poll(); r != null; r = UNREACHABLE.poll()) {
      ((Entry) r).end();
    }
  }
}
