package typhon.runtime.frame;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Unboxed;

/**
 * The local variables of one call by name: in the array of a reified body, in what a suspended
 * generator has saved, or in a snapshot.
 *
 * <p>Thread rule: plain reads and writes of the arrays that the running code uses; another thread
 * may see stale values.
 */
final class FrameVariables {
  private final PyCode code;
  private final PyGeneratorBase generator;

  /** Variables in order of varnames, cellvars, freevars; or null. */
  private PyObject[] array;

  FrameVariables(PyCode code, PyObject[] array, PyGeneratorBase generator) {
    this.code = code;
    this.array = array;
    this.generator = generator;
  }

  void use(PyObject[] shown) {
    array = shown;
  }

  /** Names as Python sees them, bound or not. */
  List<PyStr> names() {
    List<PyStr> names = new ArrayList<>();
    PyCode.Spec spec = code.spec();
    for (PyStr[] part : new PyStr[][] {spec.variableNames(), spec.cellNames(), spec.freeNames()}) {
      for (PyStr name : part) {
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static int index(PyStr[] names, PyStr name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name || names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The place of a variable that lives in a cell, or -1. */
  private int cellIndex(PyStr name) {
    PyCode.Spec spec = code.spec();
    int variables = spec.variableNames().length;
    int i = index(spec.cellNames(), name);
    if (i >= 0) {
      return variables + i;
    }
    i = index(spec.freeNames(), name);
    return i < 0 ? -1 : variables + spec.cellNames().length + i;
  }

  boolean has(PyStr name) {
    return index(code.spec().variableNames(), name) >= 0 || cellIndex(name) >= 0;
  }

  private PyObject slot(int i) {
    if (array != null) {
      return i < array.length ? array[i] : null;
    }
    if (generator == null) {
      return null;
    }
    int ownCount = code.spec().variableNames().length + code.spec().cellNames().length;
    if (i >= ownCount && !generator.isFinished()) {
      return generator.function().cell(i - ownCount);
    }
    Object[] saved = generator.saved;
    int place = place(i);
    if (saved == null || place < 0 || place >= saved.length) {
      return null;
    }
    return saved[place] instanceof PyObject value ? number(value, i, saved) : null;
  }

  /** The value of a variable of a suspended body, whose raw values are in an array of their own. */
  private PyObject number(PyObject mark, int i, Object[] saved) {
    if (generator.isStarted() && code.variablePlaces().isNumber(i)) {
      int index = code.variablePlaces().numbersBefore(i);
      for (Object o : saved) {
        if (o instanceof long[] raws) {
          return Unboxed.box(mark, raws[index]);
        }
      }
    }
    return mark;
  }

  /** Where a suspended generator keeps a variable; parameters only, before it has started. */
  private int place(int i) {
    VariablePlaces places = code.variablePlaces();
    if (!generator.isStarted()) {
      return i < code.parameterCount() ? i : -1;
    }
    return i < places.count() ? places.slot(i) - VariablePlaces.FIRST_SAVED : -1;
  }

  /** The value, or null when the variable is unbound or not known. */
  PyObject get(PyStr name) {
    int cell = cellIndex(name);
    if (cell >= 0 && slot(cell) instanceof PyCell c) {
      return c.get();
    }
    int i = index(code.spec().variableNames(), name);
    return i < 0 ? null : slot(i);
  }

  /** Assigns a variable; null unbinds it. */
  void set(PyStr name, PyObject value) {
    int cell = cellIndex(name);
    if (cell >= 0 && slot(cell) instanceof PyCell c) {
      c.set(value);
      return;
    }
    int i = index(code.spec().variableNames(), name);
    if (i < 0) {
      return;
    }
    if (array != null) {
      array[i] = value;
    } else if (generator != null) {
      Object[] saved = generator.saved;
      int place = place(i);
      if (saved != null && place >= 0 && place < saved.length) {
        saved[place] = value;
      }
    }
  }

  private boolean isUnbound(int i) {
    PyStr name = code.spec().variableNames()[i];
    return array != null
        && i < array.length
        && array[i] == null
        && index(code.spec().cellNames(), name) < 0;
  }

  int countUnbound() {
    int unbound = 0;
    for (int i = 0; i < code.spec().variableNames().length; i++) {
      unbound += isUnbound(i) ? 1 : 0;
    }
    return unbound;
  }

  /** Gives variables without a value None. */
  void bindUnbound() {
    for (int i = 0; i < code.spec().variableNames().length; i++) {
      if (isUnbound(i)) {
        array[i] = PyNone.NONE;
      }
    }
  }

  /** Forgets all values. */
  void clear() {
    int variables = code.spec().variableNames().length;
    for (int i = 0; array != null && i < Math.min(variables, array.length); i++) {
      array[i] = null;
    }
    array = null;
  }
}
