package typhon.runtime.frame;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import typhon.runtime.call.CodeUnit;
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

  private static final String DIVERSION = Diversion.class.getName();

  private CompiledFrames() {}

  /** Which method of a body runs. */
  enum Form {
    WHOLE,
    RESUMED,
    PART
  }

  /** A running body: its unit, its code, and the line it is at, which costs much to find out. */
  record Running(CompiledUnit unit, PyCode code, IntSupplier place, Form form) {
    int line() {
      return place.getAsInt();
    }

    boolean isResumed() {
      return form == Form.RESUMED;
    }
  }

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

  /** Whether any code of a unit runs: far less work than asking for the names of methods. */
  static boolean isAnyRunning(CodeUnit unit) {
    return WALKER.walk(frames -> frames.anyMatch(frame -> isOf(unit, frame.getDeclaringClass())));
  }

  private static boolean isOf(CodeUnit unit, Class<?> owner) {
    return owner.getSuperclass() == CompiledUnit.class
        && UnitRegistry.of(owner).code(0).unit() == unit;
  }

  static Predicate<StackFrame> bodies() {
    Filter filter = new Filter();
    return frame -> {
      Class<?> owner = frame.getDeclaringClass();
      boolean compiled = owner.getSuperclass() == CompiledUnit.class;
      return filter.accepts(
          compiled, compiled ? "" : owner.getName(), compiled ? frame.getMethodName() : "");
    };
  }

  /**
   * Accepts the frames of bodies, told them from the innermost outwards; of a body in parts that of
   * the running part only, and none that has handed over to its instrumented form.
   */
  static final class Filter {
    private String part;
    private boolean diverted;

    boolean accepts(boolean compiled, String owner, String method) {
      if (!compiled) {
        diverted |= owner.equals(DIVERSION);
        return false;
      }
      if (part != null && method.startsWith(part + PART)) {
        return false;
      }
      if (method.indexOf('$') < 0 || method.equals(part) || method.equals(part + RESUME)) {
        part = null;
        return false;
      }
      if (diverted) {
        diverted = false;
        return false;
      }
      int mark = method.indexOf(PART);
      part = mark < 0 ? null : method.substring(0, mark);
      return true;
    }
  }

  private static Running running(StackFrame frame) {
    CompiledUnit unit = UnitRegistry.of(frame.getDeclaringClass());
    return running(unit, frame.getMethodName(), frame::getLineNumber);
  }

  static Running running(CompiledUnit unit, String method, IntSupplier place) {
    int start = method.indexOf('$') + 1;
    int end = method.indexOf('$', start);
    int id = Integer.parseInt(method.substring(start, end < 0 ? method.length() : end));
    Form form = method.indexOf(PART) >= 0 ? Form.PART : Form.WHOLE;
    return new Running(unit, unit.code(id), place, method.endsWith(RESUME) ? Form.RESUMED : form);
  }
}
