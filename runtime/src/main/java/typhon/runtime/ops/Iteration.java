package typhon.runtime.ops;

import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyDictKeys;
import typhon.runtime.object.PyDictValues;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyListIterator;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySequenceIterator;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.PyTupleIterator;
import typhon.runtime.object.SetObject;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** The iteration protocol. Inside the runtime the end is Java null, not an exception. */
public final class Iteration {
  private Iteration() {}

  /** {@code iter(iterable)}. */
  public static PyObject iter(PyObject iterable) {
    PyType type = iterable.type();
    if (type == PyList.TYPE) {
      return new PyListIterator((PyList) iterable);
    }
    if (type == PyTuple.TYPE) {
      return new PyTupleIterator((PyTuple) iterable);
    }
    return iterBySpecial(type, iterable);
  }

  private static PyObject iterBySpecial(PyType type, PyObject iterable) {
    PyObject method = type.special(SpecialMethod.ITER);
    if (method != null && method != PyNone.NONE) {
      PyObject iterator = method.callMethod(ThreadState.current(), iterable);
      if (!(iterator instanceof BuiltinIterator)
          && iterator.type().special(SpecialMethod.NEXT) == null) {
        throw Errors.typeError(
            "iter() returned non-iterator of type '" + iterator.type().name() + "'");
      }
      return iterator;
    }
    if (method == null && isSequence(type)) {
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

  /**
   * What an explicit call of a built-in {@code __next__} gives: the item, or StopIteration instead
   * of null.
   */
  public static PyObject orStop(PyObject item) {
    if (item == null) {
      throw Errors.stopIteration(PyNone.NONE);
    }
    return item;
  }

  /** What {@code __next__} gives; its StopIteration at the end. */
  public static PyObject nextOrRaise(PyObject iterator) {
    PyObject method = iterator.type().special(SpecialMethod.NEXT);
    if (method == null) {
      throw Errors.typeError("'" + iterator.type().name() + "' object is not an iterator");
    }
    return method.callMethod(ThreadState.current(), iterator);
  }

  private static PyObject nextBySpecial(PyObject iterator) {
    try {
      return nextOrRaise(iterator);
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

  /** Whether {@code iter(value)} has a method to call. */
  public static boolean isIterable(PyObject value) {
    PyObject method = value.type().special(SpecialMethod.ITER);
    return method == null ? isSequence(value.type()) : method != PyNone.NONE;
  }

  /** Whether a type without {@code __iter__} has items; a built-in one must also have a length. */
  // CPython: abstract.c PySequence_Check
  private static boolean isSequence(PyType type) {
    PyObject item = type.special(SpecialMethod.GETITEM);
    return item != null
        && (!(item instanceof PyMethodDescriptor) || type.special(SpecialMethod.LEN) != null);
  }

  /** All items of an iterable. */
  public static PyObject[] toArray(PyObject iterable) {
    PyObject[] snapshot = snapshotOrNull(iterable);
    if (snapshot != null) {
      return snapshot;
    }
    PyObject iterator = iter(iterable);
    PyObject[] items = new PyObject[(int) Math.min(lengthHint(iterable, 8), 1 << 16)];
    int count = 0;
    for (PyObject item = next(iterator); item != null; item = next(iterator)) {
      if (count == items.length) {
        items = Arrays.copyOf(items, Math.max(8, count + (count >> 1)));
      }
      items[count++] = item;
    }
    return count == items.length ? items : Arrays.copyOf(items, count);
  }

  /** The items of a built-in container at one moment, as a new array; null for anything else. */
  public static PyObject[] snapshotOrNull(PyObject iterable) {
    PyType type = iterable.type();
    if (type == PyList.TYPE) {
      return ((PyList) iterable).toArray();
    }
    if (type == PyTuple.TYPE) {
      return ((PyTuple) iterable).toArray();
    }
    if (type == PyDict.TYPE) {
      return ((PyDict) iterable).keysSnapshot();
    }
    if (type == PySet.TYPE || type == PyFrozenSet.TYPE) {
      return ((SetObject) iterable).keysSnapshot();
    }
    if (iterable instanceof PyDictKeys view) {
      return view.toArray();
    }
    return iterable instanceof PyDictValues view ? view.toArray() : null;
  }

  /** How many items the object expects to give. CPython: abstract.c PyObject_LengthHint. */
  public static long lengthHint(PyObject value, long otherwise) {
    PyType type = value.type();
    if (type.special(SpecialMethod.LEN) != null) {
      try {
        return Items.length(value);
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
          throw e;
        }
      }
    }
    PyObject method = type.special(SpecialMethod.LENGTH_HINT);
    if (method == null || method == PyNone.NONE) {
      return otherwise;
    }
    PyObject hint;
    try {
      hint = method.callMethod(ThreadState.current(), value);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        return otherwise;
      }
      throw e;
    }
    if (hint == PyNotImplemented.NOT_IMPLEMENTED) {
      return otherwise;
    }
    if (!(hint instanceof PyInt n)) {
      throw Errors.typeError("__length_hint__ must be an integer, not " + hint.type().name());
    }
    if (n.signum() < 0) {
      throw Errors.valueError("__length_hint__() should return >= 0");
    }
    return Numbers.indexAsSize(n);
  }
}
