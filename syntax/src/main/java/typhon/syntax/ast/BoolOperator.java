package typhon.syntax.ast;

/** The operators of {@link Expr.BoolOp}. */
public enum BoolOperator {
  And,
  Or
}
