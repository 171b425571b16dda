package typhon.syntax.preprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Asdl;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Located;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.Pattern;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.UnaryOperator;
import typhon.syntax.scope.Docstrings;
import typhon.syntax.scope.FutureFeatures;
import typhon.syntax.source.TooDeepException;

/**
 * Rewrites a tree as {@code ast.parse(..., optimize=...)} shows it. CPython: ast_preprocess.c.
 *
 * <p>Works by the ASDL rather than by type: it runs on demand only, the compiler has its own ways.
 */
public final class AstOptimizer {
  private static final Map<Class<?>, Asdl.Constructor> CONSTRUCTORS = new HashMap<>();

  static {
    for (Asdl.Group group : Asdl.groups()) {
      for (Asdl.Constructor constructor : group.constructors()) {
        CONSTRUCTORS.put(constructor.record(), constructor);
      }
    }
  }

  private final int level;
  private final boolean annotationsAreStrings;

  private AstOptimizer(int level, boolean annotationsAreStrings) {
    this.level = level;
    this.annotationsAreStrings = annotationsAreStrings;
  }

  /** The tree with what optimisation level 0, 1 or 2 makes simpler. */
  public static Mod optimize(Mod module, int level, FutureFeatures future) {
    if (module instanceof Mod.FunctionType) {
      return module;
    }
    try {
      return (Mod) new AstOptimizer(level, future.annotationsAreStrings()).node(module);
    } catch (StackOverflowError tooDeep) {
      throw TooDeepException.duringCompilation();
    }
  }

  private Node node(Node node) {
    Node rewritten = children(node);
    return switch (rewritten) {
      case Expr.Name name -> name(name);
      case Expr.BinOp operation -> format(operation);
      case Pattern.MatchValue match -> new Pattern.MatchValue(literal(match.value()), match.span());
      case Pattern.MatchMapping match ->
          new Pattern.MatchMapping(
              literals(match.keys()), match.patterns(), match.rest(), match.span());
      default -> rewritten;
    };
  }

  /** The node with its children rewritten; the node itself when none of them changed. */
  private Node children(Node node) {
    Asdl.Constructor constructor = CONSTRUCTORS.get(node.getClass());
    List<Asdl.Field> fields = constructor.fields();
    Object[] values = new Object[fields.size()];
    boolean changed = false;
    for (int i = 0; i < values.length; i++) {
      Object old = fields.get(i).read(node);
      values[i] = isLeftAlone(node, fields.get(i)) ? old : value(old);
      if (fields.get(i).name().equals("body") && hasDocstring(node)) {
        values[i] = body((List<?>) old, (List<?>) values[i]);
      }
      changed |= values[i] != old;
    }
    Span span = node instanceof Located located ? located.span() : null;
    return changed ? constructor.make(values, span) : node;
  }

  private boolean isLeftAlone(Node node, Asdl.Field field) {
    return annotationsAreStrings
        && ((node instanceof Arg && field.name().equals("annotation"))
            || (node instanceof Stmt.AnnAssign && field.name().equals("annotation"))
            || field.name().equals("returns"));
  }

  private static boolean hasDocstring(Node node) {
    return node instanceof Mod.Module
        || node instanceof Stmt.FunctionDef
        || node instanceof Stmt.AsyncFunctionDef
        || node instanceof Stmt.ClassDef;
  }

  private Object value(Object value) {
    if (value instanceof Node child) {
      return node(child);
    }
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> rewritten = new ArrayList<>(list.size());
    boolean changed = false;
    for (Object item : list) {
      Object now = item == null ? null : value(item);
      changed |= now != item;
      rewritten.add(now);
    }
    return changed ? rewritten : list;
  }

  /** Without a docstring at level 2, and never with a new one. CPython: astfold_body. */
  private List<?> body(List<?> old, List<?> rewritten) {
    List<Stmt> statements = new ArrayList<>();
    rewritten.forEach(s -> statements.add((Stmt) s));
    @SuppressWarnings("unchecked") // a field called body of these nodes
    boolean docstring = Docstrings.hasDocstring((List<Stmt>) old);
    if (docstring && level >= 2) {
      Span place = statements.removeFirst().span();
      if (statements.isEmpty()) {
        int end = place.column() + "pass".length();
        Span pass = new Span(place.line(), place.column(), place.line(), end);
        statements.add(new Stmt.Pass(pass));
      }
      docstring = false;
    } else if (docstring || !Docstrings.hasDocstring(statements)) {
      return rewritten;
    }
    Expr.Constant text = Docstrings.of(statements);
    if (!docstring && text != null) {
      Span span = statements.getFirst().span();
      Expr joined = new Expr.JoinedStr(List.of(text), span);
      statements.set(0, new Stmt.ExprStmt(joined, span));
    }
    return statements;
  }

  private Expr name(Expr.Name name) {
    boolean debug = name.ctx() == ExprContext.Load && name.id().equals("__debug__");
    return debug ? new Expr.Constant(level == 0, null, name.span()) : name;
  }

  private static Expr format(Expr.BinOp operation) {
    boolean format =
        operation.op() == Operator.Mod
            && operation.left() instanceof Expr.Constant c
            && c.value() instanceof String
            && operation.right() instanceof Expr.Tuple t
            && t.elts().stream().noneMatch(Expr.Starred.class::isInstance);
    if (!format) {
      return operation;
    }
    String text = (String) ((Expr.Constant) operation.left()).value();
    List<Expr> values = new PercentFormat(text, ((Expr.Tuple) operation.right()).elts()).parts();
    return values == null ? operation : new Expr.JoinedStr(values, operation.span());
  }

  private static List<Expr> literals(List<Expr> keys) {
    List<Expr> folded = new ArrayList<>(keys.size());
    for (Expr key : keys) {
      folded.add(literal(key));
    }
    return folded;
  }

  /** Numbers in patterns become single constants. CPython: fold_pattern_match_value. */
  public static Expr literal(Expr e) {
    if (e instanceof Expr.UnaryOp u
        && u.op() == UnaryOperator.USub
        && u.operand() instanceof Expr.Constant c) {
      Object negative = Numbers.negate(c.value());
      return negative == null ? e : new Expr.Constant(negative, null, e.span());
    }
    if (e instanceof Expr.BinOp b
        && (b.op() == Operator.Add || b.op() == Operator.Sub)
        && literal(b.left()) instanceof Expr.Constant real
        && b.right() instanceof Expr.Constant imaginary
        && imaginary.value() instanceof ConstantValue.Imaginary i) {
      double imag = b.op() == Operator.Add ? i.imag() : -i.imag();
      Object value = new ConstantValue.Complex(Numbers.toDouble(real.value()), imag);
      return new Expr.Constant(value, null, e.span());
    }
    return e;
  }
}
