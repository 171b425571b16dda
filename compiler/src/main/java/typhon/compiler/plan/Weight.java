package typhon.compiler.plan;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Stmt;

/**
 * Estimates how much code statements give, in nodes of the tree: about ten bytes each (design D4).
 */
public final class Weight {
  private Weight() {}

  /**
   * Cuts a long body into runs of statements of about {@code limit} nodes; one run when it is
   * short.
   */
  public static List<List<Stmt>> cut(List<Stmt> statements, int limit) {
    List<List<Stmt>> runs = new ArrayList<>();
    List<Stmt> run = new ArrayList<>();
    int weight = 0;
    for (Stmt s : statements) {
      int own = of(s);
      if (weight + own > limit && !run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
        weight = 0;
      }
      run.add(s);
      weight += own;
    }
    runs.add(run);
    return runs;
  }

  /** The weight of a node or a list. */
  private static int of(Object node) {
    return switch (node) {
      case Stmt.FunctionDef f -> 5 + of(f.decorator_list());
      case Stmt.AsyncFunctionDef f -> 5 + of(f.decorator_list());
      case Stmt.ClassDef c -> 5 + of(c.decorator_list()) + of(c.bases());
      case Expr.Lambda l -> 5;
      case Expr.Name n -> 1;
      case Expr.Constant c -> 1;
      case List<?> list -> list.stream().mapToInt(Weight::of).sum();
      case Node n -> 1 + Children.of(n).stream().mapToInt(Weight::of).sum();
      case null, default -> 0;
    };
  }
}
