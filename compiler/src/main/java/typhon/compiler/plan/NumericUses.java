package typhon.compiler.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.ExceptHandler;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.Stmt;

/**
 * How one function uses its local variables: what they are bound to, and whether their values flow
 * into arithmetic or elsewhere. Uses in loops count more.
 */
public final class NumericUses {
  /** What is known of one variable. */
  static final class Variable {
    /** The expressions it is bound to. */
    final List<Expr> values = new ArrayList<>();

    /** In-place operations on it. */
    final List<Stmt.AugAssign> changes = new ArrayList<>();

    /** Whether it counts through a range. */
    boolean counts;

    /** Whether it is bound to what is no expression of this function. */
    boolean foreign;

    /** Uses as a number; uses as an object; bindings to computed numbers; other bindings. */
    long raw;

    long boxed;
    long computed;
    long received;

    /** Whether a loop adds to it or subtracts from it what is no literal. */
    boolean total;

    /** Whether it is used as only ints can be: divided with rest, shifted, as an index. */
    boolean integral;
  }

  private static final int LOOP = 8;
  private static final long HEAVY = 1L << 24;

  private final UnaryOperator<String> mangle;
  private final Map<String, Variable> variables = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final List<Expr.BinOp> operations = new ArrayList<>();
  private long weight = 1;

  NumericUses(UnaryOperator<String> mangle) {
    this.mangle = mangle;
  }

  Map<String, Variable> variables() {
    return variables;
  }

  List<Expr.BinOp> operations() {
    return operations;
  }

  private Variable variable(Expr.Name n) {
    return variables.computeIfAbsent(mangle.apply(n.id()), k -> new Variable());
  }

  void parameter(String name) {
    Variable v = variables.computeIfAbsent(name, k -> new Variable());
    v.foreign = true;
    v.received++;
  }

  void scan(List<Stmt> statements) {
    for (Stmt s : statements) {
      scan(s);
    }
  }

  private void loop(Runnable content) {
    long outer = weight;
    weight = Math.min(weight * LOOP, HEAVY);
    content.run();
    weight = outer;
  }

  private void scan(Stmt s) {
    switch (s) {
      case Stmt.Assign a -> {
        for (Expr target : a.targets()) {
          bind(target, a.value());
        }
        flow(a.value());
      }
      case Stmt.AnnAssign a -> {
        if (a.value() != null) {
          bind(a.target(), a.value());
          flow(a.value());
        }
      }
      case Stmt.AugAssign a -> augmented(a);
      case Stmt.For f -> {
        range(f.target(), f.iter());
        loop(() -> {
          bindLoop(f.target(), f.iter());
          scan(f.body());
        });
        scan(f.orelse());
      }
      case Stmt.While w ->
          loop(() -> {
            test(w.test());
            scan(w.body());
            scan(w.orelse());
          });
      case Stmt.If i -> {
        test(i.test());
        scan(i.body());
        scan(i.orelse());
      }
      case Stmt.Assert a -> {
        test(a.test());
        any(a.msg());
      }
      case Stmt.FunctionDef f -> definition(f.decorator_list(), f.args(), f.name());
      case Stmt.AsyncFunctionDef f -> definition(f.decorator_list(), f.args(), f.name());
      case Stmt.ClassDef c -> {
        any(c.decorator_list());
        any(c.bases());
        any(c.keywords());
        foreign(c.name());
      }
      case Stmt.Import i ->
          i.names().forEach(n -> foreign(n.asname() != null ? n.asname() : top(n.name())));
      case Stmt.ImportFrom i ->
          i.names().forEach(n -> foreign(n.asname() != null ? n.asname() : n.name()));
      case Stmt.ExprStmt e -> any(e.value());
      default -> children(s);
    }
  }

