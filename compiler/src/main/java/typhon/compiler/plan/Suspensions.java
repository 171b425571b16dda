package typhon.compiler.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Keyword;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.ScopeTable;

/**
 * Finds the expressions that must be evaluated on an empty operand stack: they may suspend the
 * body, or hold a loop (an inlined comprehension), which HotSpot compiles while running only when
 * the stack is empty.
 */
public final class Suspensions {
  private final ScopeTable scopes;
  private final Map<Expr, Boolean> known = new IdentityHashMap<>();

  public Suspensions(ScopeTable scopes) {
    this.scopes = scopes;
  }

  public boolean in(Expr e) {
    if (e == null || e instanceof Expr.Name || e instanceof Expr.Constant) {
      return false;
    }
    Boolean answer = known.get(e);
    if (answer == null) {
      answer = compute(e);
      known.put(e, answer);
    }
    return answer;
  }

  public boolean inAny(List<? extends Expr> list) {
    for (Expr e : list) {
      if (in(e)) {
        return true;
      }
    }
    return false;
  }

  private boolean compute(Expr e) {
    return switch (e) {
      case Expr.Await a -> true;
      case Expr.Yield y -> true;
      case Expr.YieldFrom y -> true;
      case Expr.ListComp c -> comprehension(c, c.generators());
      case Expr.SetComp c -> comprehension(c, c.generators());
      case Expr.DictComp c -> comprehension(c, c.generators());
      case Expr.GeneratorExp c -> comprehension(c, c.generators());
      case Expr.BoolOp b -> inAny(b.values());
      case Expr.NamedExpr n -> in(n.value());
      case Expr.BinOp b -> in(b.left()) || in(b.right());
      case Expr.UnaryOp u -> in(u.operand());
      case Expr.Lambda l -> defaults(l);
      case Expr.IfExp i -> in(i.test()) || in(i.body()) || in(i.orelse());
      case Expr.Dict d -> inAny(d.values()) || inAny(d.keys());
      case Expr.Set s -> inAny(s.elts());
      case Expr.Compare c -> in(c.left()) || inAny(c.comparators());
      case Expr.Call c -> in(c.func()) || inAny(c.args()) || keywords(c.keywords());
      case Expr.FormattedValue f -> in(f.value()) || in(f.format_spec());
      case Expr.Interpolation i -> in(i.value()) || in(i.format_spec());
      case Expr.JoinedStr j -> inAny(j.values());
      case Expr.TemplateStr t -> inAny(t.values());
      case Expr.Attribute a -> in(a.value());
      case Expr.Subscript s -> in(s.value()) || in(s.slice());
      case Expr.Starred s -> in(s.value());
      case Expr.List l -> inAny(l.elts());
      case Expr.Tuple t -> inAny(t.elts());
      case Expr.Slice s -> in(s.lower()) || in(s.upper()) || in(s.step());
      case Expr.Name n -> false;
      case Expr.Constant c -> false;
    };
  }

  private boolean defaults(Expr.Lambda l) {
    return inAny(l.args().defaults()) || inAny(l.args().kw_defaults());
  }

  public boolean keywords(List<Keyword> keywords) {
    for (Keyword k : keywords) {
      if (in(k.value())) {
        return true;
      }
    }
    return false;
  }

  private boolean comprehension(Expr e, List<Comprehension> generators) {
    ScopeBlock block = scopes.block(e);
    if (block != null && block.isInlined()) {
      return true;
    }
    // Not inlined: its outermost iterable is evaluated here, and an asynchronous one is awaited
    // here.
    return in(generators.getFirst().iter())
        || (block != null && block.isCoroutine() && !(e instanceof Expr.GeneratorExp));
  }
}
