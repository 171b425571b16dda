package typhon.compiler.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.UnaryOperator;

/** The constant expressions that become one constant: signed numbers and tuples. */
public final class Folding {
  private Folding() {}

  /** The value of a constant expression, or null when it is none. */
  public static Object constant(Expr e) {
    return switch (e) {
      case Expr.Constant c -> c.value();
      case Expr.UnaryOp u when u.op() == UnaryOperator.USub -> negated(constant(u.operand()));
      case Expr.Tuple t when allConstant(t.elts()) ->
          new ConstantValue.TupleValue(values(t.elts()));
      default -> null;
    };
  }

  private static Object negated(Object value) {
    return switch (value) {
      case Long l when l != Long.MIN_VALUE -> l == 0 ? value : (Object) (-l);
      case BigInteger b -> narrow(b.negate());
      case Double d -> -d;
      case null, default -> null;
    };
  }

  private static Object narrow(BigInteger b) {
    return b.bitLength() < Long.SIZE ? (Object) b.longValue() : b;
  }

  public static boolean allConstant(List<Expr> elements) {
    for (Expr e : elements) {
      if (e instanceof Expr.Starred || constant(e) == null) {
        return false;
      }
    }
    return true;
  }

  public static List<Object> values(List<Expr> elements) {
    List<Object> values = new ArrayList<>(elements.size());
    for (Expr e : elements) {
      values.add(constant(e));
    }
    return values;
  }
}
