package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.util.List;
import typhon.compiler.bytecode.NumberRefs;
import typhon.compiler.bytecode.Ref;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.plan.Folding;
import typhon.compiler.plan.NumericKind;
import typhon.compiler.plan.NumericLocals;
import typhon.compiler.plan.NumericUses;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Located;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.UnaryOperator;

/**
 * Arithmetic with its fast paths in the function itself (design D13): on longs where the operands
 * may be ints, on doubles where they may be floats, and always the general operation on objects.
 */
final class NumberEmitter {
  /** About what the paths of one operation take. */
  private static final int INT_PATH = 45;

  private static final int FLOAT_PATH = 35;

  private final Body body;

  NumberEmitter(Body body) {
    this.body = body;
  }

  /** Where a result goes: a place for a number, or, for null, the stack, as an object. */
  private void deliverLong(NumericLocal to) {
    if (to == null) {
      body.invoke(NumberRefs.INT);
    } else {
      to.storeLong(body.cb);
    }
  }

  private void deliverDouble(NumericLocal to) {
    if (to == null) {
      body.invoke(NumberRefs.FLOAT);
    } else {
      to.storeDouble(body.cb);
    }
  }

  private void deliverObject(NumericLocal to) {
    if (to != null) {
      to.storeObject(body.cb);
    }
  }

  // What is worth it

  /** Whether numbers have fast paths here: not in namespaces, and not where events are sent. */
  private boolean isFast() {
    return body.plan.isFunctionLike() && body.events == null;
  }

  /** Whether an operation gets paths of its own here. */
  private boolean isNumeric(Operator op, Expr left, Expr right) {
    return isFast()
        && hasInts(op)
        && !NumericLocals.isNoNumber(left)
        && !NumericLocals.isNoNumber(right);
  }

  /** Whether the value of an expression is computed here, into a place for a number. */
  boolean isComputed(Expr e) {
    return e instanceof Expr.BinOp b && isNumeric(b.op(), b.left(), b.right())
        || e instanceof Expr.UnaryOp u && isSigned(u) && isFast();
  }

  private static boolean isSigned(Expr.UnaryOp u) {
    return u.op() == UnaryOperator.USub || u.op() == UnaryOperator.Invert;
  }

  private NumericKind kindOf(Expr e) {
    return body.plan.numbers().kindOf(e);
  }

  // Operands

  /** Evaluates an operand; what it leaves is to be released. */
  Operand operand(Expr e) {
    return operand(e, false);
  }

  /**
   * Evaluates an operand.
   *
   * @param copied whether a variable may change before its value is used
   */
  Operand operand(Expr e, boolean copied) {
    Object constant = Folding.constant(e);
    if (constant != null || e instanceof Expr.Name) {
      body.traceAt(e);
    }
    if (constant instanceof Long l) {
      return new Operand.Whole(l);
    }
    if (constant instanceof Double d) {
      return new Operand.Real(d);
    }
    if (e instanceof Expr.Name n && !n.id().equals("__debug__")) {
      Operand variable = variable(n);
      if (variable != null) {
        return copied ? copy(variable) : variable;
      }
    }
    if (isComputed(e)) {
      return computed(e);
    }
    body.expr(e);
    return Operand.boxed(body);
  }

  private Operand computed(Expr e) {
    NumericKind kind = kindOf(e);
    NumericKind expected = kind == null ? NumericKind.BOTH : kind;
    NumericLocal[] result = new NumericLocal[1];
    evaluate(
        e,
        () -> {
          result[0] = NumericLocal.take(body, expected);
          return result[0];
        });
    return new Operand.Raw(result[0], true);
  }

  private Operand variable(Expr.Name n) {
    NumericLocal number = body.names.number(n.id());
    int slot = number == null ? body.names.localSlot(n.id()) : number.mark();
    if (slot < 0) {
      return null;
    }
    if (!body.plan.isCertain(n)) {
      body.at(n);
      body.cb.aload(slot);
      body.name(body.mangle(n.id()));
      body.invoke(RuntimeRefs.CHECK_LOCAL);
      body.cb.pop();
    }
    return number == null ? new Operand.Boxed(slot, false) : new Operand.Raw(number, false);
  }

