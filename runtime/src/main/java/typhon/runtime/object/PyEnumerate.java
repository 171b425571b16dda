package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * Pairs of a count and an item of the iterable; the count begins at start, 0 by default.
 *
 * <p>Thread rule: the count is written with release, not locked: threads that share the object may
 * get a count twice.
 */
// CPython: enumobject.c
@BuiltinType(name = "enumerate", subclassable = true)
public class PyEnumerate extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyEnumerateTable());

  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(PyEnumerate.class, "count", PyInt.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final PyObject iterator;
  private volatile PyInt count;

  public PyEnumerate(PyObject iterator, PyInt count) {
    this.iterator = iterator;
    COUNT.set(this, count); // plain: published with the object
  }

  @BuiltinNew(signature = "(iterable, start=0)")
  static PyObject __new__(
      PyType type, @Named @Unset PyObject iterable, @Named @Unset PyObject start) {
    if (iterable == null) {
      throw Errors.typeError("enumerate() missing required argument 'iterable'");
    }
    PyInt first = start == null ? PyInt.ZERO : Numbers.index(start);
    PyObject iterator = Iteration.iter(iterable);
    return type == TYPE
        ? new PyEnumerate(iterator, first)
        : new PyEnumerateSub(type, iterator, first);
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
    PyObject item = Iteration.next(iterator);
    if (item == null) {
      return null;
    }
    PyInt n = count;
    COUNT.setRelease(this, Numbers.add(n, PyInt.ONE));
    return PyTuple.of(n, item);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(type(), PyTuple.of(iterator, count));
  }

  /** enumerate[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
