package typhon.runtime.object;

/** The numbers that {@code id()} gives: unique among living objects, stable for one object. */
public final class IdentityNumbers {
  private IdentityNumbers() {}

  public static long of(PyObject value) {
    return 0x7f0000000000L + ((long) System.identityHashCode(value) << 4);
  }
}
