package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.Folding;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.trace.JumpTable;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Stmt;

/** Loops. */
final class LoopEmitter {
  private static final ClassDesc ITERATOR = Types.of(BuiltinIterator.class);

  private final Body body;

  LoopEmitter(Body body) {
    this.body = body;
  }

  /**
   * At the top of a loop: lets signal handlers run, and whatever else is asked of this thread. The
   * position is still that of what ran last.
   */
  void poll() {
    Label goOn = body.label();
    body.cb.getstatic(Types.POLL_REQUESTS, "pending", ConstantDescs.CD_int);
    body.cb.ifeq(goOn);
    body.thread();
    body.invoke(RuntimeRefs.SAFEPOINT);
    body.cb.labelBinding(goOn);
  }

  void whileLoop(Stmt.While s) {
    Label top = body.label();
    Label otherwise = body.label();
    Label end = body.label();
    body.paths.enterLoop();
    body.bind(top);
    poll();
    body.traceAt(s.test());
    if (!isTrue(s.test())) {
      body.at(s.test());
      body.operators.jumpIfFalse(s.test(), otherwise);
    }
    body.enter(new Block.Loop(end, top));
    body.statements.emit(s.body());
    body.leave();
    body.traceJumpBack(s.test());
    body.cb.goto_(top);
    body.paths.leaveLoop();
    body.bind(otherwise);
    body.statements.emit(s.orelse());
    body.bind(end);
  }

  private static boolean isTrue(Expr test) {
    Object value = Folding.constant(test);
    return Boolean.TRUE.equals(value) || (value instanceof Long l && l != 0);
  }

  void forLoop(Stmt.For s) {
    int iterator;
    RangeLoopEmitter range = null;
    if (RangeLoopEmitter.applies(body, s)) {
      body.cb.aconst_null(); // a suspension in the call of range saves the slot already
      iterator = body.store();
      range = new RangeLoopEmitter(body, s, iterator);
    } else {
      body.expr(s.iter());
      body.at(s.iter());
      body.invoke(RuntimeRefs.ITER);
      iterator = body.store();
    }
    Label top = body.label();
    Label exhausted = body.label();
    Label otherwise = body.label();
    Label end = body.label();
    body.paths.enterLoop();
    body.bind(top);
    poll();
    if (range != null) {
      range.head(exhausted, otherwise);
    } else {
      next(iterator, s.iter(), exhausted);
      body.targets.assign(s.target());
    }
    body.enter(new Block.Loop(end, top));
    emitBody(s.body(), iterator);
    body.leave();
    body.traceJumpBack(s.iter());
    body.cb.goto_(top);
    body.paths.leaveLoop();
    body.cb.labelBinding(exhausted);
    body.cb.pop();
    body.bind(otherwise);
    body.statements.emit(s.orelse());
    body.bind(end);
    body.forget(iterator);
    if (range != null) {
      range.release();
    }
  }

  /** The statements inside a loop that keeps its iterator in a slot. */
  private void emitBody(List<Stmt> statements, int iterator) {
    if (body.jumps == null) {
      body.statements.emit(statements);
      return;
    }
    body.jumps.enter(JumpTable.Kind.ITERATOR, iterator, () -> {});
    body.statements.emit(statements);
    body.jumps.leave();
  }

  /** Pushes the next item; at the end jumps with null on the stack. */
  void next(int iterator, Expr iterable, Label exhausted) {
    body.at(iterable);
    if (body.events != null) {
      body.cb.aload(iterator);
      body.events.next();
      body.cb.dup().ifnull(exhausted);
      return;
    }
    Label other = body.label();
    Label next = body.label();
    body.cb.aload(iterator).instanceOf(ITERATOR).ifeq(other);
    body.cb.aload(iterator).checkcast(ITERATOR);
    body.invoke(RuntimeRefs.NEXT_OF_BUILTIN); // here, so that HotSpot inlines what this loop sees
    body.cb.goto_(next);
    body.cb.labelBinding(other);
    body.cb.aload(iterator);
    body.invoke(RuntimeRefs.NEXT);
    body.cb.labelBinding(next);
    body.cb.dup().ifnull(exhausted);
  }

  void asyncFor(Stmt.AsyncFor s) {
    body.expr(s.iter());
    body.at(s.iter());
    body.invoke(RuntimeRefs.ASYNC_ITER);
    int iterator = body.store();
    Label top = body.label();
    Label otherwise = body.label();
    Label end = body.label();
    body.bind(top);
    poll();
    body.suspensions.asyncNext(iterator, s.iter(), otherwise);
    body.targets.assign(s.target());
    body.enter(new Block.Loop(end, top));
    emitBody(s.body(), iterator);
    body.leave();
    body.traceJumpBack(s.iter());
    body.cb.goto_(top);
    body.bind(otherwise);
    body.statements.emit(s.orelse());
    body.bind(end);
    body.forget(iterator);
  }
}
