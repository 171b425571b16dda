package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.object.DictUpdate;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PySlice;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** The making of tuples, lists, sets, dicts and slices in expressions and comprehensions. */
public final class Displays {
  private static final PyStr KEYS = PyStr.intern("keys");

  private Displays() {}

  public static PyObject tuple(PyObject[] items) {
    return PyTuple.of(items);
  }

  public static PyObject list(PyObject[] items) {
    return PyList.owning(items);
  }

  /** A list of the items of a constant. */
  public static PyObject listOfTuple(PyObject tuple) {
    return PyList.owning(((PyTuple) tuple).toArray());
  }

  /** A dict of the keys and values that alternate in a constant. */
  public static PyObject dictOfTuple(PyObject tuple) {
    return PyDict.of(((PyTuple) tuple).toArray());
  }

  public static PyObject set(PyObject[] items) {
    return PySet.of(items);
  }

  public static PyObject newList() {
    return new PyList();
  }

  public static PyObject newSet() {
    return new PySet();
  }

  public static PyObject newDict() {
    return new PyDict();
  }

  /** Adds to the list of a comprehension. */
  public static void append(PyObject list, PyObject item) {
    ((PyList) list).append(item);
  }

  public static void add(PyObject set, PyObject item) {
    ((PySet) set).add(item);
  }

  /** Sets an item of a dict and gives the dict. */
  public static PyObject put(PyObject dict, PyObject key, PyObject value) {
    ((PyDict) dict).put(key, value);
    return dict;
  }

  /** {@code {**mapping}}; gives the dict. CPython: ceval DICT_UPDATE. */
  public static PyObject update(PyObject dict, PyObject mapping) {
    if (!(mapping instanceof PyDict) && Objects.getAttributeOrNull(mapping, KEYS) == null) {
      throw Errors.typeError("'" + mapping.type().name() + "' object is not a mapping");
    }
    DictUpdate.update((PyDict) dict, mapping);
    return dict;
  }

  public static PyObject slice(PyObject start, PyObject stop, PyObject step) {
    return new PySlice(start, stop, step);
  }

  public static PyObject bool(boolean value) {
    return PyBool.of(value);
  }
}
