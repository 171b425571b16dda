package typhon.runtime.type;

/** How a built-in is reached from Python. */
public enum BuiltinKind {
  /** A method of instances: {@code method_descriptor}. */
  METHOD,
  /** A special method of instances: {@code wrapper_descriptor}. */
  SPECIAL,
  /** A method of the class: {@code classmethod_descriptor}. */
  CLASS_METHOD,
  /** A function in a class, without receiver. */
  STATIC_METHOD,
  /** The constructor {@code __new__}. */
  NEW,
  /** A function of a module. */
  FUNCTION
}
