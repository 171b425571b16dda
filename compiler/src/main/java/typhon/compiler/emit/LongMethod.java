package typhon.compiler.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.plan.CodePlan;
import typhon.compiler.split.LongCode;
import typhon.compiler.split.MethodSplitter;

/** A method of a unit that has one of more than 64 KB: in pieces where it is long (design D4). */
final class LongMethod {
  /** In bytes: HotSpot compiles no method of more than 8,000. */
  private static final int LONGEST = 8_000;

  private static final String RESUME = "$resume";

  private final UnitContext unit;
  private final CodePlan plan;
  private final String name;
  private final MethodTypeDesc type;

  LongMethod(UnitContext unit, CodePlan plan, String name, MethodTypeDesc type) {
    this.unit = unit;
    this.plan = plan;
    this.name = name;
    this.type = type;
  }

  /** Emits it; the emission may be asked for twice. */
  void emit(CodeBuilder cb, Consumer<CodeBuilder> emission) {
    LongCode code = collected(cb, emission);
    if (code.size() > LONGEST && plan.isFunctionLike() && !plan.isReified()) {
      plan.reify();
      code = collected(cb, emission);
    }
    if (code.size() <= LONGEST) {
      code.elements().forEach(cb);
      return;
    }
    MethodSplitter splitter = new MethodSplitter(code, unit.thisClass(), prefix(), type);
    List<MethodSplitter.Piece> pieces = splitter.pieces();
    SplitLog.split(unit.filename(), plan.qualifiedName(), code.size(), pieces.size());
    for (MethodSplitter.Piece piece : pieces) {
      unit.addPiece(new UnitContext.Part(plan, piece.name(), piece.type(), piece.code()));
    }
    splitter.write(cb);
  }

  private static LongCode collected(CodeBuilder cb, Consumer<CodeBuilder> emission) {
    LongCode code = new LongCode();
    cb.transforming((builder, element) -> code.add(element), emission);
    return code;
  }

  /** Frame walks take the pieces for parts of the body. */
  private String prefix() {
    boolean resumed = name.endsWith(RESUME);
    String whole = resumed ? name.substring(0, name.length() - RESUME.length()) : name;
    return whole + Parts.MARK + (resumed ? "r" : "c");
  }
}