  Operand copy(Operand variable) {
    switch (variable) {
      case Operand.Raw r -> {
        NumericLocal to = NumericLocal.take(body, r.at().kind());
        to.copy(body.cb, r.at());
        return new Operand.Raw(to, true);
      }
      case Operand.Boxed b -> {
        body.cb.aload(b.slot());
        return Operand.boxed(body);
      }
      default -> {
        return variable;
      }
    }
  }

  // Expressions

  /** Gives the place of a result once the operands are evaluated. */
  private interface Target {
    NumericLocal take();
  }

  private static final Target STACK = () -> null;

  /** Assigns the value of an expression to a variable. */
  void assign(NumericLocal to, Expr e) {
    evaluate(e, () -> to);
  }

  private void evaluate(Expr e, Target to) {
    switch (e) {
      case Expr.BinOp b when isNumeric(b.op(), b.left(), b.right()) -> binary(b, to);
      case Expr.UnaryOp u when isSigned(u) && Folding.constant(u) == null -> signed(u, to);
      default -> other(e, to);
    }
  }

  private void other(Expr e, Target to) {
    Object constant = Folding.constant(e);
    NumericLocal place = to.take();
    if (place != null && constant instanceof Long l && place.kind() != NumericKind.FLOAT) {
      body.cb.loadConstant(l);
      place.storeLong(body.cb);
    } else if (place != null && constant instanceof Double d) {
      body.cb.loadConstant(d);
      place.storeDouble(body.cb);
    } else {
      NumericLocal from = e instanceof Expr.Name n ? body.names.number(n.id()) : null;
      if (place != null && from != null && from.kind() == place.kind()) {
        variable((Expr.Name) e);
        place.copy(body.cb, from);
      } else {
        body.expr(e);
        deliverObject(place);
      }
    }
  }

  /** {@code left op right} as an object on the stack; false when there is nothing to gain. */
  boolean binary(Expr.BinOp b) {
    if (!isNumeric(b.op(), b.left(), b.right())) {
      return false;
    }
    binary(b, STACK);
    return true;
  }

  private void binary(Expr.BinOp b, Target to) {
    Operand left = operand(b.left(), mayAssign(b.right()));
    Operand right = operand(b.right());
    left.release(body);
    right.release(body);
    operation(b, b.op(), left, right, false, to.take());
  }

  /** Whether evaluating an expression may assign to a variable of this body. */
  static boolean mayAssign(Expr e) {
    return switch (e) {
      case Expr.Name n -> false;
      case Expr.Constant c -> false;
      case Expr.BinOp b -> mayAssign(b.left()) || mayAssign(b.right());
      case Expr.UnaryOp u -> mayAssign(u.operand());
      case Expr.Attribute a -> mayAssign(a.value());
      case Expr.Subscript s -> mayAssign(s.value()) || mayAssign(s.slice());
      case Expr.Call c ->
          mayAssign(c.func())
              || !c.keywords().isEmpty()
              || c.args().stream().anyMatch(NumberEmitter::mayAssign);
      default -> true;
    };
  }

  /** {@code target op= value} for a variable that is kept unboxed. */
  void augmented(Stmt.AugAssign s, Expr.Name n, NumericLocal to) {
    Operand left = variable(n);
    if (mayAssign(s.value())) {
      left = copy(left);
    }
    Operand right = operand(s.value());
    left.release(body);
    right.release(body);
    operation(s, s.op(), left, right, true, to);
  }

