package typhon.syntax.source;

import typhon.syntax.ast.Span;

/** Hears the warnings of the front end; the runtime passes them to Python's module warnings. */
@FunctionalInterface
public interface WarningListener {

  /** Keeps silent. */
  WarningListener NONE = (category, message, span) -> false;

  /** The Python class of a warning. */
  enum Category {
    SYNTAX_WARNING("SyntaxWarning"),
    DEPRECATION_WARNING("DeprecationWarning");

    private final String pythonName;

    Category(String pythonName) {
      this.pythonName = pythonName;
    }

    public String pythonName() {
      return pythonName;
    }
  }

  /**
   * Reports a warning.
   *
   * @return true when the warning is to be an error: the caller then raises a SyntaxError
   */
  boolean warn(Category category, String message, Span span);
}
