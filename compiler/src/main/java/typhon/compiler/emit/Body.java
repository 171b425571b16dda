package typhon.compiler.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;
import typhon.compiler.bytecode.Ints;
import typhon.compiler.bytecode.Ref;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Slots;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.compiler.plan.Suspensions;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Located;
import typhon.syntax.ast.Span;

/**
 * The emission of one code object's body into one JVM method: the context object behind which the
 * emitters of the single forms sit. An emission may be repeated from the start, so everything it
 * changes outside is idempotent.
 */
final class Body {
  final UnitContext unit;
  final CodePlan plan;
  final CodeBuilder cb;
  final Slots slots;

  /**
   * Slots of the thread state, the function, the namespace (or -1), the generator (or -1), the
   * position.
   */
  int threadSlot;

  int functionSlot;
  int namespaceSlot = -1;
  int generatorSlot = -1;
  int positionSlot;

  /** Slots of the frame object and of the array of variables it shows; -1 in bodies without one. */
  int frameSlot = -1;

  int shownSlot = -1;

  final NameEmitter names;
  final ExpressionEmitter expressions;
  final OperatorEmitter operators;
  final NumberEmitter numbers;
  final ComparisonEmitter comparisons;
  final ItemEmitter items;
  final FastPaths paths = new FastPaths();
  final CallEmitter calls;
  final StatementEmitter statements;
  final TargetEmitter targets;
  final LoopEmitter loops;
  final TryEmitter tries;
  final FunctionEmitter functions;
  final ClassEmitter classes;
  final ComprehensionEmitter comprehensions;
  final SuspensionEmitter suspensions;
  final StringEmitter strings;
  final AnnotationEmitter annotations;
  final WithEmitter withs;
  final ImportEmitter imports;
  final MatchEmitter matches;
  final TypeParameterEmitter typeParameters;

  /** Null in the normal form, which sends no events. */
  final EventEmitter events;

  /** Null but in the instrumented form. */
  final JumpEmitter jumps;

  private final List<Block> blocks = new ArrayList<>();
  private int lastPosition = -1;
  private int lastLine = -1;

  Body(UnitContext unit, CodePlan plan, CodeBuilder cb) {
    this.unit = unit;
    this.plan = plan;
    this.cb = cb;
    slots = new Slots(unit.splitsMethods());
    names = new NameEmitter(this);
    expressions = new ExpressionEmitter(this);
    operators = new OperatorEmitter(this);
    numbers = new NumberEmitter(this);
    comparisons = new ComparisonEmitter(this);
    items = new ItemEmitter(this);
    calls = new CallEmitter(this);
    statements = new StatementEmitter(this);
    targets = new TargetEmitter(this);
    loops = new LoopEmitter(this);
    tries = new TryEmitter(this);
    functions = new FunctionEmitter(this);
    classes = new ClassEmitter(this);
    comprehensions = new ComprehensionEmitter(this);
    suspensions = new SuspensionEmitter(this);
    strings = new StringEmitter(this);
    annotations = new AnnotationEmitter(this);
    withs = new WithEmitter(this);
    imports = new ImportEmitter(this);
    matches = new MatchEmitter(this);
    typeParameters = new TypeParameterEmitter(this);
    events = unit.isInstrumented() ? new EventEmitter(this) : null;
    jumps = events == null ? null : new JumpEmitter(this, unit.hasJumps());
  }

  /** Whether this is the body of an interactive statement: expressions are displayed. */
  boolean isInteractive() {
    return plan.parent() == null && unit.isInteractive();
  }

  void expr(Expr e) {
    expressions.emit(e);
  }

  Suspensions suspending() {
    return unit.suspensions();
  }

  void invoke(Ref ref) {
    ref.invoke(cb);
  }

  // Positions

  /** Notes that the following code comes from here; before everything that may raise. */
  void at(Located node) {
    at(node.span());
  }

  void at(Span span) {
    int index = plan.positions().index(span);
    if (index != lastPosition) {
      Ints.push(cb, index);
      cb.istore(positionSlot);
      lastPosition = index;
      if (span.line() != lastLine && span.line() > 0) {
        lastLine = span.line();
        cb.lineNumber(Math.min(lastLine, 0xFFFF));
      }
      if (events != null && span.line() > 0) {
        events.at(index, span.line());
      }
    }
  }

