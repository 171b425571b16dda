package typhon.syntax.check;

import java.util.List;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.ExceptHandler;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.MatchCase;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.TypeParam;
import typhon.syntax.ast.WithItem;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.ScopeTable;
import typhon.syntax.source.TooDeepException;
import typhon.syntax.source.WarningListener;

/**
 * The errors and warnings that CPython gives while it generates code: what may not stand where it
 * stands, though the grammar allows it. CPython: codegen.c.
 */
public final class CodeChecker extends PatternChecker {
  private static final int MAX_BLOCKS = 21;
  private static final String IN_EXCEPT_STAR =
      "'break', 'continue' and 'return' cannot appear in an except* block";

  /** Where {@code break} and {@code continue} would lead. */
  private enum Around {
    NOTHING,
    LOOP,
    EXCEPT_STAR
  }

  private final ScopeTable scopes;
  private Around around = Around.NOTHING;
  private boolean inExceptStar;
  private int blocks;
  private ScopeBlock function;

  private CodeChecker(ScopeTable scopes, String filename, WarningListener warnings) {
    super(filename, warnings);
    this.scopes = scopes;
  }

  /** Checks a tree after its scopes are known. */
  public static void check(
      Mod module, ScopeTable scopes, String filename, WarningListener warnings) {
    CodeChecker checker = new CodeChecker(scopes, filename, warnings);
    try {
      switch (module) {
        case Mod.Module m -> checker.visit(m.body());
        case Mod.Interactive m -> checker.visit(m.body());
        case Mod.Expression m -> checker.check(m.body());
        case Mod.FunctionType m -> {}
      }
    } catch (StackOverflowError tooDeep) {
      throw TooDeepException.duringCompilation();
    }
  }

  private void visit(List<Stmt> body) {
    for (Stmt s : body) {
      visit(s);
    }
  }

  private void visit(Stmt s) {
    if (s instanceof Stmt.ExprStmt statement) {
      check(statement.value());
    } else if (s instanceof Stmt.Assign assign) {
      check(assign.value());
      check(assign.targets());
    } else if (s instanceof Stmt.Return returned) {
      visitReturn(returned);
    } else if (s instanceof Stmt.If conditional) {
      check(conditional.test());
      visit(conditional.body());
      visit(conditional.orelse());
    } else if (s instanceof Stmt.FunctionDef f) {
      visitFunction(f, f.decorator_list(), f.type_params(), f.args(), f.returns(), f.body());
    } else if (s instanceof Stmt.AsyncFunctionDef f) {
      visitFunction(f, f.decorator_list(), f.type_params(), f.args(), f.returns(), f.body());
    } else if (s instanceof Stmt.ClassDef c) {
      visitClass(c);
    } else if (s instanceof Stmt.Break) {
      visitJump(s.span(), "'break' outside loop");
    } else if (s instanceof Stmt.Continue) {
      visitJump(s.span(), "'continue' not properly in loop");
    } else {
      visitRarer(s);
    }
  }

  private void visitRarer(Stmt s) {
    if (s instanceof Stmt.AugAssign assign) {
      check(assign.target());
      check(assign.value());
    } else if (s instanceof Stmt.AnnAssign assign) {
      checkOptional(assign.value());
      check(assign.target());
      if (assign.value() == null && assign.target() instanceof Expr.Subscript subscript) {
        checkAnnotatedSlice(subscript.slice());
      }
      if (assign.simple() != 0 && !place.isFunction() && !annotationsAreTexts()) {
        check(assign.annotation());
      }
    } else if (s instanceof Stmt.Raise raise) {
      checkOptional(raise.exc());
      checkOptional(raise.cause());
    } else if (s instanceof Stmt.Assert assertion) {
      if (assertion.test() instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()) {
        warn(s.span(), "assertion is always true, perhaps remove parentheses?");
      }
      check(assertion.test());
      checkOptional(assertion.msg());
    } else if (s instanceof Stmt.Delete delete) {
      check(delete.targets());
    } else if (s instanceof Stmt.TypeAlias alias) {
      visitTypeParams(alias.type_params());
      check(alias.value());
    } else {
      visitBlock(s);
    }
  }

  /** No code is made of them then. */
  private boolean annotationsAreTexts() {
    return scopes.future().annotationsAreStrings();
  }

  /** Its parts are evaluated one by one. CPython: codegen.c codegen_check_ann_subscr. */
  private void checkAnnotatedSlice(Expr slice) {
    if (slice instanceof Expr.Tuple tuple) {
      tuple.elts().forEach(this::checkAnnotatedSlice);
    } else if (slice instanceof Expr.Starred) {
      check(slice);
    }
  }

  private void visitBlock(Stmt s) {
    if (s instanceof Stmt.For loop) {
      check(loop.iter());
      check(loop.target());
      visitLoop(loop.span(), loop.body(), loop.orelse());
    } else if (s instanceof Stmt.AsyncFor loop) {
      check(loop.iter());
      check(loop.target());
      visitLoop(loop.span(), loop.body(), loop.orelse());
    } else if (s instanceof Stmt.While loop) {
      check(loop.test());
      visitLoop(loop.span(), loop.body(), loop.orelse());
    } else if (s instanceof Stmt.With with) {
      visitWith(with.span(), with.items(), with.body());
    } else if (s instanceof Stmt.AsyncWith with) {
      visitWith(with.span(), with.items(), with.body());
    } else if (s instanceof Stmt.Try attempt) {
      visitTry(s.span(), attempt.body(), attempt.handlers(), attempt.orelse(), attempt.finalbody());
    } else if (s instanceof Stmt.TryStar attempt) {
      visitTryStar(attempt);
    } else if (s instanceof Stmt.Match match) {
      visitMatch(match);
    }
  }

