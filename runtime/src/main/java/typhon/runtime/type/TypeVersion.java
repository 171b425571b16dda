package typhon.runtime.type;

import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * One state of a type's attributes. A type replaces its version whenever an attribute of it or of a base changes, so
 * that comparing {@code obj.type().version()} with a remembered version by identity checks both type and state.
 *
 * <p>Thread rule: caches only. An entry is filled into the version that was current <em>before</em> its lookup, and a
 * type is given an uncacheable version while it changes: a stale value can only land in a version no longer in use.
 */
public final class TypeVersion {
  /** Marks a name known to be absent. */
  static final Object ABSENT = new Object();

  public final PyType type;
  final boolean cacheable;
  private final ConcurrentHashMap<PyStr, Object> lookups;
  private final Object[] specials;

  TypeVersion(PyType type, boolean cacheable) {
    this.type = type;
    this.cacheable = cacheable;
    this.lookups = cacheable ? new ConcurrentHashMap<>(8) : null;
    this.specials = cacheable ? new Object[SpecialMethod.COUNT] : null;
  }

  /** The attribute found along the MRO, or null. */
  public PyObject lookup(PyStr name) {
    if (!cacheable) {
      return type.lookupUncached(name);
    }
    Object found = lookups.get(name);
    if (found == null) {
      PyObject value = type.lookupUncached(name);
      found = value == null ? ABSENT : value;
      lookups.put(name, found);
    }
    return found == ABSENT ? null : (PyObject) found;
  }

  /** The special method found along the MRO, or null. */
  public PyObject special(SpecialMethod method) {
    if (!cacheable) {
      return type.lookupUncached(method.pyName());
    }
    // A racy read: the values are immutable references published by the volatile version or by the put below.
    Object found = PublishedArray.get(specials, method.ordinal());
    if (found == null) {
      PyObject value = type.lookupUncached(method.pyName());
      found = value == null ? ABSENT : value;
      PublishedArray.set(specials, method.ordinal(), found);
    }
    return found == ABSENT ? null : (PyObject) found;
  }
}
