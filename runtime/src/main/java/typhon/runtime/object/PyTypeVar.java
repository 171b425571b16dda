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
 * A type variable: stands for a type, with a bound or a choice of constraints. Immutable but for
 * its attributes.
 */
@BuiltinType(name = "TypeVar", module = "typing", exposed = false, weakReferable = true)
public final class PyTypeVar extends TypeParameter {
  public static final PyType TYPE = PyType.builtin(new PyTypeVarTable());

  private final LateValue bound;
  private final LateValue constraints;
  private final boolean covariant;
  private final boolean contravariant;
  private final boolean infer;

  PyTypeVar(
      ThreadState ts,
      PyObject name,
      LateValue bound,
      LateValue constraints,
      LateValue fallback,
      boolean covariant,
      boolean contravariant,
      boolean infer) {
    super(ts, name, fallback);
    this.bound = bound;
    this.constraints = constraints;
    this.covariant = covariant;
    this.contravariant = contravariant;
    this.infer = infer;
  }

  // CPython: typevarobject.c typevar_new_impl
  @BuiltinNew
  static PyObject __new__(
      ThreadState ts,
      PyType type,
      @Named PyObject name,
      PyObject[] constraints,
      @KeywordOnly @Default("None") PyObject bound,
      @KeywordOnly("default") @Unset PyObject fallback,
      @KeywordOnly @Default("False") boolean covariant,
      @KeywordOnly @Default("False") boolean contravariant,
      @KeywordOnly @Default("False") boolean infer_variance) {
    requireName(name, "typevar");
    checkVariance(covariant, contravariant, infer_variance);
    LateValue boundValue =
        bound == PyNone.NONE
            ? null
            : LateValue.known(TypingCalls.typeCheck(bound, "Bound must be a type."));
    if (constraints.length == 1) {
      throw Errors.typeError("A single constraint is not allowed");
    }
    if (constraints.length > 0 && boundValue != null) {
      throw Errors.typeError("Constraints cannot be combined with bound=...");
    }
    LateValue choice = constraints.length == 0 ? null : LateValue.known(PyTuple.of(constraints));
    return new PyTypeVar(
        ts,
        name,
        boundValue,
        choice,
        fallback == null ? null : lateOrNull(fallback),
        covariant,
        contravariant,
        infer_variance);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinGetter(name = "__constraints__")
  PyObject constraintsAttribute() {
    return constraints == null ? PyTuple.EMPTY : constraints.get();
  }

  @BuiltinGetter(name = "evaluate_bound")
  PyObject evaluateBound() {
    return bound == null ? PyNone.NONE : bound.evaluator();
  }

  @BuiltinGetter(name = "evaluate_constraints")
  PyObject evaluateConstraints() {
    return constraints == null ? PyNone.NONE : constraints.evaluator();
  }

  @BuiltinMethod
  PyObject __typing_subst__(PyObject arg) {
    return typing("_typevar_subst", this, arg);
  }

  // CPython: typevarobject.c typevar_typing_prepare_subst_impl
  @BuiltinMethod
  PyObject __typing_prepare_subst__(PyObject alias, PyObject arguments) {
    PyTuple args = PyTuple.copyOf(arguments);
    PyObject parameters =
        typhon.runtime.ops.Objects.getAttribute(alias, PyStr.intern("__parameters__"));
    PyObject[] all = typhon.runtime.ops.Iteration.toArray(parameters);
    int index = java.util.Arrays.asList(all).indexOf(this);
    if (index + 1 <= args.size()) {
      return args;
    }
    if (index == args.size() && hasFallback()) {
      PyObject[] longer = java.util.Arrays.copyOf(args.array(), args.size() + 1);
      longer[args.size()] = fallback();
      return PyTuple.of(longer);
    }
    throw Errors.typeError(
        "Too few arguments for "
            + typhon.runtime.ops.Objects.str(alias)
            + "; actual "
            + args.size()
            + ", expected at least "
            + (index + 1));
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
    throw Errors.typeError("Cannot subclass an instance of TypeVar");
  }

  /** Pickled by name. */
  @BuiltinMethod
  PyObject __reduce__() {
    return name();
  }
}
