package typhon.syntax.validate;

import java.util.List;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Keyword;
import typhon.syntax.ast.Located;
import typhon.syntax.ast.Span;
import typhon.syntax.source.ForbiddenNameException;

/** Checks expressions. CPython: ast.c validate_expr. */
abstract class ExpressionValidator {
  static final String LIST_OF_NONE = "None disallowed in expression list";

  /** CPython: ast.c VALIDATE_POSITIONS. */
  protected static void place(Located node) {
    Span s = node.span();
    if (s.line() > s.endLine()) {
      throw InvalidTreeException.valueError(
          "AST node line range (" + s.line() + ", " + s.endLine() + ") is not valid");
    }
    if ((s.line() < 0 && s.endLine() != s.line())
        || (s.column() < 0 && s.column() != s.endColumn())) {
      throw InvalidTreeException.valueError(
          "AST node column range ("
              + s.column()
              + ", "
              + s.endColumn()
              + ") for line range ("
              + s.line()
              + ", "
              + s.endLine()
              + ") is not valid");
    }
    if (s.line() == s.endLine() && s.column() > s.endColumn()) {
      throw InvalidTreeException.valueError(
          "line "
              + s.line()
              + ", column "
              + s.column()
              + "-"
              + s.endColumn()
              + " is not a valid range");
    }
  }

  protected static void name(String name) {
    if (ForbiddenNameException.isForbidden(name)) {
      throw InvalidTreeException.valueError(ForbiddenNameException.message(name));
    }
  }

  protected static void nonempty(List<?> list, String what, String owner) {
    if (list.isEmpty()) {
      throw InvalidTreeException.valueError("empty " + what + " on " + owner);
    }
  }

  protected final void loads(List<Expr> expressions) {
    all(expressions, ExprContext.Load, false);
  }

  protected final void all(List<Expr> expressions, ExprContext context, boolean nullAllowed) {
    for (Expr e : expressions) {
      if (e != null) {
        expression(e, context);
      } else if (!nullAllowed) {
        throw InvalidTreeException.valueError(LIST_OF_NONE);
      }
    }
  }

  protected final void load(Expr e) {
    expression(e, ExprContext.Load);
  }

  protected final void optional(Expr e, ExprContext context) {
    if (e != null) {
      expression(e, context);
    }
  }

  protected final void optionalLoad(Expr e) {
    optional(e, ExprContext.Load);
  }

  protected final void expression(Expr e, ExprContext context) {
    place(e);
    context(e, context);
    if (e instanceof Expr.Attribute attribute) {
      load(attribute.value());
    } else if (e instanceof Expr.Subscript subscript) {
      load(subscript.slice());
      load(subscript.value());
    } else if (e instanceof Expr.Starred starred) {
      expression(starred.value(), context);
    } else if (e instanceof Expr.List list) {
      all(list.elts(), context, false);
    } else if (e instanceof Expr.Tuple tuple) {
      all(tuple.elts(), context, false);
    } else if (!(e instanceof Expr.Name) && !(e instanceof Expr.Constant)) {
      value(e);
    }
  }

  private static void context(Expr e, ExprContext wanted) {
    ExprContext actual =
        switch (e) {
          case Expr.Name n -> {
            name(n.id());
            yield n.ctx();
          }
          case Expr.Attribute a -> a.ctx();
          case Expr.Subscript s -> s.ctx();
          case Expr.Starred s -> s.ctx();
          case Expr.List l -> l.ctx();
          case Expr.Tuple t -> t.ctx();
          default -> null;
        };
    if (actual == null && wanted != ExprContext.Load) {
      throw InvalidTreeException.valueError(
          "expression which can't be assigned to in " + wanted + " context");
    }
    if (actual != null && actual != wanted) {
      throw InvalidTreeException.valueError(
          "expression must have " + wanted + " context but has " + actual + " instead");
    }
  }

