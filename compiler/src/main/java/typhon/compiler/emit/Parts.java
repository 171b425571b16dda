package typhon.compiler.emit;

import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.compiler.plan.Weight;
import typhon.syntax.ast.Stmt;

/**
 * Long bodies of modules and classes, cut at statement borders into methods of their own (design
 * D4): their variables live in the namespace, so that the parts share nothing but the cells.
 */
final class Parts {
  /** In nodes of the tree: HotSpot compiles no method of more than 8,000 bytes. */
  private static final int LIMIT = 600;

  /** What names the method of a part, so that frame walks can tell it from a whole body. */
  static final String MARK = "$part";

  private final Body body;

  Parts(Body body) {
    this.body = body;
  }

  /** Emits the statements between a beginning and an end, in place or in parts. */
  void emit(List<Stmt> statements, Consumer<Body> begin, Consumer<Body> end) {
    int limit = body.generatorSlot >= 0 ? Integer.MAX_VALUE : LIMIT;
    List<List<Stmt>> runs = Weight.cut(statements, limit);
    if (runs.size() == 1) {
      begin.accept(body);
      body.statements.emit(statements);
      end.accept(body);
      return;
    }
    AnnotationEmitter.Collected collected = body.annotations.collected();
    body.recorded();
    for (int i = 0; i < runs.size(); i++) {
      List<Stmt> run = runs.get(i);
      boolean first = i == 0;
      boolean last = i == runs.size() - 1;
      call(
          i,
          part -> {
            part.annotations.share(collected);
            if (first) {
              begin.accept(part);
            }
            part.statements.emit(run);
            if (last) {
              end.accept(part);
            }
          });
    }
  }

  private void call(int index, Consumer<Body> content) {
    body.unit.addPart(
        new UnitContext.Part(
            body.plan,
            methodName(body.plan, index),
            TYPE,
            c ->
                method(
                    new Body(body.unit, body.plan, c),
                    b -> {
                      content.accept(b);
                      b.cb.return_();
                    })));
    body.thread();
    body.cb.aload(body.functionSlot).aload(body.namespaceSlot);
    cells();
    body.cb.invokestatic(body.unit.thisClass(), methodName(body.plan, index), TYPE);
  }

  private static final MethodTypeDesc TYPE = Types.method("TFOc:V");

  static String methodName(CodePlan plan, int index) {
    return plan.methodName() + MARK + "s" + index;
  }

  private void cells() {
    pushCells(body);
  }

  /** Pushes an array of the cells of a body. */
  static void pushCells(Body body) {
    List<String> names = cellNames(body.plan);
    body.cb.loadConstant(names.size());
    body.cb.anewarray(Types.CELL);
    for (int i = 0; i < names.size(); i++) {
      body.cb.dup();
      body.cb.loadConstant(i);
      body.cb.aload(body.names.cellSlot(names.get(i))).aastore();
    }
  }

  static List<String> cellNames(CodePlan plan) {
    java.util.ArrayList<String> names = new java.util.ArrayList<>(plan.cells());
    names.addAll(plan.free());
    return names;
  }

  /** Declares the cells of a body in a part of it, out of their array. */
  static void takeCells(Body part, int cells) {
    List<String> names = cellNames(part.plan);
    for (int i = 0; i < names.size(); i++) {
      part.cb.aload(cells);
      part.cb.loadConstant(i);
      part.cb.aaload();
      part.names.declareCell(names.get(i), part.store(Types.CELL));
    }
  }

  /** Emits the method of a part around its content, which ends with a return. */
  static void method(Body part, Consumer<Body> content) {
    part.threadSlot = part.slots.append(Types.THREAD);
    part.functionSlot = part.slots.append(Types.FUNCTION);
    part.namespaceSlot = part.slots.append(Types.OBJECT);
    int cells = part.slots.append(Types.CELLS);
    part.positionSlot = part.slots.append(java.lang.constant.ConstantDescs.CD_int);
    part.cb.iconst_0().istore(part.positionSlot);
    if (part.events != null) {
      part.thread();
      part.cb.getfield(Types.THREAD, "frame", Types.FRAME);
      part.frameSlot = part.store(Types.FRAME);
      part.jumps.suspend();
    }
    takeCells(part, cells);
    Guard guard = new Guard(part.cb);
    guard.open();
    content.accept(part);
    guard.close();
    guard.register();
    part.bind(guard.handler());
    int thrown = part.store(Types.THROWABLE);
    part.cb.aload(thrown);
    part.thread();
    if (part.events != null) {
      part.cb.aload(part.frameSlot).iload(part.positionSlot);
      part.invoke(RuntimeRefs.LEAVE_PART_TRACED);
    } else {
      part.cb.aload(part.functionSlot).iload(part.positionSlot).aload(part.namespaceSlot);
      part.invoke(RuntimeRefs.LEAVE_PART);
    }
    part.cb.athrow();
  }
}
