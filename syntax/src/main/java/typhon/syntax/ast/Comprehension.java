package typhon.syntax.ast;

import java.util.List;

/**
 * One {@code for} clause of a comprehension.
 *
 * <p>{@code comprehension(expr target, expr iter, expr* ifs, int is_async)}
 */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, int is_async) implements Node {}
