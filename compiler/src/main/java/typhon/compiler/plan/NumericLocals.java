package typhon.compiler.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.Stmt;

/**
 * Decides which local variables of a function are kept unboxed, and what they are expected to hold
 * (design D13). Only speed depends on it: such a variable can hold any object.
 */
public final class NumericLocals {
  /** What is known of the value of an expression. */
  private enum Guess {
    /** Nothing yet: it depends on variables that have no guess. */
    NONE,
    LITERAL_INT,
    INT,
    FLOAT,
    UNKNOWN
  }

  private static final Set<String> INT_FUNCTIONS = Set.of("len", "int", "ord", "hash", "id");
  private static final Set<String> FLOAT_FUNCTIONS =
      Set.of("sqrt", "sin", "cos", "tan", "exp", "log", "atan2", "hypot", "pow", "random");
  private static final int ROUNDS = 5;

  private final UnaryOperator<String> mangle;
  private final Map<String, NumericUses.Variable> candidates = new HashMap<>();
  private final Map<String, Guess> guesses = new HashMap<>();
  private final Map<String, NumericKind> kinds = new HashMap<>();

  /** What a function without numeric variables has. */
  NumericLocals(UnaryOperator<String> mangle) {
    this.mangle = mangle;
  }

  /** Analyses a function's body. */
  static NumericLocals of(
      List<Stmt> body, List<String> parameters, Set<String> plain, UnaryOperator<String> mangle) {
    NumericLocals result = new NumericLocals(mangle);
    NumericUses uses = new NumericUses(mangle);
    parameters.forEach(uses::parameter);
    uses.scan(body);
    uses.variables()
        .forEach((name, v) -> {
          if (plain.contains(name) && isWorthwhile(v)) {
            result.candidates.put(name, v);
          }
        });
    result.infer(uses);
    return result;
  }

  private static boolean isWorthwhile(NumericUses.Variable v) {
    if (v.computed == 0 || v.values.stream().anyMatch(NumericLocals::isNoNumber)) {
      return false;
    }
    return v.boxed + v.received / 2 <= v.computed + v.raw / 4 && hasEvidence(v);
  }

