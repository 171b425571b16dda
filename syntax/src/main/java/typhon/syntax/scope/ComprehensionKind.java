package typhon.syntax.scope;

/** Which comprehension a function block comes from. */
public enum ComprehensionKind {
  NONE,
  LIST,
  DICT,
  SET,
  GENERATOR
}
