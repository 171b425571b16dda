package typhon.compiler.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Stmt;

/**
 * The attributes that the methods of a class assign through {@code self} ({@code
 * __static_attributes__}).
 */
public final class StaticAttributes {
  private StaticAttributes() {}

  /** The sorted names. */
  public static List<String> of(Stmt.ClassDef c) {
    TreeSet<String> found = new TreeSet<>();
    for (Stmt s : c.body()) {
      collect(s, found);
    }
    return List.copyOf(found);
  }

  private static void collect(Object node, Set<String> found) {
    switch (node) {
      case Stmt.ClassDef inner -> {}
      case Expr.Attribute a
          when a.ctx() == ExprContext.Store
              && a.value() instanceof Expr.Name n
              && n.id().equals("self") ->
          found.add(a.attr());
      case List<?> list -> list.forEach(item -> collect(item, found));
      case Expr.Name n -> {}
      case Expr.Constant c -> {}
      case Node n -> Children.of(n).forEach(child -> collect(child, found));
      case null, default -> {}
    }
  }
}
