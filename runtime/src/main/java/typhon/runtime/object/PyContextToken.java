package typhon.runtime.object;

import java.util.concurrent.atomic.AtomicBoolean;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * What a context variable was before it was set; also a context manager that restores it.
 *
 * <p>Thread rule: immutable but for the mark that it has been used, which one thread sets.
 */
@BuiltinType(name = "Token", module = "_contextvars", exposed = false)
public final class PyContextToken extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyContextTokenTable());

  private final PyContext context;
  private final PyContextVar variable;
  private final PyObject old;
  private final AtomicBoolean used = new AtomicBoolean();

  PyContextToken(PyContext context, PyContextVar variable, PyObject old) {
    this.context = context;
    this.variable = variable;
    this.old = old;
  }

  // CPython: context.c token_tp_new
  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    throw Errors.runtimeError("Tokens can only be created by ContextVars");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // CPython: context.c PyContextVar_Reset
  void restore(ThreadState ts, PyContextVar wanted) {
    if (used.get()) {
      throw Errors.runtimeError(Objects.repr(this) + " has already been used once");
    }
    if (wanted != variable) {
      throw Errors.valueError(Objects.repr(this) + " was created by a different ContextVar");
    }
    if (PyContext.current(ts) != context) {
      throw Errors.valueError(Objects.repr(this) + " was created in a different Context");
    }
    used.set(true);
    context.set(variable, old);
  }

  /** By identity; that it is here makes tokens unhashable, as they are in CPython. */
  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    return other == this ? PyBool.TRUE : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __enter__() {
    return this;
  }

  @BuiltinMethod
  void __exit__(ThreadState ts, PyObject type, PyObject val, PyObject tb) {
    restore(ts, variable);
  }

  @BuiltinMethod
  PyObject __repr__() {
    String state = used.get() ? " used" : "";
    return PyStr.of(
        "<Token" + state + " var=" + Objects.repr(variable) + " at " + Objects.address(this) + ">");
  }

  @BuiltinGetter(name = "var")
  PyObject variable() {
    return variable;
  }

  @BuiltinGetter(name = "old_value")
  PyObject oldValue() {
    return old == null ? PyMissingToken.MISSING : old;
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
