package typhon.syntax.ast;

/**
 * One context manager of a {@code with} statement.
 *
 * <p>{@code withitem(expr context_expr, expr? optional_vars)}
 */
public record WithItem(Expr context_expr, @Optional Expr optional_vars) implements Node {}
