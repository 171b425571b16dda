package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.util.List;
import typhon.compiler.bytecode.Ref;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.runtime.trace.JumpTable;
import typhon.syntax.ast.Located;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.WithItem;

/** {@code with} and {@code async with}. */
final class WithEmitter {
  private final Body body;

  WithEmitter(Body body) {
    this.body = body;
  }

  void emit(Stmt.With w) {
    item(w.items(), 0, w.body(), false);
  }

  void emit(Stmt.AsyncWith w) {
    item(w.items(), 0, w.body(), true);
  }

  private void item(List<WithItem> items, int index, List<Stmt> statements, boolean async) {
    if (index == items.size()) {
      body.statements.emit(statements);
      return;
    }
    WithItem item = items.get(index);
    Located place = item.context_expr();
    body.expr(item.context_expr());
    body.at(place);
    int manager = body.store();
    body.cb.aload(manager);
    body.invoke(async ? RuntimeRefs.ASYNC_EXIT_METHOD : RuntimeRefs.EXIT_METHOD);
    int exit = body.store();
    body.cb.aload(manager);
    body.forget(manager);
    body.invoke(async ? RuntimeRefs.ASYNC_ENTER : RuntimeRefs.ENTER_CONTEXT);
    if (async) {
      awaitResult(place, RuntimeRefs.AWAITABLE_OF_ENTER);
    }
    Label end = body.label();
    Guard guard = new Guard(body.cb);
    // The entered value waits on no stack when the guard opens.
    int value = body.store();
    body.enter(new Block.Cleanup(guard, () -> exitNormally(exit, place, async)));
    if (item.optional_vars() != null) {
      body.cb.aload(value);
      body.targets.assign(item.optional_vars());
    }
    body.forget(value);
    if (body.jumps != null) {
      body.jumps.enter(JumpTable.Kind.OBJECT, exit, () -> {});
    }
    item(items, index + 1, statements, async);
    if (body.jumps != null) {
      body.jumps.leave();
    }
    body.leave();
    exitNormally(exit, place, async);
    body.cb.goto_(end);
    guard.register();
    body.tries.handler(guard.handler(), exception -> exitWith(exit, exception, place, async));
    body.bind(end);
    body.forget(exit);
  }

  private void awaitResult(Located place, Ref awaitable) {
    body.invoke(awaitable);
    body.suspensions.delegate(place);
  }

  private void exitNormally(int exit, Located place, boolean async) {
    body.at(place);
    body.cb.aload(exit);
    body.thread();
    body.invoke(RuntimeRefs.EXIT_NORMALLY);
    if (async) {
      awaitResult(place, RuntimeRefs.AWAITABLE_OF_EXIT);
    }
    body.cb.pop();
  }

  private void exitWith(int exit, int exception, Located place, boolean async) {
    Label swallowed = body.label();
    body.at(place);
    body.cb.aload(exit).aload(exception);
    body.thread();
    body.invoke(RuntimeRefs.EXIT_WITH);
    if (async) {
      awaitResult(place, RuntimeRefs.AWAITABLE_OF_EXIT);
    }
    body.invoke(RuntimeRefs.IS_TRUE);
    body.cb.ifne(swallowed);
    body.tries.rethrow(exception);
    body.bind(swallowed);
  }
}
