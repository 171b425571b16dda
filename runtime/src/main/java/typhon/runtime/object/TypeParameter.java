package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.CallerModule;
import typhon.runtime.frame.ThreadState;

/**
 * What type variables of all kinds share: a name, a default that may be computed late, and free
 * attributes (CPython: typevarobject.c).
 *
 * <p>Thread rule: a late value is computed without a lock, by whoever asks first; the values are
 * equal.
 */
public abstract class TypeParameter extends PyObject {
  private final PyObject name;
  private final PyDict attributes = new PyDict();
  private final LateValue fallback;

  TypeParameter(ThreadState ts, PyObject name, LateValue fallback) {
    this.name = name;
    this.fallback = fallback;
    PyObject module = CallerModule.name(ts);
    attributes.put(Names.MODULE, module == null ? PyNone.NONE : module);
  }

  @Override
  public PyDict dict() {
    return attributes;
  }

  @Override
  public PyObject ownAttribute(PyStr attribute) {
    return attributes.get(attribute);
  }

  PyObject name() {
    return name;
  }

  PyObject fallback() {
    LateValue f = fallback;
    return f == null ? PyNoDefault.NO_DEFAULT : f.get();
  }

  PyObject evaluateFallback() {
    LateValue f = fallback;
    return f == null ? PyNone.NONE : f.evaluator();
  }

  boolean hasFallback() {
    LateValue f = fallback;
    return f != null && f.get() != PyNoDefault.NO_DEFAULT;
  }

  static LateValue lateOrNull(PyObject value) {
    return value == PyNoDefault.NO_DEFAULT ? null : LateValue.known(value);
  }

  static PyStr requireName(PyObject name, String function) {
    if (name instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError(function + "() argument 'name' must be str, not " + name.type().name());
  }

  static String variancePrefix(boolean infer, boolean covariant, boolean contravariant) {
    return infer ? "" : covariant ? "+" : contravariant ? "-" : "~";
  }

  static void checkVariance(boolean covariant, boolean contravariant, boolean infer) {
    if (covariant && contravariant) {
      throw Errors.valueError("Bivariant types are not supported.");
    }
    if (infer && (covariant || contravariant)) {
      throw Errors.valueError("Variance cannot be specified with infer_variance.");
    }
  }

  /** {@code typing.function(self, ...)}. */
  static PyObject typing(String function, PyObject... args) {
    return typhon.runtime.ops.Calls.call(TypingCalls.attribute("typing", function), args);
  }
}
