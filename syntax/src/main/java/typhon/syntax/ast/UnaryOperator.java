package typhon.syntax.ast;

/** The operators of {@link Expr.UnaryOp}. */
public enum UnaryOperator {
  Invert,
  Not,
  UAdd,
  USub
}
