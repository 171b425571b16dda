package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyKeyError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyInt64;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Subscription, length and membership (CPython: abstract.c PyObject_GetItem, PyObject_Size,
 * PySequence_Contains).
 */
public final class Items {
  private static final PyStr CLASS_GETITEM = PyStr.intern("__class_getitem__");

  private Items() {}

  /** {@code container[key]}; exact lists, tuples and dicts first, then the protocol. */
  public static PyObject getItem(PyObject container, PyObject key) {
    PyType type = container.type();
    if (type == PyList.TYPE && key instanceof PyInt64 i) {
      return ((PyList) container).at(i.value);
    }
    if (type == PyDict.TYPE) {
      return ((PyDict) container).__getitem__(key);
    }
    if (type == PyTuple.TYPE) {
      return ((PyTuple) container).__getitem__(key);
    }
    return getItemBySpecial(container, key);
  }

  /** The item, or null where the container says KeyError. */
  public static PyObject getItemOrNull(PyObject container, PyObject key) {
    if (container.type() == PyDict.TYPE) {
      return ((PyDict) container).get(key);
    }
    try {
      return getItem(container, key);
    } catch (PyException e) {
      if (!e.matches(PyKeyError.TYPE)) {
        throw e;
      }
      return null;
    }
  }

  private static PyObject getItemBySpecial(PyObject container, PyObject key) {
    PyObject method = container.type().special(SpecialMethod.GETITEM);
    if (method != null) {
      return method.callMethod(ThreadState.current(), container, key);
    }
    if (container == PyType.TYPE) {
      return new PyGenericAlias(container, key);
    }
    if (container instanceof PyType cls) {
      PyObject classMethod = Objects.getAttributeOrNull(cls, CLASS_GETITEM);
      if (classMethod != null && classMethod != PyNone.NONE) {
        return classMethod.call(ThreadState.current(), key);
      }
      throw Errors.typeError("type '" + cls.name() + "' is not subscriptable");
    }
    throw Errors.typeError("'" + container.type().name() + "' object is not subscriptable");
  }

  /** {@code container[key] = value}. */
  public static void setItem(PyObject container, PyObject key, PyObject value) {
    PyType type = container.type();
    if (type == PyList.TYPE && key instanceof PyInt64 i) {
      ((PyList) container).set(i.value, value);
    } else if (type == PyDict.TYPE) {
      ((PyDict) container).put(key, value);
    } else {
      setItemBySpecial(container, key, value);
    }
  }

  private static void setItemBySpecial(PyObject container, PyObject key, PyObject value) {
    if (Calls.special(SpecialMethod.SETITEM, container, key, value) == null) {
      throw Errors.typeError(
          "'" + container.type().name() + "' object does not support item assignment");
    }
  }

  public static void deleteItem(PyObject container, PyObject key) {
    if (Calls.special(SpecialMethod.DELITEM, container, key) == null) {
      // CPython: abstract.c PyObject_DelItem words it in two ways
      String not =
          container.type().special(SpecialMethod.GETITEM) != null
                  && key.type().special(SpecialMethod.INDEX) != null
              ? "doesn't"
              : "does not";
      throw Errors.typeError(
          "'" + container.type().name() + "' object " + not + " support item deletion");
    }
  }

  /** {@code len(container)}. */
  public static int length(PyObject container) {
    PyType type = container.type();
    if (type == PyList.TYPE) {
      return ((PyList) container).size();
    }
    if (type == PyTuple.TYPE) {
      return ((PyTuple) container).size();
    }
    if (type == PyDict.TYPE) {
      return ((PyDict) container).size();
    }
    return lengthBySpecial(container);
  }

  private static int lengthBySpecial(PyObject container) {
    return (int) Math.min(longLength(container), Integer.MAX_VALUE);
  }

  /**
   * As {@link #length}, for objects that only claim their length and may be longer than an array.
   */
  public static long longLength(PyObject container) {
    PyObject length = Calls.special(SpecialMethod.LEN, container);
    if (length == null) {
      throw Errors.typeError("object of type '" + container.type().name() + "' has no len()");
    }
    PyInt n = Numbers.index(length);
    if (n.signum() < 0) {
      throw Errors.valueError("__len__() should return >= 0");
    }
    if (!n.fitsLong()) {
      throw Errors.overflowError(
          "cannot fit '" + length.type().name() + "' into an index-sized integer");
    }
    return n.longValue();
  }

  /** {@code value in container}. */
  public static boolean contains(PyObject container, PyObject value) {
    PyType type = container.type();
    if (type == PyDict.TYPE) {
      return ((PyDict) container).get(value) != null;
    }
    if (type == PySet.TYPE) {
      return ((PySet) container).contains(value);
    }
    return containsBySpecial(container, value);
  }

  private static boolean containsBySpecial(PyObject container, PyObject value) {
    PyObject method = container.type().special(SpecialMethod.CONTAINS);
    if (method == PyNone.NONE) {
      throw Errors.typeError("'" + container.type().name() + "' object is not a container");
    }
    if (method != null) {
      return Objects.isTrue(method.callMethod(ThreadState.current(), container, value));
    }
    if (container.type().special(SpecialMethod.ITER) == null
        && container.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError(
          "argument of type '" + container.type().name() + "' is not a container or iterable");
    }
    PyObject iterator = Iteration.iter(container);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (Objects.equal(item, value)) {
        return true;
      }
    }
    return false;
  }
}
