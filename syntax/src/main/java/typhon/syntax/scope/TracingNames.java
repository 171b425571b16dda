package typhon.syntax.scope;

import java.util.Set;

/** Names by which code starts to trace or monitor itself while it runs. */
final class TracingNames {
  private static final Set<String> EXACT =
      Set.of(
          "breakpoint",
          "set_events",
          "set_local_events",
          "f_trace",
          "f_trace_lines",
          "f_trace_opcodes",
          "set_next");

  private TracingNames() {}

  static boolean contains(String name) {
    return EXACT.contains(name)
        || name.contains("settrace")
        || name.contains("set_trace")
        || name.contains("setprofile");
  }
}
