package typhon.compiler.plan;

import java.util.List;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Stmt;

/** Which statements of a function can be moved into a method of their own. */
public final class Movable {
  private Movable() {}

  /**
   * Whether the statements do not suspend the body, and hold no annotations of a module or class:
   * these are collected in the order of the code.
   *
   * @param namespace whether the body is that of a module or class
   */
  public static boolean isMovable(List<Stmt> statements, boolean namespace) {
    return !contains(statements, n -> suspends(n) || (namespace && n instanceof Stmt.AnnAssign));
  }

  /** Whether one of the statements may return from the function. */
  public static boolean returns(List<Stmt> statements) {
    return contains(statements, n -> n instanceof Stmt.Return);
  }

  /** Whether one of the statements may break, or continue, a loop around them. */
  public static boolean leavesLoop(List<Stmt> statements) {
    return jumpsOut(statements);
  }

  private static boolean suspends(Object node) {
    return node instanceof Expr.Yield
        || node instanceof Expr.YieldFrom
        || node instanceof Expr.Await
        || node instanceof Stmt.AsyncFor
        || node instanceof Stmt.AsyncWith
        || (node instanceof Comprehension c && c.is_async() != 0);
  }

  private static boolean jumpsOut(Object node) {
    return switch (node) {
      case Stmt.Break b -> true;
      case Stmt.Continue c -> true;
      case Stmt.For f -> jumpsOut(f.orelse());
      case Stmt.While w -> jumpsOut(w.orelse());
      case Expr e -> false;
      case List<?> list -> list.stream().anyMatch(Movable::jumpsOut);
      case Node n -> !isScope(n) && Children.of(n).stream().anyMatch(Movable::jumpsOut);
      default -> false;
    };
  }

  private static boolean contains(Object node, java.util.function.Predicate<Object> wanted) {
    if (wanted.test(node)) {
      return true;
    }
    return switch (node) {
      case List<?> list -> list.stream().anyMatch(n -> n != null && contains(n, wanted));
      case Node n ->
          !isScope(n) && Children.of(n).stream().anyMatch(child -> contains(child, wanted));
      default -> false;
    };
  }

  private static boolean isScope(Node n) {
    return n instanceof Stmt.FunctionDef
        || n instanceof Stmt.AsyncFunctionDef
        || n instanceof Stmt.ClassDef
        || n instanceof Expr.Lambda;
  }
}
