package typhon.stdlib._decimal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * What an interpreter has of this module: exceptions, the templates of contexts, helpers from
 * Python modules.
 *
 * <p>Thread rule: made once for an interpreter, immutable after that.
 */
final class DecimalState {
  private final Map<String, PyType> exceptions = new LinkedHashMap<>();
  private final Map<Signal, PyType> bySignal = new EnumMap<>(Signal.class);
  final PyType signalDict;
  final PyObject decimalTuple;
  final PyObject rational;
  final PyTuple signals;

  /** What a new context is like. */
  final PyDecimalContext defaultContext;

  final PyDecimalContext basicContext;
  final PyDecimalContext extendedContext;

  private DecimalState(ThreadState ts) {
    PyType base = exception("DecimalException", ExceptionTypes.ARITHMETIC_ERROR);
    exception("Clamped", base);
    PyType rounded = exception("Rounded", base);
    PyType inexact = exception("Inexact", base);
    PyType subnormal = exception("Subnormal", base);
    exception("Underflow", inexact, rounded, subnormal);
    exception("Overflow", inexact, rounded);
    exception("DivisionByZero", base, ExceptionTypes.ZERO_DIVISION_ERROR);
    exception("FloatOperation", base, ExceptionTypes.TYPE_ERROR);
    PyType invalid = exception("InvalidOperation", base);
    exception("ConversionSyntax", invalid);
    exception("DivisionImpossible", invalid);
    exception("DivisionUndefined", invalid, ExceptionTypes.ZERO_DIVISION_ERROR);
    exception("InvalidContext", invalid);
    List<PyObject> all = new ArrayList<>();
    for (Signal signal : Signal.values()) {
      PyType type = exceptions.get(signal.pythonName);
      bySignal.put(signal, type);
      all.add(type);
    }
    signals = PyTuple.of(all.toArray(PyObject[]::new));
    PyObject numbers = ts.interpreter.importModule("numbers");
    rational = Objects.getAttribute(numbers, PyStr.intern("Rational"));
    Calls.method(
        Objects.getAttribute(numbers, PyStr.intern("Number")),
        PyStr.intern("register"),
        PyDecimal.TYPE);
    decimalTuple = decimalTuple(ts);
    signalDict = signalDict(ts);
    int traps = Flags.ANY_INVALID | Flags.DIVISION_BY_ZERO | Flags.OVERFLOW;
    defaultContext = new PyDecimalContext(Settings.DEFAULT, traps);
    Settings nine = Settings.DEFAULT.withPrec(9);
    basicContext =
        new PyDecimalContext(
            nine.withRounding(Rounding.ROUND_HALF_UP), traps | Flags.UNDERFLOW | Flags.CLAMPED);
    extendedContext = new PyDecimalContext(nine, 0);
  }

  static DecimalState current() {
    return of(ThreadState.current());
  }

  static DecimalState of(ThreadState ts) {
    Object known = ts.interpreter.state().get(DecimalState.class);
    if (known == null) {
      // Python code runs while it is made, so not under the map's lock.
      DecimalState made = new DecimalState(ts);
      Object raced = ts.interpreter.state().putIfAbsent(DecimalState.class, made);
      known = raced == null ? made : raced;
    }
    return (DecimalState) known;
  }

  private PyType exception(String name, PyType... bases) {
    PyDict namespace = PyDict.of(PyStr.intern("__module__"), PyStr.intern("decimal"));
    PyType type =
        (PyType)
            Calls.call(PyType.TYPE, PyStr.intern(name), PyTuple.of((PyObject[]) bases), namespace);
    exceptions.put(name, type);
    return type;
  }

  private static PyObject decimalTuple(ThreadState ts) {
    PyObject[] args = {PyStr.intern("DecimalTuple"), PyStr.of("sign digits exponent")};
    PyDict module = PyDict.of(PyStr.intern("module"), PyStr.intern("decimal"));
    PyObject collections = ts.interpreter.importModule("collections");
    return Calls.call(
        ts, Objects.getAttribute(collections, PyStr.intern("namedtuple")), args, module);
  }

  private static PyType signalDict(ThreadState ts) {
    PyObject abc = ts.interpreter.importModule("_collections_abc");
    PyObject mapping = Objects.getAttribute(abc, PyStr.intern("MutableMapping"));
    PyDict namespace = PyDict.of(PyStr.intern("__module__"), PyStr.intern("abc"));
    return (PyType)
        Calls.call(
            PyType.TYPE,
            PyStr.intern("SignalDict"),
            PyTuple.of(PySignalDictMixin.TYPE, mapping),
            namespace);
  }

  Map<String, PyType> exceptions() {
    return exceptions;
  }

  PyType exception(Signal signal) {
    return bySignal.get(signal);
  }

  /** The signal that an exception stands for; KeyError for other objects. */
  Signal signal(PyObject exception) {
    for (Signal signal : Signal.values()) {
      if (bySignal.get(signal) == exception) {
        return signal;
      }
    }
    throw Errors.keyError(
        PyStr.of(
            """
            valid values for signals are:
              [InvalidOperation, FloatOperation, DivisionByZero,
               Overflow, Underflow, Subnormal, Inexact, Rounded,
               Clamped]\
            """));
  }

  PyList signals(int flags) {
    List<PyObject> found = new ArrayList<>();
    for (Signal signal : Signal.values()) {
      if ((flags & signal.flags) != 0) {
        found.add(bySignal.get(signal));
      }
    }
    return PyList.of(found.toArray(PyObject[]::new));
  }

  /** The exception for trapped conditions, which it lists. */
  PyException trapped(int flags) {
    List<PyObject> conditions = new ArrayList<>();
    condition(conditions, flags, Flags.INVALID_OPERATION, "InvalidOperation");
    condition(conditions, flags, Flags.CONVERSION_SYNTAX, "ConversionSyntax");
    condition(conditions, flags, Flags.DIVISION_IMPOSSIBLE, "DivisionImpossible");
    condition(conditions, flags, Flags.DIVISION_UNDEFINED, "DivisionUndefined");
    condition(conditions, flags, Flags.INVALID_CONTEXT, "InvalidContext");
    PyType type = null;
    for (Signal signal : Signal.values()) {
      if ((flags & signal.flags) != 0) {
        type = type == null ? bySignal.get(signal) : type;
        if (signal != Signal.INVALID_OPERATION) {
          conditions.add(bySignal.get(signal));
        }
      }
    }
    return Errors.with(type, PyList.of(conditions.toArray(PyObject[]::new)));
  }

  private void condition(List<PyObject> found, int flags, int flag, String name) {
    if ((flags & flag) != 0) {
      found.add(exceptions.get(name));
    }
  }
}
