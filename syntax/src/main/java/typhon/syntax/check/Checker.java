package typhon.syntax.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import typhon.syntax.ast.Arg;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.CompareOperator;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Keyword;
import typhon.syntax.ast.Span;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.WarningListener;

/** Checks expressions. CPython: codegen.c, the errors and warnings of codegen_visit_expr. */
abstract class Checker {
  private static final int MAX_BEFORE_STAR = 256;
  private static final String MISSED_COMMA = "; perhaps you missed a comma?";

  private final String filename;
  private final WarningListener warnings;

  /** What the innermost function, class or module allows. */
  protected Place place = Place.MODULE;

  /** A kind of code block. */
  protected enum Place {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION;

    boolean isFunction() {
      return this == FUNCTION || this == ASYNC_FUNCTION;
    }
  }

  protected Checker(String filename, WarningListener warnings) {
    this.filename = filename;
    this.warnings = warnings;
  }

  protected final PythonSyntaxError error(Span span, String message) {
    return PythonSyntaxError.at(span, filename, message);
  }

  protected final void warn(Span span, String message) {
    if (warnings.warn(WarningListener.Category.SYNTAX_WARNING, message, span)) {
      throw error(span, message);
    }
  }

  protected final void check(List<Expr> expressions) {
    for (Expr e : expressions) {
      checkOptional(e);
    }
  }

  protected final void checkOptional(Expr e) {
    if (e != null) {
      check(e);
    }
  }

  /** Elements among which stars may be. */
  private void checkElements(List<Expr> elements) {
    for (Expr e : elements) {
      check(e instanceof Expr.Starred starred ? starred.value() : e);
    }
  }

  protected final void check(Expr e) {
    if (e instanceof Expr.Name || e instanceof Expr.Constant) {
      return;
    }
    if (e instanceof Expr.Attribute attribute) {
      check(attribute.value());
    } else if (e instanceof Expr.Call call) {
      checkCall(call);
    } else if (e instanceof Expr.Subscript subscript) {
      checkSubscript(subscript);
    } else if (e instanceof Expr.Tuple tuple) {
      checkDisplay(tuple.elts(), tuple.ctx(), tuple.span());
    } else if (e instanceof Expr.List list) {
      checkDisplay(list.elts(), list.ctx(), list.span());
    } else if (e instanceof Expr.BinOp operation) {
      check(operation.left());
      check(operation.right());
    } else if (e instanceof Expr.Compare comparison) {
      checkCompare(comparison);
    } else if (e instanceof Expr.BoolOp operation) {
      check(operation.values());
    } else if (e instanceof Expr.UnaryOp operation) {
      check(operation.operand());
    } else {
      checkRarer(e);
    }
  }

  private void checkRarer(Expr e) {
    if (e instanceof Expr.IfExp conditional) {
      check(conditional.test());
      check(conditional.body());
      check(conditional.orelse());
    } else if (e instanceof Expr.Dict dict) {
      check(dict.keys());
      check(dict.values());
    } else if (e instanceof Expr.Set set) {
      checkElements(set.elts());
    } else if (e instanceof Expr.Starred starred) {
      throw error(
          starred.span(),
          starred.ctx() == ExprContext.Store
              ? "starred assignment target must be in a list or tuple"
              : "can't use starred expression here");
    } else if (e instanceof Expr.Slice slice) {
      checkOptional(slice.lower());
      checkOptional(slice.upper());
      checkOptional(slice.step());
    } else if (e instanceof Expr.NamedExpr named) {
      check(named.value());
    } else if (e instanceof Expr.JoinedStr joined) {
      check(joined.values());
    } else if (e instanceof Expr.FormattedValue formatted) {
      check(formatted.value());
      checkOptional(formatted.format_spec());
    } else if (e instanceof Expr.TemplateStr template) {
      check(template.values());
    } else if (e instanceof Expr.Interpolation interpolation) {
      check(interpolation.value());
      checkOptional(interpolation.format_spec());
    } else {
      checkScope(e);
    }
  }

  private void checkScope(Expr e) {
    if (e instanceof Expr.Lambda lambda) {
      checkDefaults(lambda.args());
      Place outer = place;
      place = Place.FUNCTION;
      check(lambda.body());
      place = outer;
    } else if (e instanceof Expr.ListComp comp) {
      checkComprehension(comp.generators(), comp.elt(), null);
    } else if (e instanceof Expr.SetComp comp) {
      checkComprehension(comp.generators(), comp.elt(), null);
    } else if (e instanceof Expr.DictComp comp) {
      checkComprehension(comp.generators(), comp.key(), comp.value());
    } else if (e instanceof Expr.GeneratorExp comp) {
      checkComprehension(comp.generators(), comp.elt(), null);
    } else if (e instanceof Expr.Yield yield) {
      requireFunction(e.span(), "'yield' outside function");
      checkOptional(yield.value());
    } else if (e instanceof Expr.YieldFrom yield) {
      requireFunction(e.span(), "'yield from' outside function");
      if (place == Place.ASYNC_FUNCTION) {
        throw error(e.span(), "'yield from' inside async function");
      }
      check(yield.value());
    } else if (e instanceof Expr.Await await) {
      check(await.value());
    }
  }

