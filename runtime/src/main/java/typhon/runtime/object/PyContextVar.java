package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A variable with a value in each context (PEP 567).
 *
 * <p>Thread rule: immutable; the values live in the contexts.
 */
@BuiltinType(name = "ContextVar", module = "_contextvars", exposed = false, weakReferable = true)
public final class PyContextVar extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyContextVarTable());

  private final PyObject name;
  private final PyObject fallback;

  /** A variable; {@code fallback} may be null. */
  public PyContextVar(PyObject name, PyObject fallback) {
    this.name = name;
    this.fallback = fallback;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, PyObject[] args, @KeywordOnly("default") @Unset PyObject fallback) {
    if (args.length != 1) {
      throw Errors.typeError(
          "ContextVar() takes exactly 1 positional argument (" + args.length + " given)");
    }
    if (!(args[0] instanceof PyStr)) {
      throw Errors.typeError("context variable name must be a str");
    }
    // The name must be hashable, as in CPython, which makes the variable's own hash of it.
    Objects.hash(args[0]);
    return new PyContextVar(args[0], fallback);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The value in the thread's context, or the variable's own default, or null. */
  public PyObject valueOrNull(ThreadState ts) {
    PyContext context = ts.context;
    PyObject value = context == null ? null : context.value(this);
    return value == null ? fallback : value;
  }

  /**
   * The value in the current context, else the given default, else that of the variable, else
   * LookupError.
   */
  @BuiltinMethod
  PyObject get(ThreadState ts, @Unset PyObject fallback) {
    PyContext context = ts.context;
    PyObject value = context == null ? null : context.value(this);
    if (value != null) {
      return value;
    }
    if (fallback != null) {
      return fallback;
    }
    if (this.fallback == null) {
      throw Errors.with(ExceptionTypes.LOOKUP_ERROR, this);
    }
    return this.fallback;
  }

  /**
   * Give the variable a value in the current context; the token given back restores the former one.
   */
  @BuiltinMethod
  public PyObject set(ThreadState ts, PyObject value) {
    PyContext context = PyContext.current(ts);
    PyContextToken token = new PyContextToken(context, this, context.value(this));
    context.set(this, value);
    return token;
  }

  /** Restore what the variable was before the set that made the token. */
  @BuiltinMethod
  void reset(ThreadState ts, PyObject token) {
    if (!(token instanceof PyContextToken t)) {
      throw Errors.typeError("expected an instance of Token, got " + Objects.repr(token));
    }
    t.restore(ts, this);
  }

  @BuiltinMethod
  PyObject __repr__() {
    String shown = fallback == null ? "" : " default=" + Objects.repr(fallback);
    return PyStr.of(
        "<ContextVar name=" + Objects.repr(name) + shown + " at " + Objects.address(this) + ">");
  }

  @BuiltinGetter
  PyObject name() {
    return name;
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
