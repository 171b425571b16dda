package typhon.stdlib._pickle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;

/**
 * The objects an unpickler has read, by number. Numbers far beyond the rest, as only odd pickles
 * have them, are kept apart.
 *
 * <p>Thread rule: all access under the monitor.
 */
final class UnpickleMemo {
  private PyObject[] dense = new PyObject[32];
  private final Map<Integer, PyObject> sparse = new HashMap<>();
  private int count;

  /** The object of a number, or null. */
  synchronized PyObject get(int number) {
    return number < dense.length ? dense[number] : sparse.get(number);
  }

  synchronized void put(int number, PyObject object) {
    if (number >= dense.length && number < 2 * dense.length) {
      dense = Arrays.copyOf(dense, 2 * dense.length);
      sparse.keySet().removeIf(this::moveToDense);
    }
    PyObject old;
    if (number < dense.length) {
      old = dense[number];
      dense[number] = object;
    } else {
      old = sparse.put(number, object);
    }
    count += old == null ? 1 : 0;
  }

  private boolean moveToDense(int number) {
    if (number >= dense.length) {
      return false;
    }
    dense[number] = sparse.get(number);
    return true;
  }

  /** Gives the object the next number. */
  synchronized void add(PyObject object) {
    put(count, object);
  }

  synchronized void clear() {
    dense = new PyObject[32];
    sparse.clear();
    count = 0;
  }

  synchronized PyDict toDict() {
    PyDict dict = new PyDict();
    for (int i = 0; i < dense.length; i++) {
      if (dense[i] != null) {
        dict.put(PyInt.of(i), dense[i]);
      }
    }
    new TreeMap<>(sparse).forEach((number, object) -> dict.put(PyInt.of(number), object));
    return dict;
  }

  static UnpickleMemo of(PyObject value) {
    PyDict source;
    if (value instanceof PyUnpicklerMemoProxy proxy) {
      source = proxy.memo().toDict();
    } else if (value instanceof PyDict dict) {
      source = dict;
    } else {
      throw Errors.typeError(
          "'memo' attribute must be an UnpicklerMemoProxy object or dict, not "
              + value.type().name());
    }
    UnpickleMemo memo = new UnpickleMemo();
    PyObject[] entries = source.entriesSnapshot();
    for (int i = 0; i < entries.length; i += 2) {
      if (!(entries[i] instanceof PyInt number)) {
        throw Errors.typeError("memo key must be integers");
      }
      if (number.signum() < 0 || !number.fitsInt()) {
        throw Errors.valueError("memo key must be positive integers.");
      }
      memo.put((int) number.longValue(), entries[i + 1]);
    }
    return memo;
  }
}
