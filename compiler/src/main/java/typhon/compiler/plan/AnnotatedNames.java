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
      if (inPart(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inPart(Object part) {
    return switch (part) {
      case List<?> list -> anyIn(list);
      case Node node -> in(node);
      case null, default -> false;
    };
  }

  private static boolean in(Node node) {
    return switch (node) {
      case Stmt.AnnAssign a -> a.simple() != 0 && a.target() instanceof Expr.Name;
      case Stmt.FunctionDef f -> false;
      case Stmt.AsyncFunctionDef f -> false;
      case Stmt.ClassDef c -> false;
      case Expr e -> false;
      default -> anyIn(Children.of(node));
    };
  }
}
