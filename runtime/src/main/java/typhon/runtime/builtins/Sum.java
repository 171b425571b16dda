package typhon.runtime.builtins;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyByteSequence;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Summation;

/** {@code sum}, which refuses what is better joined. */
final class Sum {
  private Sum() {}

  static PyObject of(PyObject iterable, PyObject start) {
    if (start instanceof PyStr) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyByteSequence) {
      throw Errors.typeError(
          "sum() can't sum " + start.type().name() + " [use b''.join(seq) instead]");
    }
    return Summation.sum(Iteration.iter(iterable), start);
  }
}
