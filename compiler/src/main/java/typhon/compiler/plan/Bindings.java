package typhon.compiler.plan;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.ExceptHandler;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.MatchCase;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.WithItem;

/**
 * Finds the reads of local variables that are certain to find a value, so that they need no check.
 * Variables that are deleted somewhere are never certain.
 */
final class Bindings {
  private final UnaryOperator<String> mangle;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Set<Expr.Name> certain = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> hidden = new HashSet<>();
  private BitSet bound = new BitSet();

  private Bindings(UnaryOperator<String> mangle) {
    this.mangle = mangle;
  }

  /** The reads that cannot fail, by identity. */
  static Set<Expr.Name> certainReads(
      List<Stmt> body, List<String> parameters, Set<String> plain, UnaryOperator<String> mangle) {
    Bindings b = new Bindings(mangle);
    Set<String> tracked = new HashSet<>(plain);
    b.removeDeleted(body, tracked);
    for (String name : tracked) {
      b.indexes.put(name, b.indexes.size());
    }
    for (String p : parameters) {
      b.bindName(p);
    }
    b.walk(body);
    return b.certain;
  }

  private void removeDeleted(Object node, Set<String> tracked) {
    switch (node) {
      case null -> {}
      case Expr.Name n -> {
        if (n.ctx() == typhon.syntax.ast.ExprContext.Del) {
          tracked.remove(mangle.apply(n.id()));
        }
      }
      case Expr e -> {}
      case Stmt.FunctionDef f -> {}
      case Stmt.AsyncFunctionDef f -> {}
      case Stmt.ClassDef c -> {}
      case Stmt.Delete d -> d.targets().forEach(t -> removeTargets(t, tracked));
      case ExceptHandler h -> {
        if (h.name() != null) {
          tracked.remove(mangle.apply(h.name()));
        }
        removeDeleted(h.body(), tracked);
      }
      case List<?> list -> list.forEach(n -> removeDeleted(n, tracked));
      case Node n -> Children.of(n).forEach(c -> removeDeleted(c, tracked));
      default -> {}
    }
  }

  private void removeTargets(Expr target, Set<String> tracked) {
    switch (target) {
      case Expr.Name n -> tracked.remove(mangle.apply(n.id()));
      case Expr.Tuple t -> t.elts().forEach(e -> removeTargets(e, tracked));
      case Expr.List l -> l.elts().forEach(e -> removeTargets(e, tracked));
      default -> {}
    }
  }

  private void bindName(String mangled) {
    Integer index = indexes.get(mangled);
    if (index != null && !hidden.contains(mangled)) {
      bound.set(index);
    }
  }

  private void read(Expr.Name n) {
    String name = mangle.apply(n.id());
    Integer index = indexes.get(name);
    if (index != null && !hidden.contains(name) && bound.get(index)) {
      certain.add(n);
    }
  }

  private BitSet copy() {
    return (BitSet) bound.clone();
  }

  /** The code after a jump is never reached: everything is certain there. */
  private void unreachable() {
    bound = new BitSet();
    bound.set(0, indexes.size());
  }

  /** Walks what may be skipped: what it binds is not certain afterwards. */
  private void perhaps(Runnable content) {
    BitSet before = copy();
    content.run();
    bound = before;
  }

  private void walk(List<Stmt> statements) {
    for (Stmt s : statements) {
      walk(s);
    }
  }

  private void walk(Stmt s) {
    switch (s) {
      case Stmt.Assign a -> {
        any(a.value());
        a.targets().forEach(this::target);
      }
      case Stmt.AugAssign a -> {
        if (a.target() instanceof Expr.Name n) {
          read(n);
        } else {
          any(a.target());
        }
        any(a.value());
        target(a.target());
      }
      case Stmt.AnnAssign a -> {
        if (a.value() != null) {
          any(a.value());
          target(a.target());
        }
      }
      case Stmt.For f -> loop(f.iter(), f.target(), f.body(), f.orelse());
      case Stmt.AsyncFor f -> loop(f.iter(), f.target(), f.body(), f.orelse());
      case Stmt.While w -> {
        any(w.test());
        perhaps(() -> walk(w.body()));
        perhaps(() -> walk(w.orelse()));
      }
      case Stmt.If i -> branches(i);
      case Stmt.Try t -> tries(t.body(), t.handlers(), t.orelse(), t.finalbody());
      case Stmt.TryStar t -> tries(t.body(), t.handlers(), t.orelse(), t.finalbody());
      case Stmt.With w -> with(w.items(), w.body());
      case Stmt.AsyncWith w -> with(w.items(), w.body());
      case Stmt.Match m -> {
        any(m.subject());
        for (MatchCase c : m.cases()) {
          perhaps(() -> {
            any(c.pattern());
            any(c.guard());
            walk(c.body());
          });
        }
      }
      case Stmt.FunctionDef f -> {
        any(f.decorator_list());
        any(f.args());
        bindName(mangle.apply(f.name()));
      }
      case Stmt.AsyncFunctionDef f -> {
        any(f.decorator_list());
        any(f.args());
        bindName(mangle.apply(f.name()));
      }
      case Stmt.ClassDef c -> {
        any(c.decorator_list());
        any(c.bases());
        any(c.keywords());
        bindName(mangle.apply(c.name()));
      }
      case Stmt.Return r -> {
        any(r.value());
        unreachable();
      }
      case Stmt.Raise r -> {
        any(r.exc());
        any(r.cause());
        unreachable();
      }
      case Stmt.Break b -> unreachable();
      case Stmt.Continue c -> unreachable();
      default -> Children.of(s).forEach(this::any);
    }
  }

