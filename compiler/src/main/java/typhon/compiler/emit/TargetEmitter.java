package typhon.compiler.emit;

import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.syntax.ast.Expr;

/** Assignment to, and deletion of, targets. */
final class TargetEmitter {
  private final Body body;

  TargetEmitter(Body body) {
    this.body = body;
  }

  /** Assigns the value on the stack. */
  void assign(Expr target) {
    switch (target) {
      case Expr.Name n -> {
        if (!isPlainLocal(n) || body.events != null) {
          body.at(n);
        }
        body.names.store(n.id());
      }
      case Expr.Attribute a -> {
        if (body.suspending().in(a.value())) {
          int value = body.store();
          body.expr(a.value());
          body.cb.aload(value);
          body.free(value);
        } else {
          body.expr(a.value());
          body.cb.swap();
        }
        body.at(a);
        setAttribute(a);
      }
      case Expr.Subscript s -> {
        int value = body.store();
        body.items.set(s, new Operand.Boxed(value, true));
        body.forget(value);
      }
      case Expr.Tuple t -> unpack(t.elts(), t);
      case Expr.List l -> unpack(l.elts(), l);
      case Expr.Starred s -> assign(s.value());
      default -> throw new IllegalStateException("target " + target);
    }
  }

  private boolean isPlainLocal(Expr.Name n) {
    return body.names.isLocal(body.mangle(n.id()));
  }

  /** From object and value on the stack. */
  void setAttribute(Expr.Attribute a) {
    String name = body.mangle(a.attr());
    body.plan.useName(name);
    body.name(name);
    body.site("store", a.value(), name);
    body.invoke(RuntimeRefs.STORE_ATTRIBUTE);
  }

  private void unpack(List<Expr> elements, Expr target) {
    int star = -1;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Expr.Starred) {
        star = i;
      }
    }
    body.at(target);
    if (star < 0) {
      body.cb.loadConstant(elements.size());
      body.invoke(RuntimeRefs.UNPACK);
    } else {
      body.cb.loadConstant(star);
      body.cb.loadConstant(elements.size() - star - 1);
      body.invoke(RuntimeRefs.UNPACK_STARRED);
    }
    int items = body.store(Types.OBJECTS);
    for (int i = 0; i < elements.size(); i++) {
      body.cb.aload(items);
      body.cb.loadConstant(i);
      body.cb.aaload();
      assign(elements.get(i));
    }
    body.forget(items);
  }

  void delete(Expr target) {
    switch (target) {
      case Expr.Name n -> {
        body.at(n);
        body.names.delete(n.id());
      }
      case Expr.Attribute a -> {
        body.expr(a.value());
        body.at(a);
        String name = body.mangle(a.attr());
        body.plan.useName(name);
        body.name(name);
        body.invoke(RuntimeRefs.DELETE_ATTRIBUTE);
      }
      case Expr.Subscript s -> {
        body.push(s.value(), s.slice());
        body.at(s);
        body.invoke(RuntimeRefs.DELETE_ITEM);
      }
      case Expr.Tuple t -> t.elts().forEach(this::delete);
      case Expr.List l -> l.elts().forEach(this::delete);
      default -> throw new IllegalStateException("target " + target);
    }
  }

  /** {@code target op= value}: the parts of the target are evaluated once. */
  void augmented(typhon.syntax.ast.Stmt.AugAssign s) {
    switch (s.target()) {
      case Expr.Name n -> augmentedName(s, n);
      case Expr.Attribute a -> {
        body.expr(a.value());
        int object = body.store();
        body.cb.aload(object);
        body.at(a);
        body.expressions.attribute(a);
        Operand before = Operand.boxed(body);
        operation(s, before);
        body.cb.aload(object).swap();
        body.free(object);
        body.at(a);
        setAttribute(a);
      }
      case Expr.Subscript t -> body.items.augmented(s, t);
      default -> throw new IllegalStateException("target " + s.target());
    }
  }

  private void augmentedName(typhon.syntax.ast.Stmt.AugAssign s, Expr.Name n) {
    NumericLocal number = body.names.number(n.id());
    if (number != null) {
      body.numbers.augmented(s, n, number);
      return;
    }
    body.at(n);
    body.names.load(n.id(), body.plan.isCertain(n));
    Operand before = Operand.boxed(body);
    operation(s, before);
    body.names.store(n.id());
  }

  /** Pushes the result of the operation of {@code target op= value}. */
  private void operation(typhon.syntax.ast.Stmt.AugAssign s, Operand before) {
    Operand change = body.numbers.operand(s.value());
    before.release(body);
    change.release(body);
    body.numbers.operation(s, s.op(), before, change, true, null);
  }
}
