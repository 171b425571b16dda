package typhon.runtime.object;

import typhon.runtime.frame.ThreadState;

/**
 * A value that is known, or computed when somebody asks for it by a function the compiler made (PEP
 * 695, PEP 649).
 *
 * <p>Thread rule: the value is volatile and set after it is complete; two threads may compute it,
 * the first result stays.
 */
final class LateValue {
  private final PyObject evaluator;
  private volatile PyObject value;

  private LateValue(PyObject evaluator, PyObject value) {
    this.evaluator = evaluator;
    this.value = value;
  }

  static LateValue known(PyObject value) {
    return new LateValue(null, value);
  }

  static LateValue of(PyObject evaluator) {
    return new LateValue(evaluator, null);
  }

  PyObject get() {
    PyObject v = value;
    if (v == null) {
      PyObject made = evaluator.call(ThreadState.current(), PyInt.of(PyConstEvaluator.VALUE));
      synchronized (this) {
        v = value;
        if (v == null) {
          v = made;
          value = made;
        }
      }
    }
    return v;
  }

  /** The function that computes the value in one of the formats of {@code annotationlib}. */
  PyObject evaluator() {
    return evaluator != null ? evaluator : new PyConstEvaluator(value);
  }
}
