package typhon.syntax.validate;

import java.math.BigInteger;
import java.util.List;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.Pattern;
import typhon.syntax.ast.UnaryOperator;

/** Checks patterns. CPython: ast.c validate_pattern. */
abstract class PatternValidator extends ExpressionValidator {
  private static final String NOT_LITERAL =
      "patterns may only match literals and attribute lookups";

  private void patterns(List<Pattern> patterns, boolean starAllowed) {
    for (Pattern p : patterns) {
      pattern(p, starAllowed);
    }
  }

  protected final void pattern(Pattern p, boolean starAllowed) {
    place(p);
    switch (p) {
      case Pattern.MatchValue m -> literal(m.value());
      case Pattern.MatchSingleton m -> {
        if (!isSingleton(m.value())) {
          throw InvalidTreeException.valueError(
              "MatchSingleton can only contain True, False and None");
        }
      }
      case Pattern.MatchSequence m -> patterns(m.patterns(), true);
      case Pattern.MatchMapping m -> mapping(m);
      case Pattern.MatchClass m -> classPattern(m);
      case Pattern.MatchStar m -> {
        if (!starAllowed) {
          throw InvalidTreeException.valueError("can't use MatchStar here");
        }
        capture(m.name());
      }
      case Pattern.MatchAs m -> as(m);
      case Pattern.MatchOr m -> {
        if (m.patterns().size() < 2) {
          throw InvalidTreeException.valueError("MatchOr requires at least 2 patterns");
        }
        patterns(m.patterns(), false);
      }
    }
  }

  private static boolean isSingleton(Object value) {
    return value == ConstantValue.Singleton.NONE || value instanceof Boolean;
  }

  private static void capture(String name) {
    if (name == null) {
      return;
    }
    if (name.equals("_")) {
      throw InvalidTreeException.valueError("can't capture name '_' in patterns");
    }
    name(name);
  }

  private void as(Pattern.MatchAs m) {
    capture(m.name());
    if (m.pattern() == null) {
      return;
    }
    if (m.name() == null) {
      throw InvalidTreeException.valueError(
          "MatchAs must specify a target name if a pattern is given");
    }
    pattern(m.pattern(), false);
  }

  private void mapping(Pattern.MatchMapping m) {
    if (m.keys().size() != m.patterns().size()) {
      throw InvalidTreeException.valueError(
          "MatchMapping doesn't have the same number of keys as patterns");
    }
    capture(m.rest());
    for (Expr key : m.keys()) {
      if (!(key instanceof Expr.Constant c && isSingleton(c.value()))) {
        literal(key);
      }
    }
    patterns(m.patterns(), false);
  }

  private void classPattern(Pattern.MatchClass m) {
    if (m.kwd_attrs().size() != m.kwd_patterns().size()) {
      throw InvalidTreeException.valueError(
          "MatchClass doesn't have the same number of keyword attributes as patterns");
    }
    load(m.cls());
    Expr cls = m.cls();
    while (cls instanceof Expr.Attribute attribute) {
      cls = attribute.value();
    }
    if (!(cls instanceof Expr.Name)) {
      throw InvalidTreeException.valueError(
          "MatchClass cls field can only contain Name or Attribute nodes.");
    }
    m.kwd_attrs().forEach(ExpressionValidator::name);
    patterns(m.patterns(), false);
    patterns(m.kwd_patterns(), false);
  }

  /** CPython: ast.c validate_pattern_match_value. */
  private void literal(Expr e) {
    load(e);
    boolean allowed =
        switch (e) {
          case Expr.Constant c -> {
            if (!isLiteral(c.value())) {
              throw InvalidTreeException.valueError(
                  "unexpected constant inside of a literal pattern");
            }
            yield true;
          }
          case Expr.UnaryOp u -> isNegative(u, true);
          case Expr.BinOp b -> isComplex(b);
          default ->
              e instanceof Expr.Attribute
                  || e instanceof Expr.JoinedStr
                  || e instanceof Expr.TemplateStr;
        };
    if (!allowed) {
      throw InvalidTreeException.valueError(NOT_LITERAL);
    }
  }

  private static boolean isLiteral(Object value) {
    return isReal(value)
        || isComplexNumber(value)
        || value instanceof String
        || value instanceof int[]
        || value instanceof byte[];
  }

  private static boolean isReal(Object value) {
    return value instanceof Long || value instanceof BigInteger || value instanceof Double;
  }

  private static boolean isComplexNumber(Object value) {
    return value instanceof ConstantValue.Imaginary || value instanceof ConstantValue.Complex;
  }

  private static boolean isNegative(Expr.UnaryOp u, boolean imaginaryAllowed) {
    return u.op() == UnaryOperator.USub
        && u.operand() instanceof Expr.Constant c
        && (isReal(c.value()) || (imaginaryAllowed && isComplexNumber(c.value())));
  }

  private static boolean isComplex(Expr.BinOp b) {
    boolean real =
        b.left() instanceof Expr.Constant c
            ? isReal(c.value())
            : b.left() instanceof Expr.UnaryOp u && isNegative(u, false);
    return real
        && (b.op() == Operator.Add || b.op() == Operator.Sub)
        && b.right() instanceof Expr.Constant c
        && isComplexNumber(c.value());
  }
}
