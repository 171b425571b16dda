package typhon.compiler.plan;

import java.util.List;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Objects;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.BoolOperator;
import typhon.syntax.ast.CompareOperator;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Keyword;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.UnaryOperator;

/** Writes one expression with as few parentheses as it needs. CPython: ast_unparse.c. */
final class ExpressionText {
  private static final int TUPLE = 0;
  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARE = 5;
  private static final int EXPR = 6;
  private static final int BOR = 6;
  private static final int BXOR = 7;
  private static final int BAND = 8;
  private static final int SHIFT = 9;
  private static final int ARITH = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int AWAIT = 14;
  private static final int ATOM = 15;

  private final StringBuilder out = new StringBuilder();

  ExpressionText write(Expr e) {
    expr(e, TEST);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void expr(Expr e, int level) {
    switch (e) {
      case Expr.BoolOp b -> bool(b, level);
      case Expr.BinOp b -> binary(b, level);
      case Expr.UnaryOp u -> unary(u, level);
      case Expr.Lambda l -> lambda(l, level);
      case Expr.IfExp i ->
          grouped(
              level > TEST,
              () -> {
                expr(i.body(), TEST + 1);
                out.append(" if ");
                expr(i.test(), TEST + 1);
                out.append(" else ");
                expr(i.orelse(), TEST);
              });
      case Expr.Dict d -> dict(d);
      case Expr.Set s -> list("{", s.elts(), "}");
      case Expr.GeneratorExp g -> comprehension("(", null, g.elt(), g.generators(), ")");
      case Expr.ListComp c -> comprehension("[", null, c.elt(), c.generators(), "]");
      case Expr.SetComp c -> comprehension("{", null, c.elt(), c.generators(), "}");
      case Expr.DictComp c -> comprehension("{", c.key(), c.value(), c.generators(), "}");
      case Expr.Yield y -> {
        out.append("(yield");
        if (y.value() != null) {
          out.append(' ');
          expr(y.value(), TEST);
        }
        out.append(')');
      }
      case Expr.YieldFrom y -> {
        out.append("(yield from ");
        expr(y.value(), TEST);
        out.append(')');
      }
      case Expr.Await a ->
          grouped(
              level > AWAIT,
              () -> {
                out.append("await ");
                expr(a.value(), ATOM);
              });
      case Expr.Compare c -> compare(c, level);
      case Expr.Call c -> call(c);
      case Expr.JoinedStr j -> joined(j, "f");
      case Expr.FormattedValue f -> joined(new Expr.JoinedStr(List.of(f), f.span()), "f");
      case Expr.TemplateStr t -> joined(new Expr.JoinedStr(t.values(), t.span()), "t");
      case Expr.Interpolation i -> joined(new Expr.JoinedStr(List.of(i), i.span()), "t");
      case Expr.Constant c -> constant(c);
      case Expr.Attribute a -> {
        expr(a.value(), ATOM);
        boolean integer = a.value() instanceof Expr.Constant c && isInteger(c.value());
        out.append(integer ? " ." : ".").append(a.attr());
      }
      case Expr.Starred s -> {
        out.append('*');
        expr(s.value(), EXPR);
      }
      case Expr.Name n -> out.append(n.id());
      case Expr.List l -> list("[", l.elts(), "]");
      case Expr.Tuple t -> tuple(t, level);
      case Expr.Subscript s -> {
        expr(s.value(), ATOM);
        out.append('[');
        expr(s.slice(), TUPLE);
        out.append(']');
      }
      case Expr.Slice s -> slice(s);
      case Expr.NamedExpr n ->
          grouped(
              level > TUPLE,
              () -> {
                expr(n.target(), ATOM);
                out.append(" := ");
                expr(n.value(), ATOM);
              });
    }
  }

  private static boolean isInteger(Object value) {
    return value instanceof Long || value instanceof java.math.BigInteger;
  }

  private void grouped(boolean parentheses, Runnable content) {
    out.append(parentheses ? "(" : "");
    content.run();
    out.append(parentheses ? ")" : "");
  }

  private void bool(Expr.BoolOp b, int level) {
    int own = b.op() == BoolOperator.And ? AND : OR;
    grouped(
        level > own,
        () -> {
          for (int i = 0; i < b.values().size(); i++) {
            out.append(i == 0 ? "" : own == AND ? " and " : " or ");
            expr(b.values().get(i), own + 1);
          }
        });
  }

  private void binary(Expr.BinOp b, int level) {
    int own = level(b.op());
    boolean right = b.op() == Operator.Pow;
    grouped(
        level > own,
        () -> {
          expr(b.left(), own + (right ? 1 : 0));
          out.append(symbol(b.op()));
          expr(b.right(), own + (right ? 0 : 1));
        });
  }

  private static int level(Operator op) {
    return switch (op) {
      case Add, Sub -> ARITH;
      case Mult, MatMult, Div, Mod, FloorDiv -> TERM;
      case LShift, RShift -> SHIFT;
      case BitOr -> BOR;
      case BitXor -> BXOR;
      case BitAnd -> BAND;
      case Pow -> POWER;
    };
  }

  private static String symbol(Operator op) {
    return switch (op) {
      case Add -> " + ";
      case Sub -> " - ";
      case Mult -> " * ";
      case MatMult -> " @ ";
      case Div -> " / ";
      case Mod -> " % ";
      case LShift -> " << ";
      case RShift -> " >> ";
      case BitOr -> " | ";
      case BitXor -> " ^ ";
      case BitAnd -> " & ";
      case FloorDiv -> " // ";
      case Pow -> " ** ";
    };
  }

  private void unary(Expr.UnaryOp u, int level) {
    int own = u.op() == UnaryOperator.Not ? NOT : FACTOR;
    grouped(
        level > own,
        () -> {
          out.append(
              switch (u.op()) {
                case Invert -> "~";
                case Not -> "not ";
                case UAdd -> "+";
                case USub -> "-";
              });
          expr(u.operand(), own);
        });
  }

  private void lambda(Expr.Lambda l, int level) {
    grouped(
        level > TEST,
        () -> {
          boolean none = isEmpty(l.args());
          out.append(none ? "lambda" : "lambda ");
          arguments(l.args());
          out.append(": ");
          expr(l.body(), TEST);
        });
  }

  private static boolean isEmpty(Arguments a) {
    return a.posonlyargs().isEmpty()
        && a.args().isEmpty()
        && a.kwonlyargs().isEmpty()
        && a.vararg() == null
        && a.kwarg() == null;
  }

  private void arguments(Arguments a) {
    String separator = "";
    int positional = a.posonlyargs().size() + a.args().size();
    int firstDefault = positional - a.defaults().size();
    for (int i = 0; i < positional; i++) {
      boolean only = i < a.posonlyargs().size();
      Arg arg = only ? a.posonlyargs().get(i) : a.args().get(i - a.posonlyargs().size());
      out.append(separator).append(arg.arg());
      if (i >= firstDefault) {
        out.append('=');
        expr(a.defaults().get(i - firstDefault), TEST);
      }
      separator = ", ";
      if (only && i + 1 == a.posonlyargs().size()) {
        out.append(", /");
      }
    }
    if (a.vararg() != null || !a.kwonlyargs().isEmpty()) {
      out.append(separator).append('*').append(a.vararg() == null ? "" : a.vararg().arg());
      separator = ", ";
    }
    for (int i = 0; i < a.kwonlyargs().size(); i++) {
      out.append(separator).append(a.kwonlyargs().get(i).arg());
      if (a.kw_defaults().get(i) != null) {
        out.append('=');
        expr(a.kw_defaults().get(i), TEST);
      }
    }
    if (a.kwarg() != null) {
      out.append(separator).append("**").append(a.kwarg().arg());
    }
  }

  private void list(String open, List<Expr> items, String close) {
    out.append(open);
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      expr(items.get(i), TEST);
    }
    out.append(close);
  }

