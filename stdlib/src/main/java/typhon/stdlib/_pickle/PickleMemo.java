package typhon.stdlib._pickle;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;

/**
 * The objects a pickler has written, with their numbers.
 *
 * <p>Thread rule: all access under the monitor.
 */
final class PickleMemo {
  private final Map<PyObject, Integer> numbers = new IdentityHashMap<>();
  private final List<PyObject> order = new ArrayList<>();

  /** The object's number, or -1. */
  synchronized int get(PyObject object) {
    Integer number = numbers.get(object);
    return number == null ? -1 : number;
  }

  /** Gives the object the next number. */
  synchronized int add(PyObject object) {
    int number = order.size();
    put(object, number);
    return number;
  }

  private void put(PyObject object, int number) {
    numbers.put(object, number);
    order.add(object);
  }

  synchronized void clear() {
    numbers.clear();
    order.clear();
  }

  /** A dict from {@code id(object)} to (number, object). */
  synchronized PyDict toDict() {
    PyDict dict = new PyDict();
    for (PyObject object : order) {
      dict.put(
          PyInt.of(Objects.identity(object)), PyTuple.of(PyInt.of(numbers.get(object)), object));
    }
    return dict;
  }

  static PickleMemo of(PyObject value) {
    PickleMemo memo = new PickleMemo();
    if (value instanceof PyPicklerMemoProxy proxy) {
      memo.copyFrom(proxy.memo());
    } else if (value instanceof PyDict dict) {
      for (PyObject entry : dict.valuesSnapshot()) {
        if (!(entry instanceof PyTuple pair) || pair.size() != 2) {
          throw Errors.typeError("'memo' values must be 2-item tuples");
        }
        if (!(pair.get(0) instanceof PyInt number) || !number.fitsInt()) {
          throw Errors.typeError("an integer is required");
        }
        memo.put(pair.get(1), (int) number.longValue());
      }
    } else {
      throw Errors.typeError(
          "'memo' attribute must be a PicklerMemoProxy object or dict, not " + value.type().name());
    }
    return memo;
  }

  private void copyFrom(PickleMemo other) {
    synchronized (other) {
      numbers.putAll(other.numbers);
      order.addAll(other.order);
    }
  }
}
