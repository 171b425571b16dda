package typhon.syntax.source;

/**
 * A name that is written differently and whose normal form is {@code None}, {@code True} or {@code
 * False}; Python sees a ValueError. CPython: pegen.c _PyPegen_name_from_token.
 */
public final class ForbiddenNameException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ForbiddenNameException(String name) {
    super(message(name), null, false, false);
  }

  /** What Python says of it, in a tree made by hand too. */
  public static String message(String name) {
    return "identifier field can't represent '" + name + "' constant";
  }

  public static boolean isForbidden(String name) {
    return name.equals("None") || name.equals("True") || name.equals("False");
  }
}
