package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.util.List;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.syntax.ast.Comprehension;
import typhon.syntax.ast.Expr;
import typhon.syntax.scope.ScopeBlock;

/** Comprehensions, inlined (PEP 709) or as functions of their own, and generator expressions. */
final class ComprehensionEmitter {
  private final Body body;

  ComprehensionEmitter(Body body) {
    this.body = body;
  }

  private enum Kind {
    LIST("<listcomp>"),
    SET("<setcomp>"),
    DICT("<dictcomp>"),
    GENERATOR("<genexpr>");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  /** What all kinds share; {@code key} is null but for dicts. */
  private record Form(Expr node, Kind kind, Expr key, Expr element, List<Comprehension> clauses) {}

  void emit(Expr.ListComp c) {
    emit(new Form(c, Kind.LIST, null, c.elt(), c.generators()));
  }

  void emit(Expr.SetComp c) {
    emit(new Form(c, Kind.SET, null, c.elt(), c.generators()));
  }

  void emit(Expr.DictComp c) {
    emit(new Form(c, Kind.DICT, c.key(), c.value(), c.generators()));
  }

  void emit(Expr.GeneratorExp c) {
    emit(new Form(c, Kind.GENERATOR, null, c.elt(), c.generators()));
  }

  private void emit(Form f) {
    ScopeBlock block = body.unit.scopes().block(f.node);
    Comprehension first = f.clauses.getFirst();
    body.expr(first.iter());
    body.at(first.iter());
    body.invoke(first.is_async() != 0 ? RuntimeRefs.ASYNC_ITER : RuntimeRefs.ITER);
    if (block.isInlined()) {
      inline(f, block);
    } else {
      call(f, block);
    }
  }

  private void inline(Form f, ScopeBlock block) {
    int iterator = body.store();
    body.names.pushOverlay(block);
    int result = newResult(f.kind);
    if (body.names.hidesShown()) {
      shownClause(f, iterator, result);
    } else {
      clause(f, 0, iterator, result);
    }
    body.names.popOverlay();
    body.cb.aload(result);
    body.forget(result);
    body.forget(iterator);
  }

  /** The variables are those that the frame object shows, until the comprehension ends. */
  private void shownClause(Form f, int iterator, int result) {
    Label end = body.label();
    Guard guard = new Guard(body.cb);
    body.enter(new Block.Cleanup(guard, () -> {}));
    clause(f, 0, iterator, result);
    body.leave();
    body.names.restoreHidden();
    body.cb.goto_(end);
    guard.register();
    body.bind(guard.handler());
    int thrown = body.store(Types.THROWABLE);
    body.names.restoreHidden();
    body.cb.aload(thrown).athrow();
    body.free(thrown);
    body.bind(end);
  }

  private int newResult(Kind kind) {
    body.invoke(
        switch (kind) {
          case LIST -> RuntimeRefs.NEW_LIST;
          case SET -> RuntimeRefs.NEW_SET;
          default -> RuntimeRefs.NEW_DICT;
        });
    return body.store();
  }

  private void call(Form f, ScopeBlock block) {
    int iterator = body.store();
    CodePlan plan =
        body.functions.plan(
            f.node,
            f.kind.name,
            block,
            f.node.line(),
            CodePlan.Parameters.positionalOnly(1),
            b -> b.comprehensions.content(f));
    body.functions.makeFunction(plan, -1, -1, -1);
    body.cb.aload(iterator);
    body.forget(iterator);
    body.thread();
    body.at(f.node);
    body.invoke(RuntimeRefs.call(1));
    if (block.isCoroutine() && f.kind != Kind.GENERATOR) {
      body.invoke(RuntimeRefs.AWAITABLE);
      body.suspensions.delegate(f.node);
    }
  }

  /** The body of a comprehension that is a function: its parameter is the first iterator. */
  private void content(Form f) {
    body.at(f.node);
    int iterator = body.temp();
    body.names.loadRaw(".0");
    body.cb.astore(iterator);
    if (f.kind == Kind.GENERATOR) {
      clause(f, 0, iterator, -1);
      body.none();
    } else {
      int result = newResult(f.kind);
      clause(f, 0, iterator, result);
      body.cb.aload(result);
    }
    body.returnValue();
  }

  private void clause(Form f, int index, int iterator, int result) {
    Comprehension c = f.clauses.get(index);
    Label top = body.label();
    Label exhausted = body.label();
    Label end = body.label();
    body.paths.enterLoop();
    body.bind(top);
    body.loops.poll();
    if (c.is_async() != 0) {
      body.suspensions.asyncNext(iterator, c.iter(), end);
    } else {
      body.loops.next(iterator, c.iter(), exhausted);
    }
    body.targets.assign(c.target());
    for (Expr condition : c.ifs()) {
      body.operators.jumpIfFalse(condition, top);
    }
    if (index + 1 < f.clauses.size()) {
      Comprehension next = f.clauses.get(index + 1);
      body.expr(next.iter());
      body.at(next.iter());
      body.invoke(next.is_async() != 0 ? RuntimeRefs.ASYNC_ITER : RuntimeRefs.ITER);
      int inner = body.store();
      clause(f, index + 1, inner, result);
      body.forget(inner);
    } else {
      element(f, result);
    }
    body.traceJumpBack(c.iter());
    body.cb.goto_(top);
    body.paths.leaveLoop();
    if (c.is_async() == 0) {
      body.cb.labelBinding(exhausted);
      body.cb.pop();
    }
    body.bind(end);
  }

  private void element(Form f, int result) {
    if (f.kind == Kind.GENERATOR) {
      body.expr(f.element);
      body.at(f.element);
      body.suspensions.yieldValue(f.element);
      body.cb.pop();
      return;
    }
    if (f.kind == Kind.DICT) {
      body.push(f.key, f.element);
      int value = body.store();
      int key = body.store();
      body.cb.aload(result).aload(key).aload(value);
      body.free(key);
      body.free(value);
    } else {
      body.expr(f.element);
      body.cb.aload(result).swap();
    }
    body.at(f.element);
    body.invoke(
        switch (f.kind) {
          case LIST -> RuntimeRefs.LIST_APPEND;
          case SET -> RuntimeRefs.SET_ADD;
          default -> RuntimeRefs.DICT_PUT;
        });
    if (f.kind == Kind.DICT) {
      body.cb.pop();
    }
  }
}
