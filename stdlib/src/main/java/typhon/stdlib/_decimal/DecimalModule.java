package typhon.stdlib._decimal;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Decimal arithmetic. */
@BuiltinModule(
    name = "_decimal",
    types = {PyDecimal.class, PyDecimalContext.class})
public final class DecimalModule {
  @BuiltinConstant static final long MAX_PREC = Settings.MAX_PREC;
  @BuiltinConstant static final long MAX_EMAX = Settings.MAX_EMAX;
  @BuiltinConstant static final long MIN_EMIN = Settings.MIN_EMIN;
  @BuiltinConstant static final long MIN_ETINY = Settings.MIN_ETINY;
  @BuiltinConstant static final int IEEE_CONTEXT_MAX_BITS = 512;
  @BuiltinConstant static final boolean HAVE_CONTEXTVAR = true;
  @BuiltinConstant static final boolean HAVE_THREADS = true;

  private static final int IEEE_STEP = 32;

  private DecimalModule() {}

  static void init(PyModule module) {
    DecimalState state = DecimalState.current();
    put(module, "DecimalTuple", state.decimalTuple);
    state.exceptions().forEach((name, type) -> put(module, name, type));
    put(module, "DefaultContext", state.defaultContext);
    put(module, "BasicContext", state.basicContext);
    put(module, "ExtendedContext", state.extendedContext);
    for (Rounding rounding : Rounding.values()) {
      put(module, rounding.name(), PyStr.intern(rounding.name()));
    }
    put(module, "__version__", PyStr.of("1.70"));
    put(module, "__libmpdec_version__", PyStr.of("2.5.1"));
  }

  private static void put(PyModule module, String name, PyObject value) {
    module.dict().put(PyStr.intern(name), value);
  }

  /** The current context. */
  @BuiltinFunction
  static PyObject getcontext(ThreadState ts) {
    return PyDecimalContext.current(ts);
  }

  /** Make a context the current one. */
  @BuiltinFunction
  static void setcontext(ThreadState ts, PyObject context) {
    PyDecimalContext.makeCurrent(ts, context);
  }

  /**
   * A context manager that makes a copy of the context, or of the current one, the current one for
   * the body of a with statement; keywords change the copy.
   */
  @BuiltinFunction(signature = "($module, /, ctx=None, **kwargs)")
  static PyObject localcontext(
      ThreadState ts,
      @Named @Default("None") PyObject ctx,
      @KeywordOnly @Default("None") PyObject prec,
      @KeywordOnly @Default("None") PyObject rounding,
      @KeywordOnly @Default("None") PyObject Emin,
      @KeywordOnly @Default("None") PyObject Emax,
      @KeywordOnly @Default("None") PyObject capitals,
      @KeywordOnly @Default("None") PyObject clamp,
      @KeywordOnly @Default("None") PyObject flags,
      @KeywordOnly @Default("None") PyObject traps) {
    PyDecimalContext outside = PyDecimalContext.current(ts);
    PyDecimalContext inside = PyDecimalContext.optional(ctx).duplicate();
    inside.update(prec, rounding, Emin, Emax, capitals, clamp, flags, traps);
    return new PyContextManager(inside, outside);
  }

  /** The context of an IEEE 754 interchange format of so many bits. */
  // CPython: mpdecimal context.c mpd_ieee_context
  @BuiltinFunction(name = "IEEEContext")
  static PyObject ieeeContext(long bits) {
    if (bits <= 0 || bits > IEEE_CONTEXT_MAX_BITS || bits % IEEE_STEP != 0) {
      throw Errors.valueError(
          "argument must be a multiple of 32, with a maximum of " + IEEE_CONTEXT_MAX_BITS);
    }
    long prec = 9 * (bits / IEEE_STEP) - 2;
    long emax = 3L * (1L << (bits / 16 + 3));
    return new PyDecimalContext(new Settings(prec, Rounding.ROUND_HALF_EVEN, 1 - emax, emax, 1), 0);
  }
}
