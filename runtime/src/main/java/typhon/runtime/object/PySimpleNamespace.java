package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * An object that is nothing but its attributes, given as keyword arguments
 *
 * <p>Thread rule: the type pointer is volatile; the attributes are a dict like any other.
 */
@BuiltinType(
    name = "SimpleNamespace",
    module = "types",
    subclassable = true,
    ownsAttributes = true,
    exposed = false)
public final class PySimpleNamespace extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySimpleNamespaceTable());

  private volatile PyType type;
  private final PyDict dict = new PyDict();

  private PySimpleNamespace(PyType type) {
    this.type = type;
  }

  /** A namespace to be filled by {@link #set}. */
  public static PySimpleNamespace create() {
    return new PySimpleNamespace(TYPE);
  }

  public PySimpleNamespace set(String name, PyObject value) {
    dict.put(PyStr.intern(name), value);
    return this;
  }

  @BuiltinNew(signature = "(mapping_or_iterable=(), /, **kwargs)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PySimpleNamespace(type);
  }

  // CPython: namespaceobject.c namespace_init
  @BuiltinMethod
  void __init__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 1) {
      throw Errors.typeError(type.name() + " expected at most 1 argument, got " + args.length);
    }
    if (args.length == 1) {
      PyDict given =
          args[0].type() == PyDict.TYPE ? (PyDict) args[0] : (PyDict) PyDict.TYPE.call(ts, args[0]);
      for (PyObject key : given.keysSnapshot()) {
        if (!(key instanceof PyStr)) {
          throw Errors.typeError("keywords must be strings");
        }
      }
      addAll(given);
    }
    addAll(keywords);
  }

  private void addAll(PyDict more) {
    for (PyObject key : more.keysSnapshot()) {
      dict.put(key, more.get(key));
    }
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
  public PyDict dict() {
    return dict;
  }

  @Override
  public PyObject ownAttribute(PyStr name) {
    return dict.get(name);
  }

  @BuiltinGetter(name = "__dict__", member = true)
  PyObject dictAttribute() {
    return dict;
  }

  @BuiltinMethod
  PyObject __repr__() {
    String name = type == TYPE ? "namespace" : type.name();
    if (!ReprGuard.enter(this)) {
      return PyStr.of(name + "(...)");
    }
    try {
      StringBuilder out = new StringBuilder(name).append('(');
      String separator = "";
      for (PyObject key : dict.keysSnapshot()) {
        PyObject value = dict.get(key);
        if (key instanceof PyStr s && s.length() > 0 && value != null) {
          out.append(separator).append(s).append('=').append(Objects.repr(value));
          separator = ", ";
        }
      }
      return PyStr.of(out.append(')').toString());
    } finally {
      ReprGuard.leave(this);
    }
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return compare(SpecialMethod.EQ, value);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return compare(SpecialMethod.NE, value);
  }

  @BuiltinMethod
  PyObject __lt__(PyObject value) {
    return compare(SpecialMethod.LT, value);
  }

  @BuiltinMethod
  PyObject __le__(PyObject value) {
    return compare(SpecialMethod.LE, value);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject value) {
    return compare(SpecialMethod.GT, value);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject value) {
    return compare(SpecialMethod.GE, value);
  }

  private PyObject compare(SpecialMethod op, PyObject value) {
    return value instanceof PySimpleNamespace other
        ? Objects.richCompare(op, dict, other.dict)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** The type and the attributes from which the object can be made again. */
  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(type, PyTuple.EMPTY, dict);
  }

  /** A copy in which some attributes are replaced. */
  @BuiltinMethod(signature = "($self, /, **changes)")
  PyObject __replace__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 0) {
      throw Errors.typeError(
          "__replace__() takes no positional arguments (" + args.length + " given)");
    }
    PyObject made = type.call(ts);
    if (made instanceof PySimpleNamespace copy) {
      copy.addAll(dict);
      copy.addAll(keywords);
    }
    return made;
  }
}
