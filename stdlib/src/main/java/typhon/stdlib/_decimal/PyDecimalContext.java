package typhon.stdlib._decimal;

import java.util.Locale;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyContextVar;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * Precision, rounding and bounds of decimal arithmetic, the signals that occurred and those that
 * raise exceptions.
 *
 * <p>Thread rule: attributes are read without a lock and changed one at a time under the object's
 * monitor; an operation sees the precision, rounding and bounds of one moment.
 */
@BuiltinType(name = "Context", module = "decimal", subclassable = true)
public class PyDecimalContext extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDecimalContextTable());

  private static final PyContextVar CURRENT =
      new PyContextVar(PyStr.intern("decimal_context"), null);

  private volatile Settings settings;
  private volatile boolean capitals;
  private volatile int flags;
  private volatile int traps;
  private volatile PyObject flagsView;
  private volatile PyObject trapsView;

  PyDecimalContext(Settings settings, int traps) {
    this.settings = settings;
    this.traps = traps;
    this.capitals = true;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    DecimalState state = DecimalState.current();
    Settings settings = state.defaultContext.settings;
    int traps = state.defaultContext.traps;
    return type == TYPE
        ? new PyDecimalContext(settings, traps)
        : new PyDecimalContextSub(type, settings, traps);
  }

  @BuiltinMethod
  void __init__(
      @Named @Default("None") PyObject prec,
      @Named @Default("None") PyObject rounding,
      @Named @Default("None") PyObject Emin,
      @Named @Default("None") PyObject Emax,
      @Named @Default("None") PyObject capitals,
      @Named @Default("None") PyObject clamp,
      @Named @Default("None") PyObject flags,
      @Named @Default("None") PyObject traps) {
    update(prec, rounding, Emin, Emax, capitals, clamp, flags, traps);
  }

  // CPython: _decimal.c context_setattrs
  final void update(
      PyObject newPrec,
      PyObject newRounding,
      PyObject newEmin,
      PyObject newEmax,
      PyObject newCapitals,
      PyObject newClamp,
      PyObject newFlags,
      PyObject newTraps) {
    if (newPrec != PyNone.NONE) {
      setPrec(newPrec);
    }
    if (newRounding != PyNone.NONE) {
      setRounding(newRounding);
    }
    if (newEmin != PyNone.NONE) {
      setEmin(newEmin);
    }
    if (newEmax != PyNone.NONE) {
      setEmax(newEmax);
    }
    if (newCapitals != PyNone.NONE) {
      setCapitals(newCapitals);
    }
    if (newClamp != PyNone.NONE) {
      setClamp(newClamp);
    }
    if (newTraps != PyNone.NONE) {
      replaceTraps(SignalFlags.ofListOrDict(newTraps));
    }
    if (newFlags != PyNone.NONE) {
      replaceFlags(SignalFlags.ofListOrDict(newFlags));
    }
  }

  /** The context of the thread, or of the task it runs. */
  static PyDecimalContext current(ThreadState ts) {
    PyObject known = CURRENT.valueOrNull(ts);
    if (known != null) {
      return (PyDecimalContext) known;
    }
    PyDecimalContext fresh = DecimalState.of(ts).defaultContext.copyWithoutFlags();
    CURRENT.set(ts, fresh);
    return fresh;
  }

  /** The context, or the current one for None. */
  static PyDecimalContext optional(PyObject context) {
    if (context == PyNone.NONE) {
      return current(ThreadState.current());
    }
    if (context instanceof PyDecimalContext given) {
      return given;
    }
    throw Errors.typeError("optional argument must be a context");
  }

  /** Makes it the current one; of a template, a copy. */
  static void makeCurrent(ThreadState ts, PyObject context) {
    if (!(context instanceof PyDecimalContext given)) {
      throw Errors.typeError("argument must be a context");
    }
    DecimalState state = DecimalState.of(ts);
    boolean template =
        given == state.defaultContext
            || given == state.basicContext
            || given == state.extendedContext;
    CURRENT.set(ts, template ? given.copyWithoutFlags() : given);
  }

  private PyDecimalContext copyWithoutFlags() {
    PyDecimalContext made = new PyDecimalContext(settings, traps);
    made.capitals = capitals;
    return made;
  }

  final PyDecimalContext duplicate() {
    PyDecimalContext made = copyWithoutFlags();
    made.flags = flags;
    return made;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  final Settings settings() {
    return settings;
  }

  final boolean hasCapitals() {
    return capitals;
  }

  final int flagBits() {
    return flags;
  }

  final int trapBits() {
    return traps;
  }

  final void addFlags(int added) {
    if ((flags | added) != flags) {
      changeFlags(added, 0);
    }
  }

  final synchronized void changeFlags(int added, int removed) {
    flags = flags & ~removed | added;
  }

  final synchronized void changeTraps(int added, int removed) {
    traps = traps & ~removed | added;
  }

  private void replaceFlags(int replacement) {
    changeFlags(replacement, ~replacement);
  }

  private void replaceTraps(int replacement) {
    changeTraps(replacement, ~replacement);
  }

  /** Remembers what an operation signals; raises what is trapped. */
  // CPython: _decimal.c dec_addstatus
  final void signal(int signaled) {
    if (signaled == 0) {
      return;
    }
    addFlags(signaled);
    int trapped = signaled & traps;
    if (trapped != 0) {
      throw DecimalState.current().trapped(trapped);
    }
  }

  private static long number(PyObject value) {
    if (value == null) {
      throw notDeletable();
    }
    if (!(value instanceof PyInt)) {
      throw Errors.typeError("an integer is required");
    }
    return Numbers.indexAsSize(value);
  }

  private static RuntimeException notDeletable() {
    return Errors.attributeError("context attributes cannot be deleted");
  }

  /** The number of digits. */
  @BuiltinGetter
  long prec() {
    return settings.prec();
  }

  @BuiltinSetter(name = "prec")
  final void setPrec(PyObject value) {
    long prec = number(value);
    if (prec < 1 || prec > Settings.MAX_PREC) {
      throw Errors.valueError("valid range for prec is [1, MAX_PREC]");
    }
    synchronized (this) {
      settings = settings.withPrec(prec);
    }
  }

  /** The largest exponent. */
  @BuiltinGetter(name = "Emax")
  long emax() {
    return settings.emax();
  }

  @BuiltinSetter(name = "Emax")
  final void setEmax(PyObject value) {
    long emax = number(value);
    if (emax < 0 || emax > Settings.MAX_EMAX) {
      throw Errors.valueError("valid range for Emax is [0, MAX_EMAX]");
    }
    synchronized (this) {
      settings = settings.withEmax(emax);
    }
  }

  /** The smallest exponent. */
  @BuiltinGetter(name = "Emin")
  long emin() {
    return settings.emin();
  }

  @BuiltinSetter(name = "Emin")
  final void setEmin(PyObject value) {
    long emin = number(value);
    if (emin > 0 || emin < Settings.MIN_EMIN) {
      throw Errors.valueError("valid range for Emin is [MIN_EMIN, 0]");
    }
    synchronized (this) {
      settings = settings.withEmin(emin);
    }
  }

  /** The name of the rounding mode. */
  @BuiltinGetter
  PyObject rounding() {
    return PyStr.intern(settings.rounding().name());
  }

  @BuiltinSetter(name = "rounding")
  final void setRounding(PyObject value) {
    if (value == null) {
      throw notDeletable();
    }
    Rounding rounding = roundingOf(value);
    synchronized (this) {
      settings = settings.withRounding(rounding);
    }
  }

  static Rounding roundingOf(PyObject value) {
    if (value instanceof PyStr name) {
      String text = name.toString();
      for (Rounding rounding : Rounding.values()) {
        if (rounding.name().equals(text)) {
          return rounding;
        }
      }
    }
    throw Errors.typeError(
        """
        valid values for rounding are:
          [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
           ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
           ROUND_05UP]\
        """);
  }

  /** Whether exponents are shown as E rather than e. */
  @BuiltinGetter(name = "capitals")
  int capitals() {
    return capitals ? 1 : 0;
  }

  @BuiltinSetter(name = "capitals")
  final void setCapitals(PyObject value) {
    long wanted = number(value);
    if (wanted >>> 1 != 0) {
      throw Errors.valueError("valid values for capitals are 0 or 1");
    }
    capitals = wanted == 1;
  }

  /** Whether exponents are kept low enough for an interchange format. */
  @BuiltinGetter
  int clamp() {
    return settings.clamp();
  }

  @BuiltinSetter(name = "clamp")
  final void setClamp(PyObject value) {
    long clamp = number(value);
    if (clamp >>> 1 != 0) {
      throw Errors.valueError("valid values for clamp are 0 or 1");
    }
    synchronized (this) {
      settings = settings.withClamp((int) clamp);
    }
  }

  /** What was signaled. */
  @BuiltinGetter(name = "flags")
  PyObject flags() {
    PyObject known = flagsView;
    if (known == null) {
      PyObject made = PySignalDictMixin.viewOf(this, false);
      synchronized (this) {
        flagsView = flagsView == null ? made : flagsView;
        known = flagsView;
      }
    }
    return known;
  }

  @BuiltinSetter(name = "flags")
  final void setFlags(PyObject value) {
    if (value == null) {
      throw notDeletable();
    }
    replaceFlags(SignalFlags.ofDict(value));
  }

  /** What raises an exception. */
  @BuiltinGetter(name = "traps")
  PyObject traps() {
    PyObject known = trapsView;
    if (known == null) {
      PyObject made = PySignalDictMixin.viewOf(this, true);
      synchronized (this) {
        trapsView = trapsView == null ? made : trapsView;
        known = trapsView;
      }
    }
    return known;
  }

  @BuiltinSetter(name = "traps")
  final void setTraps(PyObject value) {
    if (value == null) {
      throw notDeletable();
    }
    replaceTraps(SignalFlags.ofDict(value));
  }

  @BuiltinMethod
  void __delattr__(PyObject name) {
    throw notDeletable();
  }

  /** The smallest exponent of a subnormal number. */
  @BuiltinMethod
  long Etiny() {
    return settings.etiny();
  }

  /** The largest exponent of a number with all digits. */
  @BuiltinMethod
  long Etop() {
    return settings.etop();
  }

  /** Forget what was signaled. */
  @BuiltinMethod
  void clear_flags() {
    replaceFlags(0);
  }

  /** Trap nothing. */
  @BuiltinMethod
  void clear_traps() {
    replaceTraps(0);
  }

  /** A context like this one. */
  @BuiltinMethod
  PyObject copy() {
    return duplicate();
  }

  @BuiltinMethod
  PyObject __copy__() {
    return duplicate();
  }

  @BuiltinMethod
  PyObject __reduce__() {
    Settings s = settings;
    DecimalState state = DecimalState.current();
    PyList raised = state.signals(flags);
    PyList trapped = state.signals(traps);
    return PyTuple.of(
        type(),
        PyTuple.of(
            PyInt.of(s.prec()),
            PyStr.intern(s.rounding().name()),
            PyInt.of(s.emin()),
            PyInt.of(s.emax()),
            PyInt.of(capitals()),
            PyInt.of(s.clamp()),
            raised,
            trapped));
  }

  @BuiltinMethod
  String __repr__() {
    Settings s = settings;
    return String.format(
        Locale.ROOT,
        "Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, flags=%s, traps=%s)",
        s.prec(),
        s.rounding().name(),
        s.emin(),
        s.emax(),
        capitals(),
        s.clamp(),
        Flags.show(flags),
        Flags.show(traps));
  }
}
