package typhon.compiler.plan;

import typhon.syntax.ast.Expr;

/**
 * Source text of expressions, as annotations under {@code from __future__ import annotations} need
 * it.
 */
public final class Unparser {
  private Unparser() {}

  public static String unparse(Expr e) {
    return new ExpressionText().write(e).toString();
  }
}
