package typhon.compiler.plan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import typhon.syntax.ast.Node;

/** The parts of any syntax node, for walks that look for something regardless of the form. */
final class Children {
  private static final ConcurrentHashMap<Class<?>, Method[]> ACCESSORS = new ConcurrentHashMap<>();

  private Children() {}

  /** The components that are nodes or lists. */
  static List<Object> of(Node node) {
    List<Object> children = new ArrayList<>();
    for (Method accessor : ACCESSORS.computeIfAbsent(node.getClass(), Children::accessors)) {
      try {
        Object value = accessor.invoke(node);
        if (value != null) {
          children.add(value);
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return children;
  }

  private static Method[] accessors(Class<?> type) {
    List<Method> result = new ArrayList<>();
    for (RecordComponent c : type.getRecordComponents()) {
      if (Node.class.isAssignableFrom(c.getType()) || List.class.isAssignableFrom(c.getType())) {
        result.add(c.getAccessor());
      }
    }
    return result.toArray(new Method[0]);
  }
}
