package typhon.runtime.type;

import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.object.PyStr;

/**
 * The attribute names of a class's instances, each with its index in the values array (design D11).
 *
 * <p>Thread rule: append-only. Indexes are handed out under the table's lock and never change;
 * lookups take no lock. {@code names} is replaced as a whole, so a reader sees a prefix of the
 * truth.
 */
public final class AttributeKeys {
  /**
   * Beyond this many names a class is used as a namespace and its instances get dicts of their own.
   */
  static final int LIMIT = 64;

  private final int first;
  private final ConcurrentHashMap<PyStr, Integer> indexes = new ConcurrentHashMap<>(8);
  private volatile PyStr[] names = {};

  AttributeKeys(int first) {
    this.first = first;
  }

  /** The index of {@code name} in values arrays, or -1. */
  public int find(PyStr name) {
    Integer i = indexes.get(name);
    return i == null ? -1 : i;
  }

  /** Like {@link #find}, adding the name when it is new; -1 when the table is full. */
  synchronized int findOrAdd(PyStr name) {
    Integer known = indexes.get(name);
    if (known != null) {
      return known;
    }
    PyStr[] old = names;
    if (old.length >= LIMIT) {
      return -1;
    }
    PyStr[] grown = java.util.Arrays.copyOf(old, old.length + 1);
    grown[old.length] = name;
    names = grown;
    int index = first + old.length;
    indexes.put(name, index);
    return index;
  }

  int first() {
    return first;
  }

  PyStr[] names() {
    return names;
  }
}
