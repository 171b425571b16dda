package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.plan.Folding;
import typhon.compiler.plan.NumericKind;
import typhon.compiler.plan.NumericLocals;
import typhon.syntax.ast.CompareOperator;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Located;

/** Comparisons and truth tests of numbers, which feed jumps without a bool in between. */
final class ComparisonEmitter {
  /** About what the paths of one comparison take. */
  private static final int INT_PATH = 25;

  private static final int FLOAT_PATH = 30;

  /** Integers up to 2^53 are doubles exactly. */
  private static final long EXACT_DOUBLE = 1L << 53;

  private final Body body;

  ComparisonEmitter(Body body) {
    this.body = body;
  }

  // What is worth it

  static boolean isRich(CompareOperator op) {
    return switch (op) {
      case Is, IsNot, In, NotIn -> false;
      default -> true;
    };
  }

  /** Whether one side is likely a number, and none is certainly not. */
  private boolean isNumeric(Expr left, Expr right) {
    return body.plan.isFunctionLike()
        && !NumericLocals.isNoNumber(left)
        && !NumericLocals.isNoNumber(right)
        && (isLikely(left) || isLikely(right));
  }

  private boolean isLikely(Expr e) {
    return Folding.constant(e) != null
        || body.plan.numbers().kindOf(e) != null
        || e instanceof Expr.BinOp
        || e instanceof Expr.Name n && body.names.number(n.id()) != null;
  }

  // Jumps

  /**
   * Jumps to the target when the truth of a comparison is {@code when}; false when there is nothing
   * to gain.
   */
  boolean jump(Expr.Compare c, Label target, boolean when) {
    if (!isNumericChain(c)) {
      return false;
    }
    int n = c.ops().size();
    Label past = body.label();
    Operand left =
        body.numbers.operand(
            c.left(), n > 1 || NumberEmitter.mayAssign(c.comparators().getFirst()));
    for (int i = 0; i < n; i++) {
      boolean last = i == n - 1;
      Operand right = body.numbers.operand(c.comparators().get(i), !last);
      if (last) {
        jump(c, c.ops().get(i), left, right, target, when);
      } else {
        jump(c, c.ops().get(i), left, right, when ? past : target, false);
      }
      left.release(body);
      left = right;
    }
    left.release(body);
    body.bind(past);
    return true;
  }

  private boolean isNumericChain(Expr.Compare c) {
    Expr left = c.left();
    boolean any = false;
    for (int i = 0; i < c.ops().size(); i++) {
      Expr right = c.comparators().get(i);
      if (!isRich(c.ops().get(i))) {
        return false;
      }
      any |= isNumeric(left, right);
      left = right;
    }
    return any;
  }

  private void jump(
      Located node, CompareOperator op, Operand left, Operand right, Label target, boolean when) {
    Label slow = body.label();
    Label end = body.label();
    boolean ints = left.mayBeInt() && right.mayBeInt() && body.paths.take(INT_PATH);
    boolean floats = areFloats(left, right) && body.paths.take(FLOAT_PATH);
    if (ints) {
      Label fail = floats ? body.label() : slow;
      left.checkInt(body, fail);
      right.checkInt(body, fail);
      left.pushLong(body);
      right.pushLong(body);
      body.cb.lcmp().branch(branch(op, when), target);
      body.cb.goto_(end);
      if (floats) {
        body.cb.labelBinding(fail);
      }
    }
    if (floats) {
      pushFloats(op, left, right, slow);
      body.cb.branch(branch(op, when), target);
      body.cb.goto_(end);
    }
    body.bind(slow);
    left.pushObject(body);
    right.pushObject(body);
    body.at(node);
    body.invoke(RuntimeRefs.comparison(op, true));
    body.cb.branch(when ? Opcode.IFNE : Opcode.IFEQ, target);
    body.bind(end);
  }

  private static boolean areFloats(Operand left, Operand right) {
    return (left.mayBeFloat() || right.mayBeFloat()) && isDouble(left) && isDouble(right);
  }

  private static boolean isDouble(Operand o) {
    return !(o instanceof Operand.Whole w)
        || (w.value() <= EXACT_DOUBLE && w.value() >= -EXACT_DOUBLE);
  }

