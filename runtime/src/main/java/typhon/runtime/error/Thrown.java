package typhon.runtime.error;

/** Exceptions that pass through method handles, whose calls may throw anything. */
public final class Thrown {
  private Thrown() {}

  /** Throws {@code t}, which is unchecked, on. */
  public static RuntimeException again(Throwable t) {
    if (t instanceof Error e) {
      throw e;
    }
    throw (RuntimeException) t;
  }
}
