package typhon.runtime.type;

import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * One state of a type's attributes. A type replaces its version whenever an attribute of it or of a
 * base changes, so that comparing {@code obj.type().version()} with a remembered version by
 * identity checks both type and state.
 *
 * <p>Thread rule: caches only. An entry is filled into the version that was current <em>before</em>
 * its lookup, and a type is given an uncacheable version while it changes: a stale value can only
 * land in a version no longer in use.
 */
public final class TypeVersion {
  /** Marks a name known to be absent. */
  static final Object ABSENT = new Object();

  public final PyType type;
  final boolean cacheable;

  /** Made on first use, volatile; a race loses entries, which are looked up again. */
  private volatile ConcurrentHashMap<PyStr, Object> lookups;

  private volatile Object[] specials;

  TypeVersion(PyType type, boolean cacheable) {
    this.type = type;
    this.cacheable = cacheable;
  }

  /** The attribute found along the MRO, or null. */
  public PyObject lookup(PyStr name) {
    if (!cacheable) {
      return type.lookupUncached(name);
    }
    ConcurrentHashMap<PyStr, Object> cache = lookups;
    if (cache == null) {
      cache = new ConcurrentHashMap<>(8);
      lookups = cache;
    }
    Object found = cache.get(name);
    if (found == null) {
      PyObject value = type.lookupUncached(name);
      found = value == null ? ABSENT : value;
      cache.put(name, found);
    }
    return found == ABSENT ? null : (PyObject) found;
  }

  /** The special method found along the MRO, or null. */
  public PyObject special(SpecialMethod method) {
    if (!cacheable) {
      return type.lookupUncached(method.pyName());
    }
    Object[] cache = specials;
    if (cache == null) {
      cache = new Object[SpecialMethod.COUNT];
      specials = cache;
    }
    Object found = PublishedArray.get(cache, method.ordinal());
    if (found == null) {
      found = specialFurther(method, cache);
    }
    return found == ABSENT ? null : (PyObject) found;
  }

  private Object specialFurther(SpecialMethod method, Object[] cache) {
    PyObject value = type.lookupUncached(method.pyName());
    Object found = value == null ? ABSENT : value;
    PublishedArray.set(cache, method.ordinal(), found);
    return found;
  }
}
