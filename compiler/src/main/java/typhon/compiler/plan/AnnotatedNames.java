package typhon.compiler.plan;

import java.util.List;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Stmt;

/** Whether a class or module body annotates names, be it where no code is emitted. */
public final class AnnotatedNames {
  private AnnotatedNames() {}

  public static boolean anyIn(List<?> parts) {
    for (Object part : parts) {
      if (part instanceof Node node && in(node)) {
        return true;
      }
    }
    return false;
  }

  private static boolean in(Node node) {
    return switch (node) {
      case Stmt.AnnAssign a -> a.simple() != 0 && a.target() instanceof Expr.Name;
      case Stmt.FunctionDef f -> false;
      case Stmt.AsyncFunctionDef f -> false;
      case Stmt.ClassDef c -> false;
      case Expr e -> false;
      default -> {
        for (Object child : Children.of(node)) {
          if (child instanceof List<?> list ? anyIn(list) : in((Node) child)) {
            yield true;
          }
        }
        yield false;
      }
    };
  }
}
