package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.Ref;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.plan.Folding;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;

/** Emits expressions: each leaves its value on the stack. */
final class ExpressionEmitter {
  private final Body body;

  ExpressionEmitter(Body body) {
    this.body = body;
  }

  void emit(Expr e) {
    Object folded = Folding.constant(e);
    if (folded != null) {
      body.traceAt(e);
      body.constant(folded);
    } else {
      emitWhole(e);
    }
  }

  private void emitWhole(Expr e) {
    switch (e) {
      case Expr.Constant c -> {
        body.traceAt(c);
        body.constant(c.value());
      }
      case Expr.Name n -> {
        if (n.id().equals("__debug__")) {
          body.constant(body.unit.optimize() == 0);
        } else {
          body.at(n);
          body.names.load(n.id(), body.plan.isCertain(n));
        }
      }
      case Expr.BinOp b -> body.operators.binary(b);
      case Expr.UnaryOp u -> body.operators.unary(u);
      case Expr.BoolOp b -> body.operators.bool(b);
      case Expr.Compare c -> body.operators.compare(c);
      case Expr.IfExp i -> conditional(i);
      case Expr.NamedExpr n -> {
        body.expr(n.value());
        body.cb.dup();
        body.targets.assign(n.target());
      }
      case Expr.Call c -> body.calls.emit(c);
      case Expr.Attribute a -> {
        body.expr(a.value());
        body.at(a);
        attribute(a);
      }
      case Expr.Subscript s -> body.items.get(s);
      case Expr.Slice s -> slice(s);
      case Expr.Tuple t -> sequence(t.elts(), t, true);
      case Expr.List l -> sequence(l.elts(), l, false);
      case Expr.Set s -> set(s);
      case Expr.Dict d -> dict(d);
      case Expr.Lambda l -> body.functions.lambda(l);
      case Expr.ListComp c -> body.comprehensions.emit(c);
      case Expr.SetComp c -> body.comprehensions.emit(c);
      case Expr.DictComp c -> body.comprehensions.emit(c);
      case Expr.GeneratorExp c -> body.comprehensions.emit(c);
      case Expr.Await a -> body.suspensions.await(a);
      case Expr.Yield y -> body.suspensions.yield(y);
      case Expr.YieldFrom y -> body.suspensions.yieldFrom(y);
      case Expr.JoinedStr j -> body.strings.joined(j);
      case Expr.FormattedValue f -> body.strings.formatted(f);
      case Expr.TemplateStr t -> body.strings.template(t);
      case Expr.Interpolation i -> body.strings.interpolation(i);
      case Expr.Starred s -> throw new IllegalStateException("starred expression alone");
    }
  }

  /** Pushes a value whether or not the expression is there: None when it is not. */
  void emitOrNone(Expr e) {
    if (e == null) {
      body.none();
    } else {
      emit(e);
    }
  }

  void attribute(Expr.Attribute a) {
    String name = body.mangle(a.attr());
    body.plan.useAttribute(name);
    body.name(name);
    body.site("read", a.value(), name);
    body.invoke(RuntimeRefs.READ_ATTRIBUTE);
  }

  private void conditional(Expr.IfExp e) {
    Label otherwise = body.label();
    Label end = body.label();
    body.operators.jumpIfFalse(e.test(), otherwise);
    body.expr(e.body());
    body.cb.goto_(end);
    body.bind(otherwise);
    body.expr(e.orelse());
    body.bind(end);
  }

  private void slice(Expr.Slice s) {
    List<Body.Operand> parts = new ArrayList<>();
    for (Expr part : new Expr[] {s.lower(), s.upper(), s.step()}) {
      parts.add(new Body.Operand(() -> emitOrNone(part), body.suspending().in(part)));
    }
    body.push(parts);
    body.invoke(RuntimeRefs.SLICE);
  }

