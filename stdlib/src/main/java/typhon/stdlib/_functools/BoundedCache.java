package typhon.stdlib._functools;

import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;

/**
 * Results by key, of which the least recently used go first.
 *
 * <p>Thread rule: the dict has its own rule, and keys are hashed and compared there, without a lock
 * held here. The order of use is a ring of links under this object's monitor, in which no Python
 * code runs. A link that is in the dict but not in the ring is on its way in or out, and its result
 * is still right. {@link #clear} starts a new generation: links of an older one are not let into
 * the ring any more.
 */
final class BoundedCache {
  private final int capacity;
  private final PyDict links = new PyDict();
  private final CacheLink root = new CacheLink(null, null);
  private int count;
  private long generation;

  BoundedCache(int capacity) {
    this.capacity = capacity;
    root.before = root;
    root.after = root;
  }

  /** The result of the key, which becomes the most recently used one, or null. */
  PyObject get(PyObject key, long hash) {
    if (!(links.get(key, hash) instanceof CacheLink link)) {
      return null;
    }
    synchronized (this) {
      if (link.isLinked() && root.before != link) {
        link.unlink();
        link.insertBefore(root);
      }
    }
    return link.result;
  }

  synchronized long generation() {
    return generation;
  }

  synchronized int size() {
    return count;
  }

  /** Remembers a result computed in the given generation, unless the key has got one meanwhile. */
  void put(PyObject key, PyObject result, long computedIn) {
    CacheLink link = new CacheLink(key, result);
    if (links.putIfAbsent(key, link) != null) {
      return;
    }
    CacheLink gone = link;
    synchronized (this) {
      if (computedIn == generation) {
        gone = makeRoom();
        link.insertBefore(root);
      }
    }
    if (gone != null) {
      links.remove(gone.key, gone);
    }
  }

  private CacheLink makeRoom() {
    if (count < capacity) {
      count++;
      return null;
    }
    CacheLink oldest = root.after;
    oldest.unlink();
    return oldest;
  }

  void clear() {
    synchronized (this) {
      generation++;
      for (CacheLink link = root.after; link != root; link = root.after) {
        link.unlink();
      }
      count = 0;
    }
    links.clear();
  }
}
