package typhon.stdlib._functools;

import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * One result in a bounded cache. Key and result are final; the links of the list belong to the
 * cache's lock.
 */
final class CacheLink extends PyObject {
  final PyObject key;
  final PyObject result;
  CacheLink before;
  CacheLink after;

  CacheLink(PyObject key, PyObject result) {
    this.key = key;
    this.result = result;
  }

  /** Links are never seen by Python code. */
  @Override
  public PyType type() {
    throw new AssertionError("a cache link is no Python object");
  }

  boolean isLinked() {
    return after != null;
  }

  void unlink() {
    before.after = after;
    after.before = before;
    before = null;
    after = null;
  }

  /** Puts this link before another one of the ring. */
  void insertBefore(CacheLink next) {
    after = next;
    before = next.before;
    before.after = this;
    next.before = this;
  }
}
