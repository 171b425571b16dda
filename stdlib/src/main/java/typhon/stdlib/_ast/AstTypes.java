package typhon.stdlib._ast;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.runtime.type.TypeBuilder;
import typhon.syntax.ast.Asdl;
import typhon.syntax.ast.ExprContext;

/**
 * The Python classes of the nodes, made from {@link Asdl} when first asked for. Fixed from then on.
 */
final class AstTypes {
  private static final PyStr MODULE = PyStr.intern("ast");
  private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");
  private static final PyStr ANNOTATIONS = PyStr.intern("__annotations_cache__");
  private static final String[] PLACE = {"lineno", "col_offset", "end_lineno", "end_col_offset"};
  private static final String[] OPTIONAL_PLACE = {"end_lineno", "end_col_offset"};

  private static final class Holder {
    static final AstTypes INSTANCE = new AstTypes();
  }

  private final Map<String, PyType> groups = new HashMap<>();
  private final Map<String, PyType> classes = new HashMap<>();
  private final Map<Class<?>, PyType> byRecord = new HashMap<>();
  private final Map<Enum<?>, PyAst> singletons = new IdentityHashMap<>();
  private final Map<PyType, Asdl.Constructor> constructors = new IdentityHashMap<>();

  private AstTypes() {
    setBaseAttributes();
    for (Asdl.Group group : Asdl.groups()) {
      addGroup(group);
    }
    for (Asdl.Group group : Asdl.groups()) {
      for (Asdl.Constructor constructor : group.constructors()) {
        addFieldTypes(constructor);
      }
    }
  }

  static AstTypes get() {
    return Holder.INSTANCE;
  }

  /** All classes by name, {@code AST} not included. */
  Map<String, PyType> classes() {
    return classes;
  }

  PyType group(String name) {
    return groups.get(name);
  }

  PyType ofRecord(Class<?> record) {
    return byRecord.get(record);
  }

  PyAst singleton(Enum<?> constant) {
    return singletons.get(constant);
  }

  /** The constructor that a node is of, itself or through its bases; null for strangers. */
  Asdl.Constructor constructor(PyObject node) {
    for (PyType t : node.type().mro()) {
      Asdl.Constructor constructor = constructors.get(t);
      if (constructor != null) {
        return constructor;
      }
    }
    return null;
  }

  static boolean isContext(PyObject fieldType) {
    return fieldType == get().group("expr_context");
  }

  static PyObject load() {
    return get().singleton(ExprContext.Load);
  }

  private static void setBaseAttributes() {
    PyAst.TYPE.setTypeAttribute(PyAst.FIELDS, PyTuple.EMPTY);
    PyAst.TYPE.setTypeAttribute(PyAst.ATTRIBUTES, PyTuple.EMPTY);
    PyAst.TYPE.setTypeAttribute(MATCH_ARGS, PyTuple.EMPTY);
  }

  private void addGroup(Asdl.Group group) {
    if (group.isProduct()) {
      Asdl.Constructor only = group.constructors().getFirst();
      PyDict namespace = namespace(only);
      addPlace(group, namespace);
      PyType made = make(only.name(), PyAst.TYPE, namespace);
      groups.put(group.name(), made);
      register(only, made);
      return;
    }
    PyDict namespace = start(group.definition());
    namespace.put(PyAst.FIELDS, PyTuple.EMPTY);
    namespace.put(MATCH_ARGS, PyTuple.EMPTY);
    addPlace(group, namespace);
    PyType base = make(group.name(), PyAst.TYPE, namespace);
    groups.put(group.name(), base);
    classes.put(group.name(), base);
    for (Asdl.Constructor constructor : group.constructors()) {
      register(constructor, make(constructor.name(), base, namespace(constructor)));
    }
  }

  private void register(Asdl.Constructor constructor, PyType made) {
    classes.put(constructor.name(), made);
    constructors.put(made, constructor);
    if (constructor.record() != null) {
      byRecord.put(constructor.record(), made);
    } else {
      singletons.put(constructor.constant(), new PyAst(made));
    }
  }

  private static void addPlace(Asdl.Group group, PyDict namespace) {
    namespace.put(PyAst.ATTRIBUTES, group.isLocated() ? names(PLACE) : PyTuple.EMPTY);
    if (group.isLocated()) {
      for (String name : OPTIONAL_PLACE) {
        namespace.put(PyStr.intern(name), PyNone.NONE);
      }
    }
  }

  private static PyDict start(String doc) {
    PyDict namespace = new PyDict();
    namespace.put(Names.MODULE, MODULE);
    namespace.put(Names.DOC, PyStr.of(doc));
    return namespace;
  }

  private static PyDict namespace(Asdl.Constructor constructor) {
    PyDict namespace = start(constructor.signature());
    String[] fields = constructor.fields().stream().map(Asdl.Field::name).toArray(String[]::new);
    namespace.put(PyAst.FIELDS, names(fields));
    namespace.put(MATCH_ARGS, names(fields));
    for (Asdl.Field field : constructor.fields()) {
      if (field.quantity() == Asdl.Quantity.OPTIONAL) {
        namespace.put(PyStr.intern(field.name()), PyNone.NONE);
      }
    }
    return namespace;
  }

  private static PyTuple names(String[] names) {
    PyObject[] items = new PyObject[names.length];
    for (int i = 0; i < names.length; i++) {
      items[i] = PyStr.intern(names[i]);
    }
    return PyTuple.of(items);
  }

  private static PyType make(String name, PyType base, PyDict namespace) {
    return (PyType)
        TypeBuilder.build(
            ThreadState.current(),
            PyType.TYPE,
            PyStr.intern(name),
            PyTuple.of(base),
            namespace,
            new PyDict());
  }

  private void addFieldTypes(Asdl.Constructor constructor) {
    PyDict types = new PyDict();
    for (Asdl.Field field : constructor.fields()) {
      PyObject type = plainType(field.type());
      if (field.quantity().isList()) {
        type = new PyGenericAlias(PyList.TYPE, type);
      } else if (field.quantity() == Asdl.Quantity.OPTIONAL) {
        type = Numbers.or(type, PyNone.NONE);
      }
      types.put(PyStr.intern(field.name()), type);
    }
    PyType made = classes.get(constructor.name());
    made.setTypeAttribute(PyAst.FIELD_TYPES, types);
    made.setTypeAttribute(ANNOTATIONS, types);
  }

  private PyType plainType(String asdlType) {
    return switch (asdlType) {
      case "identifier", "string" -> PyStr.TYPE;
      case "int" -> PyInt.TYPE;
      case "constant" -> PyBaseObject.TYPE;
      default -> groups.get(asdlType);
    };
  }
}
