package typhon.stdlib._collections;

import java.util.Arrays;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.DictUpdate;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.ReprGuard;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A dict that fills in a missing key with what a factory returns; the further arguments are those
 * of dict.
 *
 * <p>Thread rule: as dict. The factory may run in several threads for one missing key; one value
 * wins and all get that one.
 */
@BuiltinType(name = "defaultdict", module = "collections", base = PyDict.class, subclassable = true)
public class PyDefaultDict extends PyDict {
  public static final PyType TYPE = PyType.builtin(new PyDefaultDictTable());

  private static final PyStr ITEMS = PyStr.intern("items");

  private volatile PyObject factory = PyNone.NONE;

  public PyDefaultDict() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyDefaultDict() : new PyDefaultDictSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    PyObject first = args.length == 0 ? PyNone.NONE : args[0];
    if (first != PyNone.NONE && first.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("first argument must be callable or None");
    }
    factory = first;
    PyObject[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    DictUpdate.update(this, "dict", rest, keywords);
  }

  /** Called for a missing key: the factory's value, which is set; KeyError without a factory. */
  @BuiltinMethod
  PyObject __missing__(ThreadState ts, PyObject key) {
    PyObject make = factory;
    if (make == PyNone.NONE) {
      throw Errors.keyError(key);
    }
    PyObject value = make.call(ts);
    PyObject known = putIfAbsent(key, value);
    return known == null ? value : known;
  }

  /** The factory of values, or None. */
  @BuiltinGetter(name = "default_factory")
  PyObject factory() {
    return factory;
  }

  @BuiltinSetter(name = "default_factory")
  void setFactory(PyObject value) {
    factory = value == null ? PyNone.NONE : value;
  }

  /** A shallow copy. */
  @BuiltinMethod(name = "copy")
  PyObject copy() {
    return Calls.call(type(), factory, this);
  }

  /** A shallow copy. */
  @BuiltinMethod
  PyObject __copy__() {
    return copy();
  }

  @BuiltinMethod
  PyObject __reduce__() {
    PyTuple args = factory == PyNone.NONE ? PyTuple.EMPTY : PyTuple.of(factory);
    PyObject items = Iteration.iter(Calls.method(this, ITEMS));
    return PyTuple.of(type(), args, PyNone.NONE, PyNone.NONE, items);
  }

  @BuiltinMethod
  PyObject __repr__() {
    PyObject base = PyDict.TYPE.special(SpecialMethod.REPR).callMethod(ThreadState.current(), this);
    return PyStr.of(type().shortName() + "(" + factoryRepr() + ", " + base + ")");
  }

  private String factoryRepr() {
    PyObject make = factory;
    if (!ReprGuard.enter(make)) {
      return "...";
    }
    try {
      return Objects.repr(make).toString();
    } finally {
      ReprGuard.leave(make);
    }
  }

  // CPython: _collectionsmodule.c defdict_or
  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return union(self, value);
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return union(value, self);
  }

  private static PyObject union(PyObject left, PyObject right) {
    if (!(left instanceof PyDict) || !(right instanceof PyDict)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDefaultDict self = left instanceof PyDefaultDict d ? d : (PyDefaultDict) right;
    PyObject made = Calls.call(self.type(), self.factory, left);
    if (!(made instanceof PyDict result)) {
      throw Errors.typeError("defaultdict copy is no dict");
    }
    DictUpdate.update(result, right);
    return result;
  }
}
