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
import typhon.runtime.frame.VariablePlaces;

/**
 * What surrounds the content of every body: its variables, the count of calls, the handler at its
 * end.
 */
final class Prologue {
  private final Body body;
  private final CodePlan plan;
  private final List<Integer> received = new ArrayList<>();

  Prologue(Body body) {
    this.body = body;
    this.plan = body.plan;
  }

  /** A body that runs from start to end. */
  void plain(Consumer<Body> content) {
    declareParameters();
    enter();
    List<Integer> parameters = unpackParameters();
    body.positionSlot = body.slots.append(ConstantDescs.CD_int);
    body.cb.iconst_0().istore(body.positionSlot);
    declareVariables(parameters);
    guarded(content);
  }

  /** Counts the call; the form with events takes over when they are wanted. */
  private void enter() {
    body.thread();
    if (body.events != null) {
      body.invoke(RuntimeRefs.COUNT_CALL);
      return;
    }
    Label start = body.label();
    body.cb.aload(body.functionSlot);
    body.invoke(plan.isTraceable() ? RuntimeRefs.ENTER_TRACEABLE : RuntimeRefs.ENTER);
    body.cb.ifeq(start);
    for (int slot : received) {
      body.cb.aload(slot);
    }
    body.thread();
    body.cb.aload(body.functionSlot);
    body.cb.loadConstant(plan.id());
    boolean array = plan.isFunctionLike() && plan.passesArray();
    body.invoke(RuntimeRefs.divert(array ? -1 : received.size()));
    body.cb.areturn();
    body.bind(start);
  }

  private void guarded(Consumer<Body> content) {
    Guard guard = new Guard(body.cb);
    guard.open();
    if (body.events != null) {
      body.events.start();
    }
    content.accept(body);
    if (body.jumps != null) {
      body.jumps.finish();
      plan.setJumps(body.jumps.table());
    }
    guard.close();
    guard.register();
    body.bind(guard.handler());
    int thrown = body.store(Types.THROWABLE);
    if (body.events != null) {
      leaveTraced(thrown);
      return;
    }
    if (body.frameSlot >= 0) {
      body.leaveFrame();
    }
    body.cb.aload(thrown);
    body.thread();
    if (body.frameSlot >= 0) {
      body.cb.aload(body.frameSlot).iload(body.positionSlot);
      body.invoke(RuntimeRefs.LEAVE_REIFIED);
      body.cb.athrow();
      body.free(thrown);
      return;
    }
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

  /** The events of an exception that leaves are sent while the frame is still the innermost. */
  private void leaveTraced(int thrown) {
    body.cb.aload(thrown);
    body.thread();
    body.cb.aload(body.frameSlot).iload(body.positionSlot);
    body.invoke(RuntimeRefs.LEAVE_TRACED);
    body.leaveFrame();
    body.cb.athrow();
    body.free(thrown);
  }

  /** The slots in which the JVM passes the call: parameters, their array, or the namespace. */
  private void declareParameters() {
    body.threadSlot = body.slots.append(Types.THREAD);
    body.functionSlot = body.slots.append(Types.FUNCTION);
    if (!plan.isFunctionLike()) {
      body.namespaceSlot = body.slots.append(Types.OBJECT);
      received.add(body.namespaceSlot);
    } else if (plan.passesArray()) {
      received.add(body.slots.append(Types.OBJECTS));
    } else {
      for (int i = 0; i < plan.parameters().count(); i++) {
        received.add(body.slots.append(Types.OBJECT));
      }
    }
  }

  /** The slots of the parameters, taken out of their array when they are many. */
  private List<Integer> unpackParameters() {
    if (!plan.isFunctionLike() || !plan.passesArray()) {
      return received;
    }
    List<Integer> slots = new ArrayList<>();
    for (int i = 0; i < plan.parameters().count(); i++) {
      int slot = body.slots.append(Types.OBJECT);
      body.cb.aload(received.getFirst());
      body.cb.loadConstant(i);
      body.cb.aaload().astore(slot);
      slots.add(slot);
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
    plan.setVariablePlaces(body.names.places());
  }

  /** The body's frame object: variables live in its array. */
  private void makeFrame() {
    int instrumented = body.events == null ? 0 : 1;
    if (!plan.isFunctionLike()) {
      body.thread();
      body.cb.aload(body.functionSlot).aload(body.namespaceSlot);
      body.cb.loadConstant(instrumented);
      body.invoke(RuntimeRefs.ENTER_NAMESPACE_FRAME);
      body.frameSlot = body.store(Types.FRAME);
      return;
    }
    int count = plan.variables().size() + plan.cells().size() + plan.free().size();
    body.cb.loadConstant(count);
    body.cb.anewarray(Types.OBJECT);
    body.shownSlot = body.store(Types.OBJECTS);
    body.thread();
    boolean generator = body.generatorSlot >= 0;
    body.cb.aload(generator ? body.generatorSlot : body.functionSlot).aload(body.shownSlot);
    body.cb.loadConstant(instrumented);
    body.invoke(generator ? RuntimeRefs.ENTER_GENERATOR_FRAME : RuntimeRefs.ENTER_FRAME);
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
    int mark = parameter < 0 ? body.temp() : parameter;
    // What a suspended body keeps is one raw value a variable.
    boolean wide = plan.numbers().isTotal(name) && body.generatorSlot < 0;
    NumericLocal at =
        wide
            ? NumericLocal.wideAt(body, mark)
            : NumericLocal.at(body, plan.numbers().kindOf(name), mark);
    if (parameter >= 0) {
      body.cb.aload(parameter);
    }
    at.clear(body.cb);
    if (parameter >= 0) {
      at.storeObject(body.cb);
    }
    declareNumber(name, at);
  }

  private void declareNumber(String name, NumericLocal at) {
    body.names.declareNumber(name, at);
    if (body.generatorSlot >= 0) {
      body.suspensions.willSave(at.raw());
    }
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
    if (body.slots.size() != VariablePlaces.FIRST_SAVED) {
      throw new IllegalStateException("slots before the saved ones");
    }
    body.suspensions.begin(sent, body.slots.size());
    List<Integer> parameters = new ArrayList<>();
    if (!plan.isFunctionLike()) {
      body.namespaceSlot = body.slots.append(Types.OBJECT);
      parameters.add(body.namespaceSlot);
    }
    for (int i = 0; i < plan.parameters().count(); i++) {
      parameters.add(body.slots.append(Types.OBJECT));
    }
    body.suspensions.reserve(body.slots.append(ConstantDescs.CD_long.arrayType()));
    Label dispatch = body.label();
    Label start = body.label();
    body.cb.goto_(dispatch);
    body.bind(start);
    declareVariables(parameters);
    guarded(content);
    body.suspensions.dispatch(dispatch, start, parameters);
    plan.setSuspensions(body.suspensions.positions());
    return new Saved(body.slots.size() - body.suspensions.firstSaved(), body.suspensions.raws());
  }

  /**
   * What a call of a generator function does: it makes the generator with its parameters as first
   * values.
   */
  void makeGenerator(Saved state) {
    declareParameters();
    List<Integer> parameters = unpackParameters();
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
