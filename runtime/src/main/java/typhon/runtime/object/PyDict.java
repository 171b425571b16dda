package typhon.runtime.object;

import java.util.LinkedHashMap;
import typhon.annotations.BuiltinType;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A mapping of keys to values that remembers the order of insertion.
 *
 * <p>Thread rule: all access under the dict's monitor.
 */
@BuiltinType(name = "dict", subclassable = true)
public class PyDict extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDictTable());

  private record Key(PyObject object, long hash) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key k
          && k.hash == hash
          && (k.object == object || Objects.equal(k.object, object));
    }

    @Override
    public int hashCode() {
      return Long.hashCode(hash);
    }
  }

  private final LinkedHashMap<Object, PyObject> map = new LinkedHashMap<>();

  public PyDict() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  private static Object key(PyObject key) {
    return key instanceof PyStr s && s.type() == PyStr.TYPE ? s : new Key(key, Objects.hash(key));
  }

  /** The value, or null. */
  public synchronized PyObject get(PyObject key) {
    return map.get(key(key));
  }

  public synchronized void put(PyObject key, PyObject value) {
    map.put(key(key), value);
  }

  /** Removes the key and returns its value, or null. */
  public synchronized PyObject remove(PyObject key) {
    return map.remove(key(key));
  }

  public synchronized int size() {
    return map.size();
  }

  /** The keys in order, as they are now. */
  public synchronized PyObject[] keysSnapshot() {
    PyObject[] keys = new PyObject[map.size()];
    int i = 0;
    for (Object k : map.keySet()) {
      keys[i++] = k instanceof Key w ? w.object : (PyObject) k;
    }
    return keys;
  }
}
