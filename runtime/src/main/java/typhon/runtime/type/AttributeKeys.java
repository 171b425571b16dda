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

  private final PyType owner;
  private final int first;
  private final ConcurrentHashMap<PyStr, Integer> indexes = new ConcurrentHashMap<>(8);
  private volatile PyStr[] names = {};

  AttributeKeys(PyType owner, int first) {
    this.owner = owner;
    this.first = first;
  }

  /** The index of {@code name} in values arrays, or -1. */
  public int find(PyStr name) {
    Integer i = indexes.get(name);
    return i == null ? -1 : i;
  }

  /**
   * Like {@link #find}, for sites that remember the answer: -1 holds as long as the type keeps the
   * token it had before this call, when the type has an attribute of that name.
   */
  public synchronized int findSettled(PyStr name) {
    return find(name);
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
    if (owner.lookup(name) != null) {
      owner.renewToken(); // sites take the type's attribute for what instances show
    }
    indexes.put(name, index);
    return index;
  }

  /** The length of values arrays that hold all names known at present. */
  public int size() {
    return first + names.length;
  }

  int first() {
    return first;
  }

  PyStr[] names() {
    return names;
  }
}
