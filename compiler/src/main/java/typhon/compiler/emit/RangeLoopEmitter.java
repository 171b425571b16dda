package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.NumberRefs;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.NumericUses;
import typhon.runtime.object.PyRange;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Stmt;

/**
 * {@code for i in range(...)} as a loop that counts longs, when at run time {@code range} is the
 * built-in and its arguments are ints; else the same loop asks an iterator.
 */
final class RangeLoopEmitter {
  private final Body body;
  private final Stmt.For loop;

  /** The slot of the iterator, null while the loop counts. */
  private final int iterator;

  private final Count count;

  /** Emits the evaluation of the range. */
  RangeLoopEmitter(Body body, Stmt.For loop, int iterator) {
    this.body = body;
    this.loop = loop;
    this.iterator = iterator;
    this.count = begin((Expr.Call) loop.iter());
  }

  static boolean applies(Body body, Stmt.For s) {
    return body.events == null
        && body.plan.isFunctionLike()
        && NumericUses.isRange(s.iter())
        && body.names.isGlobal("range");
  }

  /** The slots of a counting loop; the step is a literal or in a slot. */
  private record Count(int current, int stop, Operand step) {}

  /** Emits the head of the loop, up to the assignment of the item. */
  void head(Label exhausted, Label otherwise) {
    Label general = body.label();
    Label ready = body.label();
    body.cb.aload(iterator).ifnonnull(general);
    next(otherwise);
    assign(loop.target());
    advance();
    body.cb.goto_(ready);
    body.cb.labelBinding(general);
    body.loops.next(iterator, loop.iter(), exhausted);
    body.targets.assign(loop.target());
    body.bind(ready);
  }

  void release() {
    body.free(count.current);
    body.free(count.stop);
    count.step.release(body);
  }

  private Count begin(Expr.Call call) {
    Label general = body.label();
    Label ready = body.label();
    body.expr(call.func());
    Operand function = Operand.boxed(body);
    List<Operand> args = new ArrayList<>();
    for (Expr a : call.args()) {
      args.add(body.numbers.operand(a, true));
    }
    Operand step = args.size() == 3 ? args.get(2) : new Operand.Whole(1);
    Count result =
        new Count(
            body.slots.takeWide(ConstantDescs.CD_long),
            body.slots.takeWide(ConstantDescs.CD_long),
            step);
    body.cb.lconst_0().lstore(result.current);
    body.cb.lconst_0().lstore(result.stop);
    boolean ints = args.stream().allMatch(Operand::mayBeInt);
    if (ints) {
      count(result, function, args, general);
      body.cb.goto_(ready);
    }
    body.bind(general);
    callRange(call, function, args);
    body.bind(ready);
    function.release(body);
    args.subList(0, Math.min(args.size(), 2)).forEach(a -> a.release(body));
    return result;
  }

  private void count(Count c, Operand function, List<Operand> args, Label general) {
    function.pushObject(body);
    body.cb.getstatic(Types.of(PyRange.class), "TYPE", Types.of(typhon.runtime.type.PyType.class));
    body.cb.if_acmpne(general);
    args.forEach(a -> a.checkInt(body, general));
    if (args.size() > 1) {
      args.getFirst().pushLong(body);
      body.cb.lstore(c.current);
    }
    args.get(args.size() > 1 ? 1 : 0).pushLong(body);
    body.cb.lstore(c.stop);
    if (!isOne(c.step)) {
      body.cb.lload(c.current).lload(c.stop);
      c.step.pushLong(body);
      body.invoke(NumberRefs.IS_COUNTABLE);
      body.cb.ifeq(general);
    }
  }

  private static boolean isOne(Operand step) {
    return step instanceof Operand.Whole w && w.value() == 1;
  }

  private void callRange(Expr.Call call, Operand function, List<Operand> args) {
    function.pushObject(body);
    args.forEach(a -> a.pushObject(body));
    body.thread();
    body.at(call);
    body.invoke(RuntimeRefs.call(args.size()));
    body.invoke(RuntimeRefs.ITER);
    body.cb.astore(iterator);
  }

  /** Jumps when the count is at its end. */
  private void next(Label otherwise) {
    body.cb.lload(count.current).lload(count.stop);
    if (count.step instanceof Operand.Whole w) {
      body.cb.lcmp();
      if (w.value() > 0) {
        body.cb.ifge(otherwise);
      } else {
        body.cb.ifle(otherwise);
      }
    } else {
      count.step.pushLong(body);
      body.invoke(NumberRefs.HAS_NEXT);
      body.cb.ifeq(otherwise);
    }
  }

  private void assign(Expr target) {
    NumericLocal number = target instanceof Expr.Name n ? body.names.number(n.id()) : null;
    body.cb.lload(count.current);
    if (number != null) {
      number.storeLong(body.cb);
    } else {
      body.invoke(NumberRefs.INT);
      body.targets.assign(target);
    }
  }

  private void advance() {
    body.cb.lload(count.current);
    count.step.pushLong(body);
    body.cb.ladd().lstore(count.current);
  }
}
