package typhon.stdlib._operator;

import java.util.ArrayList;
import java.util.List;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.stdlib._functools.PyPartial;

/**
 * A callable that calls the method of this name of its argument, with the further arguments given.
 * Immutable.
 */
@BuiltinType(name = "methodcaller", module = "operator")
public final class PyMethodCaller extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMethodCallerTable());

  private final PyStr name;
  private final PyTuple arguments;
  private final PyDict keywords;

  public PyMethodCaller(PyStr name, PyTuple arguments, PyDict keywords) {
    this.name = name;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  @BuiltinNew(signature = "(name, /, *args, **kwargs)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length == 0) {
      throw Errors.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(args[0] instanceof PyStr name)) {
      throw Errors.typeError("method name must be a string");
    }
    PyTuple rest = PyTuple.of(java.util.Arrays.copyOfRange(args, 1, args.length));
    return new PyMethodCaller(name, rest, keywords);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject call(ThreadState ts, PyObject object) {
    if (keywords.size() == 0) {
      return Calls.method(object, name, arguments.toArray());
    }
    return Calls.call(ts, Objects.getAttribute(object, name), arguments.toArray(), keywords);
  }

  /** The signature of an instance, as {@code inspect.signature} reads it. */
  @BuiltinGetter(name = "__text_signature__")
  PyObject textSignature() {
    return GetterArguments.CALL_SIGNATURE;
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @Keywords PyDict named) {
    return call(ts, GetterArguments.single("methodcaller", args, named));
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] named) {
    return call(ts, GetterArguments.single("methodcaller", args, named));
  }

  @BuiltinMethod
  PyObject __repr__() {
    List<Object> parts = new ArrayList<>();
    parts.add(Objects.repr(name));
    for (PyObject argument : arguments.toArray()) {
      parts.add(Objects.repr(argument));
    }
    PyObject[] pairs = keywords.entriesSnapshot();
    for (int i = 0; i < pairs.length; i += 2) {
      parts.add(pairs[i] + "=" + Objects.repr(pairs[i + 1]));
    }
    return PyStr.of(GetterArguments.repr(this, parts.toArray(), part -> part));
  }

  // CPython: _operator.c methodcaller_reduce
  @BuiltinMethod
  PyObject __reduce__(ThreadState ts) {
    if (keywords.size() == 0) {
      PyObject[] all = new PyObject[arguments.size() + 1];
      all[0] = name;
      System.arraycopy(arguments.array(), 0, all, 1, arguments.size());
      return PyTuple.of(type(), PyTuple.of(all));
    }
    PyObject constructor = Calls.call(ts, PyPartial.TYPE, new PyObject[] {type(), name}, keywords);
    return PyTuple.of(constructor, arguments);
  }
}
