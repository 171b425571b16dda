package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Stands for the evaluation function of a value that is known already. Immutable. */
@BuiltinType(name = "_ConstEvaluator", module = "_typing", exposed = false)
public final class PyConstEvaluator extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyConstEvaluatorTable());

  /** {@code annotationlib.Format}. */
  static final int VALUE = 1;

  private static final int STRING = 4;

  private final PyObject value;

  PyConstEvaluator(PyObject value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __call__(@Named PyObject format) {
    if (!(format instanceof PyInt n)) {
      throw Errors.typeError(
          "__call__() argument 'format' must be int, not " + format.type().name());
    }
    return n.longValue() == STRING ? asText() : value;
  }

  private PyObject asText() {
    if (!(value instanceof PyTuple members)) {
      return PyStr.of(TypingCalls.typeRepr(value));
    }
    StringBuilder out = new StringBuilder("(");
    for (PyObject member : members.array()) {
      out.append(out.length() == 1 ? "" : ", ").append(TypingCalls.typeRepr(member));
    }
    return PyStr.of(out.append(")").toString());
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("<constevaluator " + Objects.repr(value) + ">");
  }
}
