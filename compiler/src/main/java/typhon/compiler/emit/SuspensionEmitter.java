package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.Ints;
import typhon.compiler.bytecode.NumberRefs;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Located;

/**
 * Yield, await and what else suspends a body (design D5): the live slots go into the generator, the
 * method returns.
 */
final class SuspensionEmitter {
  private record Live(int slot, ClassDesc type) {}

  private record Suspension(Label resume, List<Live> live, int position) {}

  /** Beyond this number of cases there is a switch of switches. */
  private static final int MAX_CASES = 100;

  private final Body body;
  private final List<Suspension> suspensions = new ArrayList<>();
  private int firstSaved;
  private int sentSlot;

  /** Stands for the place of the array of raw values among the saved values. */
  private int rawsSlot;

  /** The places of raw values, by their slots. */
  private final List<Integer> raws = new ArrayList<>();

  SuspensionEmitter(Body body) {
    this.body = body;
  }

  /** Told at the start of a suspendable body: the first slot that outlives a suspension. */
  void begin(int sent, int first) {
    sentSlot = sent;
    firstSaved = first;
  }

  int firstSaved() {
    return firstSaved;
  }

  /** Told the slot that is left free for the array of raw values. */
  void reserve(int slot) {
    rawsSlot = slot;
  }

  /** Told the slots of the raw values of variables, in their order. */
  void willSave(int raw) {
    raws.add(raw);
  }

  /** Where the body is when it is suspended, by state. */
  int[] positions() {
    return suspensions.stream().mapToInt(Suspension::position).toArray();
  }

  /** The number of raw values that are ever saved. */
  int raws() {
    return raws.size();
  }

  private static boolean isWide(ClassDesc type) {
    return type.equals(ConstantDescs.CD_long) || type.equals(ConstantDescs.CD_double);
  }

  /** Pushes the array of raw values and the index of the one in a slot. */
  private void pushRawPlace(int slot) {
    if (!raws.contains(slot)) {
      raws.add(slot);
    }
    body.cb.aload(body.generatorSlot);
    body.cb.getfield(Types.GENERATOR, "saved", Types.JAVA_OBJECTS);
    body.cb.loadConstant(rawsSlot - firstSaved);
    body.cb.aaload();
    body.cb.checkcast(ConstantDescs.CD_long.arrayType());
    body.cb.loadConstant(raws.indexOf(slot));
  }

  private void saveRaw(int slot, ClassDesc type) {
    pushRawPlace(slot);
    if (type.equals(ConstantDescs.CD_double)) {
      body.cb.dload(slot);
      body.invoke(NumberRefs.DOUBLE_BITS);
    } else {
      body.cb.lload(slot);
    }
    body.cb.lastore();
  }

  private void restoreRaw(int slot, ClassDesc type) {
    pushRawPlace(slot);
    body.cb.laload();
    if (type.equals(ConstantDescs.CD_double)) {
      body.invoke(NumberRefs.BITS_DOUBLE);
      body.cb.dstore(slot);
    } else {
      body.cb.lstore(slot);
    }
  }