  private void visitReturn(Stmt.Return statement) {
    if (!place.isFunction()) {
      throw error(statement.span(), "'return' outside function");
    }
    if (statement.value() != null
        && function != null
        && function.isCoroutine()
        && function.isGenerator()) {
      throw error(statement.span(), "'return' with value in async generator");
    }
    checkOptional(statement.value());
    if (inExceptStar) {
      boolean atValue =
          statement.value() instanceof Expr.Constant c && c.line() == statement.line();
      throw error(atValue ? statement.value().span() : statement.span(), IN_EXCEPT_STAR);
    }
  }

  private void visitJump(Span span, String outside) {
    if (around == Around.EXCEPT_STAR) {
      throw error(span, IN_EXCEPT_STAR);
    }
    if (around == Around.NOTHING) {
      throw error(span, outside);
    }
  }

  private void enterBlock(Span span) {
    if (blocks >= MAX_BLOCKS) {
      throw error(span, "too many statically nested blocks");
    }
    blocks++;
  }

  private void visitLoop(Span span, List<Stmt> body, List<Stmt> orelse) {
    Around outer = around;
    enterBlock(span);
    around = Around.LOOP;
    visit(body);
    around = outer;
    blocks--;
    visit(orelse);
  }

  private void visitWith(Span span, List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      check(item.context_expr());
      enterBlock(span);
      checkOptional(item.optional_vars());
    }
    visit(body);
    blocks -= items.size();
  }

  private void visitTry(
      Span span,
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody) {
    boolean hasFinally = !finalbody.isEmpty();
    if (hasFinally) {
      enterBlock(span);
    }
    if (handlers.isEmpty()) {
      visit(body);
    } else {
      visitExcept(span, body, handlers, orelse);
    }
    if (hasFinally) {
      visit(finalbody);
      blocks--;
    }
  }

  private void visitExcept(
      Span span, List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse) {
    enterBlock(span);
    visit(body);
    blocks--;
    visit(orelse);
    enterBlock(span);
    for (int i = 0; i < handlers.size(); i++) {
      ExceptHandler handler = handlers.get(i);
      if (handler.type() == null && i < handlers.size() - 1) {
        throw error(handler.span(), "default 'except:' must be last");
      }
      checkOptional(handler.type());
      enterBlock(handler.span());
      visit(handler.body());
      blocks--;
    }
    blocks--;
  }

  private void visitTryStar(Stmt.TryStar attempt) {
    boolean hasFinally = !attempt.finalbody().isEmpty();
    if (hasFinally) {
      enterBlock(attempt.span());
    }
    enterBlock(attempt.span());
    visit(attempt.body());
    Around outer = around;
    boolean outerStar = inExceptStar;
    around = Around.EXCEPT_STAR;
    inExceptStar = true;
    for (ExceptHandler handler : attempt.handlers()) {
      checkOptional(handler.type());
      enterBlock(handler.span());
      visit(handler.body());
      blocks--;
    }
    around = outer;
    inExceptStar = outerStar;
    blocks--;
    visit(attempt.orelse());
    if (hasFinally) {
      visit(attempt.finalbody());
      blocks--;
    }
  }

  private void visitMatch(Stmt.Match match) {
    check(match.subject());
    List<MatchCase> cases = match.cases();
    for (int i = 0; i < cases.size(); i++) {
      checkPattern(cases.get(i), i == cases.size() - 1);
      checkOptional(cases.get(i).guard());
      visit(cases.get(i).body());
    }
  }

  private void visitFunction(
      Stmt definition,
      List<Expr> decorators,
      List<TypeParam> typeParams,
      Arguments arguments,
      Expr returns,
      List<Stmt> body) {
    check(decorators);
    checkDefaults(arguments);
    visitTypeParams(typeParams);
    if (!annotationsAreTexts()) {
      checkAnnotations(arguments);
      checkOptional(returns);
    }
    boolean async = definition instanceof Stmt.AsyncFunctionDef;
    visitBody(async ? Place.ASYNC_FUNCTION : Place.FUNCTION, scopes.block(definition), body);
  }

  private void visitClass(Stmt.ClassDef c) {
    check(c.decorator_list());
    visitTypeParams(c.type_params());
    visitBody(Place.CLASS, null, c.body());
    checkBases(c.bases(), c.keywords());
  }

  /** A body knows nothing of the loops and blocks around it. */
  private void visitBody(Place inner, ScopeBlock innerFunction, List<Stmt> body) {
    Place outerPlace = place;
    Around outerAround = around;
    boolean outerStar = inExceptStar;
    int outerBlocks = blocks;
    ScopeBlock outerFunction = function;
    place = inner;
    around = Around.NOTHING;
    inExceptStar = false;
    blocks = 0;
    function = innerFunction;
    visit(body);
    place = outerPlace;
    around = outerAround;
    inExceptStar = outerStar;
    blocks = outerBlocks;
    function = outerFunction;
  }

  private void visitTypeParams(List<TypeParam> parameters) {
    boolean defaultSeen = false;
    for (TypeParam p : parameters) {
      String name;
      Expr value;
      if (p instanceof TypeParam.TypeVar v) {
        checkOptional(v.bound());
        name = v.name();
        value = v.default_value();
      } else if (p instanceof TypeParam.ParamSpec v) {
        name = v.name();
        value = v.default_value();
      } else {
        TypeParam.TypeVarTuple v = (TypeParam.TypeVarTuple) p;
        name = v.name();
        value = v.default_value() instanceof Expr.Starred s ? s.value() : v.default_value();
      }
      if (value != null) {
        defaultSeen = true;
        check(value);
      } else if (defaultSeen) {
        throw error(
            p.span(), "non-default type parameter '" + name + "' follows default type parameter");
      }
    }
  }
}
