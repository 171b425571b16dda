package typhon.syntax.ast;

/**
 * One name of an import statement.
 *
 * <p>{@code alias(identifier name, identifier? asname)}
 */
public record Alias(String name, @Optional String asname, Span span) implements Located {}
