package typhon.runtime.object;

import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** Lexicographic comparison of lists and tuples. */
final class SequenceComparison {
  private SequenceComparison() {}

  /** Compares snapshots of both. CPython: tupleobject.c tuple_richcompare. */
  static PyObject compare(SpecialMethod op, PyObject[] a, PyObject[] b) {
    int i = difference(a, b);
    if (i == Math.min(a.length, b.length)) {
      return byLength(op, a.length, b.length);
    }
    return atDifference(op, a[i], b[i]);
  }

  /** The first index where the items differ, or the shorter length. */
  static int difference(PyObject[] a, PyObject[] b) {
    int common = Math.min(a.length, b.length);
    int i = 0;
    while (i < common && Objects.equal(a[i], b[i])) {
      i++;
    }
    return i;
  }

  static PyObject atDifference(SpecialMethod op, PyObject a, PyObject b) {
    return switch (op) {
      case EQ -> PyBool.FALSE;
      case NE -> PyBool.TRUE;
      default -> Objects.richCompare(op, a, b);
    };
  }

  static PyObject byLength(SpecialMethod op, int a, int b) {
    return PyBool.of(
        switch (op) {
          case EQ -> a == b;
          case NE -> a != b;
          case LT -> a < b;
          case LE -> a <= b;
          case GT -> a > b;
          default -> a >= b;
        });
  }
}
