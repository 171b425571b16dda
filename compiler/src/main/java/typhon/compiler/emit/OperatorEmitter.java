package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.syntax.ast.BoolOperator;
import typhon.syntax.ast.CompareOperator;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.UnaryOperator;

/** Operators, comparisons and conditions. */
final class OperatorEmitter {
  private final Body body;

  OperatorEmitter(Body body) {
    this.body = body;
  }

  void binary(Expr.BinOp b) {
    if (body.numbers.binary(b)) {
      return;
    }
    body.push(b.left(), b.right());
    body.at(b);
    body.invoke(RuntimeRefs.binary(b.op(), false));
  }

  void unary(Expr.UnaryOp u) {
    if (u.op() == UnaryOperator.Not) {
      condition(u);
      booleanToObject();
      return;
    }
    if (body.numbers.signed(u)) {
      return;
    }
    body.expr(u.operand());
    body.at(u);
    body.invoke(RuntimeRefs.unary(u.op()));
  }

  void bool(Expr.BoolOp b) {
    Label end = body.label();
    boolean spill = body.suspending().in(b);
    if (!spill) {
      boolean when = b.op() == BoolOperator.Or;
      b.values().subList(0, b.values().size() - 1).forEach(v -> decide(v, when, end));
      body.expr(b.values().getLast());
      body.bind(end);
      return;
    }
    body.cb.aconst_null(); // a suspension of the first operand saves the slot already
    int slot = body.store();
    for (int i = 0; i < b.values().size() - 1; i++) {
      Expr value = b.values().get(i);
      body.expr(value);
      body.cb.dup().astore(slot); // the value waits there
      truth(value, b.op() == BoolOperator.Or);
      body.cb.branch(b.op() == BoolOperator.And ? Opcode.IFEQ : Opcode.IFNE, end);
    }
    body.expr(b.values().getLast());
    body.cb.astore(slot);
    body.bind(end);
    body.cb.aload(slot);
    body.free(slot);
  }

  /** From the value of an expression to its truth, for which the code may jump. */
  private void truth(Expr value, boolean jumpsWhen) {
    body.at(value);
    body.invoke(RuntimeRefs.IS_TRUE);
    if (body.events != null) {
      body.events.condition(jumpsWhen);
    }
  }

  /**
   * Goes to a label with the value of the expression on the stack when its truth is {@code when};
   * else goes on without it. No operand is asked twice. CPython: flowgraph.c jump threading.
   */
  private void decide(Expr value, boolean when, Label decided) {
    if (!(value instanceof Expr.BoolOp inner)) {
      body.expr(value);
      body.cb.dup();
      truth(value, when);
      body.cb.branch(when ? Opcode.IFNE : Opcode.IFEQ, decided);
      body.cb.pop();
      return;
    }
    List<Expr> values = inner.values();
    boolean decisive = inner.op() == BoolOperator.Or;
    if (decisive == when) {
      values.forEach(v -> decide(v, when, decided));
      return;
    }
    Label past = body.label();
    values.subList(0, values.size() - 1).forEach(v -> jump(v, past, decisive));
    decide(values.getLast(), when, decided);
    body.bind(past);
  }

  void booleanToObject() {
    body.invoke(RuntimeRefs.BOOL);
  }

  // Comparisons

  void compare(Expr.Compare c) {
    if (c.ops().size() == 1) {
      if (body.comparisons.value(c)) {
        return;
      }
      body.push(c.left(), c.comparators().getFirst());
      body.at(c);
      compareOne(c.ops().getFirst());
    } else {
      chain(c);
    }
  }

  private void compareOne(CompareOperator op) {
    if (ComparisonEmitter.isRich(op)) {
      body.invoke(RuntimeRefs.comparison(op, false));
    } else {
      compareCondition(op);
      booleanToObject();
    }
  }

