package typhon.runtime.type;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;

/** The C3 linearisation of a class's bases (CPython: typeobject.c mro_implementation). */
final class Mro {
  private Mro() {}

  static PyType[] linearize(PyType type, PyType[] bases) {
    List<List<PyType>> sequences = new ArrayList<>();
    for (PyType base : bases) {
      sequences.add(new ArrayList<>(List.of(base.mro())));
    }
    List<PyType> direct = new ArrayList<>(List.of(bases));
    for (int i = 0; i < direct.size(); i++) {
      if (direct.subList(i + 1, direct.size()).contains(direct.get(i))) {
        throw Errors.typeError("duplicate base class " + direct.get(i).name());
      }
    }
    sequences.add(direct);
    List<PyType> result = new ArrayList<>();
    result.add(type);
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return result.toArray(new PyType[0]);
      }
      PyType next = candidate(sequences);
      if (next == null) {
        throw conflict(sequences);
      }
      result.add(next);
      for (List<PyType> s : sequences) {
        if (s.get(0) == next) {
          s.remove(0);
        }
      }
    }
  }

  private static PyType candidate(List<List<PyType>> sequences) {
    for (List<PyType> s : sequences) {
      PyType head = s.get(0);
      boolean free = true;
      for (List<PyType> other : sequences) {
        if (other.lastIndexOf(head) > 0) {
          free = false;
          break;
        }
      }
      if (free) {
        return head;
      }
    }
    return null;
  }

  private static RuntimeException conflict(List<List<PyType>> sequences) {
    StringBuilder names = new StringBuilder();
    List<PyType> seen = new ArrayList<>();
    for (List<PyType> s : sequences) {
      PyType head = s.get(0);
      if (!seen.contains(head)) {
        seen.add(head);
        names.append(names.isEmpty() ? " " : ", ").append(head.shortName());
      }
    }
    return Errors.typeError(
        "Cannot create a consistent method resolution order (MRO) for bases" + names);
  }
}
