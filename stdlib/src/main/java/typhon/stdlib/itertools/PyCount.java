package typhon.stdlib.itertools;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * The numbers from start (0 by default) on, by step (1 by default).
 *
 * <p>Thread rule: exact: every number is given once, by compare-and-set.
 */
// CPython: itertoolsmodule.c countobject
@BuiltinType(name = "count", module = "itertools", subclassable = true)
public class PyCount extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyCountTable());

  private static final VarHandle FAST;
  private static final VarHandle NEXT;

  static {
    try {
      FAST = MethodHandles.lookup().findVarHandle(PyCount.class, "fast", long.class);
      NEXT = MethodHandles.lookup().findVarHandle(PyCount.class, "next", PyObject.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The next number of a count by ones; {@link Long#MAX_VALUE} when {@link #next} has it. */
  private volatile long fast;

  private volatile PyObject next;
  private final PyObject step;

  public PyCount(PyObject start, PyObject step) {
    boolean ones = start instanceof PyInt i && i.fitsLong() && isOne(step);
    this.fast = ones ? ((PyInt) start).longValue() : Long.MAX_VALUE;
    this.next = ones ? PyInt.of(Long.MAX_VALUE) : start;
    this.step = step;
  }

  private static boolean isOne(PyObject step) {
    return step instanceof PyInt i && i.fitsLong() && i.longValue() == 1;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, @Named @Default("0") PyObject start, @Named @Default("1") PyObject step) {
    if (!isNumber(start) || !isNumber(step)) {
      throw Errors.typeError("a number is required");
    }
    return type == TYPE ? new PyCount(start, step) : new PyCountSub(type, start, step);
  }

  // CPython: abstract.c PyNumber_Check
  private static boolean isNumber(PyObject value) {
    PyType of = value.type();
    return of.special(SpecialMethod.INDEX) != null
        || of.special(SpecialMethod.INT) != null
        || of.special(SpecialMethod.FLOAT) != null
        || of.special(SpecialMethod.COMPLEX) != null;
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
    for (long n = fast; n != Long.MAX_VALUE; n = fast) {
      if (FAST.compareAndSet(this, n, n + 1)) {
        return PyInt.of(n);
      }
    }
    for (; ; ) {
      PyObject number = next;
      if (NEXT.compareAndSet(this, number, Numbers.add(number, step))) {
        return number;
      }
    }
  }

  @BuiltinMethod
  PyObject __repr__() {
    long n = fast;
    PyObject number = n == Long.MAX_VALUE ? next : PyInt.of(n);
    String by = isOne(step) ? ")" : ", " + Objects.repr(step) + ")";
    return PyStr.of(type().shortName() + "(" + Objects.repr(number) + by);
  }
}