  /** The place of an access to an attribute. */
  void at(Expr.Attribute a) {
    at(ofMember(a.span(), a));
  }

  /** The place of a call of a method. */
  void at(Expr.Call c, Expr.Attribute method) {
    at(ofMember(c.span(), method));
  }

  /**
   * In a chain over several lines an access begins at the name of the attribute. CPython: codegen.c
   * update_start_location_to_match_attr.
   */
  private static Span ofMember(Span span, Expr.Attribute a) {
    Span own = a.span();
    if (span.line() == own.endLine()) {
      return span;
    }
    int start = own.endColumn() - a.attr().codePointCount(0, a.attr().length());
    if (start < 0) {
      return new Span(own.endLine(), -1, span.endLine(), -1);
    }
    return new Span(own.endLine(), start, span.endLine(), span.endColumn());
  }

  /** The same where only tracing wants to know, because nothing can be raised. */
  void traceAt(Located node) {
    if (events != null) {
      at(node.span());
    }
  }

  /**
   * The value of a statement goes away: after a call one more instruction at its place, where
   * debuggers stop that the call has started. CPython: codegen.c codegen_stmt_expr.
   */
  void traceDrop(Expr value) {
    if (events != null && lastPosition >= 0 && value instanceof Expr.Call) {
      events.at(lastPosition, lastLine);
    }
  }

  /** The first line of a statement of many. */
  void traceFirst(Located node) {
    if (events != null) {
      Span s = node.span();
      at(new Span(s.line(), s.column(), s.line(), s.column()));
    }
  }

  /** Notes that a loop goes back to the code of a place. */
  void traceJumpBack(Located target) {
    if (events != null) {
      events.jumpBack(target);
    }
  }

  /** Marks that the traceback has its entry for this body: the next throw adds none. */
  void recorded() {
    cb.iconst_m1();
    cb.istore(positionSlot);
    lastPosition = -1;
  }

  Label label() {
    return cb.newLabel();
  }

  /** Binds a label: other paths join here, so that nothing is known of the position. */
  void bind(Label label) {
    cb.labelBinding(label);
    lastPosition = -1;
  }

  // Small pushes

  void thread() {
    cb.aload(threadSlot);
  }

  void none() {
    unit.constant(cb, typhon.syntax.ast.ConstantValue.Singleton.NONE);
  }

  void constant(Object value) {
    plan.useConstant(unit.constant(cb, value));
  }

  /** Pushes an attribute or other name as a str. */
  void name(String text) {
    unit.name(cb, text);
  }

  /** Pushes the site of this body for an access to the receiver's attribute. */
  void site(String operation, Expr receiver, String name) {
    unit.site(cb, plan, operation, receiver, name);
  }

  String mangle(String name) {
    return plan.block().mangle(plan.privateName(), name);
  }

  // Temporary slots

  int temp(ClassDesc type) {
    return slots.take(type);
  }

  int temp() {
    return slots.take(Types.OBJECT);
  }

  /** Stores the top of the stack in a new temporary. */
  int store(ClassDesc type) {
    int slot = slots.take(type);
    cb.astore(slot);
    return slot;
  }

  int store() {
    return store(Types.OBJECT);
  }

  void free(int slot) {
    slots.free(slot);
  }

  /** Frees a temporary that would keep its object alive, perhaps for the rest of the function. */
  void forget(int slot) {
    cb.aconst_null().astore(slot);
    free(slot);
  }

  // Operands

  /** One operand: how to push it, and whether that needs an empty stack. */
  record Operand(Runnable push, boolean suspends) {}

  Operand operand(Expr e) {
    return new Operand(() -> expr(e), suspending().in(e));
  }