  private void value(Expr e) {
    switch (e) {
      case Expr.BoolOp b -> {
        if (b.values().size() < 2) {
          throw InvalidTreeException.valueError("BoolOp with less than 2 values");
        }
        loads(b.values());
      }
      case Expr.BinOp b -> {
        load(b.left());
        load(b.right());
      }
      case Expr.UnaryOp u -> load(u.operand());
      case Expr.Lambda l -> {
        arguments(l.args());
        load(l.body());
      }
      case Expr.IfExp i -> {
        load(i.test());
        load(i.body());
        load(i.orelse());
      }
      case Expr.Dict d -> dict(d);
      case Expr.Set s -> loads(s.elts());
      case Expr.Compare c -> compare(c);
      case Expr.Call c -> {
        load(c.func());
        loads(c.args());
        keywords(c.keywords());
      }
      case Expr.NamedExpr n -> {
        if (!(n.target() instanceof Expr.Name)) {
          throw InvalidTreeException.typeError("NamedExpr target must be a Name");
        }
        load(n.value());
      }
      case Expr.Slice s -> {
        optionalLoad(s.lower());
        optionalLoad(s.upper());
        optionalLoad(s.step());
      }
      default -> scopeOrString(e);
    }
  }

  private void scopeOrString(Expr e) {
    switch (e) {
      case Expr.ListComp c -> comprehension(c.generators(), c.elt(), null);
      case Expr.SetComp c -> comprehension(c.generators(), c.elt(), null);
      case Expr.GeneratorExp c -> comprehension(c.generators(), c.elt(), null);
      case Expr.DictComp c -> comprehension(c.generators(), c.key(), c.value());
      case Expr.Yield y -> optionalLoad(y.value());
      case Expr.YieldFrom y -> load(y.value());
      case Expr.Await a -> load(a.value());
      case Expr.JoinedStr j -> loads(j.values());
      case Expr.TemplateStr t -> loads(t.values());
      case Expr.FormattedValue f -> {
        load(f.value());
        optionalLoad(f.format_spec());
      }
      case Expr.Interpolation i -> {
        load(i.value());
        optionalLoad(i.format_spec());
      }
      default -> throw new AssertionError(e);
    }
  }

  private void dict(Expr.Dict d) {
    if (d.keys().size() != d.values().size()) {
      throw InvalidTreeException.valueError("Dict doesn't have the same number of keys as values");
    }
    all(d.keys(), ExprContext.Load, true);
    loads(d.values());
  }

  private void compare(Expr.Compare c) {
    if (c.comparators().isEmpty()) {
      throw InvalidTreeException.valueError("Compare with no comparators");
    }
    if (c.comparators().size() != c.ops().size()) {
      throw InvalidTreeException.valueError(
          "Compare has a different number of comparators and operands");
    }
    loads(c.comparators());
    load(c.left());
  }

  private void comprehension(List<Comprehension> generators, Expr element, Expr value) {
    if (generators.isEmpty()) {
      throw InvalidTreeException.valueError("comprehension with no generators");
    }
    for (Comprehension generator : generators) {
      expression(generator.target(), ExprContext.Store);
      load(generator.iter());
      loads(generator.ifs());
    }
    load(element);
    optionalLoad(value);
  }

  protected final void keywords(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      load(keyword.value());
    }
  }

  /** CPython: ast.c validate_arguments. */
  protected final void arguments(Arguments a) {
    args(a.posonlyargs());
    args(a.args());
    if (a.vararg() != null) {
      optionalLoad(a.vararg().annotation());
    }
    args(a.kwonlyargs());
    if (a.kwarg() != null) {
      optionalLoad(a.kwarg().annotation());
    }
    if (a.defaults().size() > a.posonlyargs().size() + a.args().size()) {
      throw InvalidTreeException.valueError("more positional defaults than args on arguments");
    }
    if (a.kw_defaults().size() != a.kwonlyargs().size()) {
      throw InvalidTreeException.valueError(
          "length of kwonlyargs is not the same as kw_defaults on arguments");
    }
    loads(a.defaults());
    all(a.kw_defaults(), ExprContext.Load, true);
  }

  private void args(List<Arg> args) {
    for (Arg arg : args) {
      place(arg);
      optionalLoad(arg.annotation());
    }
  }
}