  /**
   * Suspends with the value on the stack; afterwards the sent value, null when an exception is
   * pending, is there.
   */
  private void suspend(Located place) {
    if (body.events != null) {
      body.events.yields();
    }
    int value = body.store();
    List<Live> live = new ArrayList<>();
    body.free(value);
    body.cb.aload(body.generatorSlot);
    body.cb.getfield(Types.GENERATOR, "saved", Types.JAVA_OBJECTS);
    for (int slot = firstSaved; slot < body.slots.size(); slot++) {
      ClassDesc type = body.slots.type(slot);
      if (type == null || slot == rawsSlot) {
        continue;
      }
      live.add(new Live(slot, type));
      if (isWide(type)) {
        saveRaw(slot, type);
      } else {
        body.cb.dup();
        Ints.push(body.cb, slot - firstSaved);
        body.cb.aload(slot).aastore();
      }
    }
    body.cb.pop();
    Suspension s = new Suspension(body.label(), live, body.plan.positions().index(place.span()));
    suspensions.add(s);
    body.cb.aload(body.generatorSlot);
    Ints.push(body.cb, suspensions.size());
    body.cb.putfield(Types.GENERATOR, "state", ConstantDescs.CD_int);
    boolean inHandler = body.tries.inHandler();
    if (inHandler) {
      body.cb.aload(body.generatorSlot);
      body.thread();
      body.cb.getfield(Types.THREAD, "handled", Types.BASE_EXCEPTION);
      body.cb.putfield(Types.GENERATOR, "handled", Types.BASE_EXCEPTION);
    }
    if (body.frameSlot >= 0) {
      body.leaveFrame();
    }
    body.cb.aload(value);
    body.cb.areturn();
    body.bind(s.resume);
    if (body.frameSlot >= 0) {
      body.thread();
      body.cb.aload(body.frameSlot);
      body.invoke(RuntimeRefs.RESUME_FRAME);
    }
    if (inHandler) {
      body.thread();
      body.cb.aload(body.generatorSlot);
      body.cb.getfield(Types.GENERATOR, "handled", Types.BASE_EXCEPTION);
      body.cb.putfield(Types.THREAD, "handled", Types.BASE_EXCEPTION);
    }
    body.cb.aload(sentSlot);
    if (body.events != null) {
      body.events.resumes();
    }
  }

  /** Emits the switch that leads a resumed body to where it was suspended. */
  void dispatch(Label dispatch, Label start, List<Integer> parameters) {
    body.cb.labelBinding(dispatch);
    body.cb.aload(body.generatorSlot);
    body.invoke(RuntimeRefs.GENERATOR_FUNCTION);
    body.cb.astore(body.functionSlot);
    body.cb.iconst_0().istore(body.positionSlot);
    Label begin = body.label();
    if (!suspensions.isEmpty()) {
      chooseSuspension(begin);
    }
    body.cb.labelBinding(begin);
    if (body.events != null) {
      body.cb.aload(body.generatorSlot);
      body.cb.loadConstant(body.slots.size() - firstSaved);
      body.invoke(RuntimeRefs.RESERVE);
    }
    for (int slot : parameters) {
      restore(new Live(slot, Types.OBJECT));
    }
    body.cb.goto_(start);
  }

