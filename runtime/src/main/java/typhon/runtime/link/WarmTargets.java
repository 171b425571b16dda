package typhon.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.call.FunctionTarget;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.StartResource;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;

/**
 * Makes a target with a class of its own for one body (design D14): a copy of the pattern class for
 * the body's number of parameters, with the body's method as a constant, so that callers inline it.
 */
final class WarmTargets {
  /** The largest pattern that passes parameters one by one. */
  private static final int MAX_PARAMETERS = 4;

  /** Bodies with more parameters take them in an array. */
  private static final int MAX_STACK_PARAMETERS = 6;

  private static final ConcurrentHashMap<Class<?>, byte[]> PATTERNS = new ConcurrentHashMap<>();

  private WarmTargets() {}

  /** The target of a body; null for those of modules and classes. */
  static FunctionTarget make(CompiledUnit unit, PyCode code) {
    if (!code.has(PyCode.OPTIMIZED)) {
      return null;
    }
    int count = code.parameterCount();
    try {
      MethodHandle body = body(unit, code.spec().method(), bodyType(count));
      if (count > MAX_PARAMETERS && count <= MAX_STACK_PARAMETERS) {
        body = body.asSpreader(PyObject[].class, count);
      }
      MethodHandles.Lookup made =
          MethodHandles.lookup()
              .defineHiddenClassWithClassData(
                  PATTERNS.computeIfAbsent(pattern(count), WarmTargets::bytes), body, false);
      MethodHandle constructor =
          made.findConstructor(
              made.lookupClass(),
              MethodType.methodType(void.class, CompiledUnit.class, PyCode.class));
      return (FunctionTarget) constructor.invoke(unit, code);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw Errors.systemError(e.toString());
    }
  }

  /** The method of a body, in whichever class of the unit it is. */
  private static MethodHandle body(CompiledUnit unit, String name, MethodType type)
      throws ReflectiveOperationException {
    try {
      return MethodHandles.lookup().findStatic(unit.getClass(), name, type);
    } catch (NoSuchMethodException e) {
      if (unit.rest() == null) {
        throw e;
      }
      return body(unit.rest(), name, type);
    }
  }

  private static MethodType bodyType(int count) {
    boolean array = count > MAX_STACK_PARAMETERS;
    Class<?>[] parameters = new Class<?>[array ? 1 : count];
    Arrays.fill(parameters, array ? PyObject[].class : PyObject.class);
    return MethodType.methodType(PyObject.class, parameters)
        .insertParameterTypes(0, ThreadState.class, PyFunction.class);
  }

  private static Class<?> pattern(int count) {
    return switch (count) {
      case 0 -> WarmTarget0.class;
      case 1 -> WarmTarget1.class;
      case 2 -> WarmTarget2.class;
      case 3 -> WarmTarget3.class;
      case 4 -> WarmTarget4.class;
      default -> WarmTargetMany.class;
    };
  }

  private static byte[] bytes(Class<?> pattern) {
    return StartResource.read(pattern, pattern.getSimpleName() + ".class");
  }

  /** Called by the initialiser of a copy: the body it is made for. */
  static MethodHandle body(MethodHandles.Lookup copy) {
    try {
      return MethodHandles.classData(copy, "_", MethodHandle.class);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
