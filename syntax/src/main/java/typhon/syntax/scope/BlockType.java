package typhon.syntax.scope;

/** The kinds of block, in the order of the {@code TYPE_} numbers of module symtable. */
public enum BlockType {
  /** A function, a lambda, a comprehension or a generator expression. */
  FUNCTION,
  CLASS,
  MODULE,
  /** The {@code __annotate__} function of a function, a class or a module. */
  ANNOTATION,
  /** The value of a {@code type} statement. */
  TYPE_ALIAS,
  /** The scope of the type parameters around a function, a class or a type alias. */
  TYPE_PARAMETERS,
  /** The bound, the constraints or the default of a type parameter. */
  TYPE_VARIABLE;

  /** Whether a block of this type keeps its names in fast locals. */
  public boolean isFunctionLike() {
    return this != CLASS && this != MODULE;
  }
}
