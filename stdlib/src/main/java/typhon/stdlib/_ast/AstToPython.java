package typhon.stdlib._ast;

import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.syntax.ast.Asdl;
import typhon.syntax.ast.Located;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Span;

/** Trees as Python objects. CPython: Python-ast.c ast2obj_mod. */
public final class AstToPython {
  private static final PyStr LINENO = PyStr.intern("lineno");
  private static final PyStr COL_OFFSET = PyStr.intern("col_offset");
  private static final PyStr END_LINENO = PyStr.intern("end_lineno");
  private static final PyStr END_COL_OFFSET = PyStr.intern("end_col_offset");

  private final AstTypes types = AstTypes.get();

  private AstToPython() {}

  /** The Python object of a tree. */
  public static PyObject convert(Node tree) {
    try {
      return new AstToPython().node(tree);
    } catch (StackOverflowError tooDeep) {
      throw Errors.recursionError("maximum recursion depth exceeded during ast construction");
    }
  }

  private PyObject node(Node node) {
    PyAst made = new PyAst(types.ofRecord(node.getClass()));
    PyDict attributes = made.dict();
    for (AstFields.Named field : AstFields.of(node.getClass())) {
      attributes.put(field.key(), value(field.field(), field.field().read(node)));
    }
    if (node instanceof Located located) {
      Span span = located.span();
      attributes.put(LINENO, PyInt.of(span.line()));
      attributes.put(COL_OFFSET, PyInt.of(span.column()));
      attributes.put(END_LINENO, PyInt.of(span.endLine()));
      attributes.put(END_COL_OFFSET, PyInt.of(span.endColumn()));
    }
    return made;
  }

  private PyObject value(Asdl.Field field, Object value) {
    if (value instanceof List<?> list) {
      PyObject[] items = new PyObject[list.size()];
      for (int i = 0; i < items.length; i++) {
        items[i] = single(field, list.get(i));
      }
      return PyList.owning(items);
    }
    return single(field, value);
  }

  private PyObject single(Asdl.Field field, Object value) {
    return switch (value) {
      case null -> PyNone.NONE;
      case Node child -> node(child);
      case String name when !field.type().equals("constant") -> PyStr.of(name);
      case Integer n -> PyInt.of(n);
      case Enum<?> constant when !field.type().equals("constant") -> types.singleton(constant);
      default -> ConstantObjects.toPython(value);
    };
  }
}
