package typhon.syntax.scope;

import java.util.List;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Stmt;

/** Finds the docstring of a body. */
public final class Docstrings {
  private Docstrings() {}

  public static boolean hasDocstring(List<Stmt> body) {
    return of(body) != null;
  }

  /** The constant that is the body's docstring, or null. */
  public static Expr.Constant of(List<Stmt> body) {
    if (!body.isEmpty()
        && body.getFirst() instanceof Stmt.ExprStmt statement
        && statement.value() instanceof Expr.Constant constant
        && (constant.value() instanceof String || constant.value() instanceof int[])) {
      return constant;
    }
    return null;
  }
}