  /** From two operands to a Java boolean. */
  private void compareCondition(CompareOperator op) {
    switch (op) {
      case Is -> body.invoke(RuntimeRefs.IS);
      case IsNot -> {
        body.invoke(RuntimeRefs.IS);
        negate();
      }
      case In -> {
        body.cb.swap();
        body.invoke(RuntimeRefs.CONTAINS);
      }
      case NotIn -> {
        body.cb.swap();
        body.invoke(RuntimeRefs.CONTAINS);
        negate();
      }
      default -> body.invoke(RuntimeRefs.comparison(op, true));
    }
  }

  private void negate() {
    body.cb.iconst_1().ixor();
  }

  private void chain(Expr.Compare c) {
    Label end = body.label();
    int left = chainStart(c);
    body.cb.aconst_null();
    int result = body.store();
    int n = c.ops().size();
    for (int i = 0; i < n; i++) {
      body.cb.aload(left);
      pushRight(c, i, left, i < n - 1);
      body.at(c);
      compareOne(c.ops().get(i));
      body.cb.astore(result);
      if (i < n - 1) {
        body.cb.aload(result);
        body.invoke(RuntimeRefs.IS_TRUE);
        body.cb.ifeq(end);
      }
    }
    body.bind(end);
    body.cb.aload(result);
    body.free(left);
    body.free(result);
  }

  private int chainStart(Expr.Compare c) {
    body.expr(c.left());
    return body.store();
  }

  /**
   * Pushes the next comparator above the left operand on the stack; keeps it as the next left
   * operand.
   */
  private void pushRight(Expr.Compare c, int i, int left, boolean keep) {
    Expr right = c.comparators().get(i);
    if (body.suspending().in(right)) {
      body.cb.pop();
      body.expr(right);
      int slot = body.store();
      body.cb.aload(left).aload(slot);
      body.free(slot);
    } else {
      body.expr(right);
    }
    if (keep) {
      body.cb.dup().astore(left);
    }
  }

  // Conditions

  /** Pushes the truth of an expression as a Java boolean. */
  void condition(Expr e) {
    switch (e) {
      case Expr.UnaryOp u when u.op() == UnaryOperator.Not -> {
        condition(u.operand());
        negate();
      }
      case Expr.Compare c when c.ops().size() == 1 -> {
        body.push(c.left(), c.comparators().getFirst());
        body.at(c);
        compareCondition(c.ops().getFirst());
      }
      default -> {
        body.expr(e);
        body.at(e);
        body.invoke(RuntimeRefs.IS_TRUE);
      }
    }
  }

  void jumpIfFalse(Expr e, Label target) {
    jump(e, target, false);
  }

  /** Jumps to the target when the truth of the expression is {@code when}. */
  void jump(Expr e, Label target, boolean when) {
    switch (e) {
      case Expr.UnaryOp u when u.op() == UnaryOperator.Not -> jump(u.operand(), target, !when);
      case Expr.BoolOp b -> jumpBool(b, target, when);
      case Expr other when body.events != null -> {
        condition(other);
        body.events.condition(when);
        body.cb.branch(when ? Opcode.IFNE : Opcode.IFEQ, target);
      }
      case Expr.Compare c when body.comparisons.jump(c, target, when) -> {}
      case Expr.Name n when body.comparisons.jumpTruth(n, target, when) -> {}
      case Expr.BinOp b when body.comparisons.jumpTruth(b, target, when) -> {}
      default -> {
        condition(e);
        body.cb.branch(when ? Opcode.IFNE : Opcode.IFEQ, target);
      }
    }
  }

  private void jumpBool(Expr.BoolOp b, Label target, boolean when) {
    List<Expr> values = b.values();
    // An `or` is true, an `and` is false, as soon as one operand is.
    boolean decisive = b.op() == BoolOperator.Or;
    if (decisive == when) {
      for (Expr v : values) {
        jump(v, target, when);
      }
      return;
    }
    Label past = body.label();
    for (Expr v : values.subList(0, values.size() - 1)) {
      jump(v, past, decisive);
    }
    jump(values.getLast(), target, when);
    body.bind(past);
  }
}
