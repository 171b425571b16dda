package typhon.runtime.frame;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.function.Predicate;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.object.PyCode;
import typhon.runtime.trace.Diversion;

/** Finds running Python code on the Java stack: the methods of generated classes. */
final class CompiledFrames {
  private static final StackWalker WALKER =
      StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));

  /** What the compiler puts into the names of methods that hold a part of a body. */
  private static final String PART = "$part";

  /** What ends the name of the method that a generator runs in. */
  private static final String RESUME = "$resume";

  private CompiledFrames() {}

  /** A running body: its unit, its code, and the line it is at. */
  record Running(CompiledUnit unit, PyCode code, int line) {}

  /** The body at a depth, 0 being the innermost; null when the stack is not so deep. */
  static Running at(int depth) {
    return WALKER.walk(frames ->
        frames.filter(bodies()).skip(depth).findFirst().map(CompiledFrames::running).orElse(null));
  }

  /** The innermost body that a condition holds for, or null. */
  static Running first(Predicate<Running> condition) {
    return WALKER.walk(frames ->
        frames
            .filter(bodies())
            .map(CompiledFrames::running)
            .filter(condition)
            .findFirst()
            .orElse(null));
  }

  /**
   * Accepts the frames of bodies; of a body in parts that of the running part only, and none that
   * has handed over to its instrumented form.
   */
  private static Predicate<StackFrame> bodies() {
    String[] part = new String[1];
    boolean[] diverted = new boolean[1];
    return frame -> {
      Class<?> owner = frame.getDeclaringClass();
      if (owner.getSuperclass() != CompiledUnit.class) {
        diverted[0] |= owner == Diversion.class;
        return false;
      }
      String method = frame.getMethodName();
      if (part[0] != null && method.startsWith(part[0] + PART)) {
        return false;
      }
      if (method.indexOf('$') < 0 || method.equals(part[0]) || method.equals(part[0] + RESUME)) {
        part[0] = null;
        return false;
      }
      if (diverted[0]) {
        diverted[0] = false;
        return false;
      }
      int mark = method.indexOf(PART);
      part[0] = mark < 0 ? null : method.substring(0, mark);
      return true;
    };
  }

  private static Running running(StackFrame frame) {
    CompiledUnit unit = UnitRegistry.of(frame.getDeclaringClass());
    String method = frame.getMethodName();
    int start = method.indexOf('$') + 1;
    int end = method.indexOf('$', start);
    int id = Integer.parseInt(method.substring(start, end < 0 ? method.length() : end));
    return new Running(unit, unit.code(id), frame.getLineNumber());
  }
}
