package typhon.syntax.ast;

/**
 * A {@code # type: ignore} comment.
 *
 * <p>{@code TypeIgnore(int lineno, string tag)}
 */
public record TypeIgnore(int lineno, String tag) implements Node {}
