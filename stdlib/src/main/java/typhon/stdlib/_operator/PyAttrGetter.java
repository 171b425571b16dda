package typhon.stdlib._operator;

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
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A callable that gives an attribute of its argument, or a tuple of several. Dots in a name lead to
 * attributes of attributes. Immutable.
 */
@BuiltinType(name = "attrgetter", module = "operator")
public final class PyAttrGetter extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyAttrGetterTable());

  private final PyTuple names;

  /** For each name the attributes on the way. */
  private final PyStr[][] paths;

  public PyAttrGetter(PyTuple names) {
    this.names = names;
    this.paths = new PyStr[names.size()][];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = path(names.get(i));
    }
  }

  private static PyStr[] path(PyObject name) {
    String text = ((PyStr) name).toString();
    if (text.indexOf('.') < 0) {
      return new PyStr[] {(PyStr) name};
    }
    String[] parts = text.split("\\.", -1);
    PyStr[] path = new PyStr[parts.length];
    for (int i = 0; i < parts.length; i++) {
      path[i] = PyStr.of(parts[i]);
    }
    return path;
  }

  @BuiltinNew(signature = "(attr, /, *attrs)")
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    GetterArguments.noKeywords("attrgetter", keywords.size());
    GetterArguments.atLeastOne("attrgetter", args);
    for (PyObject name : args) {
      if (!(name instanceof PyStr)) {
        throw Errors.typeError("attribute name must be a string");
      }
    }
    PyTuple names = PyTuple.of(args);
    return new PyAttrGetter(names);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject call(ThreadState ts, PyObject object) {
    if (paths.length == 1) {
      return follow(object, paths[0]);
    }
    PyObject[] values = new PyObject[paths.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = follow(object, paths[i]);
    }
    return PyTuple.of(values);
  }

  private static PyObject follow(PyObject object, PyStr[] path) {
    PyObject value = object;
    for (PyStr name : path) {
      value = Objects.getAttribute(value, name);
    }
    return value;
  }

  /** The signature of an instance, as {@code inspect.signature} reads it. */
  @BuiltinGetter(name = "__text_signature__")
  PyObject textSignature() {
    return GetterArguments.CALL_SIGNATURE;
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    return call(ts, GetterArguments.single("attrgetter", args, keywords));
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return call(ts, GetterArguments.single("attrgetter", args, keywords));
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(GetterArguments.repr(this, names.array(), Objects::repr));
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(type(), names);
  }
}