  private static String top(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  private void definition(List<Expr> decorators, Node args, String name) {
    any(decorators);
    any(args);
    foreign(name);
  }

  private void foreign(String name) {
    Variable v = variables.computeIfAbsent(mangle.apply(name), k -> new Variable());
    v.foreign = true;
    v.received += weight;
  }

  private void children(Node node) {
    for (Object child : Children.of(node)) {
      any(child);
    }
  }

  /** Anything in a place that is not arithmetic. */
  private void any(Object node) {
    switch (node) {
      case null -> {}
      case Stmt s -> scan(s);
      case Expr e -> expression(e);
      case ExceptHandler h -> {
        if (h.name() != null) {
          foreign(h.name());
        }
        any(h.type());
        scan(h.body());
      }
      case List<?> list -> list.forEach(this::any);
      case Node n -> children(n);
      default -> {}
    }
  }

  private void expression(Expr e) {
    switch (e) {
      case Expr.Name n -> name(n);
      case Expr.BinOp b -> {
        operations.add(b);
        operand(b.left(), b.op());
        operand(b.right(), b.op());
      }
      case Expr.UnaryOp u -> raw(u.operand());
      case Expr.Compare c -> {
        raw(c.left());
        c.comparators().forEach(this::raw);
      }
      case Expr.IfExp i -> {
        test(i.test());
        flow(i.body());
        flow(i.orelse());
      }
      case Expr.NamedExpr n -> {
        bind(n.target(), n.value());
        flow(n.value());
        variable((Expr.Name) n.target()).boxed += weight;
      }
      case Expr.Subscript s -> {
        any(s.value());
        if (s.slice() instanceof Expr.Name n) {
          variable(n).integral = true;
        }
        raw(s.slice());
      }
      case Expr.Lambda l -> any(l.args());
      case Expr.ListComp c -> comprehension(c.generators(), c.elt());
      case Expr.SetComp c -> comprehension(c.generators(), c.elt());
      case Expr.DictComp c -> comprehension(c.generators(), c.key(), c.value());
      case Expr.GeneratorExp c -> any(c.generators().getFirst().iter());
      default -> children(e);
    }
  }

  private void name(Expr.Name n) {
    if (hidden.contains(n.id())) {
      return;
    }
    switch (n.ctx()) {
      case Load -> variable(n).boxed += weight;
      case Store -> {
        variable(n).foreign = true;
        variable(n).received += weight;
      }
      case Del -> {}
    }
  }

  private void comprehension(List<Comprehension> clauses, Expr... elements) {
    any(clauses.getFirst().iter());
    Set<String> before = Set.copyOf(hidden);
    for (Comprehension c : clauses) {
      targets(c.target());
    }
    loop(() -> {
      for (int i = 0; i < clauses.size(); i++) {
        if (i > 0) {
          any(clauses.get(i).iter());
        }
        clauses.get(i).ifs().forEach(this::test);
      }
      for (Expr e : elements) {
        any(e);
      }
    });
    hidden.retainAll(before);
  }

  private void targets(Expr target) {
    switch (target) {
      case Expr.Name n -> hidden.add(n.id());
      case Expr.Tuple t -> t.elts().forEach(this::targets);
      case Expr.List l -> l.elts().forEach(this::targets);
      case Expr.Starred s -> targets(s.value());
      default -> any(target);
    }
  }

  // Uses

  /** An operand of arithmetic. */
  private void operand(Expr e, Operator op) {
    if (e instanceof Expr.Name n && !hidden.contains(n.id()) && isIntegral(op)) {
      variable(n).integral = true;
    }
    raw(e);
  }

  static boolean isIntegral(Operator op) {
    return switch (op) {
      case FloorDiv, Mod, LShift, RShift, BitAnd, BitOr, BitXor -> true;
      default -> false;
    };
  }

  private void raw(Expr e) {
    if (e instanceof Expr.Name n) {
      if (!hidden.contains(n.id())) {
        variable(n).raw += weight;
      }
    } else {
      any(e);
    }
  }

  /** A value that goes to a variable or further up: a name alone costs nothing there. */
  private void flow(Expr e) {
    switch (e) {
      case Expr.Name n -> {}
      case Expr.Tuple t -> t.elts().forEach(this::flow);
      default -> any(e);
    }
  }

  private void test(Expr e) {
    switch (e) {
      case Expr.Name n -> raw(n);
      case Expr.BoolOp b -> b.values().forEach(this::test);
      default -> any(e);
    }
  }

  // Bindings

  private void bind(Expr target, Expr value) {
    switch (target) {
      case Expr.Name n -> bindName(n, value);
      case Expr.Tuple t when value instanceof Expr.Tuple v && isPairwise(t.elts(), v.elts()) -> {
        for (int i = 0; i < t.elts().size(); i++) {
          bind(t.elts().get(i), v.elts().get(i));
        }
      }
      default -> any(target);
    }
  }

  /** Whether a display of values is assigned one by one. */
  public static boolean isPairwise(List<Expr> targets, List<Expr> values) {
    if (targets.size() != values.size()) {
      return false;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred || values.get(i) instanceof Expr.Starred) {
        return false;
      }
    }
    return true;
  }

  private void bindName(Expr.Name n, Expr value) {
    Variable v = variable(n);
    v.values.add(value);
    if (value instanceof Expr.BinOp b
        && (isName(b.left(), n) && isTotal(b.op(), b.right())
            || isName(b.right(), n) && isTotal(b.op(), b.left()))) {
      v.total = true;
    }
    if (value instanceof Expr.BinOp || value instanceof Expr.UnaryOp) {
      v.computed += weight;
    } else if (Folding.constant(value) == null && !(value instanceof Expr.Name)) {
      v.received += weight;
    }
  }

  private static boolean isName(Expr e, Expr.Name n) {
    return e instanceof Expr.Name other && other.id().equals(n.id());
  }

  /** Whether this is how a total grows; a counter never gets beyond a long. */
  private boolean isTotal(Operator op, Expr change) {
    return weight > 1
        && (op == Operator.Add || op == Operator.Sub)
        && Folding.constant(change) == null;
  }

  private void augmented(Stmt.AugAssign a) {
    if (a.target() instanceof Expr.Name n) {
      Variable v = variable(n);
      v.changes.add(a);
      v.computed += weight;
      v.raw += weight;
      v.integral |= isIntegral(a.op());
      v.total |= isTotal(a.op(), a.value());
    } else {
      any(a.target());
    }
    operand(a.value(), a.op());
  }

  private void range(Expr target, Expr iter) {
    if (target instanceof Expr.Name n && isRange(iter)) {
      ((Expr.Call) iter).args().forEach(this::raw);
      variable(n).counts = true;
    } else {
      any(iter);
    }
  }

  private void bindLoop(Expr target, Expr iter) {
    if (target instanceof Expr.Name n && isRange(iter)) {
      variable(n).computed += weight;
    } else {
      any(target);
    }
  }

  /** Whether this looks like a call of the built-in {@code range}. */
  public static boolean isRange(Expr iter) {
    if (!(iter instanceof Expr.Call c)
        || !(c.func() instanceof Expr.Name f)
        || !f.id().equals("range")
        || !c.keywords().isEmpty()
        || c.args().isEmpty()
        || c.args().size() > 3) {
      return false;
    }
    return c.args().stream().noneMatch(a -> a instanceof Expr.Starred);
  }
}
