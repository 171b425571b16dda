package typhon.runtime.frame;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.function.Predicate;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.object.PyCode;

/** Finds running Python code on the Java stack: the methods of generated classes. */
final class CompiledFrames {
  private static final StackWalker WALKER =
      StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));

  private CompiledFrames() {}

  /** A running body: its unit, its code, and the line it is at. */
  record Running(CompiledUnit unit, PyCode code, int line) {}

  /** The body at a depth, 0 being the innermost; null when the stack is not so deep. */
  static Running at(int depth) {
    return WALKER.walk(frames ->
        frames
            .filter(CompiledFrames::isBody)
            .skip(depth)
            .findFirst()
            .map(CompiledFrames::running)
            .orElse(null));
  }

  /** The innermost body that a condition holds for, or null. */
  static Running first(Predicate<Running> condition) {
    return WALKER.walk(frames ->
        frames
            .filter(CompiledFrames::isBody)
            .map(CompiledFrames::running)
            .filter(condition)
            .findFirst()
            .orElse(null));
  }

  private static boolean isBody(StackFrame frame) {
    return frame.getDeclaringClass().getSuperclass() == CompiledUnit.class
        && frame.getMethodName().indexOf('$') >= 0;
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
