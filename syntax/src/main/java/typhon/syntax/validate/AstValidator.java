package typhon.syntax.validate;

import java.util.List;
import typhon.syntax.ast.ExceptHandler;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.MatchCase;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.TypeParam;
import typhon.syntax.ast.WithItem;
import typhon.syntax.source.TooDeepException;

/** Checks trees made by hand before they are compiled. CPython: ast.c _PyAST_Validate. */
public final class AstValidator extends PatternValidator {
  private AstValidator() {}

  /**
   * Checks a tree.
   *
   * @throws InvalidTreeException when no source could give it
   */
  public static void validate(Mod module) {
    try {
      new AstValidator().module(module);
    } catch (StackOverflowError tooDeep) {
      throw TooDeepException.duringCompilation();
    }
  }

  private void module(Mod module) {
    switch (module) {
      case Mod.Module m -> statements(m.body());
      case Mod.Interactive m -> statements(m.body());
      case Mod.Expression m -> load(m.body());
      case Mod.FunctionType m -> {
        loads(m.argtypes());
        load(m.returns());
      }
    }
  }

  private void statements(List<Stmt> statements) {
    for (Stmt s : statements) {
      if (s == null) {
        throw InvalidTreeException.valueError("None disallowed in statement list");
      }
      statement(s);
    }
  }

  private void body(List<Stmt> body, String owner) {
    nonempty(body, "body", owner);
    statements(body);
  }

  private void statement(Stmt s) {
    place(s);
    switch (s) {
      case Stmt.ExprStmt e -> load(e.value());
      case Stmt.Assign a -> {
        targets(a.targets(), ExprContext.Store, "Assign");
        load(a.value());
      }
      case Stmt.Return r -> optionalLoad(r.value());
      case Stmt.Delete d -> targets(d.targets(), ExprContext.Del, "Delete");
      case Stmt.AugAssign a -> {
        expression(a.target(), ExprContext.Store);
        load(a.value());
      }
      case Stmt.AnnAssign a -> annAssign(a);
      case Stmt.Raise r -> raise(r);
      case Stmt.Assert a -> {
        load(a.test());
        optionalLoad(a.msg());
      }
      case Stmt.Import i -> nonempty(i.names(), "names", "Import");
      case Stmt.ImportFrom i -> {
        if (i.level() < 0) {
          throw InvalidTreeException.valueError("Negative ImportFrom level");
        }
        nonempty(i.names(), "names", "ImportFrom");
      }
      case Stmt.Global g -> nonempty(g.names(), "names", "Global");
      case Stmt.Nonlocal n -> nonempty(n.names(), "names", "Nonlocal");
      case Stmt.Pass p -> {}
      case Stmt.Break b -> {}
      case Stmt.Continue c -> {}
      default -> compound(s);
    }
  }

  private void targets(List<Expr> targets, ExprContext context, String owner) {
    nonempty(targets, "targets", owner);
    all(targets, context, false);
  }

  private void annAssign(Stmt.AnnAssign a) {
    if (a.simple() != 0 && !(a.target() instanceof Expr.Name)) {
      throw InvalidTreeException.typeError("AnnAssign with simple non-Name target");
    }
    expression(a.target(), ExprContext.Store);
    optionalLoad(a.value());
    load(a.annotation());
  }

  private void raise(Stmt.Raise r) {
    if (r.exc() != null) {
      load(r.exc());
      optionalLoad(r.cause());
    } else if (r.cause() != null) {
      throw InvalidTreeException.valueError("Raise with cause but no exception");
    }
  }

  private void compound(Stmt s) {
    switch (s) {
      case Stmt.FunctionDef f -> {
        body(f.body(), "FunctionDef");
        typeParams(f.type_params());
        arguments(f.args());
        loads(f.decorator_list());
        optionalLoad(f.returns());
      }
      case Stmt.AsyncFunctionDef f -> {
        body(f.body(), "AsyncFunctionDef");
        typeParams(f.type_params());
        arguments(f.args());
        loads(f.decorator_list());
        optionalLoad(f.returns());
      }
      case Stmt.ClassDef c -> {
        body(c.body(), "ClassDef");
        typeParams(c.type_params());
        loads(c.bases());
        keywords(c.keywords());
        loads(c.decorator_list());
      }
      case Stmt.TypeAlias t -> {
        if (!(t.name() instanceof Expr.Name)) {
          throw InvalidTreeException.typeError("TypeAlias with non-Name name");
        }
        expression(t.name(), ExprContext.Store);
        typeParams(t.type_params());
        load(t.value());
      }
      case Stmt.If i -> {
        load(i.test());
        body(i.body(), "If");
        statements(i.orelse());
      }
      case Stmt.While w -> {
        load(w.test());
        body(w.body(), "While");
        statements(w.orelse());
      }
      case Stmt.For f -> loop(f.target(), f.iter(), f.body(), f.orelse(), "For");
      case Stmt.AsyncFor f -> loop(f.target(), f.iter(), f.body(), f.orelse(), "AsyncFor");
      case Stmt.With w -> with(w.items(), w.body(), "With");
      case Stmt.AsyncWith w -> with(w.items(), w.body(), "AsyncWith");
      case Stmt.Try t -> attempt(t.body(), t.handlers(), t.orelse(), t.finalbody(), "Try");
      case Stmt.TryStar t -> attempt(t.body(), t.handlers(), t.orelse(), t.finalbody(), "TryStar");
      case Stmt.Match m -> match(m);
      default -> throw new AssertionError(s);
    }
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String owner) {
    expression(target, ExprContext.Store);
    load(iter);
    body(body, owner);
    statements(orelse);
  }

  private void with(List<WithItem> items, List<Stmt> body, String owner) {
    nonempty(items, "items", owner);
    for (WithItem item : items) {
      load(item.context_expr());
      optional(item.optional_vars(), ExprContext.Store);
    }
    body(body, owner);
  }

  private void attempt(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      String owner) {
    body(body, owner);
    if (handlers.isEmpty() && finalbody.isEmpty()) {
      throw InvalidTreeException.valueError(owner + " has neither except handlers nor finalbody");
    }
    if (handlers.isEmpty() && !orelse.isEmpty()) {
      throw InvalidTreeException.valueError(owner + " has orelse but no except handlers");
    }
    for (ExceptHandler handler : handlers) {
      place(handler);
      optionalLoad(handler.type());
      body(handler.body(), "ExceptHandler");
    }
    statements(finalbody);
    statements(orelse);
  }

  private void match(Stmt.Match m) {
    load(m.subject());
    nonempty(m.cases(), "cases", "Match");
    for (MatchCase matchCase : m.cases()) {
      pattern(matchCase.pattern(), false);
      optionalLoad(matchCase.guard());
      body(matchCase.body(), "match_case");
    }
  }

  private void typeParams(List<TypeParam> parameters) {
    for (TypeParam p : parameters) {
      place(p);
      switch (p) {
        case TypeParam.TypeVar v -> {
          name(v.name());
          optionalLoad(v.bound());
          optionalLoad(v.default_value());
        }
        case TypeParam.ParamSpec v -> {
          name(v.name());
          optionalLoad(v.default_value());
        }
        case TypeParam.TypeVarTuple v -> {
          name(v.name());
          optionalLoad(v.default_value());
        }
      }
    }
  }
}