  private void sequence(List<Expr> elements, Expr e, boolean tuple) {
    if (hasStar(elements)) {
      starred(elements);
      body.at(e);
      body.invoke(tuple ? RuntimeRefs.ITEMS_TO_TUPLE : RuntimeRefs.ITEMS_TO_LIST);
      return;
    }
    if (elements.size() > BIG && !tuple && Folding.allConstant(elements)) {
      body.constant(new ConstantValue.TupleValue(Folding.values(elements)));
      body.invoke(RuntimeRefs.LIST_OF_TUPLE);
      return;
    }
    boolean returning = body.events != null && elements.size() > STACK_USE;
    body.array(
        elements.stream()
            .map(element -> returning ? returningTo(e, element) : body.operand(element))
            .toList());
    body.invoke(tuple ? RuntimeRefs.TUPLE : RuntimeRefs.LIST);
  }

  /** CPython builds longer displays one by one, each time from the place of the display. */
  private static final int STACK_USE = 30;

  private Body.Operand returningTo(Expr display, Expr element) {
    return new Body.Operand(
        () -> {
          body.expr(element);
          body.at(display);
        },
        body.suspending().in(element));
  }

  /** Longer displays of constants become one constant. */
  private static final int BIG = 8;

  static boolean hasStar(List<Expr> elements) {
    for (Expr e : elements) {
      if (e instanceof Expr.Starred) {
        return true;
      }
    }
    return false;
  }

  /** Collects elements, some of them starred, in an item builder. */
  void starred(List<Expr> elements) {
    starred(elements, RuntimeRefs.ITEMS_EXTEND);
  }

  private void starred(List<Expr> elements, Ref extend) {
    body.invoke(RuntimeRefs.ITEMS);
    boolean spill = body.suspending().inAny(elements);
    int builder =
        spill
            ? body.store(typhon.compiler.bytecode.Types.of(typhon.runtime.ops.ItemsBuilder.class))
            : -1;
    for (Expr e : elements) {
      Expr value = e instanceof Expr.Starred s ? s.value() : e;
      if (spill) {
        body.expr(value);
        body.cb.aload(builder).swap();
      } else {
        body.expr(value);
      }
      body.at(e);
      body.invoke(e instanceof Expr.Starred ? extend : RuntimeRefs.ITEMS_ADD);
      if (spill) {
        body.cb.pop();
      }
    }
    if (spill) {
      body.cb.aload(builder);
      body.free(builder);
    }
  }

  private void set(Expr.Set s) {
    if (hasStar(s.elts())) {
      starred(s.elts(), RuntimeRefs.ITEMS_UPDATE);
      body.at(s);
      body.invoke(RuntimeRefs.ITEMS_TO_SET);
      return;
    }
    body.array(body.operands(s.elts()));
    body.at(s);
    body.invoke(RuntimeRefs.SET);
  }

  private void dict(Expr.Dict d) {
    if (d.values().size() > BIG && !d.keys().contains(null) && isConstant(d)) {
      constantDict(d);
      return;
    }
    boolean spill = body.suspending().in(d);
    body.invoke(RuntimeRefs.NEW_DICT);
    int slot = spill ? body.store() : -1;
    for (int i = 0; i < d.values().size(); i++) {
      Expr key = d.keys().get(i);
      Expr value = d.values().get(i);
      if (key == null) {
        body.expr(value);
      } else {
        body.push(key, value);
      }
      if (spill) {
        dictUnderTop(slot, key == null);
      }
      body.at(key == null ? value : key);
      body.invoke(key == null ? RuntimeRefs.DICT_UPDATE : RuntimeRefs.DICT_PUT);
      if (spill) {
        body.cb.pop();
      }
    }
    if (spill) {
      body.cb.aload(slot);
      body.free(slot);
    }
  }

  private static boolean isConstant(Expr.Dict d) {
    return Folding.allConstant(d.keys()) && Folding.allConstant(d.values());
  }

  private void constantDict(Expr.Dict d) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < d.values().size(); i++) {
      all.add(Folding.constant(d.keys().get(i)));
      all.add(Folding.constant(d.values().get(i)));
    }
    body.constant(new ConstantValue.TupleValue(all));
    body.invoke(RuntimeRefs.DICT_OF_TUPLE);
  }

  private void dictUnderTop(int dict, boolean one) {
    if (one) {
      body.cb.aload(dict).swap();
    } else {
      int value = body.store();
      int key = body.store();
      body.cb.aload(dict).aload(key).aload(value);
      body.free(key);
      body.free(value);
    }
  }
}
