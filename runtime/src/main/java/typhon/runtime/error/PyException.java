package typhon.runtime.error;

/**
 * A Python exception on its way through Java frames. It has no Java stack trace: the Python
 * traceback grows on the exception object while it passes compiled functions.
 */
public final class PyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyBaseException value;

  /**
   * Whether {@code __context__} has been set: by {@code raise}, or by the first compiled function
   * it passed.
   */
  private boolean contextKnown;

  public PyException(PyBaseException value) {
    super(null, null, false, false);
    this.value = value;
  }

  /** The Python exception object. */
  public PyBaseException value() {
    return value;
  }

  public boolean contextKnown() {
    return contextKnown;
  }

  public PyException markContextKnown() {
    contextKnown = true;
    return this;
  }

  /** Whether an {@code except type} clause would catch it. */
  public boolean matches(typhon.runtime.type.PyType type) {
    return value.type().isSubtypeOf(type);
  }

  @Override
  public String getMessage() {
    return value.type().name() + ": " + value.args();
  }
}
