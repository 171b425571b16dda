package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Iterates over a sequence from its end. */
// CPython: enumobject.c reversedobject
@BuiltinType(name = "reversed", subclassable = true)
public class PyReversed extends IndexedIterator {
  public static final PyType TYPE = PyType.builtin(new PyReversedTable());

  private final PyObject sequence;

  public PyReversed(PyObject sequence, int length) {
    this.sequence = sequence;
    setPosition(length - 1);
  }

  @BuiltinNew(signature = "(sequence, /)")
  static PyObject __new__(PyType type, PyObject object) {
    PyType of = object.type();
    PyObject method = of.special(SpecialMethod.REVERSED);
    if (method == PyNone.NONE) {
      throw notReversible(of);
    }
    if (method != null) {
      return method.callMethod(ThreadState.current(), object);
    }
    if (of.special(SpecialMethod.GETITEM) == null || object instanceof PyDict) {
      throw notReversible(of);
    }
    int length = Items.length(object);
    return type == TYPE ? new PyReversed(object, length) : new PyReversedSub(type, object, length);
  }

  private static RuntimeException notReversible(PyType type) {
    return Errors.typeError("'" + type.name() + "' object is not reversible");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    int i = position();
    if (i < 0) {
      return null;
    }
    try {
      PyObject item = Items.getItem(sequence, PyInt.of(i));
      setPosition(i - 1);
      return item;
    } catch (PyException e) {
      setPosition(-1);
      if (e.matches(ExceptionTypes.INDEX_ERROR) || e.matches(PyStopIteration.TYPE)) {
        return null;
      }
      throw e;
    }
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    int i = position();
    return i < 0 || Items.length(sequence) <= i ? 0 : i + 1L;
  }

  @BuiltinMethod
  PyObject __reduce__() {
    int i = position();
    return i < 0
        ? PyTuple.of(type(), PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(type(), PyTuple.of(sequence), PyInt.of(i));
  }

  /** Continue at an index. */
  @BuiltinMethod
  void __setstate__(PyObject object) {
    long i = Numbers.indexAsSize(object);
    if (position() >= 0) {
      setPosition((int) Math.min(Math.max(i, -1), Items.length(sequence) - 1L));
    }
  }
}
