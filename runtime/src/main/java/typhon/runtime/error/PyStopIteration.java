package typhon.runtime.error;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** An iterator has no more items. */
@BuiltinType(
    name = "StopIteration",
    base = ExceptionBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyStopIteration extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PyStopIterationTable());

  private volatile PyObject value;

  /** The end of a generator that returned {@code value}. */
  public PyStopIteration(PyObject value) {
    super(TYPE, value == PyNone.NONE ? PyTuple.EMPTY : PyTuple.of(value));
    this.value = value;
  }

  private PyStopIteration(PyType type, PyTuple args) {
    super(type, args);
    this.value = args.size() == 0 ? PyNone.NONE : args.get(0);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyStopIteration(type, PyTuple.of(args));
  }

  @Override
  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    requireNoKeywords(keywords);
    setArgs(PyTuple.of(args));
    value = args.length == 0 ? PyNone.NONE : args[0];
  }

  /** The value the generator returned. */
  @BuiltinGetter
  public PyObject value() {
    return value;
  }

  @BuiltinSetter(name = "value")
  void setValue(PyObject value) {
    this.value = value == null ? PyNone.NONE : value;
  }
}