  private void tuple(Expr.Tuple t, int level) {
    if (t.elts().isEmpty()) {
      out.append("()");
      return;
    }
    grouped(
        level > TUPLE,
        () -> {
          list("", t.elts(), "");
          out.append(t.elts().size() == 1 ? "," : "");
        });
  }

  private void dict(Expr.Dict d) {
    out.append('{');
    for (int i = 0; i < d.values().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      if (d.keys().get(i) == null) {
        out.append("**");
        expr(d.values().get(i), EXPR);
      } else {
        expr(d.keys().get(i), TEST);
        out.append(": ");
        expr(d.values().get(i), TEST);
      }
    }
    out.append('}');
  }

  private void comprehension(
      String open, Expr key, Expr element, List<Comprehension> clauses, String close) {
    out.append(open);
    if (key != null) {
      expr(key, TEST);
      out.append(": ");
    }
    expr(element, TEST);
    for (Comprehension c : clauses) {
      out.append(c.is_async() != 0 ? " async for " : " for ");
      expr(c.target(), TUPLE);
      out.append(" in ");
      expr(c.iter(), TEST + 1);
      for (Expr condition : c.ifs()) {
        out.append(" if ");
        expr(condition, TEST + 1);
      }
    }
    out.append(close);
  }

  private void compare(Expr.Compare c, int level) {
    grouped(
        level > COMPARE,
        () -> {
          expr(c.left(), COMPARE + 1);
          for (int i = 0; i < c.ops().size(); i++) {
            out.append(symbol(c.ops().get(i)));
            expr(c.comparators().get(i), COMPARE + 1);
          }
        });
  }