  /**
   * Pushes the values of operands left to right, through temporaries where a later one needs an
   * empty stack.
   */
  void push(List<Operand> operands) {
    int last = 0;
    for (int i = 1; i < operands.size(); i++) {
      if (operands.get(i).suspends) {
        last = i;
      }
    }
    if (last > 0) {
      int[] slots = new int[last + 1];
      for (int i = 0; i <= last; i++) {
        operands.get(i).push.run();
        slots[i] = store();
      }
      for (int slot : slots) {
        cb.aload(slot);
        free(slot);
      }
    } else if (!operands.isEmpty()) {
      operands.get(0).push.run();
    }
    for (int i = Math.max(last + 1, 1); i < operands.size(); i++) {
      operands.get(i).push.run();
    }
  }

  void push(Expr... exprs) {
    List<Operand> operands = new ArrayList<>(exprs.length);
    for (Expr e : exprs) {
      operands.add(operand(e));
    }
    push(operands);
  }

  /** Pushes an array of the values. */
  void array(List<Operand> operands) {
    boolean suspends = false;
    for (Operand o : operands) {
      suspends |= o.suspends;
    }
    Ints.push(cb, operands.size());
    cb.anewarray(Types.OBJECT);
    int slot = suspends ? store(Types.OBJECTS) : -1;
    for (int i = 0; i < operands.size(); i++) {
      if (suspends) {
        operands.get(i).push.run();
        cb.aload(slot).swap();
        Ints.push(cb, i);
        cb.swap();
      } else {
        cb.dup();
        Ints.push(cb, i);
        operands.get(i).push.run();
      }
      cb.aastore();
    }
    if (suspends) {
      cb.aload(slot);
      free(slot);
    }
  }

  List<Operand> operands(List<Expr> exprs) {
    List<Operand> result = new ArrayList<>(exprs.size());
    for (Expr e : exprs) {
      result.add(operand(e));
    }
    return result;
  }

  // Blocks

  void enter(Block block) {
    blocks.add(block);
    if (block.guard != null) {
      block.guard.open();
    }
  }

  /** Leaves the innermost block at its end; the guard is closed, to be registered by the caller. */
  void leave() {
    Block block = blocks.removeLast();
    if (block.guard != null) {
      block.guard.close();
    }
  }

  /**
   * Emits the exits of all blocks inside {@code outermost} (all blocks for null), then the jump.
   */
  void jump(Block outermost, Runnable finalJump) {
    List<Block> left = new ArrayList<>();
    if (jumps != null) {
      jumps.suspend();
    }
    while (!blocks.isEmpty() && blocks.getLast() != outermost) {
      Block block = blocks.removeLast();
      left.add(block);
      if (block.guard != null) {
        block.guard.close();
      }
      block.exit();
    }
    finalJump.run();
    if (jumps != null) {
      jumps.resume();
    }
    for (Block block : left.reversed()) {
      blocks.add(block);
      if (block.guard != null) {
        block.guard.open();
      }
    }
    lastPosition = -1;
  }

  /** Whether a jump to {@code outermost} runs any code on its way. */
  boolean hasExits(Block outermost) {
    for (Block b : blocks.reversed()) {
      if (b == outermost) {
        return false;
      }
      if (b instanceof Block.Cleanup) {
        return true;
      }
    }
    return false;
  }

  /** The loop around the present code. */
  Block.Loop innermostLoop() {
    for (Block b : blocks.reversed()) {
      if (b instanceof Block.Loop loop) {
        return loop;
      }
    }
    throw new IllegalStateException("outside of loops");
  }

  /** Emits that the frame object is the innermost one no more. */
  void leaveFrame() {
    thread();
    cb.aload(frameSlot).iload(positionSlot);
    invoke(RuntimeRefs.LEAVE_FRAME);
  }

  /** Emits the return of the value on the stack from the method, all blocks left. */
  void returnValue() {
    if (events != null) {
      events.returns();
    }
    if (frameSlot >= 0) {
      leaveFrame();
    }
    if (generatorSlot >= 0) {
      int value = store();
      cb.aload(generatorSlot).aload(value);
      invoke(RuntimeRefs.SET_RESULT);
      free(value);
      cb.aconst_null();
      cb.areturn();
      return;
    }
    thread();
    cb.dup();
    cb.getfield(Types.THREAD, "depth", java.lang.constant.ConstantDescs.CD_int);
    cb.iconst_1().isub();
    cb.putfield(Types.THREAD, "depth", java.lang.constant.ConstantDescs.CD_int);
    cb.areturn();
  }
}
