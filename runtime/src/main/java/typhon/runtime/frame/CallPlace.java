package typhon.runtime.frame;

import java.util.function.Predicate;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyStr;

/** Where a running Python body is: its globals, its file and the line. */
public record CallPlace(PyDict globals, PyStr file, int line) {

  /** The first place that is accepted, from the innermost body outwards; null when none is. */
  public static CallPlace first(Predicate<CallPlace> accepted) {
    CallPlace[] last = new CallPlace[1];
    CompiledFrames.Running found =
        CompiledFrames.first(running -> {
          last[0] =
              new CallPlace(running.unit().globals(), running.code().filename(), running.line());
          return accepted.test(last[0]);
        });
    return found == null ? null : last[0];
  }
}
