package typhon.runtime.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/**
 * A mutable sequence: of the items of an iterable, or empty.
 *
 * <p>Thread rule: all access under the list's monitor.
 */
@BuiltinType(name = "list", subclassable = true)
public class PyList extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyListTable());

  private final List<PyObject> items = new ArrayList<>();

  public PyList() {}

  /** A list of these items. */
  public static PyList of(PyObject... items) {
    PyList list = new PyList();
    list.items.addAll(Arrays.asList(items));
    return list;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Add an item at the end. */
  @BuiltinMethod
  public synchronized void append(PyObject object) {
    items.add(object);
  }

  public synchronized int size() {
    return items.size();
  }

  /** The item at an index known to be in range; IndexOutOfBoundsException otherwise. */
  public synchronized PyObject get(int index) {
    return items.get(index);
  }

  /** A snapshot of the items. */
  public synchronized PyObject[] toArray() {
    return items.toArray(NO_ARGS);
  }
}