  /**
   * Emits an operation on evaluated operands. They are released already: their slots are read
   * before the result is stored.
   */
  void operation(
      Located node, Operator op, Operand left, Operand right, boolean inPlace, NumericLocal to) {
    NumericKind wanted = to == null ? null : to.kind();
    boolean longResult = op != Operator.Div;
    boolean ints =
        hasInts(op)
            && left.mayBeInt()
            && right.mayBeInt()
            && wanted != (longResult ? NumericKind.FLOAT : NumericKind.INT);
    boolean floats =
        hasFloats(op) && (left.mayBeFloat() || right.mayBeFloat()) && wanted != NumericKind.INT;
    if (!(ints || floats) || !body.paths.take((ints ? INT_PATH : 0) + (floats ? FLOAT_PATH : 0))) {
      general(node, op, left, right, inPlace);
      deliverObject(to);
      return;
    }
    Label slow = body.label();
    Label end = body.label();
    if (ints) {
      Label fail = floats ? body.label() : slow;
      left.checkInt(body, fail);
      right.checkInt(body, fail);
      onLongs(op, left, right, slow);
      if (longResult) {
        deliverLong(to);
      } else {
        deliverDouble(to);
      }
      body.cb.goto_(end);
      if (floats) {
        body.cb.labelBinding(fail);
      }
    }
    if (floats) {
      onDoubles(op, left, right, slow);
      deliverDouble(to);
      body.cb.goto_(end);
    }
    body.bind(slow);
    if (WideEmitter.isWide(op, left, right, to) && body.paths.take(WideEmitter.SIZE)) {
      Label beyond = body.label();
      new WideEmitter(body, op).operation(left, right, to, beyond);
      body.cb.goto_(end);
      body.bind(beyond);
    }
    general(node, op, left, right, inPlace);
    deliverObject(to);
    body.bind(end);
  }

  private static boolean hasInts(Operator op) {
    return op != Operator.Pow && op != Operator.MatMult;
  }

  private static boolean hasFloats(Operator op) {
    return switch (op) {
      case Add, Sub, Mult, Div, FloorDiv, Mod -> true;
      default -> false;
    };
  }

  private void onLongs(Operator op, Operand left, Operand right, Label slow) {
    Ref fits = NumberRefs.fits(op);
    if (fits != null && !isAlwaysDefined(op, right)) {
      left.pushLong(body);
      right.pushLong(body);
      body.invoke(fits);
      body.cb.ifeq(slow);
    }
    left.pushLong(body);
    if (op == Operator.Div) {
      body.cb.l2d();
    }
    right.pushLong(body);
    switch (op) {
      case Add -> body.cb.ladd();
      case Sub -> body.cb.lsub();
      case Mult -> body.cb.lmul();
      case Div -> body.cb.l2d().ddiv();
      case FloorDiv -> body.invoke(NumberRefs.FLOOR_DIVIDE);
      case Mod -> body.invoke(NumberRefs.REMAINDER);
      case LShift -> body.cb.l2i().lshl();
      case RShift -> body.invoke(NumberRefs.SHIFT_RIGHT);
      case BitAnd -> body.cb.land();
      case BitOr -> body.cb.lor();
      case BitXor -> body.cb.lxor();
      default -> throw new IllegalStateException("no operation on longs: " + op);
    }
  }

  /** Whether a literal divisor makes the question superfluous. */
  private static boolean isAlwaysDefined(Operator op, Operand right) {
    return right instanceof Operand.Whole w
        && w.value() > 0
        && (op == Operator.Mod || op == Operator.FloorDiv || op == Operator.RShift);
  }

  private void onDoubles(Operator op, Operand left, Operand right, Label slow) {
    boolean withLeft = left.kind() == NumericKind.FLOAT;
    boolean withRight = right.kind() == NumericKind.FLOAT;
    left.checkReal(body, withRight, false, slow);
    right.checkReal(body, withLeft, false, slow);
    if (op == Operator.Div || op == Operator.FloorDiv || op == Operator.Mod) {
      right.pushReal(body, withLeft, false);
      body.cb.dconst_0().dcmpl().ifeq(slow);
    }
    left.pushReal(body, withRight, false);
    right.pushReal(body, withLeft, false);
    switch (op) {
      case Add -> body.cb.dadd();
      case Sub -> body.cb.dsub();
      case Mult -> body.cb.dmul();
      case Div -> body.cb.ddiv();
      case FloorDiv -> body.invoke(NumberRefs.FLOAT_FLOOR_DIVIDE);
      case Mod -> body.invoke(NumberRefs.FLOAT_REMAINDER);
      default -> throw new IllegalStateException("no operation on doubles: " + op);
    }
  }