  private void requireFunction(Span span, String message) {
    if (!place.isFunction()) {
      throw error(span, message);
    }
  }

  private void checkComprehension(List<Comprehension> generators, Expr element, Expr value) {
    for (Comprehension generator : generators) {
      check(generator.iter());
      check(generator.target());
      check(generator.ifs());
    }
    check(element);
    checkOptional(value);
  }

  protected final void checkDefaults(Arguments arguments) {
    check(arguments.defaults());
    check(arguments.kw_defaults());
  }

  protected final void checkAnnotations(Arguments arguments) {
    arguments.posonlyargs().forEach(this::checkAnnotation);
    arguments.args().forEach(this::checkAnnotation);
    if (arguments.vararg() != null) {
      Expr annotation = arguments.vararg().annotation();
      checkOptional(annotation instanceof Expr.Starred starred ? starred.value() : annotation);
    }
    arguments.kwonlyargs().forEach(this::checkAnnotation);
    checkAnnotation(arguments.kwarg());
  }

  private void checkAnnotation(Arg arg) {
    if (arg != null) {
      checkOptional(arg.annotation());
    }
  }

  private void checkDisplay(List<Expr> elements, ExprContext context, Span span) {
    if (context == ExprContext.Store) {
      checkStars(elements, span);
    }
    checkElements(elements);
  }

  /** CPython: codegen.c unpack_helper. */
  private void checkStars(List<Expr> targets, Span span) {
    boolean seen = false;
    for (int i = 0; i < targets.size(); i++) {
      if (!(targets.get(i) instanceof Expr.Starred)) {
        continue;
      }
      if (seen) {
        throw error(span, "multiple starred expressions in assignment");
      }
      if (i >= MAX_BEFORE_STAR) {
        throw error(span, "too many expressions in star-unpacking assignment");
      }
      seen = true;
    }
  }

  private void checkCall(Expr.Call call) {
    checkKeywords(call.keywords());
    if (LiteralTypes.isNeverCallable(call.func())) {
      warn(
          call.func().span(),
          "'" + LiteralTypes.of(call.func()) + "' object is not callable" + MISSED_COMMA);
    }
    check(call.func());
    checkElements(call.args());
    checkValues(call.keywords());
  }

  protected final void checkBases(List<Expr> bases, List<Keyword> keywords) {
    checkKeywords(keywords);
    checkElements(bases);
    checkValues(keywords);
  }

  private void checkValues(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      check(keyword.value());
    }
  }

  /** CPython: codegen.c codegen_validate_keywords. */
  private void checkKeywords(List<Keyword> keywords) {
    if (keywords.size() < 2) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null && !seen.add(keyword.arg())) {
        throw error(keyword.span(), "keyword argument repeated: " + keyword.arg());
      }
    }
  }

  private void checkSubscript(Expr.Subscript subscript) {
    if (subscript.ctx() == ExprContext.Load) {
      checkSelection(subscript.value(), subscript.slice());
    }
    check(subscript.value());
    check(subscript.slice());
  }

  private void checkSelection(Expr value, Expr index) {
    if (LiteralTypes.isNeverSubscriptable(value)) {
      warn(
          value.span(),
          "'" + LiteralTypes.of(value) + "' object is not subscriptable" + MISSED_COMMA);
    }
    String indexType = LiteralTypes.of(index);
    if (LiteralTypes.isSequence(value)
        && indexType != null
        && !indexType.equals("int")
        && !indexType.equals("bool")) {
      warn(
          value.span(),
          LiteralTypes.of(value)
              + " indices must be integers or slices, not "
              + indexType
              + MISSED_COMMA);
    }
  }

  /** CPython: codegen.c codegen_check_compare. */
  private void checkCompare(Expr.Compare comparison) {
    Expr left = comparison.left();
    for (int i = 0; i < comparison.ops().size(); i++) {
      Expr right = comparison.comparators().get(i);
      CompareOperator operator = comparison.ops().get(i);
      boolean byIdentity = operator == CompareOperator.Is || operator == CompareOperator.IsNot;
      Expr literal =
          !LiteralTypes.hasIdentity(left) ? left : !LiteralTypes.hasIdentity(right) ? right : null;
      if (byIdentity && literal != null) {
        warnIdentity(comparison.span(), operator, LiteralTypes.of(literal));
        break;
      }
      left = right;
    }
    check(comparison.left());
    check(comparison.comparators());
  }

  private void warnIdentity(Span span, CompareOperator operator, String type) {
    boolean is = operator == CompareOperator.Is;
    warn(
        span,
        (is ? "\"is\"" : "\"is not\"")
            + " with '"
            + type
            + "' literal. Did you mean \""
            + (is ? "==" : "!=")
            + "\"?");
  }
}
