package typhon.runtime.object;

import typhon.runtime.ops.Iteration;
import typhon.runtime.type.SpecialMethod;

/** The methods that set and frozenset share (CPython: setobject.c). */
final class SetMethods {
  private SetMethods() {}

  static boolean areSets(PyObject a, PyObject b) {
    return a instanceof SetObject && b instanceof SetObject;
  }

  static PyObject unionAll(SetObject self, PyObject... others) {
    SetObject result = self.copyOfKind();
    for (PyObject other : others) {
      if (other != self) {
        result.update(other);
      }
    }
    return result;
  }

  /** {@code self | other}: both as they were at one moment. */
  static PyObject union(SetObject self, PyObject other) {
    SetObject result = self.empty();
    PySet right = new PySet();
    SetObject second = (SetObject) other;
    KeyedObject.lockBoth(self, second);
    try {
      result.replaceTable(self.table().copy(self.size()), self.size());
      right.replaceTable(second.table().copy(second.size()), second.size());
    } finally {
      KeyedObject.unlockBoth(self, second);
    }
    result.update(right);
    return result;
  }

  static PyObject intersection(SetObject self, PyObject... others) {
    if (others.length == 0) {
      return self.copyOfKind();
    }
    SetObject result = self;
    for (PyObject other : others) {
      result = SetAlgebra.select(result, other, true);
    }
    return result;
  }

  static PyObject difference(SetObject self, PyObject... others) {
    if (others.length == 0) {
      return self.copyOfKind();
    }
    SetObject result = SetAlgebra.select(self, others[0], false);
    for (int i = 1; i < others.length; i++) {
      SetAlgebra.subtract(result, others[i]);
    }
    return result;
  }

  /** {@code self.intersection_update(*others)}: one step when there is one other set. */
  static void intersectionUpdate(SetObject self, PyObject... others) {
    for (PyObject other : others) {
      SetAlgebra.intersectInPlace(self, other);
    }
  }

  static PyObject symmetricDifference(SetObject self, PyObject other) {
    SetObject result = self.empty();
    if (other instanceof SetObject second) {
      PySet right = new PySet();
      KeyedObject.lockBoth(self, second);
      try {
        result.replaceTable(self.table().copy(self.size()), self.size());
        right.replaceTable(second.table().copy(second.size()), second.size());
      } finally {
        KeyedObject.unlockBoth(self, second);
      }
      SetAlgebra.toggle(result, right);
      return result;
    }
    result.update(other);
    SetAlgebra.toggle(result, self);
    return result;
  }

  static boolean isSubset(SetObject self, PyObject other) {
    return SetAlgebra.isSubset(
        self, other instanceof SetObject s ? s : (SetObject) intersection(self, other));
  }

  static boolean isSuperset(SetObject self, PyObject other) {
    if (other instanceof SetObject s) {
      return SetAlgebra.isSubset(s, self);
    }
    PyObject iterator = Iteration.iter(other);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (!self.contains(item, KeyHash.ofSetElement(item))) {
        return false;
      }
    }
    return true;
  }

  // CPython: setobject.c set_richcompare
  static PyObject compare(SpecialMethod op, SetObject self, PyObject value) {
    if (!(value instanceof SetObject other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    boolean result =
        switch (op) {
          case EQ -> SetAlgebra.equal(self, other);
          case NE -> !SetAlgebra.equal(self, other);
          case LE -> SetAlgebra.isSubset(self, other);
          case GE -> SetAlgebra.isSubset(other, self);
          case LT -> self.size() < other.size() && SetAlgebra.isSubset(self, other);
          default -> self.size() > other.size() && SetAlgebra.isSubset(other, self);
        };
    return PyBool.of(result);
  }

  static PyObject repr(SetObject self) {
    String name = self.type().name();
    if (!ReprGuard.enter(self)) {
      return PyStr.of(name + "(...)");
    }
    try {
      PyObject[] members = self.keysSnapshot();
      if (members.length == 0) {
        return PyStr.of(name + "()");
      }
      String text = ItemsRepr.of("{", members, "}");
      return PyStr.of(self.type() == PySet.TYPE ? text : name + "(" + text + ")");
    } finally {
      ReprGuard.leave(self);
    }
  }

  static PyObject reduce(SetObject self) {
    return PyTuple.of(
        self.type(), PyTuple.of(PyList.of(self.keysSnapshot())), Reduction.state(self));
  }

  static long byteSize(SetObject self) {
    return 64 + self.table().byteSize();
  }
}
