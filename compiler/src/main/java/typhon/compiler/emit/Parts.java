package typhon.compiler.emit;

import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.bytecode.Ints;
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

  private static final MethodTypeDesc TYPE = Types.method("TFOc:V");

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
    String name = methodName(body.plan, index);
    body.unit.addPart(
        new UnitContext.Part(
            body.plan, name, TYPE, c -> method(new Body(body.unit, body.plan, c), content)));
    body.thread();
    body.cb.aload(body.functionSlot).aload(body.namespaceSlot);
    pushCells();
    body.cb.invokestatic(body.unit.thisClass(), name, TYPE);
  }

  private static String methodName(CodePlan plan, int index) {
    return plan.methodName() + MARK + "s" + index;
  }

  /** Pushes an array of the cells of the body. */
  private void pushCells() {
    List<String> names = cellNames(body.plan);
    Ints.push(body.cb, names.size());
    body.cb.anewarray(Types.CELL);
    for (int i = 0; i < names.size(); i++) {
      body.cb.dup();
      Ints.push(body.cb, i);
      body.cb.aload(body.names.cellSlot(names.get(i))).aastore();
    }
  }

  private static List<String> cellNames(CodePlan plan) {
    List<String> names = new ArrayList<>(plan.cells());
    names.addAll(plan.free());
    return names;
  }

  /** Declares the cells of a body in a part of it, out of their array. */
  private static void takeCells(Body part, int cells) {
    List<String> names = cellNames(part.plan);
    for (int i = 0; i < names.size(); i++) {
      part.cb.aload(cells);
      Ints.push(part.cb, i);
      part.cb.aaload();
      part.names.declareCell(names.get(i), part.store(Types.CELL));
    }
  }

  /** Emits the method of a part around its content. */
  private static void method(Body part, Consumer<Body> content) {
    part.threadSlot = part.slots.append(Types.THREAD);
    part.functionSlot = part.slots.append(Types.FUNCTION);
    part.namespaceSlot = part.slots.append(Types.OBJECT);
    int cells = part.slots.append(Types.CELLS);
    part.positionSlot = part.slots.append(ConstantDescs.CD_int);
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
    part.cb.return_();
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
