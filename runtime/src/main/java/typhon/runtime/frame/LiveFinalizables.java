package typhon.runtime.frame;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import typhon.runtime.object.PyObject;

/**
 * The objects with {@code __del__} that still live: the end of the program finalizes them,
 * reachable or not.
 *
 * <p>Thread rule: the set is concurrent; an entry never changes.
 */
final class LiveFinalizables {
  private static final class Entry extends WeakReference<PyObject> {
    private final long birth;

    private Entry(PyObject object, ReferenceQueue<PyObject> gone, long birth) {
      super(object, gone);
      this.birth = birth;
    }
  }

  private final Set<Entry> entries = ConcurrentHashMap.newKeySet();
  private final ReferenceQueue<PyObject> gone = new ReferenceQueue<>();
  private final AtomicLong births = new AtomicLong();

  void add(PyObject object) {
    for (Reference<?> r = gone.poll(); r != null; r = gone.poll()) {
      entries.remove(r);
    }
    entries.add(new Entry(object, gone, births.incrementAndGet()));
  }

  /** Takes all out, oldest first. */
  List<PyObject> take() {
    List<Entry> found = new ArrayList<>(entries);
    entries.clear();
    found.sort(Comparator.comparingLong(e -> e.birth));
    List<PyObject> living = new ArrayList<>();
    for (Entry e : found) {
      PyObject object = e.get();
      if (object != null) {
        living.add(object);
      }
    }
    return living;
  }
}
