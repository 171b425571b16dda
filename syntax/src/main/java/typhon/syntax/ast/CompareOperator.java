package typhon.syntax.ast;

/** The operators of {@link Expr.Compare}. */
public enum CompareOperator {
  Eq,
  NotEq,
  Lt,
  LtE,
  Gt,
  GtE,
  Is,
  IsNot,
  In,
  NotIn
}