  /** Pushes what dcmp makes of two doubles, so that a NaN makes every comparison but != false. */
  private void pushFloats(CompareOperator op, Operand left, Operand right, Label slow) {
    boolean withLeft = left.kind() == NumericKind.FLOAT;
    boolean withRight = right.kind() == NumericKind.FLOAT;
    left.checkReal(body, withRight, true, slow);
    right.checkReal(body, withLeft, true, slow);
    left.pushReal(body, withRight, true);
    right.pushReal(body, withLeft, true);
    if (op == CompareOperator.Lt || op == CompareOperator.LtE) {
      body.cb.dcmpg();
    } else {
      body.cb.dcmpl();
    }
  }

  /** The branch, after lcmp or dcmp, that is taken when the comparison is {@code when}. */
  private static Opcode branch(CompareOperator op, boolean when) {
    return switch (op) {
      case Eq -> when ? Opcode.IFEQ : Opcode.IFNE;
      case NotEq -> when ? Opcode.IFNE : Opcode.IFEQ;
      case Lt -> when ? Opcode.IFLT : Opcode.IFGE;
      case LtE -> when ? Opcode.IFLE : Opcode.IFGT;
      case Gt -> when ? Opcode.IFGT : Opcode.IFLE;
      case GtE -> when ? Opcode.IFGE : Opcode.IFLT;
      default -> throw new IllegalArgumentException(op.name());
    };
  }

  // Values

  /** A single comparison as an object on the stack; false when there is nothing to gain. */
  boolean value(Expr.Compare c) {
    Expr second = c.comparators().getFirst();
    CompareOperator op = c.ops().getFirst();
    if (!isRich(op) || !isNumeric(c.left(), second)) {
      return false;
    }
    Operand left = body.numbers.operand(c.left(), NumberEmitter.mayAssign(second));
    Operand right = body.numbers.operand(second);
    Label slow = body.label();
    Label isTrue = body.label();
    Label isFalse = body.label();
    Label end = body.label();
    if (left.mayBeInt() && right.mayBeInt() && body.paths.take(INT_PATH)) {
      Label fail = body.label();
      left.checkInt(body, fail);
      right.checkInt(body, fail);
      left.pushLong(body);
      right.pushLong(body);
      body.cb.lcmp().branch(branch(op, true), isTrue);
      body.cb.goto_(isFalse).labelBinding(fail);
    }
    if (areFloats(left, right) && body.paths.take(FLOAT_PATH)) {
      pushFloats(op, left, right, slow);
      body.cb.branch(branch(op, true), isTrue);
      body.cb.goto_(isFalse);
    }
    body.bind(slow);
    left.pushObject(body);
    right.pushObject(body);
    body.at(c);
    body.invoke(RuntimeRefs.comparison(op, false));
    body.cb.goto_(end);
    body.bind(isTrue);
    body.cb.iconst_1();
    body.invoke(RuntimeRefs.BOOL);
    body.cb.goto_(end);
    body.bind(isFalse);
    body.cb.iconst_0();
    body.invoke(RuntimeRefs.BOOL);
    body.bind(end);
    left.release(body);
    right.release(body);
    return true;
  }

  // Truth

  /** Jumps when the truth of a number is {@code when}; false when there is nothing to gain. */
  boolean jumpTruth(Expr e, Label target, boolean when) {
    boolean number = e instanceof Expr.Name n && body.names.number(n.id()) != null;
    if (!(number || body.numbers.isComputed(e))
        || !(body.numbers.operand(e) instanceof Operand.Raw raw)) {
      return false;
    }
    NumericLocal at = raw.at();
    Opcode taken = when ? Opcode.IFNE : Opcode.IFEQ;
    Label slow = body.label();
    Label end = body.label();
    if (at.kind() != NumericKind.FLOAT) {
      Label fail = body.label();
      raw.checkInt(body, fail);
      body.cb.lload(at.raw()).lconst_0().lcmp().branch(taken, target);
      body.cb.goto_(end).labelBinding(fail);
    }
    if (at.kind() != NumericKind.INT) {
      raw.checkReal(body, false, false, slow);
      raw.pushReal(body, false, false);
      body.cb.dconst_0().dcmpl().branch(taken, target);
      body.cb.goto_(end);
    }
    body.bind(slow);
    raw.pushObject(body);
    body.at(e);
    body.invoke(RuntimeRefs.IS_TRUE);
    body.cb.branch(taken, target);
    body.bind(end);
    raw.release(body);
    return true;
  }
}
