package typhon.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.SpecialMethod;

/** Collects the items of a display that contains stars. Used by one thread. */
public final class ItemsBuilder {
  private final List<PyObject> items = new ArrayList<>();

  private ItemsBuilder() {}

  public static ItemsBuilder begin() {
    return new ItemsBuilder();
  }

  public ItemsBuilder add(PyObject item) {
    items.add(item);
    return this;
  }

  /** {@code *iterable}. */
  public ItemsBuilder extend(PyObject iterable) {
    if (iterable.type().special(SpecialMethod.ITER) == null && !Iteration.isIterable(iterable)) {
      throw Errors.typeError("Value after * must be an iterable, not " + iterable.type().name());
    }
    for (PyObject item : Iteration.toArray(iterable)) {
      items.add(item);
    }
    return this;
  }

  /** {@code *iterable} in a set display. */
  public ItemsBuilder update(PyObject iterable) {
    for (PyObject item : Iteration.toArray(iterable)) {
      items.add(item);
    }
    return this;
  }

  private PyObject[] array() {
    return items.toArray(PyObject.NO_ARGS);
  }

  public PyObject toTuple() {
    return PyTuple.of(array());
  }

  public PyObject toList() {
    return PyList.owning(array());
  }

  public PyObject toSet() {
    return PySet.of(array());
  }
}
