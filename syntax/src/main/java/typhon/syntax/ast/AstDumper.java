package typhon.syntax.ast;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a tree as Python's {@code ast.dump(tree, include_attributes=True)} does. */
public final class AstDumper {
  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  private final StringBuilder out = new StringBuilder();

  private AstDumper() {}

  public static String dump(Node tree) {
    AstDumper dumper = new AstDumper();
    dumper.node(tree);
    return dumper.out.toString();
  }

  /** Python's repr of the value of a constant. */
  public static String constantRepr(Object value) {
    StringBuilder out = new StringBuilder();
    ConstantRepr.append(out, value);
    return out.toString();
  }

  private void node(Node node) {
    out.append(AsdlNames.of(node.getClass())).append('(');
    boolean first = true;
    Span span = null;
    RecordComponent[] components =
        COMPONENTS.computeIfAbsent(node.getClass(), Class::getRecordComponents);
    for (RecordComponent component : components) {
      Object value = read(component, node);
      if (value instanceof Span place) {
        span = place;
      } else if (!isLeftOut(value, component)) {
        out.append(first ? "" : ", ").append(component.getName()).append('=');
        value(value);
        first = false;
      }
    }
    if (span != null) {
      out.append(first ? "" : ", ").append("lineno=").append(span.line());
      out.append(", col_offset=").append(span.column());
      out.append(", end_lineno=").append(span.endLine());
      out.append(", end_col_offset=").append(span.endColumn());
    }
    out.append(')');
  }

  private static Object read(RecordComponent component, Node node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static boolean isLeftOut(Object value, RecordComponent component) {
    return (value == null && component.isAnnotationPresent(Optional.class))
        || (value instanceof List<?> list && list.isEmpty());
  }

  private void value(Object value) {
    if (value instanceof Node child) {
      node(child);
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Enum<?> constant && !(constant instanceof ConstantValue)) {
      out.append(constant.name()).append("()");
    } else {
      ConstantRepr.append(out, value);
    }
  }

  private void list(List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      value(list.get(i));
    }
    out.append(']');
  }
}
