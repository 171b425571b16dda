package typhon.runtime.ops;

import java.util.ArrayList;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySequenceIterator;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** The iteration protocol. Inside the runtime the end is Java null, not an exception. */
public final class Iteration {
  private Iteration() {}

  /** {@code iter(iterable)}. */
  public static PyObject iter(PyObject iterable) {
    PyType type = iterable.type();
    PyObject method = type.special(SpecialMethod.ITER);
    if (method != null && method != PyNone.NONE) {
      PyObject iterator = method.callMethod(ThreadState.current(), iterable);
      if (!(iterator instanceof BuiltinIterator) && iterator.type().special(SpecialMethod.NEXT) == null) {
        throw Errors.typeError("iter() returned non-iterator of type '" + iterator.type().name() + "'");
      }
      return iterator;
    }
    if (method == null && type.special(SpecialMethod.GETITEM) != null) {
      return new PySequenceIterator(iterable);
    }
    throw Errors.typeError("'" + type.name() + "' object is not iterable");
  }

  /** {@code next(iterator)}, or null at the end. */
  public static PyObject next(PyObject iterator) {
    if (iterator instanceof BuiltinIterator i) {
      return i.nextOrNull();
    }
    return nextBySpecial(iterator);
  }

  private static PyObject nextBySpecial(PyObject iterator) {
    PyObject method = iterator.type().special(SpecialMethod.NEXT);
    if (method == null) {
      throw Errors.typeError("'" + iterator.type().name() + "' object is not an iterator");
    }
    try {
      return method.callMethod(ThreadState.current(), iterator);
    } catch (PyException e) {
      if (e.matches(PyStopIteration.TYPE)) {
        return null;
      }
      throw e;
    }
  }

  /** {@code next} of an instance of a Python class that inherits from a built-in iterator. */
  public static PyObject nextOfSubclass(BuiltinIterator iterator) {
    PyObject method = iterator.type().special(SpecialMethod.NEXT);
    return method instanceof typhon.runtime.object.PyMethodDescriptor
        ? iterator.__next__()
        : nextBySpecial(iterator);
  }

  /** All items of an iterable. */
  public static PyObject[] toArray(PyObject iterable) {
    if (iterable.type() == PyTuple.TYPE) {
      return ((PyTuple) iterable).toArray();
    }
    if (iterable.type() == PyList.TYPE) {
      return ((PyList) iterable).toArray();
    }
    ArrayList<PyObject> items = new ArrayList<>();
    PyObject iterator = iter(iterable);
    for (PyObject item = next(iterator); item != null; item = next(iterator)) {
      items.add(item);
    }
    return items.toArray(PyObject.NO_ARGS);
  }
}
