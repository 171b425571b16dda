package typhon.compiler.emit;

import java.lang.classfile.Label;
import typhon.compiler.bytecode.NumberRefs;
import typhon.syntax.ast.Operator;

/**
 * The path of a running total that has left the range of a long (design D10): a sum or difference
 * of ints of 128 bits, in registers.
 */
final class WideEmitter {
  /** About what the path takes. */
  static final int SIZE = 110;

  private final Body body;
  private final Operator op;

  WideEmitter(Body body, Operator op) {
    this.body = body;
    this.op = op;
  }

  /** Whether an operation has such a path: its result and an operand have room for 128 bits. */
  static boolean isWide(Operator op, Operand left, Operand right, NumericLocal to) {
    return (op == Operator.Add || op == Operator.Sub)
        && to != null
        && to.isWide()
        && (isWide(left) || isWide(right))
        && left.mayBeInt()
        && right.mayBeInt();
  }

  private static boolean isWide(Operand o) {
    return o instanceof Operand.Raw r && r.at().isWide();
  }

  /** Jumps, having stored nothing, unless both are ints and the result has at most 128 bits. */
  void operation(Operand left, Operand right, NumericLocal to, Label beyond) {
    check(left, beyond);
    check(right, beyond);
    pushHigh(left);
    pushHigh(right);
    pushResultHigh(left, right);
    body.invoke(NumberRefs.overflows(op));
    body.cb.ifne(beyond);
    // The result may go where an operand is: all is read before anything is stored.
    pushResultHigh(left, right);
    left.pushLong(body);
    right.pushLong(body);
    if (op == Operator.Add) {
      body.cb.ladd();
    } else {
      body.cb.lsub();
    }
    body.cb.lstore(to.raw()).lstore(to.high());
    body.cb.lload(to.high()).lload(to.raw());
    body.invoke(NumberRefs.WIDE_MARK);
    body.cb.astore(to.mark());
  }

  private void pushResultHigh(Operand left, Operand right) {
    pushHigh(left);
    left.pushLong(body);
    pushHigh(right);
    right.pushLong(body);
    body.invoke(NumberRefs.high(op));
  }

  private void check(Operand o, Label beyond) {
    if (isWide(o)) {
      body.cb.aload(((Operand.Raw) o).at().mark());
      body.invoke(NumberRefs.IS_WIDE_INT);
      body.cb.ifeq(beyond);
    } else {
      o.checkInt(body, beyond);
    }
  }

  private void pushHigh(Operand o) {
    if (isWide(o)) {
      NumericLocal at = ((Operand.Raw) o).at();
      body.cb.aload(at.mark()).lload(at.raw()).lload(at.high());
      body.invoke(NumberRefs.HIGH);
    } else {
      o.pushLong(body);
      body.cb.loadConstant(Long.SIZE - 1).lshr();
    }
  }
}
