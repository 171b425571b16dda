package typhon.runtime.object;

import typhon.annotations.BuiltinType;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/** An immutable sequence: of the items of an iterable, or empty. */
@BuiltinType(name = "tuple", subclassable = true)
public class PyTuple extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTupleTable());
  public static final PyTuple EMPTY = new PyTuple(NO_ARGS);

  private final PyObject[] items;

  /** A tuple that owns {@code items}: nobody may write to the array any more. */
  public PyTuple(PyObject[] items) {
    this.items = items;
  }

  /** A tuple that owns {@code items}. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  /** The tuple itself, or a new one of the items of any iterable. */
  public static PyTuple copyOf(PyObject iterable) {
    return iterable.type() == TYPE ? (PyTuple) iterable : of(Iteration.toArray(iterable));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public int size() {
    return items.length;
  }

  public PyObject get(int index) {
    return items[index];
  }

  /** A copy of the items. */
  public PyObject[] toArray() {
    return items.clone();
  }

  /** The items themselves: read only. */
  public PyObject[] array() {
    return items;
  }
}
