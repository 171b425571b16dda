package typhon.compiler.emit;

import java.lang.classfile.Label;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.runtime.ops.ExceptStar;
import typhon.runtime.trace.JumpTable;
import typhon.syntax.ast.ExceptHandler;
import typhon.syntax.ast.Stmt;

/** {@code try} with its handlers, and {@code finally}. */
final class TryEmitter {
  private final Body body;

  /** Handlers around the code being emitted: {@code ts.handled} belongs to the innermost. */
  private int handlerDepth;

  TryEmitter(Body body) {
    this.body = body;
  }

  boolean inHandler() {
    return handlerDepth > 0;
  }

  void emit(Stmt.Try t) {
    if (t.finalbody().isEmpty()) {
      tryExcept(t);
    } else {
      tryFinally(
          t.handlers().isEmpty() ? () -> body.statements.emit(t.body()) : () -> tryExcept(t),
          t.finalbody());
    }
  }

  void emitStar(Stmt.TryStar t) {
    if (t.finalbody().isEmpty()) {
      tryStar(t);
    } else {
      tryFinally(() -> tryStar(t), t.finalbody());
    }
  }

  private void tryFinally(Runnable guarded, java.util.List<Stmt> finalBody) {
    Label end = body.label();
    Guard guard = new Guard(body.cb);
    body.enter(new Block.Cleanup(guard, () -> body.statements.emit(finalBody)));
    guarded.run();
    body.leave();
    body.statements.emit(finalBody);
    body.cb.goto_(end);
    guard.register();
    handler(
        guard.handler(),
        exception -> {
          body.statements.emit(finalBody);
          rethrow(exception);
        });
    body.bind(end);
  }

  /** Receives the slot of the exception that a handler took. */
  interface HandlerCode {
    void emit(int exceptionSlot);
  }

  /**
   * Emits a handler: the exception becomes the handled one until its code is left in whatever way.
   * Falls through after the code.
   */
  void handler(Label label, HandlerCode code) {
    Label end = body.label();
    body.bind(label);
    int thrown = body.store(Types.THROWABLE);
    int saved = body.temp(Types.BASE_EXCEPTION);
    loadHandled();
    body.cb.astore(saved);
    caught(thrown);
    forget(thrown);
    int exception = body.store(Types.BASE_EXCEPTION);
    boolean outermost = handlerDepth == 0;
    Guard guard = new Guard(body.cb);
    body.enter(new Block.Cleanup(guard, () -> restore(saved, outermost)));
    handlerDepth++;
    if (body.jumps != null) {
      body.jumps.enter(JumpTable.Kind.EXCEPTION, saved, () -> restore(saved, outermost));
    }
    code.emit(exception);
    if (body.jumps != null) {
      body.jumps.leave();
    }
    handlerDepth--;
    body.leave();
    restore(saved, outermost);
    body.cb.goto_(end);
    guard.register();
    body.bind(guard.handler());
    body.thread();
    savedHandled(saved, outermost);
    body.invoke(RuntimeRefs.PASSING);
    body.cb.athrow();
    body.bind(end);
    forget(exception);
    forget(saved);
  }

  /** Frees a slot and empties it: the JVM's interpreter would keep the exception alive by it. */
  private void forget(int slot) {
    body.cb.aconst_null().astore(slot);
    body.free(slot);
  }

  private void loadHandled() {
    body.thread();
    body.cb.getfield(Types.THREAD, "handled", Types.BASE_EXCEPTION);
  }

  /**
   * What was handled before: of the generator's present caller, where a generator has no outer
   * handler itself.
   */
  private void savedHandled(int saved, boolean outermost) {
    if (outermost && body.generatorSlot >= 0) {
      body.cb.aload(body.generatorSlot);
      body.cb.getfield(Types.GENERATOR, "callerHandled", Types.BASE_EXCEPTION);
    } else {
      body.cb.aload(saved);
    }
  }

  private void restore(int saved, boolean outermost) {
    body.thread();
    savedHandled(saved, outermost);
    body.cb.putfield(Types.THREAD, "handled", Types.BASE_EXCEPTION);
  }

  /**
   * From a throwable in a slot to the Python exception, with context and traceback, now handled.
   */
  private void caught(int thrown) {
    body.cb.aload(thrown);
    body.thread();
    if (body.frameSlot >= 0) {
      body.cb.aload(body.frameSlot).iload(body.positionSlot);
      body.invoke(body.events == null ? RuntimeRefs.CAUGHT_REIFIED : RuntimeRefs.CAUGHT_TRACED);
      return;
    }
    body.cb.aload(body.functionSlot);
    body.cb.iload(body.positionSlot);
    if (body.namespaceSlot >= 0) {
      body.cb.aload(body.namespaceSlot);
      body.invoke(RuntimeRefs.CAUGHT_NAMESPACE);
    } else {
      body.names.snapshot();
      body.invoke(RuntimeRefs.CAUGHT);
    }
  }

