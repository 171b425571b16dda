package typhon.syntax.scope;

import java.util.List;
import typhon.syntax.ast.Alias;
import typhon.syntax.ast.ExceptHandler;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.MatchCase;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Pattern;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.WithItem;

/** The first walk over statements and patterns. CPython: symtable.c symtable_visit_stmt. */
final class StatementCollector extends DefinitionCollector {
  private static final int ALREADY_SEEN =
      SymbolFlags.DEF_PARAM | SymbolFlags.DEF_LOCAL | SymbolFlags.USE | SymbolFlags.DEF_ANNOT;

  StatementCollector(
      ScopeTable table, String filename, FutureFeatures future, boolean topLevelAwait) {
    super(table, filename, future, topLevelAwait);
  }

  void collect(Mod module) {
    ScopeBlock top = newBlock("top", BlockType.MODULE, new Span(0, 0, 0, 0));
    table.setTop(top);
    table.putBody(module, top);
    enter(top);
    if (module instanceof Mod.Module file) {
      top.hasDocstring = Docstrings.hasDocstring(file.body());
      visitBody(file.body());
    } else if (module instanceof Mod.Interactive prompt) {
      visitBody(prompt.body());
    } else if (module instanceof Mod.Expression expression) {
      visit(expression.body());
    } else {
      throw new IllegalArgumentException("this compiler does not handle FunctionTypes");
    }
    exit();
  }

  @Override
  protected void visitBody(List<Stmt> body) {
    for (Stmt statement : body) {
      visit(statement);
    }
  }

  private void visit(Stmt s) {
    if (s instanceof Stmt.ExprStmt statement) {
      visit(statement.value());
    } else if (s instanceof Stmt.Assign assign) {
      visit(assign.targets());
      visit(assign.value());
    } else if (s instanceof Stmt.If conditional) {
      visit(conditional.test());
      visitConditional(conditional.body(), conditional.orelse());
    } else if (s instanceof Stmt.Return returned) {
      visitReturn(returned);
    } else if (s instanceof Stmt.FunctionDef function) {
      visitFunction(function);
    } else if (s instanceof Stmt.AsyncFunctionDef function) {
      visitFunction(function);
    } else if (s instanceof Stmt.ClassDef definition) {
      visitClass(definition);
    } else if (s instanceof Stmt.Import imported) {
      imported.names().forEach(this::visitAlias);
    } else if (s instanceof Stmt.ImportFrom imported) {
      imported.names().forEach(this::visitAlias);
      checkFutureImport(imported);
    } else {
      visitLoopOrTry(s);
    }
  }

  private void visitLoopOrTry(Stmt s) {
    if (s instanceof Stmt.For loop) {
      visit(loop.target());
      visit(loop.iter());
      visitConditional(loop.body(), loop.orelse());
    } else if (s instanceof Stmt.While loop) {
      visit(loop.test());
      visitConditional(loop.body(), loop.orelse());
    } else if (s instanceof Stmt.AsyncFor loop) {
      requireCoroutine("'async for' outside async function", s.span());
      visit(loop.target());
      visit(loop.iter());
      visitConditional(loop.body(), loop.orelse());
    } else if (s instanceof Stmt.With with) {
      visitWith(with.items(), with.body());
    } else if (s instanceof Stmt.AsyncWith with) {
      requireCoroutine("'async with' outside async function", s.span());
      visitWith(with.items(), with.body());
    } else if (s instanceof Stmt.Try attempt) {
      visitTry(attempt.body(), attempt.handlers(), attempt.orelse(), attempt.finalbody());
    } else if (s instanceof Stmt.TryStar attempt) {
      visitTry(attempt.body(), attempt.handlers(), attempt.orelse(), attempt.finalbody());
    } else if (s instanceof Stmt.Match match) {
      visit(match.subject());
      visitCases(match.cases());
    } else {
      visitSimple(s);
    }
  }

  private void visitSimple(Stmt s) {
    if (s instanceof Stmt.AugAssign assign) {
      visit(assign.target());
      visit(assign.value());
    } else if (s instanceof Stmt.AnnAssign assign) {
      visitAnnAssign(assign);
    } else if (s instanceof Stmt.Raise raise) {
      if (raise.exc() != null) {
        visit(raise.exc());
        visitOptional(raise.cause());
      }
    } else if (s instanceof Stmt.Assert assertion) {
      visit(assertion.test());
      visitOptional(assertion.msg());
    } else if (s instanceof Stmt.Delete delete) {
      visit(delete.targets());
    } else if (s instanceof Stmt.Global declaration) {
      declare(declaration.names(), SymbolFlags.DEF_GLOBAL, "global", s.span());
    } else if (s instanceof Stmt.Nonlocal declaration) {
      declare(declaration.names(), SymbolFlags.DEF_NONLOCAL, "nonlocal", s.span());
    } else if (s instanceof Stmt.TypeAlias alias) {
      visitTypeAlias(alias);
    }
  }

  private void visitReturn(Stmt.Return statement) {
    if (statement.value() != null) {
      visit(statement.value());
      current.returnsValue = true;
    }
  }

  private void visitConditional(List<Stmt> body, List<Stmt> orelse) {
    boolean outer = enterConditional();
    visitBody(body);
    visitBody(orelse);
    current.inConditionalBlock = outer;
  }

  private boolean enterConditional() {
    boolean outer = current.inConditionalBlock;
    current.inConditionalBlock = true;
    return outer;
  }

