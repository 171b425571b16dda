package typhon.stdlib._decimal;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * The mapping of signals to booleans that a context shows as its flags or traps.
 *
 * <p>Thread rule: a view; the bits are the context's. The context is set before the view is shared.
 */
@BuiltinType(name = "SignalDictMixin", module = "decimal", subclassable = true)
public class PySignalDictMixin extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySignalDictMixinTable());

  private volatile PyDecimalContext context;
  private boolean traps;

  PySignalDictMixin() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PySignalDictMixin() : new PySignalDictMixinSub(type);
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {}

  static PySignalDictMixin viewOf(PyDecimalContext context, boolean traps) {
    PySignalDictMixin view = (PySignalDictMixin) Calls.call(DecimalState.current().signalDict);
    view.traps = traps;
    view.context = context;
    return view;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private PyDecimalContext context() {
    PyDecimalContext known = context;
    if (known == null) {
      throw Errors.valueError("invalid signal dict");
    }
    return known;
  }

  final int bits() {
    return traps ? context().trapBits() : context().flagBits();
  }

  @BuiltinMethod
  int __len__() {
    context();
    return Signal.values().length;
  }

  @BuiltinMethod
  PyObject __iter__() {
    context();
    return Iteration.iter(DecimalState.current().signals);
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    int bits = bits();
    return PyBool.of((bits & DecimalState.current().signal(key).flags) != 0);
  }

  @BuiltinMethod
  void __setitem__(PyObject key, PyObject value) {
    PyDecimalContext owner = context();
    int flag = DecimalState.current().signal(key).flags;
    boolean on = Objects.isTrue(value);
    if (traps) {
      owner.changeTraps(on ? flag : 0, flag);
    } else {
      owner.changeFlags(on ? flag : 0, flag);
    }
  }

  @BuiltinMethod
  void __delitem__(PyObject key) {
    context();
    throw Errors.valueError("signal keys cannot be deleted");
  }

  @BuiltinMethod
  String __repr__() {
    int bits = bits();
    StringBuilder shown = new StringBuilder("{");
    for (Signal signal : Signal.values()) {
      shown
          .append(shown.length() == 1 ? "" : ", ")
          .append("<class 'decimal.")
          .append(signal.pythonName)
          .append("'>:")
          .append((bits & signal.flags) != 0 ? "True" : "False");
    }
    return shown.append('}').toString();
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    Boolean equal = equalTo(other);
    return equal == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(equal);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject other) {
    Boolean equal = equalTo(other);
    return equal == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(!equal);
  }

  private Boolean equalTo(PyObject other) {
    int bits = bits();
    if (other instanceof PySignalDictMixin view) {
      return bits == view.bits();
    }
    Integer flags = other instanceof PyDict dict ? SignalFlags.ofDictOrNull(dict) : null;
    return flags == null ? null : (Boolean) (bits == flags);
  }

  /** A dict of the signals. */
  @BuiltinMethod
  PyObject copy() {
    int bits = bits();
    PyDict copy = new PyDict();
    for (Signal signal : Signal.values()) {
      copy.put(DecimalState.current().exception(signal), PyBool.of((bits & signal.flags) != 0));
    }
    return copy;
  }
}
