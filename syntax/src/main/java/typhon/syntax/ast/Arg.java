package typhon.syntax.ast;

/**
 * One parameter.
 *
 * <p>{@code arg(identifier arg, expr? annotation, string? type_comment)}
 */
public record Arg(String arg, @Optional Expr annotation, @Optional String type_comment, Span span)
    implements Located {}
