package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.bytecode.Types;
import typhon.syntax.ast.Expr;

/**
 * Expressions of units that hold more than 64 KB in one method, moved into methods of their own
 * (design D4): a part gives the value. Wide expressions are first made of narrower ones.
 */
final class ExpressionParts {
  /** In nodes of the tree. */
  private static final int LIMIT = 400;

  private static final MethodTypeDesc FUNCTION_PART = Types.method("TFAc:O");
  private static final MethodTypeDesc NAMESPACE_PART = Types.method("TFOc:O");

  private final Body body;

  /** What the part that is being emitted consists of, or null. */
  private Expr whole;

  ExpressionParts(Body body) {
    this.body = body;
  }

  private boolean isPossible() {
    return body.unit.cutsExpressions()
        && body.generatorSlot < 0
        && !body.names.isInComprehension()
        && (body.namespaceSlot >= 0 || (body.shownSlot >= 0 && body.plan.isSplit()));
  }

  /** Whether an expression is to be emitted in several methods. */
  boolean isLong(Expr e) {
    return isPossible() && body.unit.weight(e) > LIMIT;
  }

  /** Emits a long expression as a part; false when it is to be emitted in place. */
  boolean emit(Expr e) {
    if (e == whole || !isLong(e)) {
      return false;
    }
    Expr narrow = body.unit.narrowed(e, LIMIT);
    // A part takes about LIMIT nodes of a deep expression, not one node.
    if (whole != null && body.unit.weight(whole) - body.unit.weight(e) < LIMIT / 2) {
      if (narrow == e) {
        return false;
      }
      body.expressions.emitInPlace(narrow);
      return true;
    }
    call(
        e,
        part -> {
          part.pieces.whole = narrow;
          part.expr(narrow);
        });
    return true;
  }

  /** Whether a chain of operands is emitted in pieces. */
  boolean isLongChain(Expr.BoolOp b) {
    return b.values().size() > 2 && isLong(b);
  }

  /**
   * Emits all operands but the last in pieces. A piece gives the operand that decides, left on the
   * stack for the first label; when there is none, the code goes on.
   */
  void chain(Expr.BoolOp b, Label decided) {
    List<Expr> values = b.values().subList(0, b.values().size() - 1);
    for (List<Expr> piece : body.unit.pieces(b, values, LIMIT)) {
      call(piece, part -> part.operators.decisive(b.op(), piece));
      body.cb.dup().ifnonnull(decided);
      body.cb.pop();
    }
  }

  private void call(Object key, Consumer<Body> content) {
    boolean function = body.shownSlot >= 0;
    MethodTypeDesc type = function ? FUNCTION_PART : NAMESPACE_PART;
    String name = body.plan.methodName() + Parts.MARK + body.unit.partNumber(key);
    body.unit.addPart(
        new UnitContext.Part(
            body.plan,
            name,
            type,
            part -> {
              Consumer<Body> returning =
                  b -> {
                    content.accept(b);
                    b.cb.areturn();
                  };
              if (function) {
                StatementParts.method(part, returning);
              } else {
                Parts.method(part, returning);
              }
            }));
    body.recorded();
    body.thread();
    body.cb.aload(body.functionSlot).aload(function ? body.shownSlot : body.namespaceSlot);
    Parts.pushCells(body);
    body.cb.invokestatic(body.unit.thisClass(), name, type);
  }
}
