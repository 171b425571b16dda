package typhon.runtime.host;

/**
 * A failed call of the operating system. Has no stack trace: the runtime turns it into an OSError
 * at the border.
 */
public final class HostError extends RuntimeException {
  private final int errno;
  private final String function;

  public HostError(int errno, String function) {
    super(null, null, false, false);
    this.errno = errno;
    this.function = function;
  }

  /** The error number. */
  public int errno() {
    return errno;
  }

  /** The C function that failed. */
  public String function() {
    return function;
  }

  @Override
  public String getMessage() {
    return function + ": " + Errno.name(errno);
  }
}
