package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.PyType;

/**
 * A parameter specification: stands for the parameters of a callable. Immutable but for its
 * attributes.
 */
@BuiltinType(name = "ParamSpec", module = "typing", exposed = false, weakReferable = true)
public final class PyParamSpec extends TypeParameter {
  public static final PyType TYPE = PyType.builtin(new PyParamSpecTable());

  private final LateValue bound;
  private final boolean covariant;
  private final boolean contravariant;
  private final boolean infer;

  PyParamSpec(
      ThreadState ts,
      PyObject name,
      LateValue bound,
      LateValue fallback,
      boolean covariant,
      boolean contravariant,
      boolean infer) {
    super(ts, name, fallback);
    this.bound = bound;
    this.covariant = covariant;
    this.contravariant = contravariant;
    this.infer = infer;
  }

  @BuiltinNew
  static PyObject __new__(
      ThreadState ts,
      PyType type,
      @Named PyObject name,
      @KeywordOnly @Default("None") PyObject bound,
      @KeywordOnly("default") @Unset PyObject fallback,
      @KeywordOnly @Default("False") boolean covariant,
      @KeywordOnly @Default("False") boolean contravariant,
      @KeywordOnly @Default("False") boolean infer_variance) {
    requireName(name, "paramspec");
    checkVariance(covariant, contravariant, infer_variance);
    LateValue boundValue = LateValue.known(TypingCalls.typeCheck(bound, "Bound must be a type."));
    return new PyParamSpec(
        ts,
        name,
        boundValue,
        fallback == null ? null : lateOrNull(fallback),
        covariant,
        contravariant,
        infer_variance);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The positional parameters. */
  @BuiltinGetter
  PyObject args() {
    return new PyParamSpecPart(this, false);
  }

  /** The keyword parameters. */
  @BuiltinGetter
  PyObject kwargs() {
    return new PyParamSpecPart(this, true);
  }

  @BuiltinMethod
  PyObject __typing_subst__(PyObject arg) {
    return typing("_paramspec_subst", this, arg);
  }

  @BuiltinMethod
  PyObject __typing_prepare_subst__(PyObject alias, PyObject args) {
    return typing("_paramspec_prepare_subst", this, alias, args);
  }

  @BuiltinGetter(name = "__bound__")
  PyObject boundAttribute() {
    return bound == null ? PyNone.NONE : bound.get();
  }

  @BuiltinGetter(name = "__covariant__")
  boolean covariant() {
    return covariant;
  }

  @BuiltinGetter(name = "__contravariant__")
  boolean contravariant() {
    return contravariant;
  }

  @BuiltinGetter(name = "__infer_variance__")
  boolean infer() {
    return infer;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(variancePrefix(infer, covariant, contravariant) + name());
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return PyUnion.__class_getitem__(PyUnion.TYPE, PyTuple.of(self, value));
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return PyUnion.__class_getitem__(PyUnion.TYPE, PyTuple.of(value, self));
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
    throw Errors.typeError("Cannot subclass an instance of ParamSpec");
  }

  /** Pickled by name. */
  @BuiltinMethod
  PyObject __reduce__() {
    return name();
  }
}
