package typhon.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBoundMethod;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.trace.TracedCalls;
import typhon.runtime.type.SpecialMethod;

/** Collects the arguments of a call that contains stars. Used by one thread. */
public final class CallArguments {
  private static final PyStr KEYS = PyStr.intern("keys");
  private static final PyStr QUALNAME = PyStr.intern("__qualname__");
  private static final PyStr MODULE = PyStr.intern("__module__");

  private final PyObject callee;
  private final PyObject self;
  private final List<PyObject> positional = new ArrayList<>();
  private final List<PyObject> values = new ArrayList<>();
  private final List<PyStr> names = new ArrayList<>();

  /** Keys that are no names: an error, but that of two equal ones comes first. */
  private final List<PyObject> otherKeys = new ArrayList<>(0);

  private CallArguments(PyObject callee, PyObject self) {
    this.callee = callee;
    this.self = self;
  }

  /** For a callable with its receiver or null; both null for a class statement. */
  public static CallArguments begin(PyObject callee, PyObject self) {
    return new CallArguments(callee, self);
  }

  public void add(PyObject value) {
    positional.add(value);
  }

  /** {@code *iterable}. */
  public void star(PyObject iterable) {
    if (iterable.type().special(SpecialMethod.ITER) == null && !Iteration.isIterable(iterable)) {
      throw Errors.typeError(
          callee == null || !positional.isEmpty()
              ? "Value after * must be an iterable, not " + iterable.type().name()
              : calleeName()
                  + " argument after * must be an iterable, not "
                  + iterable.type().name());
    }
    for (PyObject item : Iteration.toArray(iterable)) {
      positional.add(item);
    }
  }

  public void keyword(PyStr name, PyObject value) {
    put(name, value);
  }

  /** {@code **mapping}. */
  public void mapping(PyObject mapping) {
    // CPython: dictobject.c dict_merge asks only whether iteration is overridden
    if (mapping instanceof PyDict dict
        && dict.type().special(SpecialMethod.ITER) == PyDict.TYPE.special(SpecialMethod.ITER)) {
      for (PyObject key : dict.keysSnapshot()) {
        putKey(key, dict.get(key));
      }
      return;
    }
    if (Objects.getAttributeOrNull(mapping, KEYS) == null) {
      throw Errors.typeError(
          calleeName() + " argument after ** must be a mapping, not " + mapping.type().name());
    }
    for (PyObject key : Iteration.toArray(Calls.method(mapping, KEYS))) {
      putKey(key, Items.getItem(mapping, key));
    }
  }

  private void putKey(PyObject key, PyObject value) {
    if (key instanceof PyStr name) {
      put(name, value);
      return;
    }
    for (PyObject known : otherKeys) {
      if (Objects.equal(known, key)) {
        throw Errors.typeError(
            calleeName() + " got multiple values for keyword argument '" + Objects.str(key) + "'");
      }
    }
    otherKeys.add(key);
  }

  private void put(PyStr name, PyObject value) {
    for (PyStr known : names) {
      if (known.equals(name)) {
        throw Errors.typeError(
            calleeName() + " got multiple values for keyword argument '" + name + "'");
      }
    }
    names.add(name);
    values.add(value);
  }

  /** The callable as messages show it. CPython: object.c _PyObject_FunctionStr. */
  private String calleeName() {
    PyObject shown = callee instanceof PyBoundMethod m ? m.function() : callee;
    if (shown == null) {
      return "__build_class__()";
    }
    PyObject qualified = Objects.getAttributeOrNull(shown, QUALNAME);
    if (!(qualified instanceof PyStr)) {
      return Objects.str(shown).toString();
    }
    PyObject module = Objects.getAttributeOrNull(shown, MODULE);
    String prefix = module instanceof PyStr m && !m.toString().equals("builtins") ? m + "." : "";
    return prefix + qualified + "()";
  }

  /** All values: positional, then those of the keywords. */
  public PyObject[] values() {
    PyObject[] all = new PyObject[positional.size() + values.size()];
    int i = 0;
    for (PyObject p : positional) {
      all[i++] = p;
    }
    for (PyObject v : values) {
      all[i++] = v;
    }
    return all;
  }

  /** The names of the keywords, or null. */
  public PyStr[] names() {
    if (!otherKeys.isEmpty()) {
      throw Errors.typeError("keywords must be strings");
    }
    return names.isEmpty() ? null : names.toArray(new PyStr[0]);
  }

  /** The call, made by code in its instrumented form. */
  public PyObject callTraced(ThreadState ts) {
    return TracedCalls.call(callee, self, values(), names(), ts);
  }

  public PyObject call(ThreadState ts) {
    return Methods.call(callee, self, values(), names(), ts);
  }
}