  /** Pushes the result of the shared operation. */
  private void general(Located node, Operator op, Operand left, Operand right, boolean inPlace) {
    Ref wide = NumberRefs.wide(op, inPlace);
    if (wide != null && isMarkedLong(left) && isMarkedLong(right)) {
      pushMarked(left);
      pushMarked(right);
      body.at(node);
      body.invoke(wide);
      return;
    }
    left.pushObject(body);
    right.pushObject(body);
    body.at(node);
    body.invoke(RuntimeRefs.binary(op, inPlace));
  }

  private static boolean isMarkedLong(Operand o) {
    return o instanceof Operand.Whole
        || o instanceof Operand.Raw r && r.at().kind() != NumericKind.FLOAT && !r.at().isWide();
  }

  private void pushMarked(Operand o) {
    if (o instanceof Operand.Raw r) {
      body.cb.aload(r.at().mark());
    } else {
      body.cb.getstatic(NumberRefs.UNBOXED, "INT", typhon.compiler.bytecode.Types.OBJECT);
    }
    o.pushLong(body);
  }

  // One operand

  /** {@code -x} or {@code ~x} as an object on the stack; false when there is nothing to gain. */
  boolean signed(Expr.UnaryOp u) {
    if (!isSigned(u) || !isFast()) {
      return false;
    }
    signed(u, STACK);
    return true;
  }

  private void signed(Expr.UnaryOp u, Target target) {
    Operand x = operand(u.operand());
    x.release(body);
    NumericLocal to = target.take();
    NumericKind wanted = to == null ? null : to.kind();
    boolean negate = u.op() == UnaryOperator.USub;
    boolean ints = x.mayBeInt() && wanted != NumericKind.FLOAT;
    boolean floats = negate && x.mayBeFloat() && wanted != NumericKind.INT;
    Label slow = body.label();
    Label end = body.label();
    if (ints && body.paths.take(INT_PATH)) {
      Label fail = floats ? body.label() : slow;
      x.checkInt(body, fail);
      if (negate) {
        x.pushLong(body);
        body.invoke(NumberRefs.NEGATES);
        body.cb.ifeq(slow);
      }
      x.pushLong(body);
      if (negate) {
        body.cb.lneg();
      } else {
        body.cb.loadConstant(-1L);
        body.cb.lxor();
      }
      deliverLong(to);
      body.cb.goto_(end);
      if (floats) {
        body.cb.labelBinding(fail);
      }
    }
    if (floats && body.paths.take(FLOAT_PATH)) {
      x.checkReal(body, false, false, slow);
      x.pushReal(body, false, false);
      body.cb.dneg();
      deliverDouble(to);
      body.cb.goto_(end);
    }
    body.bind(slow);
    x.pushObject(body);
    body.at(u);
    body.invoke(RuntimeRefs.unary(u.op()));
    deliverObject(to);
    body.bind(end);
  }

  // Displays that are assigned one by one

  /** Whether a display is assigned to as many targets, none of them starred. */
  boolean isPairwise(Expr target, Expr value) {
    return target instanceof Expr.Tuple t
        && value instanceof Expr.Tuple v
        && isFast()
        && NumericUses.isPairwise(t.elts(), v.elts());
  }

  /** {@code a, b = x, y} without a tuple. */
  void pairwise(List<Expr> targets, List<Expr> values) {
    Operand[] operands = new Operand[values.size()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = operand(values.get(i), true);
    }
    for (int i = 0; i < operands.length; i++) {
      store(operands[i], targets.get(i));
      operands[i].release(body);
    }
  }

  private void store(Operand from, Expr target) {
    NumericLocal to = target instanceof Expr.Name n ? body.names.number(n.id()) : null;
    if (to != null && from instanceof Operand.Raw r && r.at().kind() == to.kind()) {
      to.copy(body.cb, r.at());
      return;
    }
    if (to != null && from instanceof Operand.Whole w && to.kind() != NumericKind.FLOAT) {
      body.cb.loadConstant(w.value());
      to.storeLong(body.cb);
      return;
    }
    from.pushObject(body);
    body.targets.assign(target);
  }
}
