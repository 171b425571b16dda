package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.plan.Folding;
import typhon.runtime.object.PyCode;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Stmt;

/** Emits statements. The operand stack is empty between them. */
final class StatementEmitter {
  private final Body body;

  StatementEmitter(Body body) {
    this.body = body;
  }

  void emit(List<Stmt> statements) {
    for (Stmt s : statements) {
      emit(s);
    }
  }

  void emit(Stmt s) {
    if (body.jumps != null) {
      body.jumps.statement(s);
    } else if (s instanceof Stmt.Assign a) {
      // A value that cannot fail notes no place, but debuggers look for the line of the statement.
      body.plan.positions().index(FirstPlace.of(a));
    }
    switch (s) {
      case Stmt.ExprStmt e -> expression(e);
      case Stmt.Assign a -> assign(a);
      case Stmt.AugAssign a -> body.targets.augmented(a);
      case Stmt.AnnAssign a -> body.annotations.assign(a);
      case Stmt.If i -> conditional(i);
      case Stmt.While w -> body.loops.whileLoop(w);
      case Stmt.For f -> body.loops.forLoop(f);
      case Stmt.AsyncFor f -> body.loops.asyncFor(f);
      case Stmt.Return r -> returns(r);
      case Stmt.Break b -> {
        body.at(b);
        leaveLoop(true);
      }
      case Stmt.Continue c -> {
        body.at(c);
        leaveLoop(false);
      }
      // Nothing runs, but a signal handler may see that the program is here.
      case Stmt.Pass p -> body.at(p);
      case Stmt.Global g -> {}
      case Stmt.Nonlocal n -> {}
      case Stmt.Delete d -> d.targets().forEach(body.targets::delete);
      case Stmt.Raise r -> raise(r);
      case Stmt.Assert a -> asserts(a);
      case Stmt.Try t -> {
        body.plan.addFlags(PyCode.CLEANUP);
        body.traceFirst(t);
        body.tries.emit(t);
      }
      case Stmt.TryStar t -> {
        body.plan.addFlags(PyCode.CLEANUP);
        body.traceFirst(t);
        body.tries.emitStar(t);
      }
      case Stmt.With w -> {
        body.plan.addFlags(PyCode.CLEANUP);
        body.withs.emit(w);
      }
      case Stmt.AsyncWith w -> {
        body.plan.addFlags(PyCode.CLEANUP);
        body.withs.emit(w);
      }
      case Stmt.FunctionDef f -> body.functions.define(f);
      case Stmt.AsyncFunctionDef f -> body.functions.define(f);
      case Stmt.ClassDef c -> body.classes.define(c);
      case Stmt.Import i -> body.imports.emit(i);
      case Stmt.ImportFrom i -> body.imports.emit(i);
      case Stmt.Match m -> body.matches.emit(m);
      case Stmt.TypeAlias t -> body.typeParameters.alias(t);
    }
  }

  /** Emits the jump to the end of the loop around, or to its next round. */
  void leaveLoop(boolean end) {
    Block.Loop loop = body.innermostLoop();
    body.jump(loop, () -> body.cb.goto_(end ? loop.breakTarget : loop.continueTarget));
  }

  private void expression(Stmt.ExprStmt s) {
    if (body.isInteractive()) {
      body.expr(s.value());
      body.at(s);
      body.thread();
      body.invoke(RuntimeRefs.DISPLAY);
      return;
    }
    if (Folding.constant(s.value()) == null) {
      body.expr(s.value());
      body.traceDrop(s.value());
      body.cb.pop();
    } else {
      body.traceAt(s);
    }
  }

  private void assign(Stmt.Assign a) {
    if (a.targets().size() == 1) {
      assignOne(a.targets().getFirst(), a.value());
      return;
    }
    body.expr(a.value());
    int value = body.store();
    for (Expr target : a.targets()) {
      body.cb.aload(value);
      body.targets.assign(target);
    }
    body.forget(value);
  }

  private void assignOne(Expr target, Expr value) {
    NumericLocal number = target instanceof Expr.Name n ? body.names.number(n.id()) : null;
    if (number != null) {
      body.numbers.assign(number, value);
    } else if (body.numbers.isPairwise(target, value)) {
      body.numbers.pairwise(((Expr.Tuple) target).elts(), ((Expr.Tuple) value).elts());
    } else {
      body.expr(value);
      body.targets.assign(target);
    }
  }

  private void conditional(Stmt.If s) {
    Object constant = Folding.constant(s.test());
    if (constant instanceof Boolean b) {
      body.traceAt(s.test());
      emit(b ? s.body() : s.orelse());
      return;
    }
    Label otherwise = body.label();
    body.at(s.test());
    body.operators.jumpIfFalse(s.test(), otherwise);
    emit(s.body());
    if (s.orelse().isEmpty()) {
      body.bind(otherwise);
      return;
    }
    Label end = body.label();
    body.cb.goto_(end);
    body.bind(otherwise);
    emit(s.orelse());
    body.bind(end);
  }

  private void returns(Stmt.Return r) {
    body.at(r);
    body.expressions.emitOrNone(r.value());
    if (!body.hasExits(null)) {
      body.jump(null, body::returnValue);
      return;
    }
    int value = body.store();
    body.jump(
        null,
        () -> {
          body.cb.aload(value);
          body.returnValue();
        });
    body.free(value);
  }

  private void raise(Stmt.Raise r) {
    if (r.exc() == null) {
      body.at(r);
      body.thread();
      body.invoke(RuntimeRefs.RERAISE);
      body.recorded();
      body.cb.athrow();
      return;
    }
    if (r.cause() == null) {
      body.expr(r.exc());
      body.thread();
      body.cb.swap();
      body.at(r);
      body.invoke(RuntimeRefs.RAISE);
    } else {
      body.push(r.exc(), r.cause());
      int cause = body.store();
      int exception = body.store();
      body.thread();
      body.cb.aload(exception).aload(cause);
      body.free(exception);
      body.free(cause);
      body.at(r);
      body.invoke(RuntimeRefs.RAISE_FROM);
    }
    body.cb.athrow();
  }

  private void asserts(Stmt.Assert a) {
    if (body.unit.optimize() > 0) {
      return;
    }
    Label end = body.label();
    body.at(a.test());
    body.operators.jump(a.test(), end, true);
    if (a.msg() == null) {
      body.cb.aconst_null();
    } else {
      body.expr(a.msg());
    }
    body.thread();
    body.at(a.test());
    body.invoke(RuntimeRefs.ASSERTION);
    body.cb.athrow();
    body.bind(end);
  }
}
