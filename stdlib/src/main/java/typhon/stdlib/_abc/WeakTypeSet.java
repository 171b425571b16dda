package typhon.stdlib._abc;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.type.PyType;

/**
 * Classes that the set does not keep alive, by identity.
 *
 * <p>Thread rule: a concurrent map; readers take no lock.
 */
final class WeakTypeSet {
  private static final class Key extends WeakReference<PyType> {
    private final int hash;

    Key(PyType type, ReferenceQueue<PyType> queue) {
      super(type, queue);
      hash = System.identityHashCode(type);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Key k && get() != null && get() == k.get());
    }
  }

  private final ConcurrentHashMap<Key, Boolean> members = new ConcurrentHashMap<>(4);
  private final ReferenceQueue<PyType> gone = new ReferenceQueue<>();

  boolean contains(PyType type) {
    return !members.isEmpty() && members.containsKey(new Key(type, null));
  }

  void add(PyType type) {
    for (Reference<?> k = gone.poll(); k != null; k = gone.poll()) {
      members.remove(k);
    }
    members.put(new Key(type, gone), Boolean.TRUE);
  }

  void clear() {
    members.clear();
  }

  List<PyType> living() {
    List<PyType> types = new ArrayList<>();
    for (Key k : members.keySet()) {
      PyType t = k.get();
      if (t != null) {
        types.add(t);
      }
    }
    return types;
  }
}