  /** Whether something speaks for numbers; {@code +} alone may as well join strings. */
  private static boolean hasEvidence(NumericUses.Variable v) {
    if (v.counts) {
      return true;
    }
    for (Expr value : v.values) {
      if (isNumber(value) || value instanceof Expr.BinOp b && b.op() != Operator.Add) {
        return true;
      }
    }
    for (Stmt.AugAssign change : v.changes) {
      if (isNumber(change.value()) || change.op() != Operator.Add) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Expr e) {
    Object value = Folding.constant(e);
    return value instanceof Long || value instanceof Double;
  }

  /** Whether an expression never gives an int or a float. */
  public static boolean isNoNumber(Expr e) {
    Object value = Folding.constant(e);
    if (value != null) {
      return !(value instanceof Long || value instanceof Double);
    }
    return switch (e) {
      case Expr.JoinedStr j -> true;
      case Expr.TemplateStr t -> true;
      case Expr.List l -> true;
      case Expr.Tuple t -> true;
      case Expr.Dict d -> true;
      case Expr.Set s -> true;
      case Expr.ListComp c -> true;
      case Expr.SetComp c -> true;
      case Expr.DictComp c -> true;
      case Expr.GeneratorExp c -> true;
      case Expr.Lambda l -> true;
      case Expr.BinOp b ->
          isNoNumber(b.left()) || (isNoNumber(b.right()) && b.op() != Operator.Mod);
      default -> false;
    };
  }

  // Inference

  private void infer(NumericUses uses) {
    candidates.keySet().forEach(name -> guesses.put(name, Guess.NONE));
    for (int i = 0; i < ROUNDS; i++) {
      candidates.forEach((name, v) -> guesses.put(name, of(v)));
    }
    for (int i = 0; i < 2; i++) {
      uses.operations().forEach(this::spread);
      candidates.forEach((name, v) -> guesses.put(name, join(guesses.get(name), of(v))));
    }
    candidates.forEach((name, v) -> kinds.put(name, kind(guesses.get(name), v)));
  }

  private static NumericKind kind(Guess guess, NumericUses.Variable v) {
    return switch (guess) {
      case INT, LITERAL_INT -> NumericKind.INT;
      case FLOAT -> NumericKind.FLOAT;
      default -> v.integral ? NumericKind.INT : NumericKind.BOTH;
    };
  }

  private Guess of(NumericUses.Variable v) {
    Guess result = v.counts ? Guess.INT : v.foreign ? Guess.UNKNOWN : Guess.NONE;
    for (Expr value : v.values) {
      result = join(result, of(value));
    }
    Guess before = result;
    for (Stmt.AugAssign change : v.changes) {
      result = join(result, operation(change.op(), before, of(change.value())));
    }
    return result;
  }

  /** A local variable of unknown kind that meets floats is one. */
  private void spread(Expr.BinOp b) {
    spread(b.left(), b.right());
    spread(b.right(), b.left());
  }

  private void spread(Expr unknown, Expr known) {
    if (unknown instanceof Expr.Name n && of(known) == Guess.FLOAT) {
      String name = mangle.apply(n.id());
      NumericUses.Variable v = candidates.get(name);
      if (v != null && !v.foreign && !v.integral && guesses.get(name) == Guess.UNKNOWN) {
        guesses.put(name, Guess.FLOAT);
      }
    }
  }

  private static Guess join(Guess a, Guess b) {
    if (a == b || b == Guess.NONE) {
      return a;
    }
    if (a == Guess.NONE) {
      return b;
    }
    // A float begins as an int literal, or comes from outside.
    if (a == Guess.FLOAT && b != Guess.INT || b == Guess.FLOAT && a != Guess.INT) {
      return Guess.FLOAT;
    }
    return isInt(a) && isInt(b) ? Guess.INT : Guess.UNKNOWN;
  }

  private static boolean isInt(Guess g) {
    return g == Guess.INT || g == Guess.LITERAL_INT;
  }

  private Guess of(Expr e) {
    Object value = Folding.constant(e);
    if (value != null) {
      return value instanceof Long
          ? Guess.LITERAL_INT
          : value instanceof Double ? Guess.FLOAT : Guess.UNKNOWN;
    }
    return switch (e) {
      case Expr.Name n -> guesses.getOrDefault(mangle.apply(n.id()), Guess.UNKNOWN);
      case Expr.BinOp b -> operation(b.op(), of(b.left()), of(b.right()));
      case Expr.UnaryOp u ->
          switch (u.op()) {
            case USub, UAdd -> of(u.operand());
            case Invert -> Guess.INT;
            case Not -> Guess.UNKNOWN;
          };
      case Expr.IfExp i -> join(of(i.body()), of(i.orelse()));
      case Expr.NamedExpr n -> of(n.value());
      case Expr.Call c -> call(c);
      default -> Guess.UNKNOWN;
    };
  }

  private static Guess call(Expr.Call c) {
    if (c.func() instanceof Expr.Name n) {
      return INT_FUNCTIONS.contains(n.id())
          ? Guess.INT
          : n.id().equals("float") || FLOAT_FUNCTIONS.contains(n.id())
              ? Guess.FLOAT
              : Guess.UNKNOWN;
    }
    return c.func() instanceof Expr.Attribute a && FLOAT_FUNCTIONS.contains(a.attr())
        ? Guess.FLOAT
        : Guess.UNKNOWN;
  }

  private static Guess operation(Operator op, Guess a, Guess b) {
    if (a == Guess.NONE || b == Guess.NONE) {
      return Guess.NONE;
    }
    if (op == Operator.Div || a == Guess.FLOAT || b == Guess.FLOAT) {
      return Guess.FLOAT;
    }
    return isInt(a) && isInt(b) ? Guess.INT : Guess.UNKNOWN;
  }

  // Answers

  /** What a variable is expected to hold raw; null when it is kept as an object. */
  public NumericKind kindOf(String variable) {
    return kinds.get(variable);
  }

  /** Whether a variable is an int that a loop adds to: it may need 128 bits. */
  public boolean isTotal(String variable) {
    return kinds.get(variable) == NumericKind.INT && candidates.get(variable).total;
  }

  /** What the value of an expression is expected to be; null when nothing is known. */
  public NumericKind kindOf(Expr e) {
    return switch (of(e)) {
      case INT, LITERAL_INT -> NumericKind.INT;
      case FLOAT -> NumericKind.FLOAT;
      default -> null;
    };
  }

  public boolean isEmpty() {
    return kinds.isEmpty();
  }
}
