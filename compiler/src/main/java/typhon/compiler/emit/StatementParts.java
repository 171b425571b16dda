package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.Movable;
import typhon.compiler.plan.Weight;
import typhon.runtime.link.LoopExit;
import typhon.syntax.ast.Stmt;

/**
 * Statements of bodies of more than 64 KB, moved into methods of their own run by run (design D4).
 * The variables live in the array of the frame object or in the namespace, which the parts share; a
 * part gives what the function shall return, or a {@link LoopExit}, or null to go on.
 */
final class StatementParts {
  /** In nodes of the tree. */
  private static final int LIMIT = 400;

  private static final MethodTypeDesc FUNCTION_PART = Types.method("TFAc:O");
  private static final MethodTypeDesc NAMESPACE_PART = Types.method("TFOc:O");
  private static final ClassDesc LOOP_EXIT = Types.of(LoopExit.class);

  private final Body body;

  /** The weight of the statements that this method began with. */
  private int whole;

  StatementParts(Body body) {
    this.body = body;
  }

  boolean isPossible() {
    return body.plan.isSplit() || (body.namespaceSlot >= 0 && body.unit.cutsExpressions());
  }

  void emit(List<Stmt> statements) {
    int weight = body.unit.weight(statements);
    whole = Math.max(whole, weight);
    if (weight <= LIMIT) {
      body.statements.emitInPlace(statements);
    } else if (whole - weight > LIMIT / 2 && isMovable(statements)) {
      // Deep in the method, as the end of a long chain of elif: the rest is another method.
      call(statements, statements, part -> part.parts.emit(statements));
    } else {
      cut(statements);
    }
  }

  private void cut(List<Stmt> statements) {
    for (List<Stmt> run : Weight.cut(statements, LIMIT)) {
      // A single long statement stays: what it is made of is cut in its turn.
      boolean isWhole = run.size() == 1 && Weight.of(run) > LIMIT;
      if (!isWhole && isMovable(run)) {
        call(run.getFirst(), run, part -> part.statements.emitInPlace(run));
      } else {
        body.statements.emitInPlace(run);
      }
    }
  }

  private boolean isMovable(List<Stmt> statements) {
    return Movable.isMovable(statements, body.namespaceSlot >= 0);
  }

  private void call(Object key, List<Stmt> statements, Consumer<Body> content) {
    boolean namespace = body.namespaceSlot >= 0;
    MethodTypeDesc type = namespace ? NAMESPACE_PART : FUNCTION_PART;
    String name = body.plan.methodName() + Parts.MARK + body.unit.partNumber(key);
    Consumer<Body> ending =
        b -> {
          content.accept(b);
          b.cb.aconst_null().areturn();
        };
    body.unit.addPart(
        new UnitContext.Part(
            body.plan,
            name,
            type,
            part -> {
              if (namespace) {
                Parts.method(part, ending);
              } else {
                method(part, ending);
              }
            }));
    body.recorded();
    body.thread();
    body.cb.aload(body.functionSlot).aload(namespace ? body.namespaceSlot : body.shownSlot);
    Parts.pushCells(body);
    body.cb.invokestatic(body.unit.thisClass(), name, type);
    goOn(Movable.returns(statements), Movable.leavesLoop(statements));
  }

  /** What to do with the value of a part, on the stack. */
  private void goOn(boolean returns, boolean leavesLoop) {
    if (!returns && !leavesLoop) {
      body.cb.pop();
      return;
    }
    Label end = body.label();
    int value = body.store();
    body.cb.aload(value).ifnull(end);
    if (leavesLoop) {
      leaveLoopIf(value, true);
      leaveLoopIf(value, false);
    }
    if (returns) {
      body.jump(
          null,
          () -> {
            body.cb.aload(value);
            body.returnValue();
          });
    }
    body.bind(end);
    body.free(value);
  }

  private void leaveLoopIf(int value, boolean end) {
    Label other = body.label();
    body.cb.aload(value);
    loopExit(end);
    body.cb.if_acmpne(other);
    body.statements.leaveLoop(end);
    body.bind(other);
  }

  /** In a part without the loop: returns to where it is. */
  void leaveLoop(boolean end) {
    loopExit(end);
    body.cb.areturn();
  }

  private void loopExit(boolean end) {
    body.cb.getstatic(LOOP_EXIT, end ? "BREAK" : "CONTINUE", Types.OBJECT);
  }

  /** Emits the method of a part around its content, which ends with a return. */
  static void method(Body part, Consumer<Body> content) {
    part.isPart = true;
    part.threadSlot = part.slots.append(Types.THREAD);
    part.functionSlot = part.slots.append(Types.FUNCTION);
    part.shownSlot = part.slots.append(Types.OBJECTS);
    int cells = part.slots.append(Types.CELLS);
    part.positionSlot = part.slots.append(ConstantDescs.CD_int);
    part.cb.iconst_0().istore(part.positionSlot);
    part.thread();
    part.cb.getfield(Types.THREAD, "frame", Types.FRAME);
    part.frameSlot = part.store(Types.FRAME);
    List<String> variables = part.plan.variables();
    for (int i = 0; i < variables.size(); i++) {
      if (!part.plan.cells().contains(variables.get(i))) {
        part.names.declareShown(variables.get(i), i);
      }
    }
    Parts.takeCells(part, cells);
    Guard guard = new Guard(part.cb);
    guard.open();
    content.accept(part);
    guard.close();
    guard.register();
    part.bind(guard.handler());
    int thrown = part.store(Types.THROWABLE);
    part.cb.aload(thrown);
    part.thread();
    part.cb.aload(part.frameSlot).iload(part.positionSlot);
    part.invoke(
        part.events == null ? RuntimeRefs.LEAVE_FUNCTION_PART : RuntimeRefs.LEAVE_PART_TRACED);
    part.cb.athrow();
  }
}
