package typhon.syntax.ast;

import java.util.List;

/** The root of a tree, one record per compilation mode. */
public sealed interface Mod extends Node {

  /** {@code Module(stmt* body, type_ignore* type_ignores)} */
  @SuppressWarnings("JavaLangClash") // the ASDL's name
  record Module(List<Stmt> body, List<TypeIgnore> type_ignores) implements Mod {}

  /** {@code Interactive(stmt* body)} */
  record Interactive(List<Stmt> body) implements Mod {}

  /** {@code Expression(expr body)} */
  record Expression(Expr body) implements Mod {}

  /** {@code FunctionType(expr* argtypes, expr returns)} */
  record FunctionType(List<Expr> argtypes, Expr returns) implements Mod {}
}
