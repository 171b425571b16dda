package typhon.stdlib._ast;

import java.util.ArrayList;
import java.util.List;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.PyUnion;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;
import typhon.runtime.type.PyType;

/**
 * The base of all nodes of the abstract syntax tree.
 *
 * <p>Thread rule: the type pointer is volatile; the attributes are a dict like any other.
 */
@BuiltinType(
    name = "AST",
    module = "ast",
    subclassable = true,
    ownsAttributes = true,
    weakReferable = true)
public final class PyAst extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyAstTable());

  static final PyStr FIELDS = PyStr.intern("_fields");
  static final PyStr ATTRIBUTES = PyStr.intern("_attributes");
  static final PyStr FIELD_TYPES = PyStr.intern("_field_types");
  private static final int REPR_DEPTH = 3;

  private volatile PyType type;
  private final PyDict dict = new PyDict();

  PyAst(PyType type) {
    this.type = type;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyAst(type);
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

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict;
  }

  private PyObject[] fields() {
    return Iteration.toArray(Objects.getAttribute(type, FIELDS));
  }

  private PyObject[] attributes() {
    PyObject names = Objects.getAttributeOrNull(type, ATTRIBUTES);
    return names == null ? NO_ARGS : Iteration.toArray(names);
  }

  private static boolean contains(List<PyObject> names, PyObject name) {
    for (PyObject candidate : names) {
      if (Objects.equal(candidate, name)) {
        return true;
      }
    }
    return false;
  }

  private static void remove(List<PyObject> names, PyObject name) {
    names.removeIf(candidate -> Objects.equal(candidate, name));
  }

  // CPython: Python-ast.c ast_type_init
  @BuiltinMethod
  void __init__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    List<PyObject> fields = List.of(fields());
    List<PyObject> missing = new ArrayList<>(fields);
    if (args.length > fields.size()) {
      throw Errors.typeError(
          type.name()
              + " constructor takes at most "
              + fields.size()
              + " positional argument"
              + (fields.size() == 1 ? "" : "s"));
    }
    for (int i = 0; i < args.length; i++) {
      Objects.setAttribute(this, (PyStr) fields.get(i), args[i]);
      remove(missing, fields.get(i));
    }
    for (PyObject key : keywords.keysSnapshot()) {
      requireName(key);
      setKeyword(key, keywords.get(key), fields, missing);
    }
    if (!missing.isEmpty()) {
      setDefaults(missing);
    }
  }

  private static void requireName(PyObject key) {
    if (!(key instanceof PyStr)) {
      throw Errors.typeError("keywords must be strings");
    }
  }

  private void setKeyword(
      PyObject key, PyObject value, List<PyObject> fields, List<PyObject> missing) {
    if (contains(fields, key)) {
      if (!contains(missing, key)) {
        throw Errors.typeError(
            type.name() + " got multiple values for argument " + Objects.repr(key));
      }
      remove(missing, key);
    } else if (!contains(List.of(attributes()), key)) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          type.name()
              + ".__init__ got an unexpected keyword argument "
              + Objects.repr(key)
              + ". Support for arbitrary keyword arguments is deprecated and will be removed in"
              + " Python 3.15.");
    }
    Objects.setAttribute(this, (PyStr) key, value);
  }

  /** Optional fields have a default in the class; lists start empty, contexts as Load. */
  private void setDefaults(List<PyObject> missing) {
    PyObject fieldTypes = Objects.getAttributeOrNull(type, FIELD_TYPES);
    if (!(fieldTypes instanceof PyDict types)) {
      return;
    }
    for (PyObject name : missing) {
      PyObject fieldType = types.get(name);
      if (fieldType == null) {
        Warnings.warn(
            ExceptionTypes.DEPRECATION_WARNING,
            "Field "
                + Objects.repr(name)
                + " is missing from "
                + type.name()
                + "._field_types. This will become an error in Python 3.15.");
      } else if (fieldType instanceof PyGenericAlias) {
        Objects.setAttribute(this, (PyStr) name, new PyList());
      } else if (AstTypes.isContext(fieldType)) {
        Objects.setAttribute(this, (PyStr) name, AstTypes.load());
      } else if (!(fieldType instanceof PyUnion)) {
        Warnings.warn(
            ExceptionTypes.DEPRECATION_WARNING,
            type.name()
                + ".__init__ missing 1 required positional argument: "
                + Objects.repr(name)
                + ". This will become an error in Python 3.15.");
      }
    }
  }

  /** The class, None for each of its first fields, and all attributes: nodes may form cycles. */
  // CPython: Python-ast.c ast_type_reduce
  @BuiltinMethod
  PyObject __reduce__() {
    if (dict.size() == 0) {
      return PyTuple.of(type, PyTuple.EMPTY);
    }
    List<PyObject> positional = new ArrayList<>();
    for (PyObject field : fields()) {
      if (dict.get(field) == null) {
        break;
      }
      positional.add(PyNone.NONE);
    }
    return PyTuple.of(type, PyTuple.of(positional.toArray(NO_ARGS)), dict.copyOf());
  }

  /** A copy of the node with new values for the specified fields. */
  // CPython: Python-ast.c ast_type_replace
  @BuiltinMethod
  PyObject __replace__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 0) {
      throw Errors.typeError("__replace__() takes no positional arguments");
    }
    List<PyObject> known = new ArrayList<>(List.of(fields()));
    known.addAll(List.of(attributes()));
    for (PyObject key : keywords.keysSnapshot()) {
      requireName(key);
      if (!contains(known, key)) {
        throw Errors.typeError(
            type.name()
                + ".__replace__ got an unexpected keyword argument "
                + Objects.repr(key)
                + ".");
      }
    }
    PyDict all = new PyDict();
    for (PyObject name : known) {
      PyObject value = dict.get(name);
      if (value != null) {
        all.put(name, value);
      }
    }
    for (PyObject key : keywords.keysSnapshot()) {
      all.put(key, keywords.get(key));
    }
    rejectIncomplete(all);
    PyObject[] names = all.keysSnapshot();
    PyObject[] values = new PyObject[names.length];
    PyStr[] keys = new PyStr[names.length];
    for (int i = 0; i < names.length; i++) {
      keys[i] = (PyStr) names[i];
      values[i] = all.get(names[i]);
    }
    return type.call(ts, values, keys);
  }

  private void rejectIncomplete(PyDict values) {
    List<String> missing = new ArrayList<>();
    for (PyObject field : fields()) {
      boolean hasDefault = Objects.getAttributeOrNull(type, (PyStr) field) != null;
      if (values.get(field) == null && !hasDefault) {
        missing.add(Objects.repr(field).toString());
      }
    }
    if (!missing.isEmpty()) {
      throw Errors.typeError(
          type.name()
              + ".__replace__ missing "
              + missing.size()
              + " keyword argument"
              + (missing.size() == 1 ? "" : "s")
              + ": "
              + String.join(", ", missing)
              + ".");
    }
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(repr(this, REPR_DEPTH));
  }

  // CPython: Python-ast.c ast_repr_max_depth
  private static String repr(PyAst node, int depth) {
    if (depth <= 0) {
      return node.type.name() + "(...)";
    }
    StringBuilder out = new StringBuilder(node.type.name()).append('(');
    String separator = "";
    for (PyObject field : node.fields()) {
      PyObject value = Objects.getAttribute(node, (PyStr) field);
      out.append(separator).append(field).append('=').append(valueRepr(value, depth));
      separator = ", ";
    }
    return out.append(')').toString();
  }

  private static String valueRepr(PyObject value, int depth) {
    if (value instanceof PyAst node) {
      return repr(node, depth - 1);
    }
    if (value instanceof PyList || value instanceof PyTuple) {
      return listRepr(value, depth);
    }
    return Objects.repr(value).toString();
  }

  /** Long lists show their first and last element only. */
  private static String listRepr(PyObject list, int depth) {
    PyObject[] items = Iteration.toArray(list);
    StringBuilder out = new StringBuilder(list instanceof PyList ? "[" : "(");
    if (items.length > 0) {
      out.append(valueRepr(items[0], depth));
    }
    if (items.length > 2) {
      out.append(", ...");
    }
    if (items.length > 1) {
      out.append(", ").append(valueRepr(items[items.length - 1], depth));
    }
    return out.append(list instanceof PyList ? "]" : ")").toString();
  }
}
