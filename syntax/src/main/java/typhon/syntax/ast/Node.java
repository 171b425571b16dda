package typhon.syntax.ast;

/**
 * A node of the abstract syntax tree.
 *
 * <p>One record per constructor of CPython's {@code Python.asdl}, components named and ordered as
 * its fields; the Python classes of module {@code _ast} are derived from these records. Trees are
 * immutable: a pass that changes something builds new nodes. Lists are never null. Records compare
 * by content, so a table keyed by node must be an {@link java.util.IdentityHashMap}.
 */
public sealed interface Node
    permits Located, Mod, Arguments, Comprehension, MatchCase, TypeIgnore, WithItem {}
