package typhon.syntax.ast;

/** A node with a place in the source, always the last component of its record. */
public sealed interface Located extends Node
    permits Alias, Arg, ExceptHandler, Expr, Keyword, Pattern, Stmt, TypeParam {

  Span span();

  default int line() {
    return span().line();
  }

  default int column() {
    return span().column();
  }
}
