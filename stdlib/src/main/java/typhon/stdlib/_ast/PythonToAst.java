package typhon.stdlib._ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.syntax.ast.Asdl;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Span;

/** Trees made of Python objects as records. CPython: Python-ast.c obj2ast_mod. */
public final class PythonToAst {
  /** None among these is left to the validator; elsewhere it is no node. */
  private static final Set<String> LOCATED =
      Set.of("stmt", "expr", "excepthandler", "arg", "keyword", "alias", "pattern", "type_param");

  private static final Set<String> MAY_BE_NONE = Set.of("expr", "stmt", "mod");

  private final AstTypes types = AstTypes.get();

  private PythonToAst() {}

  /** Whether the object is a node of the tree. */
  public static boolean isNode(PyObject object) {
    return object instanceof PyAst;
  }

  /**
   * The tree of a Python object.
   *
   * @param mode the name of the class that is wanted: Module, Expression, Interactive, FunctionType
   */
  public static Mod convert(PyObject tree, String mode) {
    PythonToAst converter = new PythonToAst();
    if (!Objects.isInstance(tree, converter.types.classes().get(mode))) {
      throw Errors.typeError("expected " + mode + " node, got " + tree.type().name());
    }
    try {
      return (Mod) converter.node("mod", tree);
    } catch (StackOverflowError tooDeep) {
      throw Errors.recursionError("maximum recursion depth exceeded while traversing 'expr' node");
    }
  }

  private Object node(String groupName, PyObject object) {
    if (object == PyNone.NONE && MAY_BE_NONE.contains(groupName)) {
      return null;
    }
    Asdl.Constructor constructor = types.constructor(object);
    if (constructor == null || !constructor.group().name().equals(groupName)) {
      if (LOCATED.contains(groupName)) {
        span(groupName, object); // CPython misses the place first, of anything that is no node
      }
      throw Errors.typeError(
          "expected some sort of " + groupName + ", but got " + Objects.repr(object));
    }
    if (constructor.constant() != null) {
      return constructor.constant();
    }
    Span span = constructor.group().isLocated() ? span(groupName, object) : null;
    List<Asdl.Field> fields = constructor.fields();
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = field(constructor, fields.get(i), object);
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && fields.get(i).quantity() == Asdl.Quantity.ONE) {
        throw Errors.valueError(
            "field '" + fields.get(i).name() + "' is required for " + constructor.name());
      }
    }
    return constructor.make(values, span);
  }

  private static PyObject attribute(PyObject object, String name) {
    return Objects.getAttributeOrNull(object, PyStr.intern(name));
  }

  private static Span span(String groupName, PyObject object) {
    int line = required(groupName, object, "lineno");
    int column = required(groupName, object, "col_offset");
    return new Span(
        line,
        column,
        optional(object, "end_lineno", line),
        optional(object, "end_col_offset", column));
  }

  private static int required(String groupName, PyObject object, String name) {
    PyObject value = attribute(object, name);
    if (value == null) {
      throw missing(name, groupName);
    }
    return integer(value);
  }

  private static int optional(PyObject object, String name, int otherwise) {
    PyObject value = attribute(object, name);
    return value == null || value == PyNone.NONE ? otherwise : integer(value);
  }

  private static RuntimeException missing(String field, String owner) {
    return Errors.typeError("required field \"" + field + "\" missing from " + owner);
  }

  private static int integer(PyObject value) {
    if (!(value instanceof PyInt n)) {
      throw Errors.valueError("invalid integer value: " + Objects.repr(value));
    }
    if (!n.fitsInt()) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    return (int) n.longValue();
  }

  private Object field(Asdl.Constructor constructor, Asdl.Field field, PyObject object) {
    PyObject value = attribute(object, field.name());
    if (field.quantity().isList()) {
      return value == null ? new ArrayList<>() : list(constructor, field, value);
    }
    if (value == null) {
      if (field.quantity() == Asdl.Quantity.OPTIONAL) {
        return null;
      }
      throw missing(field.name(), constructor.name());
    }
    if (value == PyNone.NONE && field.quantity() == Asdl.Quantity.OPTIONAL) {
      return field.type().equals("int") ? (Object) 0 : null;
    }
    return single(field, value);
  }

  private List<Object> list(Asdl.Constructor constructor, Asdl.Field field, PyObject value) {
    if (!(value instanceof PyList list)) {
      throw Errors.typeError(
          constructor.name()
              + " field \""
              + field.name()
              + "\" must be a list, not a "
              + value.type().fullName());
    }
    List<Object> items = new ArrayList<>();
    int size = list.size();
    for (int i = 0; i < size; i++) {
      items.add(single(field, list.get(i)));
      if (list.size() != size) {
        throw Errors.runtimeError(
            constructor.name() + " field \"" + field.name() + "\" changed size during iteration");
      }
    }
    return items;
  }

  private Object single(Asdl.Field field, PyObject value) {
    return switch (field.type()) {
      case "identifier" -> identifier(value);
      case "string" -> string(value);
      case "int" -> integer(value);
      case "constant" -> ConstantObjects.fromPython(value);
      default -> node(field.type(), value);
    };
  }

  private static String identifier(PyObject value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value.type() != PyStr.TYPE) {
      throw Errors.typeError("AST identifier must be of type str");
    }
    return value.toString();
  }

  private static String string(PyObject value) {
    if (value.type() != PyStr.TYPE && value.type() != PyBytes.TYPE) {
      throw Errors.typeError("AST string must be of type str");
    }
    return value.toString();
  }
}
