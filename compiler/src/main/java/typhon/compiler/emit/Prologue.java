package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.compiler.plan.NumericKind;

/**
 * What surrounds the content of every body: its variables, the count of calls, the handler at its
 * end.
 */
final class Prologue {
  private final Body body;
  private final CodePlan plan;

  Prologue(Body body) {
    this.body = body;
    this.plan = body.plan;
  }

  /** A body that runs from start to end. */
  void plain(Consumer<Body> content) {
    List<Integer> parameters = declareParameters();
    body.positionSlot = body.slots.append(ConstantDescs.CD_int);
    body.cb.iconst_0().istore(body.positionSlot);
    declareVariables(parameters);
    guarded(() -> {
      body.thread();
      body.invoke(RuntimeRefs.ENTER);
      content.accept(body);
    });
  }

  private void guarded(Runnable content) {
    Guard guard = new Guard(body.cb);
    guard.open();
    content.run();
    guard.close();
    guard.register();
    body.bind(guard.handler());
    int thrown = body.store(Types.THROWABLE);
    if (body.frameSlot >= 0) {
      body.leaveFrame();
    }
    body.cb.aload(thrown);
    body.thread();
    body.cb.aload(body.functionSlot);
    body.cb.iload(body.positionSlot);
    if (body.namespaceSlot >= 0) {
      body.cb.aload(body.namespaceSlot);
      body.invoke(RuntimeRefs.LEAVE_NAMESPACE);
    } else {
      body.names.snapshot();
      body.invoke(RuntimeRefs.LEAVE);
    }
    body.cb.athrow();
    body.free(thrown);
  }

  /** The slots of the parameters, taken out of their array when they are many. */
  private List<Integer> declareParameters() {
    body.threadSlot = body.slots.append(Types.THREAD);
    body.functionSlot = body.slots.append(Types.FUNCTION);
    List<Integer> slots = new ArrayList<>();
    if (!plan.isFunctionLike()) {
      body.namespaceSlot = body.slots.append(Types.OBJECT);
      return slots;
    }
    int count = plan.parameters().count();
    if (plan.passesArray()) {
      int array = body.slots.append(Types.OBJECTS);
      for (int i = 0; i < count; i++) {
        int slot = body.slots.append(Types.OBJECT);
        body.cb.aload(array);
        body.cb.loadConstant(i);
        body.cb.aaload().astore(slot);
        slots.add(slot);
      }
    } else {
      for (int i = 0; i < count; i++) {
        slots.add(body.slots.append(Types.OBJECT));
      }
    }
    return slots;
  }

  /**
   * Gives every variable its place: parameters keep their slots unless they are shared, then they
   * go into cells.
   */
  private void declareVariables(List<Integer> parameters) {
    if (plan.isReified()) {
      makeFrame();
    }
    declareLocals(parameters);
    declareCells(parameters);
  }

  /** The body's frame object: variables live in its array. */
  private void makeFrame() {
    if (!plan.isFunctionLike()) {
      body.thread();
      body.cb.aload(body.functionSlot).aload(body.namespaceSlot);
      body.invoke(RuntimeRefs.ENTER_NAMESPACE_FRAME);
      body.frameSlot = body.store(Types.FRAME);
      return;
    }
    int count = plan.variables().size() + plan.cells().size() + plan.free().size();
    body.cb.loadConstant(count);
    body.cb.anewarray(Types.OBJECT);
    body.shownSlot = body.store(Types.OBJECTS);
    body.thread();
    body.cb.aload(body.functionSlot).aload(body.shownSlot);
    body.invoke(RuntimeRefs.ENTER_FRAME);
    body.frameSlot = body.store(Types.FRAME);
  }

  private void declareLocals(List<Integer> parameters) {
    for (int i = 0; i < plan.variables().size(); i++) {
      String name = plan.variables().get(i);
      if (body.shownSlot >= 0) {
        if (!plan.cells().contains(name)) {
          body.names.declareShown(name, i);
          if (i < parameters.size()) {
            body.cb.aload(body.shownSlot);
            body.cb.loadConstant(i);
            body.cb.aload(parameters.get(i)).aastore();
          }
        }
      } else if (plan.numbers().kindOf(name) != null) {
        declareNumber(name, i < parameters.size() ? parameters.get(i) : -1);
      } else if (i < parameters.size()) {
        if (!plan.cells().contains(name)) {
          body.names.declareLocal(name, parameters.get(i));
        }
      } else {
        int slot = body.temp();
        body.cb.aconst_null().astore(slot);
        body.names.declareLocal(name, slot);
      }
    }
  }

