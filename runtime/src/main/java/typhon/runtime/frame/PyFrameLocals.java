package typhon.runtime.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.ReprGuard;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * {@code frame.f_locals} of a function: a mapping that writes through to the variables (PEP 667).
 * CPython: frameobject.c framelocalsproxy.
 *
 * <p>Thread rule: see {@link FrameVariables}; names that are no variables live in a dict.
 */
@BuiltinType(name = "FrameLocalsProxy", exposed = false)
public final class PyFrameLocals extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyFrameLocalsTable());

  private final PyFrame frame;

  PyFrameLocals(PyFrame frame) {
    this.frame = frame;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject frame) {
    if (!(frame instanceof PyFrame f)) {
      throw Errors.typeError("expect frame, not " + frame.type().name());
    }
    return new PyFrameLocals(f);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The variable that a key names, or null; keys that are not str may equal a name. */
  private PyStr variable(PyObject key) {
    if (key.type() == PyStr.TYPE) {
      return frame.variables().has((PyStr) key) ? (PyStr) key : null;
    }
    long hash = Objects.hash(key);
    for (PyStr name : frame.variables().names()) {
      if (Objects.hash(name) == hash && Objects.equal(name, key)) {
        return name;
      }
    }
    return null;
  }

  private PyObject find(PyObject key) {
    PyStr name = variable(key);
    if (name != null) {
      return frame.variables().get(name);
    }
    PyDict extra = frame.extraLocals();
    return extra == null ? null : extra.get(key);
  }

  /** All that is bound, in order, as a new dict. */
  @BuiltinMethod
  public PyDict copy() {
    PyDict result = new PyDict();
    for (PyStr name : frame.variables().names()) {
      PyObject value = frame.variables().get(name);
      if (value != null) {
        result.put(name, value);
      }
    }
    PyDict extra = frame.extraLocals();
    if (extra != null) {
      for (PyObject key : extra.keysSnapshot()) {
        PyObject value = extra.get(key);
        if (value != null) {
          result.put(key, value);
        }
      }
    }
    return result;
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    PyObject value = find(key);
    if (value == null) {
      throw Errors.keyError(PyStr.of("local variable '" + Objects.repr(key) + "' is not defined"));
    }
    return value;
  }

  @BuiltinMethod
  void __setitem__(PyObject key, PyObject value) {
    PyStr name = variable(key);
    if (name != null) {
      frame.variables().set(name, value);
    } else {
      frame.makeExtraLocals().put(key, value);
    }
  }

  @BuiltinMethod
  void __delitem__(PyObject key) {
    checkRemovable(key);
    PyDict extra = frame.extraLocals();
    if (extra == null || extra.remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  private void checkRemovable(PyObject key) {
    if (variable(key) != null) {
      throw Errors.valueError("cannot remove local variables from FrameLocalsProxy");
    }
  }

  @BuiltinMethod
  boolean __contains__(PyObject key) {
    return find(key) != null;
  }

  @BuiltinMethod
  long __len__() {
    return copy().size();
  }

  @BuiltinMethod
  PyObject __iter__() {
    return Iteration.iter(keys());
  }

  @BuiltinMethod
  PyObject __reversed__() {
    List<PyObject> keys = new ArrayList<>(List.of(Iteration.toArray(keys())));
    Collections.reverse(keys);
    return PyList.of(keys.toArray(PyObject.NO_ARGS));
  }

  /** The names that are bound. */
  @BuiltinMethod
  PyObject keys() {
    return PyList.of(copy().keysSnapshot());
  }

  /** The values of the names that are bound. */
  @BuiltinMethod
  PyObject values() {
    PyDict all = copy();
    List<PyObject> values = new ArrayList<>();
    for (PyObject key : all.keysSnapshot()) {
      values.add(all.get(key));
    }
    return PyList.of(values.toArray(PyObject.NO_ARGS));
  }

  /** Pairs of the names that are bound and their values. */
  @BuiltinMethod
  PyObject items() {
    PyDict all = copy();
    List<PyObject> items = new ArrayList<>();
    for (PyObject key : all.keysSnapshot()) {
      items.add(PyTuple.of(key, all.get(key)));
    }
    return PyList.of(items.toArray(PyObject.NO_ARGS));
  }

  /** The value of a name, or the default. */
  @BuiltinMethod
  PyObject get(PyObject key, @Default("None") PyObject fallback) {
    PyObject value = find(key);
    return value == null ? fallback : value;
  }

  /** The value of a name; sets it to the default when it is not bound. */
  @BuiltinMethod
  PyObject setdefault(PyObject key, @Default("None") PyObject fallback) {
    PyObject value = find(key);
    if (value == null) {
      __setitem__(key, fallback);
      return fallback;
    }
    return value;
  }

  /** Removes a name that is no variable and gives its value. */
  @BuiltinMethod
  PyObject pop(PyObject key, @Unset PyObject fallback) {
    checkRemovable(key);
    PyDict extra = frame.extraLocals();
    PyObject value = extra == null ? null : extra.remove(key);
    if (value == null && fallback == null) {
      throw Errors.keyError(key);
    }
    return value == null ? fallback : value;
  }

  /** Sets the names of another mapping. */
  @BuiltinMethod
  void update(PyObject other) {
    PyDict source = asDict(other);
    if (source == null) {
      throw Errors.typeError("update() argument must be dict or another FrameLocalsProxy");
    }
    for (PyObject key : source.keysSnapshot()) {
      PyObject value = source.get(key);
      if (value != null) {
        __setitem__(key, value);
      }
    }
  }

  private static PyDict asDict(PyObject other) {
    if (other instanceof PyFrameLocals view) {
      return view.copy();
    }
    return other instanceof PyDict dict ? dict : null;
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject other) {
    return merged(self, other);
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject other) {
    return merged(other, self);
  }

  private static PyObject merged(PyObject first, PyObject second) {
    PyDict a = asDict(first);
    PyDict b = asDict(second);
    if (a == null || b == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDict result = new PyDict();
    for (PyDict part : new PyDict[] {a, b}) {
      for (PyObject key : part.keysSnapshot()) {
        result.put(key, part.get(key));
      }
    }
    return result;
  }

  @BuiltinMethod
  PyObject __ior__(PyObject other) {
    if (asDict(other) == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    update(other);
    return this;
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    if (other instanceof PyFrameLocals view) {
      return PyBool.of(frame == view.frame);
    }
    return other instanceof PyDict
        ? PyBool.of(Objects.equal(copy(), other))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __repr__() {
    if (!ReprGuard.enter(frame)) {
      return PyStr.of("{...}");
    }
    try {
      return Objects.repr(copy());
    } finally {
      ReprGuard.leave(frame);
    }
  }
}
