package typhon.compiler;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import typhon.compiler.bytecode.NumberRefs;
import typhon.compiler.bytecode.Ref;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.syntax.ast.CompareOperator;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.UnaryOperator;

/**
 * Every runtime method that generated code calls exists, public, with the type the compiler
 * believes.
 */
class RuntimeRefsTest {
  private static List<Ref> constants() throws IllegalAccessException {
    List<Ref> refs = new ArrayList<>();
    for (Class<?> holder : List.of(RuntimeRefs.class, NumberRefs.class)) {
      for (Field f : holder.getFields()) {
        if (f.getType() == Ref.class) {
          refs.add((Ref) f.get(null));
        }
      }
    }
    return refs;
  }

  private static List<Ref> families() {
    List<Ref> refs = new ArrayList<>();
    for (int count = 0; count <= 3; count++) {
      refs.add(RuntimeRefs.call(count));
      refs.add(RuntimeRefs.callTarget(true, count));
      refs.add(RuntimeRefs.callTarget(false, count));
    }
    for (Operator op : Operator.values()) {
      refs.add(RuntimeRefs.binary(op, true));
      refs.add(RuntimeRefs.binary(op, false));
    }
    for (UnaryOperator op : UnaryOperator.values()) {
      if (op != UnaryOperator.Not) {
        refs.add(RuntimeRefs.unary(op));
      }
    }
    for (CompareOperator op : CompareOperator.values()) {
      if (op.ordinal() <= CompareOperator.GtE.ordinal()) {
        refs.add(RuntimeRefs.comparison(op, true));
        refs.add(RuntimeRefs.comparison(op, false));
      }
    }
    return refs;
  }

  private static void resolve(Ref ref) {
    assertDoesNotThrow(
        () -> {
          MethodHandles.Lookup lookup = MethodHandles.publicLookup();
          MethodType type = ref.type().resolveConstantDesc(MethodHandles.lookup());
          if (ref.isStatic()) {
            lookup.findStatic(ref.owner(), ref.name(), type);
          } else {
            lookup.findVirtual(ref.owner(), ref.name(), type);
          }
        },
        ref.toString());
  }

  @Test
  void everyConstantResolves() throws IllegalAccessException {
    List<Ref> all = constants();
    assertFalse(all.isEmpty());
    all.forEach(RuntimeRefsTest::resolve);
  }

  @Test
  void everyOperatorAndCallResolves() {
    families().forEach(RuntimeRefsTest::resolve);
    assertEquals(12 + 2 * Operator.values().length + 3 + 12, families().size());
  }
}
