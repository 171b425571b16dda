package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/** A type variable that stands for any number of types. Immutable but for its attributes. */
@BuiltinType(name = "TypeVarTuple", module = "typing", exposed = false, weakReferable = true)
public final class PyTypeVarTuple extends TypeParameter {
  public static final PyType TYPE = PyType.builtin(new PyTypeVarTupleTable());

  PyTypeVarTuple(ThreadState ts, PyObject name, LateValue fallback) {
    super(ts, name, fallback);
  }

  @BuiltinNew
  static PyObject __new__(
      ThreadState ts,
      PyType type,
      @Named PyObject name,
      @KeywordOnly("default") @Unset PyObject fallback) {
    requireName(name, "typevartuple");
    return new PyTypeVarTuple(ts, name, fallback == null ? null : lateOrNull(fallback));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code Unpack[self]}. */
  PyObject unpacked() {
    return Items.getItem(TypingCalls.attribute("typing", "Unpack"), this);
  }

  @BuiltinMethod
  PyObject __iter__() {
    return Iteration.iter(PyTuple.of(unpacked()));
  }

  @BuiltinMethod
  PyObject __typing_subst__(PyObject arg) {
    throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
  }

  @BuiltinMethod
  PyObject __typing_prepare_subst__(PyObject alias, PyObject args) {
    return typing("_typevartuple_prepare_subst", this, alias, args);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(name().toString());
  }

  /** Whether there is a default. */
  @BuiltinMethod
  boolean has_default() {
    return hasFallback();
  }

  @BuiltinGetter(name = "__name__")
  PyObject nameAttribute() {
    return name();
  }

  @BuiltinGetter(name = "__default__")
  PyObject fallbackAttribute() {
    return fallback();
  }

  @BuiltinGetter(name = "evaluate_default")
  PyObject evaluateFallbackAttribute() {
    return evaluateFallback();
  }

  @BuiltinMethod
  PyObject __mro_entries__(PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of TypeVarTuple");
  }

  /** Pickled by name. */
  @BuiltinMethod
  PyObject __reduce__() {
    return name();
  }
}
