package typhon.stdlib.itertools;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * The same object again and again, or as many times as told.
 *
 * <p>Thread rule: the count is opaque; threads that share the iterator may get the object more
 * often than told.
 */
// CPython: itertoolsmodule.c repeatobject
@BuiltinType(name = "repeat", module = "itertools", subclassable = true)
public class PyRepeat extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyRepeatTable());

  private static final VarHandle LEFT;

  static {
    try {
      LEFT = MethodHandles.lookup().findVarHandle(PyRepeat.class, "left", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final PyObject object;

  /** How many times are left, or -1 for ever. */
  @SuppressWarnings("unused") // through LEFT
  private long left;

  public PyRepeat(PyObject object, long left) {
    this.object = object;
    this.left = left;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named PyObject object, @Named @Unset PyObject times) {
    long count = times == null ? -1 : Math.max(0, Numbers.indexAsSize(times));
    return type == TYPE ? new PyRepeat(object, count) : new PyRepeatSub(type, object, count);
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
    long n = (long) LEFT.getOpaque(this);
    if (n == 0) {
      return null;
    }
    if (n > 0) {
      LEFT.setOpaque(this, n - 1);
    }
    return object;
  }

  @BuiltinMethod
  PyObject __repr__() {
    long n = (long) LEFT.getOpaque(this);
    return PyStr.of(
        type().shortName() + "(" + Objects.repr(object) + (n < 0 ? ")" : ", " + n + ")"));
  }

  /** The number of items to come. */
  @BuiltinMethod
  long __length_hint__() {
    long n = (long) LEFT.getOpaque(this);
    if (n < 0) {
      throw Errors.typeError("len() of unsized object");
    }
    return n;
  }
}