  private void visitWith(List<WithItem> items, List<Stmt> body) {
    boolean outer = enterConditional();
    for (WithItem item : items) {
      visit(item.context_expr());
      visitOptional(item.optional_vars());
    }
    visitBody(body);
    current.inConditionalBlock = outer;
  }

  private void visitTry(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    boolean outer = enterConditional();
    visitBody(body);
    for (ExceptHandler handler : handlers) {
      visitOptional(handler.type());
      if (handler.name() != null) {
        define(handler.name(), SymbolFlags.DEF_LOCAL, handler.span());
      }
      visitBody(handler.body());
    }
    visitBody(orelse);
    visitBody(finalbody);
    current.inConditionalBlock = outer;
  }

  /** Under top-level await the module itself becomes the coroutine. */
  private void requireCoroutine(String message, Span span) {
    if (allowsTopLevelAwait()) {
      current.coroutine = true;
    }
    if (!current.coroutine) {
      throw error(span, message);
    }
  }

  private void visitAnnAssign(Stmt.AnnAssign assign) {
    current.annotationsUsed = true;
    if (assign.target() instanceof Expr.Name target) {
      visitAnnotatedName(assign, target);
    } else {
      visit(assign.target());
    }
    visitAnnotation(assign.annotation());
    visitOptional(assign.value());
  }

  private void visitAnnotatedName(Stmt.AnnAssign assign, Expr.Name target) {
    int known = flagsIn(current, target.id());
    boolean simple = assign.simple() != 0;
    if ((known & (SymbolFlags.DEF_GLOBAL | SymbolFlags.DEF_NONLOCAL)) != 0
        && current != table.top()
        && simple) {
      boolean global = (known & SymbolFlags.DEF_GLOBAL) != 0;
      throw error(
          assign.span(),
          "annotated name '" + target.id() + "' can't be " + (global ? "global" : "nonlocal"));
    }
    if (simple) {
      define(target.id(), SymbolFlags.DEF_ANNOT | SymbolFlags.DEF_LOCAL, target.span());
    } else if (assign.value() != null) {
      define(target.id(), SymbolFlags.DEF_LOCAL, target.span());
    }
  }

  private void declare(List<String> names, int flag, String keyword, Span span) {
    for (String name : names) {
      int known = flagsIn(current, name);
      if ((known & ALREADY_SEEN) != 0) {
        throw error(span, tooLate(name, known, keyword));
      }
      define(name, flag, span);
      recordDirective(name, span);
    }
  }

  private static String tooLate(String name, int known, String keyword) {
    if ((known & SymbolFlags.DEF_PARAM) != 0) {
      return "name '" + name + "' is parameter and " + keyword;
    }
    if ((known & SymbolFlags.USE) != 0) {
      return "name '" + name + "' is used prior to " + keyword + " declaration";
    }
    if ((known & SymbolFlags.DEF_ANNOT) != 0) {
      return "annotated name '" + name + "' can't be " + keyword;
    }
    return "name '" + name + "' is assigned to before " + keyword + " declaration";
  }

  private void visitAlias(Alias alias) {
    String name = alias.asname() == null ? alias.name() : alias.asname();
    if (!name.equals("*")) {
      int dot = name.indexOf('.');
      define(dot < 0 ? name : name.substring(0, dot), SymbolFlags.DEF_IMPORT, alias.span());
    } else if (current.type() != BlockType.MODULE) {
      throw error(alias.span(), "import * only allowed at module level");
    }
  }

  private void checkFutureImport(Stmt.ImportFrom statement) {
    if (statement.level() != 0 || !"__future__".equals(statement.module())) {
      return;
    }
    Span last = future.lastImport();
    if (statement.line() > last.line()
        || (statement.line() == last.endLine() && statement.column() > last.endColumn())) {
      throw error(
          statement.span(), "from __future__ imports must occur at the beginning of the file");
    }
  }

  private void visitCases(List<MatchCase> cases) {
    boolean outer = enterConditional();
    for (MatchCase matchCase : cases) {
      visit(matchCase.pattern());
      visitOptional(matchCase.guard());
      visitBody(matchCase.body());
    }
    current.inConditionalBlock = outer;
  }

  private void visitPatterns(List<Pattern> patterns) {
    patterns.forEach(this::visit);
  }

  /** CPython: symtable_visit_pattern. */
  private void visit(Pattern p) {
    if (p instanceof Pattern.MatchValue match) {
      visit(match.value());
    } else if (p instanceof Pattern.MatchSequence match) {
      visitPatterns(match.patterns());
    } else if (p instanceof Pattern.MatchStar match) {
      capture(match.name(), p.span());
    } else if (p instanceof Pattern.MatchMapping match) {
      visit(match.keys());
      visitPatterns(match.patterns());
      capture(match.rest(), p.span());
    } else if (p instanceof Pattern.MatchClass match) {
      visitClassPattern(match);
    } else if (p instanceof Pattern.MatchAs match) {
      if (match.pattern() != null) {
        visit(match.pattern());
      }
      capture(match.name(), p.span());
    } else if (p instanceof Pattern.MatchOr match) {
      visitPatterns(match.patterns());
    }
  }

  private void visitClassPattern(Pattern.MatchClass match) {
    visit(match.cls());
    visitPatterns(match.patterns());
    for (int i = 0; i < match.kwd_attrs().size(); i++) {
      Span span = match.kwd_patterns().get(i).span();
      checkName(match.kwd_attrs().get(i), span, ExprContext.Store);
    }
    visitPatterns(match.kwd_patterns());
  }

  private void capture(String name, Span span) {
    if (name != null) {
      define(name, SymbolFlags.DEF_LOCAL, span);
    }
  }
}
