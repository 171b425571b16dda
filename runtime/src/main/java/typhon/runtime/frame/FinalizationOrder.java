package typhon.runtime.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.References;

/**
 * The order in which objects that ended together are finalized: what holds others comes before
 * them, as reference counts would have it (a file's text layer, its buffer, its descriptor);
 * otherwise as given.
 */
final class FinalizationOrder {
  /** More is not looked at: the order is a service, not a promise. */
  private static final int MOST_VISITED = 50_000;

  private record Visit(PyObject object, Iterator<PyObject> held) {}

  private final Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<PyObject> left = new ArrayList<>();

  private FinalizationOrder() {}

  static List<PyObject> holdersFirst(List<PyObject> objects) {
    if (objects.size() < 2) {
      return objects;
    }
    FinalizationOrder order = new FinalizationOrder();
    for (PyObject object : objects.reversed()) {
      order.visit(object);
    }
    Set<PyObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(objects);
    List<PyObject> result = new ArrayList<>(objects.size());
    for (PyObject object : order.left.reversed()) {
      if (wanted.contains(object)) {
        result.add(object);
      }
    }
    return result;
  }

  /** Walks depth first; an object is left after everything it holds. */
  private void visit(PyObject root) {
    Deque<Visit> path = new ArrayDeque<>();
    enter(root, path);
    while (!path.isEmpty()) {
      Visit top = path.peek();
      if (!top.held.hasNext()) {
        left.add(path.pop().object);
        continue;
      }
      PyObject next = top.held.next();
      if (next != null && seen.size() < MOST_VISITED) {
        enter(next, path);
      }
    }
  }

  private void enter(PyObject object, Deque<Visit> path) {
    if (seen.add(object)) {
      path.push(new Visit(object, References.of(object).iterator()));
    }
  }
}
