package typhon.compiler.emit;

import typhon.compiler.bytecode.Ints;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.syntax.ast.Located;

/**
 * What the instrumented form of a body does beyond the normal one: it tells its frame object where
 * it is, and sends events (design D15).
 */
final class EventEmitter {
  private final Body body;

  EventEmitter(Body body) {
    this.body = body;
  }

  private void frame() {
    body.thread();
    body.cb.aload(body.frameSlot);
  }

  /** The body starts: at its first line. */
  void start() {
    int index = body.plan.positions().index(body.plan.resumePlace());
    Ints.push(body.cb, index);
    body.cb.istore(body.positionSlot);
    frame();
    Ints.push(body.cb, index);
    body.invoke(RuntimeRefs.EVENT_START);
    if (!body.plan.isFunctionLike() && body.plan.parent() != null) {
      at(index, body.plan.firstLine()); // a class body begins with statements of its own
    }
  }

  /** The code goes on at another position. */
  void at(int index, int line) {
    frame();
    Ints.push(body.cb, index);
    Ints.push(body.cb, line);
    body.invoke(RuntimeRefs.EVENT_AT);
  }

  /** The value on the stack is about to be returned; it stays there. */
  void returns() {
    body.cb.dup();
    frame();
    body.invoke(RuntimeRefs.EVENT_RETURN);
  }

  /** The value on the stack is about to be yielded; it stays there. */
  void yields() {
    body.cb.dup();
    frame();
    body.invoke(RuntimeRefs.EVENT_YIELD);
  }

  /** The body goes on after a suspension, the sent value on the stack; null: an exception. */
  void resumes() {
    var thrown = body.label();
    var end = body.label();
    body.cb.dup().ifnull(thrown);
    frame();
    body.invoke(RuntimeRefs.EVENT_RESUME);
    body.cb.goto_(end);
    body.cb.labelBinding(thrown);
    frame();
    body.cb.aload(body.generatorSlot);
    body.invoke(RuntimeRefs.PENDING_EXCEPTION);
    body.invoke(RuntimeRefs.EVENT_THROWN);
    body.cb.labelBinding(end);
  }

  /** What the body waited for has ended, its result on the stack. */
  void delegated(int iterator, boolean item) {
    body.cb.dup().aload(iterator);
    frame();
    body.cb.loadConstant(item ? 1 : 0);
    body.invoke(RuntimeRefs.EVENT_DELEGATED);
  }

  /** An asynchronous loop ends by the exception on the stack, which goes away. */
  void exhausted() {
    frame();
    body.invoke(RuntimeRefs.EVENT_EXHAUSTED);
  }

  /** An iterator is on the stack: its next item, or null. */
  void next() {
    frame();
    body.invoke(RuntimeRefs.EVENT_NEXT);
  }

  /** A truth is on the stack, for which the code may jump; it stays there. */
  void condition(boolean jumpsWhen) {
    body.cb.dup();
    frame();
    body.cb.loadConstant(jumpsWhen ? 1 : 0);
    body.invoke(RuntimeRefs.EVENT_CONDITION);
  }

  /** A loop goes back to the code of a place. */
  void jumpBack(Located target) {
    frame();
    Ints.push(body.cb, body.plan.positions().index(target.span()));
    Ints.push(body.cb, target.line());
    body.invoke(RuntimeRefs.EVENT_JUMP_BACK);
  }
}
