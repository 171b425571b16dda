package typhon.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.object.DictUpdate;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.MatchKind;
import typhon.runtime.type.PyType;

/**
 * The patterns of the match statement; null stands for no match. CPython: ceval.c match_class,
 * match_keys.
 */
public final class Matching {
  private static final PyStr GET = PyStr.intern("get");

  private Matching() {}

  /**
   * The parts of a sequence: only the wanted ones are taken out of it, by index when nobody wants
   * what the star stands for.
   *
   * @param wanted a letter for each pattern, {@code _} for those that take anything
   * @param star the place of the starred pattern, -1 for none
   */
  // CPython: codegen.c codegen_pattern_sequence
  public static PyObject[] sequence(PyObject subject, int count, String wanted, int star) {
    if (subject.type().matchKind() != MatchKind.SEQUENCE) {
      return null;
    }
    if (star < 0
        ? Items.length(subject) != count
        : count > 1 && Items.length(subject) < count - 1) {
      return null;
    }
    if (wanted.indexOf('x') < 0) {
      return new PyObject[count];
    }
    if (star < 0) {
      return Unpacking.exactly(subject, count);
    }
    return wanted.charAt(star) == 'x'
        ? Unpacking.starred(subject, star, count - star - 1)
        : byIndex(subject, count, wanted, star);
  }

  private static PyObject[] byIndex(PyObject subject, int count, String wanted, int star) {
    PyObject[] parts = new PyObject[count];
    for (int i = 0; i < count; i++) {
      if (wanted.charAt(i) == 'x') {
        int index = i < star ? i : Items.length(subject) - count + i;
        parts[i] = Items.getItem(subject, PyInt.of(index));
      }
    }
    return parts;
  }

  /** The values of the keys in a mapping. */
  public static PyObject[] mapping(PyObject subject, PyObject[] keys) {
    if (subject.type().matchKind() != MatchKind.MAPPING) {
      return null;
    }
    if (keys.length == 0) {
      return PyObject.NO_ARGS;
    }
    if (Items.length(subject) < keys.length) {
      return null;
    }
    PyObject get = Objects.getAttribute(subject, GET);
    PyObject missing = new PyDict();
    PySet seen = new PySet();
    PyObject[] values = new PyObject[keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (!seen.add(keys[i])) {
        throw Errors.valueError(
            "mapping pattern checks duplicate key (" + Objects.repr(keys[i]) + ")");
      }
      values[i] = Calls.call(get, keys[i], missing);
      if (values[i] == missing) {
        return null;
      }
    }
    return values;
  }

  /** What {@code **rest} captures: the mapping without the keys. */
  public static PyObject rest(PyObject subject, PyObject[] keys) {
    PyDict rest = new PyDict();
    DictUpdate.update(rest, subject);
    for (PyObject key : keys) {
      rest.remove(key);
    }
    return rest;
  }

  /** The attributes of an instance: those of the positional patterns, then the named ones. */
  public static PyObject[] ofClass(PyObject subject, PyObject cls, int positional, PyStr[] names) {
    if (!(cls instanceof PyType type)) {
      throw Errors.typeError("called match pattern must be a class");
    }
    if (!Objects.isInstance(subject, cls)) {
      return null;
    }
    List<PyObject> values = new ArrayList<>();
    List<PyStr> seen = new ArrayList<>();
    if (positional > 0 && !positional(subject, type, positional, values, seen)) {
      return null;
    }
    for (PyStr name : names) {
      PyObject value = attribute(subject, type, name, seen);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values.toArray(PyObject.NO_ARGS);
  }

  private static boolean positional(
      PyObject subject, PyType type, int count, List<PyObject> values, List<PyStr> seen) {
    PyObject declared = Objects.getAttributeOrNull(type, Names.MATCH_ARGS);
    if (declared != null && !(declared instanceof PyTuple)) {
      throw Errors.typeError(
          type.name() + ".__match_args__ must be a tuple (got " + declared.type().name() + ")");
    }
    PyTuple args = declared == null ? PyTuple.EMPTY : (PyTuple) declared;
    boolean self = declared == null && MatchSelf.applies(type);
    int allowed = self ? 1 : args.size();
    if (allowed < count) {
      throw Errors.typeError(
          type.name()
              + "() accepts "
              + allowed
              + " positional sub-pattern"
              + (allowed == 1 ? "" : "s")
              + " ("
              + count
              + " given)");
    }
    if (self) {
      values.add(subject);
      return true;
    }
    for (int i = 0; i < count; i++) {
      if (!(args.get(i) instanceof PyStr name)) {
        throw Errors.typeError(
            "__match_args__ elements must be strings (got " + args.get(i).type().name() + ")");
      }
      PyObject value = attribute(subject, type, name, seen);
      if (value == null) {
        return false;
      }
      values.add(value);
    }
    return true;
  }

  private static PyObject attribute(PyObject subject, PyType type, PyStr name, List<PyStr> seen) {
    if (seen.contains(name)) {
      throw Errors.typeError(
          type.name() + "() got multiple sub-patterns for attribute " + Objects.repr(name));
    }
    seen.add(name);
    return Objects.getAttributeOrNull(subject, name);
  }
}