  /** Throws the exception of a handler on; it has its traceback entry. */
  void rethrow(int exception) {
    body.recorded();
    body.cb.aload(exception);
    body.invoke(RuntimeRefs.AGAIN);
    body.cb.athrow();
  }

  private void tryExcept(Stmt.Try t) {
    Label end = body.label();
    Guard guard = new Guard(body.cb);
    body.enter(new Block.Cleanup(guard, () -> {}));
    body.statements.emit(t.body());
    body.leave();
    body.statements.emit(t.orelse());
    body.cb.goto_(end);
    guard.register();
    handler(guard.handler(), exception -> clauses(t, exception));
    body.bind(end);
  }

  private void clauses(Stmt.Try t, int exception) {
    Label done = body.label();
    boolean catchesAll = false;
    for (ExceptHandler h : t.handlers()) {
      Label next = body.label();
      if (body.jumps != null) {
        body.jumps.handlerLine(h.line());
      }
      if (h.type() != null) {
        body.expr(h.type());
        body.cb.aload(exception).swap();
        body.at(h.type());
        body.invoke(RuntimeRefs.MATCHES);
        body.cb.ifeq(next);
      } else {
        body.traceFirst(h);
        catchesAll = true;
      }
      clause(h, exception);
      body.cb.goto_(done);
      body.bind(next);
    }
    if (!catchesAll) {
      rethrow(exception);
    }
    body.bind(done);
  }

  private void clause(ExceptHandler h, int exception) {
    if (h.name() == null) {
      body.statements.emit(h.body());
      return;
    }
    body.cb.aload(exception);
    body.names.store(h.name());
    Label end = body.label();
    Guard guard = new Guard(body.cb);
    body.enter(new Block.Cleanup(guard, () -> unbind(h.name())));
    body.statements.emit(h.body());
    body.leave();
    unbind(h.name());
    body.cb.goto_(end);
    guard.register();
    body.bind(guard.handler());
    int thrown = body.store(Types.THROWABLE);
    unbind(h.name());
    body.cb.aload(thrown).athrow();
    body.free(thrown);
    body.bind(end);
  }

  /** The name of an except clause ends with the clause, also when the clause has deleted it. */
  private void unbind(String name) {
    body.none();
    body.names.store(name);
    body.names.delete(name);
  }

  // except*

  private void tryStar(Stmt.TryStar t) {
    Label end = body.label();
    Guard guard = new Guard(body.cb);
    body.enter(new Block.Cleanup(guard, () -> {}));
    body.statements.emit(t.body());
    body.leave();
    body.statements.emit(t.orelse());
    body.cb.goto_(end);
    guard.register();
    handler(
        guard.handler(),
        exception -> {
          if (body.jumps != null) {
            body.jumps.suspend();
          }
          starClauses(t, exception);
          if (body.jumps != null) {
            body.jumps.resume();
          }
        });
    body.bind(end);
  }

  private void starClauses(Stmt.TryStar t, int exception) {
    body.cb.aload(exception);
    body.invoke(RuntimeRefs.STAR_BEGIN);
    int star = body.store(Types.of(ExceptStar.class));
    for (ExceptHandler h : t.handlers()) {
      starClause(h, star);
    }
    Label done = body.label();
    body.cb.aload(star);
    body.invoke(RuntimeRefs.STAR_FINISH);
    int remaining = body.store(Types.BASE_EXCEPTION);
    body.cb.aload(remaining).ifnull(done);
    rethrow(remaining);
    body.bind(done);
    body.free(remaining);
    body.free(star);
  }

  private void starClause(ExceptHandler h, int star) {
    Label next = body.label();
    body.expr(h.type());
    body.cb.aload(star).swap();
    body.thread();
    body.at(h);
    body.cb.iload(body.positionSlot);
    body.invoke(RuntimeRefs.STAR_MATCH);
    int match = body.store(Types.BASE_EXCEPTION);
    body.cb.aload(match).ifnull(next);
    Guard guard = new Guard(body.cb);
    body.enter(new Block.Cleanup(guard, () -> {}));
    clause(h, match);
    body.leave();
    body.cb.goto_(next);
    guard.register();
    body.bind(guard.handler());
    int thrown = body.store(Types.THROWABLE);
    caught(thrown);
    body.cb.aload(star).swap();
    body.thread();
    body.invoke(RuntimeRefs.STAR_COLLECT);
    body.free(thrown);
    body.bind(next);
    body.free(match);
  }
}