  private void chooseSuspension(Label begin) {
    int groups = (suspensions.size() + MAX_CASES - 1) / MAX_CASES;
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      cases.add(SwitchCase.of(i, body.label()));
    }
    if (groups > 1) {
      pushState();
      body.cb.iconst_1().isub();
      body.cb.loadConstant(MAX_CASES).idiv();
      body.cb.tableswitch(0, groups - 1, begin, cases);
    }
    for (SwitchCase group : cases) {
      body.cb.labelBinding(group.target());
      chooseInGroup(group.caseValue() * MAX_CASES, begin);
    }
  }

  private void chooseInGroup(int first, Label begin) {
    int last = Math.min(first + MAX_CASES, suspensions.size());
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = first; i < last; i++) {
      cases.add(SwitchCase.of(i + 1, body.label()));
    }
    pushState();
    body.cb.tableswitch(first + 1, last, begin, cases);
    for (SwitchCase c : cases) {
      Suspension s = suspensions.get(c.caseValue() - 1);
      body.cb.labelBinding(c.target());
      s.live.forEach(this::restore); // here, outside of all protected regions
      body.cb.goto_(s.resume);
    }
  }

  private void pushState() {
    body.cb.aload(body.generatorSlot);
    body.cb.getfield(Types.GENERATOR, "state", ConstantDescs.CD_int);
  }

  private void restore(Live l) {
    if (isWide(l.type)) {
      restoreRaw(l.slot, l.type);
      return;
    }
    body.cb.aload(body.generatorSlot);
    body.cb.getfield(Types.GENERATOR, "saved", Types.JAVA_OBJECTS);
    body.cb.loadConstant(l.slot - firstSaved);
    body.cb.aaload();
    body.cb.checkcast(l.type);
    body.cb.astore(l.slot);
  }

  /** After a resumption: raises what is pending, else leaves the sent value. */
  private void raisePending() {
    Label sent = body.label();
    body.cb.dup().ifnonnull(sent);
    body.cb.aload(body.generatorSlot);
    body.invoke(RuntimeRefs.TAKE_PENDING);
    body.cb.athrow();
    body.cb.labelBinding(sent);
  }

  void yield(Expr.Yield y) {
    body.expressions.emitOrNone(y.value());
    body.at(y);
    yieldValue(y);
  }

  /** Yields the value on the stack; leaves what was sent. */
  void yieldValue(Located place) {
    if (body.plan.isAsyncGenerator()) {
      body.invoke(RuntimeRefs.ASYNC_WRAP);
    }
    suspend(place);
    body.at(place);
    raisePending();
  }

  void yieldFrom(Expr.YieldFrom y) {
    body.expr(y.value());
    body.at(y);
    body.cb.aload(body.generatorSlot);
    body.invoke(RuntimeRefs.YIELD_FROM_ITER);
    delegate(y);
  }

  void await(Expr.Await a) {
    body.expr(a.value());
    body.at(a);
    body.invoke(RuntimeRefs.AWAITABLE);
    delegate(a);
  }

  /** From an awaitable's iterator on the stack to its result. */
  void delegate(Located place) {
    delegate(place, false);
  }

  private void delegate(Located place, boolean item) {
    int iterator = body.store();
    int received = body.temp();
    Label send = body.label();
    Label check = body.label();
    Label thrown = body.label();
    Label done = body.label();
    body.none();
    body.cb.astore(received);
    body.bind(send);
    body.at(place);
    body.thread();
    body.cb.aload(body.generatorSlot).aload(iterator).aload(received);
    body.invoke(RuntimeRefs.DELEGATE_SEND);
    body.bind(check);
    body.cb.dup().ifnull(done);
    body.cb.aload(body.generatorSlot).aload(iterator);
    body.cb.putfield(Types.GENERATOR, "delegate", Types.OBJECT);
    suspend(place);
    body.cb.dup().ifnull(thrown);
    body.cb.astore(received).goto_(send);
    body.cb.labelBinding(thrown);
    body.cb.pop();
    body.at(place);
    body.thread();
    body.cb.aload(body.generatorSlot).aload(iterator);
    body.invoke(RuntimeRefs.DELEGATE_THROW);
    body.cb.goto_(check);
    body.bind(done);
    body.cb.pop();
    body.cb.aload(body.generatorSlot);
    body.invoke(RuntimeRefs.TAKE_RESULT);
    if (body.events != null) {
      body.events.delegated(iterator, item);
    }
    body.free(received);
    body.free(iterator);
  }

  /** Pushes the next item of an asynchronous iterator; jumps at its end. */
  void asyncNext(int iterator, Located place, Label exhausted) {
    Guard guard = new Guard(body.cb);
    Label got = body.label();
    guard.open();
    body.at(place);
    body.cb.aload(iterator);
    body.invoke(RuntimeRefs.ASYNC_NEXT);
    delegate(place, true);
    int item = body.store();
    guard.close();
    body.cb.goto_(got);
    guard.register();
    body.bind(guard.handler());
    Label other = body.label();
    body.cb.dup();
    body.invoke(RuntimeRefs.IS_ASYNC_STOP);
    body.cb.ifeq(other);
    if (body.events == null) {
      body.cb.pop();
    } else {
      body.events.exhausted();
    }
    body.cb.goto_(exhausted);
    body.cb.labelBinding(other);
    body.cb.athrow();
    body.bind(got);
    body.cb.aload(item);
    body.free(item);
  }
}
