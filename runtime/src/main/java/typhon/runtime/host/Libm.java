package typhon.runtime.host;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * The functions of C's mathematical library, whose last digits are the platform's: as CPython, we
 * ask the library itself. Where it cannot be linked (no native access), Java's functions stand in;
 * those that Java lacks are to be asked only if {@link #isNative}.
 *
 * <p>The first call links, some 30 ms, so nothing at start-up may come here.
 *
 * <p>Thread rule: nothing but constants and a flag that is set once.
 */
public final class Libm {
  private static volatile boolean linked;

  private Libm() {}

  /** Whether some call has linked the library, so that another is cheap. */
  public static boolean isLinked() {
    return linked;
  }

  /** Whether calls reach the platform's library; links it. */
  public static boolean isNative() {
    return Linked.NATIVE;
  }

  public static double sin(double x) {
    return Linked.NATIVE ? call(Linked.SIN, x) : Math.sin(x);
  }

  public static double cos(double x) {
    return Linked.NATIVE ? call(Linked.COS, x) : Math.cos(x);
  }

  public static double tan(double x) {
    return Linked.NATIVE ? call(Linked.TAN, x) : Math.tan(x);
  }

  public static double asin(double x) {
    return Linked.NATIVE ? call(Linked.ASIN, x) : StrictMath.asin(x);
  }

  public static double acos(double x) {
    return Linked.NATIVE ? call(Linked.ACOS, x) : StrictMath.acos(x);
  }

  public static double atan(double x) {
    return Linked.NATIVE ? call(Linked.ATAN, x) : StrictMath.atan(x);
  }

  public static double atan2(double y, double x) {
    return Linked.NATIVE ? call(Linked.ATAN2, y, x) : StrictMath.atan2(y, x);
  }

  public static double sinh(double x) {
    return Linked.NATIVE ? call(Linked.SINH, x) : StrictMath.sinh(x);
  }

  public static double cosh(double x) {
    return Linked.NATIVE ? call(Linked.COSH, x) : StrictMath.cosh(x);
  }

  public static double tanh(double x) {
    return Linked.NATIVE ? call(Linked.TANH, x) : StrictMath.tanh(x);
  }

  public static double expm1(double x) {
    return Linked.NATIVE ? call(Linked.EXPM1, x) : StrictMath.expm1(x);
  }

  public static double log(double x) {
    return Linked.NATIVE ? call(Linked.LOG, x) : Math.log(x);
  }

  public static double log1p(double x) {
    return Linked.NATIVE ? call(Linked.LOG1P, x) : StrictMath.log1p(x);
  }

  public static double cbrt(double x) {
    return Linked.NATIVE ? call(Linked.CBRT, x) : StrictMath.cbrt(x);
  }

  public static double asinh(double x) {
    return call(Linked.ASINH, x);
  }

  public static double acosh(double x) {
    return call(Linked.ACOSH, x);
  }

  public static double atanh(double x) {
    return call(Linked.ATANH, x);
  }

  public static double exp2(double x) {
    return call(Linked.EXP2, x);
  }

  public static double log2(double x) {
    return call(Linked.LOG2, x);
  }

  public static double log10(double x) {
    return call(Linked.LOG10, x);
  }

  public static double erf(double x) {
    return call(Linked.ERF, x);
  }

  public static double erfc(double x) {
    return call(Linked.ERFC, x);
  }

  // Small enough to be inlined, so that the handle is a constant and the call a plain one.
  private static double call(MethodHandle function, double x) {
    try {
      return (double) function.invokeExact(x);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static double call(MethodHandle function, double x, double y) {
    try {
      return (double) function.invokeExact(x, y);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The linked functions; initialising this class is what links. */
  private static final class Linked {
    static final MethodHandle SIN = find("sin", 1);
    static final MethodHandle COS = find("cos", 1);
    static final MethodHandle TAN = find("tan", 1);
    static final MethodHandle ASIN = find("asin", 1);
    static final MethodHandle ACOS = find("acos", 1);
    static final MethodHandle ATAN = find("atan", 1);
    static final MethodHandle ATAN2 = find("atan2", 2);
    static final MethodHandle SINH = find("sinh", 1);
    static final MethodHandle COSH = find("cosh", 1);
    static final MethodHandle TANH = find("tanh", 1);
    static final MethodHandle EXPM1 = find("expm1", 1);
    static final MethodHandle LOG = find("log", 1);
    static final MethodHandle LOG1P = find("log1p", 1);
    static final MethodHandle CBRT = find("cbrt", 1);
    static final MethodHandle ASINH = find("asinh", 1);
    static final MethodHandle ACOSH = find("acosh", 1);
    static final MethodHandle ATANH = find("atanh", 1);
    static final MethodHandle EXP2 = find("exp2", 1);
    static final MethodHandle LOG2 = find("log2", 1);
    static final MethodHandle LOG10 = find("log10", 1);
    static final MethodHandle ERF = find("erf", 1);
    static final MethodHandle ERFC = find("erfc", 1);

    /** All of these are in C99; one that is missing means that there is no library to call. */
    static final boolean NATIVE = ERFC != null && SIN != null;

    static {
      linked = true;
    }

    private Linked() {}

    @SuppressWarnings("restricted")
    private static MethodHandle find(String name, int arguments) {
      try {
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor shape =
            arguments == 1
                ? FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE)
                : FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE);
        // Critical: these neither wait nor call back, and a transition would cost as much as a
        // sine.
        return linker.downcallHandle(
            linker.defaultLookup().find(name).orElseThrow(), shape, Linker.Option.critical(false));
      } catch (RuntimeException | LinkageError e) {
        return null; // no native access, or no such linker
      }
    }
  }
}
