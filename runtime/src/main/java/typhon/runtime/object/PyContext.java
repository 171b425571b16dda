package typhon.runtime.object;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.storage.IdentityTrie;
import typhon.runtime.type.PyType;

/**
 * The values of the context variables in one line of execution (PEP 567).
 *
 * <p>Thread rule: the values are an immutable map behind a volatile field, replaced by the one
 * thread that has entered the context; entering is a compare-and-set, so that only one thread can.
 */
@BuiltinType(name = "Context", module = "_contextvars", exposed = false, weakReferable = true)
public final class PyContext extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyContextTable());

  private volatile IdentityTrie<PyContextVar, PyObject> values;
  private final AtomicBoolean entered = new AtomicBoolean();

  public PyContext() {
    this(IdentityTrie.empty());
  }

  private PyContext(IdentityTrie<PyContextVar, PyObject> values) {
    this.values = values;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 0 || keywords.size() > 0) {
      throw Errors.typeError("Context() does not accept any arguments");
    }
    return new PyContext();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The context of the calling thread, made when it has none yet. */
  public static PyContext current(ThreadState ts) {
    PyContext c = ts.context;
    if (c == null) {
      c = new PyContext();
      c.entered.set(true);
      ts.context = c;
    }
    return c;
  }

  /** The value of a variable, or null. */
  PyObject value(PyContextVar variable) {
    return values.get(variable);
  }

  void set(PyContextVar variable, PyObject value) {
    values = value == null ? values.without(variable) : values.with(variable, value);
  }

  /** A context with the same values. */
  @BuiltinMethod
  public PyContext copy() {
    return new PyContext(values);
  }

  /** What was current before, for {@link #leave}. CPython: context.c _PyContext_Enter */
  public PyContext enter(ThreadState ts) {
    if (!entered.compareAndSet(false, true)) {
      throw Errors.runtimeError(
          "cannot enter context: " + Objects.repr(this) + " is already entered");
    }
    PyContext previous = ts.context;
    ts.context = this;
    return previous;
  }

  /** Makes {@code previous} current again. */
  public void leave(ThreadState ts, PyContext previous) {
    ts.context = previous;
    entered.set(false);
  }

  /** Call the callable in this context. */
  @BuiltinMethod
  PyObject run(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length == 0) {
      throw Errors.typeError("run() missing 1 required positional argument");
    }
    PyContext previous = enter(ts);
    try {
      return Calls.call(ts, args[0], java.util.Arrays.copyOfRange(args, 1, args.length), keywords);
    } finally {
      leave(ts, previous);
    }
  }

  private static PyContextVar requireVariable(PyObject key) {
    if (key instanceof PyContextVar v) {
      return v;
    }
    throw Errors.typeError("a ContextVar key was expected, got " + Objects.repr(key));
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    PyObject value = values.get(requireVariable(key));
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  @BuiltinMethod
  boolean __contains__(PyObject key) {
    return values.get(requireVariable(key)) != null;
  }

  /** The value of the variable, or the default. */
  @BuiltinMethod(signature = "($self, key, default=None, /)")
  PyObject get(PyObject key, @Default("None") PyObject fallback) {
    PyObject value = values.get(requireVariable(key));
    return value == null ? fallback : value;
  }

  @BuiltinMethod
  long __len__() {
    return values.size();
  }

  @BuiltinMethod
  PyObject __iter__() {
    return keys();
  }

  private PyObject[] variables() {
    List<PyObject> list = new ArrayList<>();
    values.forEach((k, v) -> list.add(k));
    return list.toArray(NO_ARGS);
  }

  /** The variables. */
  @BuiltinMethod
  PyObject keys() {
    return new PyContextIterator(PyContextIterator.TYPE, variables());
  }

  /** The values. */
  @BuiltinMethod
  PyObject values() {
    List<PyObject> list = new ArrayList<>();
    values.forEach((k, v) -> list.add(v));
    return new PyContextIterator(PyContextIterator.VALUES, list.toArray(NO_ARGS));
  }

  /** The pairs of variable and value. */
  @BuiltinMethod
  PyObject items() {
    List<PyObject> list = new ArrayList<>();
    values.forEach((k, v) -> list.add(PyTuple.of(k, v)));
    return new PyContextIterator(PyContextIterator.ITEMS, list.toArray(NO_ARGS));
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    if (!(other instanceof PyContext c)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    IdentityTrie<PyContextVar, PyObject> mine = values;
    IdentityTrie<PyContextVar, PyObject> others = c.values;
    if (mine.size() != others.size()) {
      return PyBool.FALSE;
    }
    for (PyObject key : variables()) {
      PyObject a = mine.get((PyContextVar) key);
      PyObject b = others.get((PyContextVar) key);
      if (a == null || b == null || !Objects.equal(a, b)) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }
}