  private void branches(Stmt.If i) {
    any(i.test());
    BitSet before = copy();
    walk(i.body());
    BitSet afterBody = bound;
    bound = before;
    walk(i.orelse());
    bound.and(afterBody);
  }

  private void loop(Expr iter, Expr target, List<Stmt> body, List<Stmt> orelse) {
    any(iter);
    perhaps(() -> {
      target(target);
      walk(body);
    });
    perhaps(() -> walk(orelse));
  }

  private void tries(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalBody) {
    BitSet before = copy();
    walk(body);
    walk(orelse);
    BitSet after = bound;
    for (ExceptHandler h : handlers) {
      bound = (BitSet) before.clone();
      any(h.type());
      walk(h.body());
      after.and(bound);
    }
    // The final body runs on every way out, also in the middle of the others.
    bound = before;
    walk(finalBody);
    bound.or(after);
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      any(item.context_expr());
      if (item.optional_vars() != null) {
        target(item.optional_vars());
      }
    }
    perhaps(() -> walk(body));
  }

  private void target(Expr target) {
    switch (target) {
      case Expr.Name n -> bindName(mangle.apply(n.id()));
      case Expr.Tuple t -> t.elts().forEach(this::target);
      case Expr.List l -> l.elts().forEach(this::target);
      case Expr.Starred s -> target(s.value());
      default -> any(target);
    }
  }

  private void any(Object node) {
    switch (node) {
      case null -> {}
      case Expr e -> expression(e);
      case Stmt s -> walk(s);
      case List<?> list -> list.forEach(this::any);
      case Node n -> Children.of(n).forEach(this::any);
      default -> {}
    }
  }

  private void expression(Expr e) {
    switch (e) {
      case Expr.Name n -> read(n);
      case Expr.NamedExpr n -> {
        any(n.value());
        target(n.target());
      }
      case Expr.BoolOp b -> {
        any(b.values().getFirst());
        perhaps(() -> b.values().subList(1, b.values().size()).forEach(this::any));
      }
      case Expr.IfExp i -> {
        any(i.test());
        perhaps(() -> any(i.body()));
        perhaps(() -> any(i.orelse()));
      }
      case Expr.Compare c -> {
        any(c.left());
        any(c.comparators().getFirst());
        perhaps(() -> c.comparators().subList(1, c.comparators().size()).forEach(this::any));
      }
      case Expr.Lambda l -> any(l.args());
      case Expr.ListComp c -> comprehension(c.generators(), c.elt());
      case Expr.SetComp c -> comprehension(c.generators(), c.elt());
      case Expr.DictComp c -> comprehension(c.generators(), c.key(), c.value());
      case Expr.GeneratorExp c -> comprehension(c.generators(), c.elt());
      default -> Children.of(e).forEach(this::any);
    }
  }

  /** Its variables are its own, whatever they are called. */
  private void comprehension(List<Comprehension> clauses, Expr... elements) {
    any(clauses.getFirst().iter());
    Set<String> before = Set.copyOf(hidden);
    clauses.forEach(c -> hide(c.target()));
    // A target may read what the comprehension assigns, and finds it unbound the first time.
    clauses.forEach(c -> target(c.target()));
    perhaps(() -> {
      for (int i = 0; i < clauses.size(); i++) {
        if (i > 0) {
          any(clauses.get(i).iter());
        }
        any(clauses.get(i).ifs());
      }
      for (Expr e : elements) {
        any(e);
      }
    });
    hidden.retainAll(before);
  }

  private void hide(Expr target) {
    switch (target) {
      case Expr.Name n -> hidden.add(mangle.apply(n.id()));
      case Expr.Tuple t -> t.elts().forEach(this::hide);
      case Expr.List l -> l.elts().forEach(this::hide);
      case Expr.Starred s -> hide(s.value());
      default -> {}
    }
  }
}
