package typhon.compiler.emit;

import java.lang.classfile.Label;
import typhon.compiler.bytecode.NumberRefs;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.plan.Folding;
import typhon.compiler.plan.NumericKind;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Stmt;

/** Subscripts: an index that is likely an int stays unboxed. */
final class ItemEmitter {
  private final Body body;

  ItemEmitter(Body body) {
    this.body = body;
  }

  private boolean isIndex(Expr slice) {
    if (!body.plan.isFunctionLike()) {
      return false;
    }
    Object constant = Folding.constant(slice);
    if (constant != null) {
      return constant instanceof Long;
    }
    return body.plan.numbers().kindOf(slice) == NumericKind.INT
        || slice instanceof Expr.Name n && body.names.number(n.id()) != null;
  }

  /** Pushes {@code value[slice]}. */
  void get(Expr.Subscript s) {
    if (!isIndex(s.slice())) {
      body.push(s.value(), s.slice());
      body.at(s);
      body.invoke(RuntimeRefs.GET_ITEM);
      return;
    }
    Operand container = body.numbers.operand(s.value(), NumberEmitter.mayAssign(s.slice()));
    Operand index = body.numbers.operand(s.slice());
    get(s, container, index);
    index.release(body);
    container.release(body);
  }

  private void get(Expr.Subscript s, Operand container, Operand index) {
    if (!index.mayBeInt()) {
      container.pushObject(body);
      index.pushObject(body);
      body.at(s);
      body.invoke(RuntimeRefs.GET_ITEM);
      return;
    }
    Label slow = body.label();
    Label end = body.label();
    container.pushObject(body);
    body.at(s);
    index.checkInt(body, slow);
    index.pushLong(body);
    body.invoke(NumberRefs.GET_ITEM);
    if (index instanceof Operand.Whole) {
      return;
    }
    body.cb.goto_(end).labelBinding(slow);
    index.pushObject(body);
    body.invoke(RuntimeRefs.GET_ITEM);
    body.cb.labelBinding(end);
  }

  /** Emits {@code value[slice] = x} for an evaluated x. */
  void set(Expr.Subscript s, Operand value) {
    if (!isIndex(s.slice())) {
      body.push(s.value(), s.slice());
      value.pushObject(body);
      body.at(s);
      body.invoke(RuntimeRefs.SET_ITEM);
      return;
    }
    Operand container = body.numbers.operand(s.value(), NumberEmitter.mayAssign(s.slice()));
    Operand index = body.numbers.operand(s.slice());
    set(s, container, index, value);
    index.release(body);
    container.release(body);
  }

  private void set(Expr.Subscript s, Operand container, Operand index, Operand value) {
    Label slow = body.label();
    Label end = body.label();
    container.pushObject(body);
    if (index.mayBeInt()) {
      body.at(s);
      index.checkInt(body, slow);
      index.pushLong(body);
      value.pushObject(body);
      body.invoke(NumberRefs.SET_ITEM);
      if (index instanceof Operand.Whole) {
        return;
      }
      body.cb.goto_(end).labelBinding(slow);
    }
    index.pushObject(body);
    value.pushObject(body);
    body.at(s);
    body.invoke(RuntimeRefs.SET_ITEM);
    body.bind(end);
  }

  /** Emits {@code value[slice] op= x}. */
  void augmented(Stmt.AugAssign a, Expr.Subscript s) {
    Operand container = body.numbers.operand(s.value(), true);
    Operand index = body.numbers.operand(s.slice(), true);
    get(s, container, index);
    Operand before = Operand.boxed(body);
    Operand change = body.numbers.operand(a.value());
    before.release(body);
    change.release(body);
    body.numbers.operation(a, a.op(), before, change, true, null);
    Operand after = Operand.boxed(body);
    set(s, container, index, after);
    after.release(body);
    index.release(body);
    container.release(body);
  }
}
