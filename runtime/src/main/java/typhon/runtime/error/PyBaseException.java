package typhon.runtime.error;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.call.KeywordArguments;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Common base class for all exceptions
 *
 * <p>Thread rule: every field is volatile and set as a whole; two threads that raise the same
 * exception object may see each other's traceback, never a damaged one.
 */
@BuiltinType(name = "BaseException", subclassable = true, ownsAttributes = true)
public class PyBaseException extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyBaseExceptionTable());

  private static final VarHandle TYPE_FIELD;
  private static final VarHandle ARGS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TYPE_FIELD = lookup.findVarHandle(PyBaseException.class, "type", PyType.class);
      ARGS = lookup.findVarHandle(PyBaseException.class, "args", PyTuple.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile PyType type;

  /** Null until there is an attribute. */
  private volatile Object[] values;

  private volatile PyTuple args;
  private volatile PyBaseException cause;
  private volatile PyBaseException context;
  private volatile boolean suppressContext;

  /** Null for None. */
  private volatile PyObject traceback;

  public PyBaseException(PyType type, PyTuple args) {
    // Plain: what publishes the object publishes them too, and fences cost more than the rest.
    TYPE_FIELD.set(this, type);
    ARGS.set(this, args);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType type) {
    this.type = type;
  }

  @Override
  public Object[] attributeValues() {
    Object[] v = values;
    return v == null ? InstanceAttributes.NONE : v;
  }

  @Override
  public void setAttributeValues(Object[] values) {
    this.values = values;
  }

  @Override
  public PyDict dict() {
    return InstanceAttributes.dict(this);
  }

  @BuiltinNew
  static PyObject __new__(ThreadState ts, PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (type.layout() == TYPE.layout()) {
      return new PyBaseException(type, PyTuple.of(args));
    }
    return newOfLayout(ts, type, args, keywords);
  }

  /**
   * {@code Exception.__new__(AttributeError)}: the object must be of the Java class that
   * AttributeError's methods expect.
   */
  private static PyObject newOfLayout(
      ThreadState ts, PyType type, PyObject[] args, PyDict keywords) {
    PyStr name = SpecialMethod.NEW.pyName();
    for (PyType t : type.mro()) {
      if (t.table() == type.layout() && t.attributes().get(name) instanceof PyBuiltinFunction f) {
        KeywordArguments all = KeywordArguments.of(args, keywords);
        return f.spec().call(ts, type, all.args(), all.names());
      }
    }
    throw Errors.typeError("cannot create '" + type.fullName() + "' instances");
  }

  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    requireNoKeywords(keywords);
    this.args = PyTuple.of(args);
  }

  /** The TypeError of exceptions that take none. */
  void requireNoKeywords(PyDict keywords) {
    if (keywords.size() > 0) {
      throw Errors.typeError(type.name() + "() takes no keyword arguments");
    }
  }

  @BuiltinGetter(name = "args")
  public PyTuple args() {
    return args;
  }

  @BuiltinSetter(name = "args")
  public void setArgs(PyObject value) {
    if (value == null) {
      throw Errors.typeError("args may not be deleted");
    }
    args = PyTuple.copyOf(value);
  }

  @BuiltinGetter(name = "__cause__")
  PyObject causeOrNone() {
    return cause == null ? PyNone.NONE : cause;
  }

  @BuiltinSetter(name = "__cause__")
  void setCauseFromPython(PyObject value) {
    if (value == null) {
      throw Errors.typeError("__cause__ may not be deleted");
    }
    if (value != PyNone.NONE && !(value instanceof PyBaseException)) {
      throw Errors.typeError("exception cause must be None or derive from BaseException");
    }
    setCause(value instanceof PyBaseException e ? e : null);
  }

  public PyBaseException cause() {
    return cause;
  }

  /** Sets the cause and with it {@code __suppress_context__} (PEP 3134, PEP 415). */
  public void setCause(PyBaseException value) {
    cause = value;
    suppressContext = true;
  }

  /** Undoes what {@link #setCause} did to {@code __suppress_context__}. */
  void clearSuppressContext() {
    suppressContext = false;
  }

  @BuiltinGetter(name = "__context__")
  PyObject contextOrNone() {
    return context == null ? PyNone.NONE : context;
  }

  @BuiltinSetter(name = "__context__")
  void setContextFromPython(PyObject value) {
    if (value == null) {
      throw Errors.typeError("__context__ may not be deleted");
    }
    if (value != PyNone.NONE && !(value instanceof PyBaseException)) {
      throw Errors.typeError("exception context must be None or derive from BaseException");
    }
    context = value instanceof PyBaseException e ? e : null;
  }

  public PyBaseException context() {
    return context;
  }

  public void setContext(PyBaseException value) {
    context = value;
  }

  @BuiltinGetter(name = "__suppress_context__")
  public boolean suppressContext() {
    return suppressContext;
  }

  @BuiltinSetter(name = "__suppress_context__")
  void setSuppressContext(PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof PyBool b)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    suppressContext = b == PyBool.TRUE;
  }

  /** The traceback object, or None. */
  @BuiltinGetter(name = "__traceback__")
  public PyObject traceback() {
    PyObject t = traceback;
    return t == null ? PyNone.NONE : t;
  }

  @BuiltinSetter(name = "__traceback__")
  public void setTraceback(PyObject value) {
    if (value == null) {
      throw Errors.typeError("__traceback__ may not be deleted");
    }
    if (value != PyNone.NONE && !value.type().name().equals("traceback")) {
      throw Errors.typeError("__traceback__ must be a traceback or None");
    }
    traceback = value;
  }

  /** Set the traceback and give back the exception. */
  @BuiltinMethod
  PyObject with_traceback(PyObject tb) {
    setTraceback(tb);
    return this;
  }

  /** Add a note that is shown below the exception's message. */
  @BuiltinMethod
  public void add_note(PyStr note) {
    PyObject notes = Objects.getAttributeOrNull(this, Names.NOTES);
    if (notes == null) {
      notes = new PyList();
      Objects.setAttribute(this, Names.NOTES, notes);
    }
    if (!(notes instanceof PyList list)) {
      throw Errors.typeError("Cannot add note: __notes__ is not a list");
    }
    list.append(note);
  }

  @BuiltinMethod
  PyObject __repr__() {
    PyTuple a = args;
    String shown = a.size() == 1 ? "(" + Objects.repr(a.get(0)) + ")" : Objects.repr(a).toString();
    return PyStr.of(type.name() + shown);
  }

  @BuiltinMethod
  protected PyObject __str__() {
    PyTuple a = args;
    return switch (a.size()) {
      case 0 -> PyStr.EMPTY;
      case 1 -> Objects.str(a.get(0));
      default -> Objects.str(a);
    };
  }

  /** The type, the arguments and the attributes from which the exception can be made again. */
  @BuiltinMethod
  protected PyObject __reduce__() {
    PyDict attributes = attributesOrNull();
    return attributes == null ? PyTuple.of(type, args) : PyTuple.of(type, args, attributes);
  }

  /** Set attributes from a dict. */
  @BuiltinMethod
  void __setstate__(PyObject state) {
    if (state == PyNone.NONE) {
      return;
    }
    if (!(state instanceof PyDict d)) {
      throw Errors.typeError("state is not a dictionary");
    }
    for (PyObject key : d.keysSnapshot()) {
      Objects.setAttribute(this, (PyStr) key, d.get(key));
    }
  }

  /**
   * The attributes that were set on this exception, without making the dict; null when there are
   * none.
   */
  PyDict attributesOrNull() {
    PyDict attributes = attributeValues().length == 0 ? null : dict();
    return attributes == null || attributes.size() == 0 ? null : attributes;
  }

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict();
  }

  @BuiltinSetter(name = "__dict__")
  void setDictAttribute(PyObject value) {
    InstanceAttributes.assignDict(this, value);
  }
}
