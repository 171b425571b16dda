package typhon.runtime.ops;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;

/**
 * A number that, as the third argument of {@code pow}, calculates where the first two do not know
 * it.
 */
// CPython: abstract.c ternary_op asks the slot of the third operand last
public interface PowerModulus {
  /** {@code pow(base, exponent, this)}, or NotImplemented. */
  PyObject power(ThreadState ts, PyObject base, PyObject exponent);
}
