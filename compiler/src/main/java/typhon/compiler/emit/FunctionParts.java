package typhon.compiler.emit;

import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.Movable;
import typhon.compiler.plan.Weight;
import typhon.syntax.ast.Stmt;

/**
 * The statements of a function of more than 64 KB, moved into methods of their own run by run
 * (design D4). The variables live in the array of the frame object, which the parts share; a part
 * gives what the function shall return, or null to go on.
 */
final class FunctionParts {
  /** In nodes of the tree. */
  private static final int LIMIT = 400;

  private static final MethodTypeDesc TYPE = Types.method("TFAc:O");

  private final Body body;

  FunctionParts(Body body) {
    this.body = body;
  }

  void emit(List<Stmt> statements) {
    if (Weight.of(statements) <= LIMIT) {
      body.statements.emitInPlace(statements);
      return;
    }
    for (List<Stmt> run : Weight.cut(statements, LIMIT)) {
      // A single long statement stays: what it is made of is cut in its turn.
      boolean isWhole = run.size() == 1 && Weight.of(run) > LIMIT;
      if (!isWhole && Movable.isMovable(run)) {
        call(run);
      } else {
        body.statements.emitInPlace(run);
      }
    }
  }

  private void call(List<Stmt> run) {
    String name = body.plan.methodName() + Parts.MARK + body.unit.partNumber(run.getFirst());
    body.unit.addPart(
        new UnitContext.Part(
            body.plan,
            name,
            TYPE,
            part ->
                method(
                    part,
                    b -> {
                      b.statements.emitInPlace(run);
                      b.cb.aconst_null().areturn();
                    })));
    body.recorded();
    body.thread();
    body.cb.aload(body.functionSlot).aload(body.shownSlot);
    Parts.pushCells(body);
    body.cb.invokestatic(body.unit.thisClass(), name, TYPE);
    if (!Movable.returns(run)) {
      body.cb.pop();
      return;
    }
    var goOn = body.label();
    int value = body.store();
    body.cb.aload(value).ifnull(goOn);
    body.jump(
        null,
        () -> {
          body.cb.aload(value);
          body.returnValue();
        });
    body.bind(goOn);
    body.free(value);
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
    part.invoke(RuntimeRefs.LEAVE_FUNCTION_PART);
    part.cb.athrow();
  }
}
