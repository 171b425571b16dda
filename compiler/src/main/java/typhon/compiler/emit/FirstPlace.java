package typhon.compiler.emit;

import java.util.List;
import typhon.compiler.plan.Folding;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;

/** Which place in the source a statement begins to run at. */
final class FirstPlace {
  private FirstPlace() {}

  /** The place, or null for statements without code. */
  static Span of(Stmt s) {
    return switch (s) {
      case Stmt.ExprStmt e -> Folding.constant(e.value()) != null ? e.span() : of(e.value());
      case Stmt.Assign a -> of(a.value());
      case Stmt.AugAssign a -> of(a.target());
      case Stmt.AnnAssign a -> a.value() == null ? null : of(a.value());
      case Stmt.If i -> of(i.test());
      case Stmt.While w -> of(w.test());
      case Stmt.For f -> of(f.iter());
      case Stmt.AsyncFor f -> of(f.iter());
      case Stmt.Raise r -> r.exc() == null ? r.span() : of(r.exc());
      case Stmt.Assert a -> of(a.test());
      case Stmt.Try t -> head(t.span());
      case Stmt.TryStar t -> head(t.span());
      case Stmt.With w -> of(w.items().getFirst().context_expr());
      case Stmt.AsyncWith w -> of(w.items().getFirst().context_expr());
      case Stmt.FunctionDef f -> definition(f.decorator_list(), f.span());
      case Stmt.AsyncFunctionDef f -> definition(f.decorator_list(), f.span());
      case Stmt.ClassDef c -> definition(c.decorator_list(), c.span());
      case Stmt.Match m -> of(m.subject());
      case Stmt.Delete d -> null;
      case Stmt.Global g -> null;
      case Stmt.Nonlocal n -> null;
      case Stmt.TypeAlias t -> null;
      case Stmt.Return r -> r.span();
      case Stmt.Break b -> b.span();
      case Stmt.Continue c -> c.span();
      case Stmt.Pass p -> p.span();
      case Stmt.Import i -> i.span();
      case Stmt.ImportFrom i -> i.span();
    };
  }

  /** The beginning of a statement of many lines. */
  static Span head(Span s) {
    return new Span(s.line(), s.column(), s.line(), s.column());
  }

  private static Span definition(List<Expr> decorators, Span span) {
    return decorators.isEmpty() ? span : of(decorators.getFirst());
  }

  /** The first leaf that is evaluated. */
  private static Span of(Expr e) {
    if (Folding.constant(e) != null) {
      return e.span();
    }
    return switch (e) {
      case Expr.BinOp b -> of(b.left());
      case Expr.BoolOp b -> of(b.values().getFirst());
      case Expr.UnaryOp u -> of(u.operand());
      case Expr.Compare c -> of(c.left());
      case Expr.IfExp i -> of(i.test());
      case Expr.NamedExpr n -> of(n.value());
      case Expr.Call c -> of(c.func());
      case Expr.Attribute a -> of(a.value());
      case Expr.Subscript s -> of(s.value());
      case Expr.Starred s -> of(s.value());
      case Expr.Await a -> of(a.value());
      case Expr.YieldFrom y -> of(y.value());
      case Expr.Yield y -> y.value() == null ? y.span() : of(y.value());
      case Expr.Tuple t -> first(t.elts(), t);
      case Expr.List l -> first(l.elts(), l);
      case Expr.Set s -> first(s.elts(), s);
      case Expr.ListComp c -> of(c.generators().getFirst().iter());
      case Expr.SetComp c -> of(c.generators().getFirst().iter());
      case Expr.DictComp c -> of(c.generators().getFirst().iter());
      case Expr.GeneratorExp c -> of(c.generators().getFirst().iter());
      case Expr.JoinedStr j -> first(j.values(), j);
      case Expr.FormattedValue f -> of(f.value());
      default -> e.span();
    };
  }

  private static Span first(List<Expr> elements, Expr display) {
    return elements.isEmpty() ? display.span() : of(elements.getFirst());
  }
}
