package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.token.TokenType;

/** Targets: expressions seen from the other side. */
abstract class TargetParser extends AtomParser {
  protected TargetParser(TokenBuffer tokens, ParserOptions options, StringValues values) {
    super(tokens, options, values);
  }

  // star_targets: star_target !',' | star_target (',' star_target)* [',']
  @Override
  protected final Expr starTargets() {
    int first = pos;
    Expr e = starTarget();
    if (!at(TokenType.COMMA)) {
      return e;
    }
    List<Expr> targets = new ArrayList<>();
    targets.add(e);
    while (accept(TokenType.COMMA) && atTargetStart()) {
      targets.add(starTarget());
    }
    return new Expr.Tuple(targets, ExprContext.Store, spanFrom(first));
  }

  private boolean atTargetStart() {
    return at(TokenType.STAR)
        || (atExpressionStart()
            && !at(TokenType.MINUS)
            && !at(TokenType.PLUS)
            && !at(TokenType.TILDE)
            && !at(TokenType.KW_NOT)
            && !at(TokenType.KW_LAMBDA)
            && !at(TokenType.KW_AWAIT));
  }

  // star_target: '*' (!'*' star_target) | target_with_star_atom
  protected final Expr starTarget() {
    if (!at(TokenType.STAR)) {
      return asTarget(primary());
    }
    int first = pos++;
    if (at(TokenType.STAR)) {
      throw mismatch();
    }
    Expr value = starTarget();
    return new Expr.Starred(value, ExprContext.Store, spanFrom(first));
  }

  // del_targets: ','.del_target+ [',']
  protected final List<Expr> delTargets() {
    List<Expr> targets = new ArrayList<>(1);
    do {
      if (!targets.isEmpty() && !atTargetStart()) {
        break;
      }
      targets.add(asDeleted(primary()));
    } while (accept(TokenType.COMMA));
    return targets;
  }

  /** The expression as something to assign to. */
  protected final Expr asTarget(Expr e) {
    if (e instanceof Expr.Name name) {
      return new Expr.Name(name.id(), ExprContext.Store, name.span());
    }
    if (e instanceof Expr.Attribute a) {
      return new Expr.Attribute(a.value(), a.attr(), ExprContext.Store, a.span());
    }
    if (e instanceof Expr.Subscript s) {
      return new Expr.Subscript(s.value(), s.slice(), ExprContext.Store, s.span());
    }
    if (e instanceof Expr.Tuple tuple) {
      return new Expr.Tuple(asTargets(tuple.elts()), ExprContext.Store, tuple.span());
    }
    if (e instanceof Expr.List list) {
      return new Expr.List(asTargets(list.elts()), ExprContext.Store, list.span());
    }
    if (e instanceof Expr.Starred starred) {
      if (starred.value() instanceof Expr.Starred) {
        throw mismatch();
      }
      return new Expr.Starred(asTarget(starred.value()), ExprContext.Store, starred.span());
    }
    throw mismatch();
  }

  private List<Expr> asTargets(List<Expr> elements) {
    List<Expr> targets = new ArrayList<>(elements.size());
    for (Expr element : elements) {
      targets.add(asTarget(element));
    }
    return targets;
  }

  private Expr asDeleted(Expr e) {
    if (e instanceof Expr.Name name) {
      return new Expr.Name(name.id(), ExprContext.Del, name.span());
    }
    if (e instanceof Expr.Attribute a) {
      return new Expr.Attribute(a.value(), a.attr(), ExprContext.Del, a.span());
    }
    if (e instanceof Expr.Subscript s) {
      return new Expr.Subscript(s.value(), s.slice(), ExprContext.Del, s.span());
    }
    if (e instanceof Expr.Tuple tuple) {
      return new Expr.Tuple(asDeleted(tuple.elts()), ExprContext.Del, tuple.span());
    }
    if (e instanceof Expr.List list) {
      return new Expr.List(asDeleted(list.elts()), ExprContext.Del, list.span());
    }
    throw mismatch();
  }

  private List<Expr> asDeleted(List<Expr> elements) {
    List<Expr> targets = new ArrayList<>(elements.size());
    for (Expr element : elements) {
      targets.add(asDeleted(element));
    }
    return targets;
  }

  // single_target: single_subscript_attribute_target | NAME | '(' single_target ')'
  protected final Expr asSingleTarget(Expr e) {
    if (e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript) {
      return asTarget(e);
    }
    throw mismatch();
  }
}
