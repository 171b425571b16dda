package typhon.syntax.validate;

/** A tree made by hand that no source could give; Python sees a ValueError or a TypeError. */
public final class InvalidTreeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The Python class of the error. */
  public enum Kind {
    VALUE_ERROR,
    TYPE_ERROR
  }

  private final Kind kind;

  InvalidTreeException(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  static InvalidTreeException valueError(String message) {
    return new InvalidTreeException(Kind.VALUE_ERROR, message);
  }

  static InvalidTreeException typeError(String message) {
    return new InvalidTreeException(Kind.TYPE_ERROR, message);
  }

  public Kind kind() {
    return kind;
  }
}
