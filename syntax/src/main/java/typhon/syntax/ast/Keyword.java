package typhon.syntax.ast;

/**
 * A keyword argument of a call or a class; {@code arg} is null for {@code **value}.
 *
 * <p>{@code keyword(identifier? arg, expr value)}
 */
public record Keyword(@Optional String arg, Expr value, Span span) implements Located {}
