package typhon.runtime.frame;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Set;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Unboxed;

/**
 * Reads the JVM locals of running bodies, where the JVM lets us: through the JDK's own {@code
 * LiveStackFrame}, for which {@code java.lang} must be open. All variables of a body are read by
 * the handler at its end, so that none of them is dead while it runs, in compiled code either.
 */
final class LiveLocals {
  private static final String LIVE_FRAME = "java.lang.LiveStackFrame";

  /** A walker whose frames have locals, and how to ask for them; null where that is closed. */
  private record Access(StackWalker walker, MethodHandle locals, MethodHandle longValue) {}

  private static final Access ACCESS = open();

  private LiveLocals() {}

  private static Access open() {
    try {
      Class<?> frame = Class.forName(LIVE_FRAME);
      Class<?> slot = Class.forName(LIVE_FRAME + "$PrimitiveSlot");
      Method walker = frame.getDeclaredMethod("getStackWalker", Set.class);
      Method locals = frame.getDeclaredMethod("getLocals");
      Method value = slot.getDeclaredMethod("longValue");
      walker.setAccessible(true);
      locals.setAccessible(true);
      value.setAccessible(true);
      Set<Option> options = Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES);
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      return new Access(
          (StackWalker) walker.invoke(null, options),
          lookup.unreflect(locals),
          lookup.unreflect(value));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null; // another JDK, or java.lang is closed: frames of callers show no variables
    }
  }

  /** The JVM locals of the running body at a depth, 0 being the innermost; or null. */
  static Object[] of(int depth) {
    return ACCESS == null
        ? null
        : ACCESS.walker.walk(frames ->
            frames
                .filter(CompiledFrames.bodies())
                .skip(depth)
                .findFirst()
                .map(LiveLocals::locals)
                .orElse(null));
  }

  private static Object[] locals(StackFrame frame) {
    try {
      return (Object[]) ACCESS.locals.invoke(frame);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  private static long raw(Object slot) {
    try {
      return (long) ACCESS.longValue.invoke(slot);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  /** The variables in the order of varnames, cellvars, freevars. */
  static PyObject[] variables(Object[] locals, VariablePlaces places) {
    PyObject[] values = new PyObject[places.count()];
    for (int i = 0; i < values.length; i++) {
      int slot = places.slot(i);
      if (slot >= 0 && slot < locals.length && locals[slot] instanceof PyObject value) {
        values[i] = places.isNumber(i) ? number(value, locals, places.raw(i)) : value;
      }
    }
    return values;
  }

  /** The object of a number; the JVM shows the value of a long in the second of its slots. */
  private static PyObject number(PyObject mark, Object[] locals, int slot) {
    long value = raw(locals[slot + 1]);
    return mark == Unboxed.WIDE
        ? Unboxed.box(mark, value, raw(locals[slot + 3]))
        : Unboxed.box(mark, value);
  }

  /** The place in the source that a body is at. */
  static int position(Object[] locals, VariablePlaces places) {
    return (int) raw(locals[places.positionSlot()]);
  }
}
