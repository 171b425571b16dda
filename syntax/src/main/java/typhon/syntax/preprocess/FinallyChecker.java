package typhon.syntax.preprocess;

import java.util.List;
import typhon.syntax.ast.ExceptHandler;
import typhon.syntax.ast.MatchCase;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Stmt;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.WarningListener;

/**
 * Warns of {@code return}, {@code break} and {@code continue} that leave a {@code finally} block
 * (PEP 765). CPython: ast_preprocess.c.
 */
public final class FinallyChecker {
  /** What the innermost block that counts is. */
  private enum Context {
    OUTSIDE,
    FINALLY,
    FUNCTION,
    LOOP
  }

  private final String filename;
  private final WarningListener warnings;
  private Context context = Context.OUTSIDE;

  private FinallyChecker(String filename, WarningListener warnings) {
    this.filename = filename;
    this.warnings = warnings;
  }

  public static void check(Mod module, String filename, WarningListener warnings) {
    FinallyChecker checker = new FinallyChecker(filename, warnings);
    if (module instanceof Mod.Module m) {
      checker.visit(m.body());
    } else if (module instanceof Mod.Interactive m) {
      checker.visit(m.body());
    }
  }

  private void visit(List<Stmt> body) {
    for (Stmt s : body) {
      visit(s);
    }
  }

  private void visit(Context inner, List<Stmt> body) {
    Context outer = context;
    context = inner;
    visit(body);
    context = outer;
  }

  private void visit(Stmt s) {
    if (s instanceof Stmt.If conditional) {
      visit(conditional.body());
      visit(conditional.orelse());
    } else if (s instanceof Stmt.FunctionDef function) {
      visit(Context.FUNCTION, function.body());
    } else if (s instanceof Stmt.AsyncFunctionDef function) {
      visit(Context.FUNCTION, function.body());
    } else if (s instanceof Stmt.ClassDef definition) {
      visit(definition.body());
    } else if (s instanceof Stmt.For loop) {
      visit(Context.LOOP, loop.body());
      visit(loop.orelse());
    } else if (s instanceof Stmt.AsyncFor loop) {
      visit(Context.LOOP, loop.body());
      visit(loop.orelse());
    } else if (s instanceof Stmt.While loop) {
      visit(Context.LOOP, loop.body());
      visit(loop.orelse());
    } else if (s instanceof Stmt.With with) {
      visit(with.body());
    } else if (s instanceof Stmt.AsyncWith with) {
      visit(with.body());
    } else if (s instanceof Stmt.Try attempt) {
      visitTry(attempt.body(), attempt.handlers(), attempt.orelse(), attempt.finalbody());
    } else if (s instanceof Stmt.TryStar attempt) {
      visitTry(attempt.body(), attempt.handlers(), attempt.orelse(), attempt.finalbody());
    } else if (s instanceof Stmt.Match match) {
      for (MatchCase matchCase : match.cases()) {
        visit(matchCase.body());
      }
    } else {
      visitJump(s);
    }
  }

  private void visitTry(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    visit(body);
    for (ExceptHandler handler : handlers) {
      visit(handler.body());
    }
    visit(orelse);
    visit(Context.FINALLY, finalbody);
  }

  private void visitJump(Stmt s) {
    if (context != Context.FINALLY) {
      return;
    }
    String keyword =
        s instanceof Stmt.Return
            ? "return"
            : s instanceof Stmt.Break ? "break" : s instanceof Stmt.Continue ? "continue" : null;
    if (keyword == null) {
      return;
    }
    String message = "'" + keyword + "' in a 'finally' block";
    if (warnings.warn(WarningListener.Category.SYNTAX_WARNING, message, s.span())) {
      throw PythonSyntaxError.at(s.span(), filename, message);
    }
  }
}
