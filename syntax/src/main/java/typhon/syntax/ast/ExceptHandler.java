package typhon.syntax.ast;

import java.util.List;

/**
 * An {@code except} or {@code except*} clause.
 *
 * <p>{@code ExceptHandler(expr? type, identifier? name, stmt* body)}
 */
public record ExceptHandler(@Optional Expr type, @Optional String name, List<Stmt> body, Span span)
    implements Located {}