  /** A variable kept unboxed; a parameter is taken out of its object. */
  private void declareNumber(String name, int parameter) {
    NumericKind kind = plan.numbers().kindOf(name);
    if (parameter < 0) {
      NumericLocal at = NumericLocal.take(body, kind);
      at.clear(body.cb);
      body.names.declareNumber(name, at);
      return;
    }
    NumericLocal at = NumericLocal.at(body, kind, parameter);
    body.cb.aload(parameter);
    at.storeObject(body.cb);
    body.names.declareNumber(name, at);
  }

  private void declareCells(List<Integer> parameters) {
    for (String name : plan.cells()) {
      int index = plan.variables().indexOf(name);
      int slot = body.temp(Types.CELL);
      body.cb.new_(Types.CELL).dup();
      if (index >= 0 && index < parameters.size()) {
        body.cb.aload(parameters.get(index));
      } else {
        body.cb.aconst_null();
      }
      body.cb.invokespecial(Types.CELL, "<init>", Types.method("O:V"));
      body.cb.astore(slot);
      body.names.declareCell(name, slot);
      showCell(slot, plan.cells().indexOf(name));
    }
    for (int i = 0; i < plan.free().size(); i++) {
      int slot = body.temp(Types.CELL);
      body.cb.aload(body.functionSlot);
      body.cb.loadConstant(i);
      body.invoke(RuntimeRefs.FUNCTION_CELL);
      body.cb.astore(slot);
      body.names.declareCell(plan.free().get(i), slot);
      showCell(slot, plan.cells().size() + i);
    }
  }

  private void showCell(int slot, int index) {
    if (body.shownSlot >= 0) {
      body.cb.aload(body.shownSlot);
      body.cb.loadConstant(plan.variables().size() + index);
      body.cb.aload(slot).aastore();
    }
  }

  /** How many values the state of a suspended body has, and how many of them are raw. */
  record Saved(int size, int raws) {}

  /** A body that can be suspended. */
  Saved resumable(Consumer<Body> content) {
    body.threadSlot = body.slots.append(Types.THREAD);
    body.generatorSlot = body.slots.append(Types.GENERATOR);
    int sent = body.slots.append(Types.OBJECT);
    body.positionSlot = body.slots.append(ConstantDescs.CD_int);
    body.functionSlot = body.slots.append(Types.FUNCTION);
    body.suspensions.begin(sent, body.slots.size());
    List<Integer> parameters = new ArrayList<>();
    for (int i = 0; i < plan.parameters().count(); i++) {
      parameters.add(body.slots.append(Types.OBJECT));
    }
    body.suspensions.reserve(body.slots.append(ConstantDescs.CD_long.arrayType()));
    Label dispatch = body.label();
    Label start = body.label();
    body.cb.goto_(dispatch);
    body.bind(start);
    declareVariables(parameters);
    guarded(() -> content.accept(body));
    body.suspensions.dispatch(dispatch, start, parameters);
    return new Saved(body.slots.size() - body.suspensions.firstSaved(), body.suspensions.raws());
  }

  /**
   * What a call of a generator function does: it makes the generator with its parameters as first
   * values.
   */
  void makeGenerator(Saved state) {
    List<Integer> parameters = declareParameters();
    body.cb.loadConstant(state.size);
    body.cb.anewarray(ConstantDescs.CD_Object);
    for (int i = 0; i < parameters.size(); i++) {
      body.cb.dup();
      body.cb.loadConstant(i);
      body.cb.aload(parameters.get(i)).aastore();
    }
    if (state.raws > 0) {
      body.cb.dup();
      body.cb.loadConstant(parameters.size());
      body.cb.loadConstant(state.raws);
      body.cb.newarray(TypeKind.LONG);
      body.cb.aastore();
    }
    int saved = body.store(Types.JAVA_OBJECTS);
    body.cb.aload(body.functionSlot);
    body.unit.code(body.cb, plan);
    body.cb.aload(saved);
    body.invoke(RuntimeRefs.MAKE_GENERATOR);
    body.cb.areturn();
  }
}
