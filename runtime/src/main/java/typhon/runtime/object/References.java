package typhon.runtime.object;

import java.util.ArrayList;
import java.util.List;

/** The objects that an object holds, as far as containers, cells, methods and attributes go. */
public final class References {
  /** A type that holds objects in fields of its own. */
  public interface Holder {
    /** Adds what it holds; null entries are allowed. */
    void addReferences(List<PyObject> found);
  }

  private References() {}

  /** The objects held directly. Classes, modules and functions count as holding nothing. */
  public static List<PyObject> of(PyObject object) {
    List<PyObject> found = new ArrayList<>();
    Object[] values = object.attributeValues();
    if (values != null) {
      for (Object value : values) {
        if (value instanceof PyObject o) {
          found.add(o);
        }
      }
    }
    switch (object) {
      case PyTuple t -> addAll(found, t.array());
      case PyList l -> addAll(found, l.toArray());
      case PyDict d -> addAll(found, d.entriesSnapshot());
      case SetObject s -> addAll(found, s.keysSnapshot());
      case PyCell c -> found.add(c.get());
      case PyBoundMethod m -> found.add(m.self());
      case Holder h -> h.addReferences(found);
      default -> {}
    }
    return found;
  }

  private static void addAll(List<PyObject> found, PyObject[] items) {
    for (PyObject item : items) {
      found.add(item);
    }
  }
}
