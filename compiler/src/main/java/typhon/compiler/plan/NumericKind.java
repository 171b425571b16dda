package typhon.compiler.plan;

/** What a numeric variable or temporary is expected to hold raw; anything else it holds boxed. */
public enum NumericKind {
  INT,
  FLOAT,
  /** An int or the bits of a float. */
  BOTH
}
