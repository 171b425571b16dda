package typhon.runtime.object;

import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.SpecialMethod;

/** What the three views of a dict share (CPython: dictobject.c, "DictViews"). */
final class DictViews {
  private DictViews() {}

  /** The repr of a view whose members are given; null when it is inside its own repr. */
  static PyObject repr(PyObject view, PyObject[] members) {
    if (members == null) {
      return PyStr.of("...");
    }
    try {
      return PyStr.of(view.type().name() + "(" + ItemsRepr.of("[", members, "]") + ")");
    } finally {
      ReprGuard.leave(view);
    }
  }

  static PySet toSet(PyObject iterable) {
    PySet set = new PySet();
    set.update(iterable);
    return set;
  }

  // CPython: dictobject.c dictview_richcompare
  static PyObject compare(SpecialMethod op, PyDictKeys view, PyObject other) {
    if (!(other instanceof SetObject) && !(other instanceof PyDictKeys)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int mine = view.owner().size();
    int theirs = Items.length(other);
    boolean result =
        switch (op) {
          case EQ -> mine == theirs && allIn(view, other);
          case NE -> !(mine == theirs && allIn(view, other));
          case LT -> mine < theirs && allIn(view, other);
          case LE -> mine <= theirs && allIn(view, other);
          case GT -> mine > theirs && allIn(other, view);
          default -> mine >= theirs && allIn(other, view);
        };
    return PyBool.of(result);
  }

  private static boolean allIn(PyObject members, PyObject container) {
    PyObject iterator = Iteration.iter(members);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (!Items.contains(container, item)) {
        return false;
      }
    }
    return true;
  }
}