  private static String symbol(CompareOperator op) {
    return switch (op) {
      case Eq -> " == ";
      case NotEq -> " != ";
      case Lt -> " < ";
      case LtE -> " <= ";
      case Gt -> " > ";
      case GtE -> " >= ";
      case Is -> " is ";
      case IsNot -> " is not ";
      case In -> " in ";
      case NotIn -> " not in ";
    };
  }

  private void call(Expr.Call c) {
    expr(c.func(), ATOM);
    if (c.args().size() == 1
        && c.keywords().isEmpty()
        && c.args().getFirst() instanceof Expr.GeneratorExp g) {
      expr(g, TEST);
      return;
    }
    out.append('(');
    String separator = "";
    for (Expr a : c.args()) {
      out.append(separator);
      expr(a, TEST);
      separator = ", ";
    }
    for (Keyword k : c.keywords()) {
      out.append(separator).append(k.arg() == null ? "**" : k.arg() + "=");
      expr(k.value(), TEST);
      separator = ", ";
    }
    out.append(')');
  }

  private void slice(Expr.Slice s) {
    if (s.lower() != null) {
      expr(s.lower(), TEST);
    }
    out.append(':');
    if (s.upper() != null) {
      expr(s.upper(), TEST);
    }
    if (s.step() != null) {
      out.append(':');
      expr(s.step(), TEST);
    }
  }

  private void constant(Expr.Constant c) {
    if (c.value() == ConstantValue.Singleton.ELLIPSIS) {
      out.append("...");
      return;
    }
    if (c.kind() != null) {
      out.append(c.kind());
    }
    PyObject value = Constants.toPython(c.value());
    boolean number = value instanceof PyFloat || value instanceof PyComplex;
    out.append(number ? repr(value).replace("inf", "1e309") : repr(value));
  }

  private static String repr(PyObject value) {
    return Objects.repr(value).toString();
  }

  private void joined(Expr.JoinedStr j, String prefix) {
    StringBuilder text = new StringBuilder();
    for (Expr part : j.values()) {
      formatPart(part, text);
    }
    out.append(prefix).append(repr(typhon.runtime.object.PyStr.of(text.toString())));
  }

  private static void formatPart(Expr part, StringBuilder text) {
    switch (part) {
      case Expr.Constant c ->
          text.append(c.value().toString().replace("{", "{{").replace("}", "}}"));
      case Expr.JoinedStr j -> j.values().forEach(p -> formatPart(p, text));
      case Expr.FormattedValue f -> {
        ExpressionText inner = new ExpressionText();
        inner.expr(f.value(), TEST + 1);
        field(inner.toString(), f.conversion(), f.format_spec(), text);
      }
      case Expr.Interpolation i -> field(i.str().toString(), i.conversion(), i.format_spec(), text);
      default -> text.append(new ExpressionText().write(part));
    }
  }

  private static void field(String source, int conversion, Expr spec, StringBuilder text) {
    text.append(source.startsWith("{") ? "{ " : "{").append(source);
    if (conversion > 0) {
      text.append('!').append((char) conversion);
    }
    if (spec != null) {
      text.append(':');
      formatPart(spec, text);
    }
    text.append('}');
  }
}
