package typhon.stdlib.sys;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;

/** State of CPython's own JIT compiler: there is none here, HotSpot does that. */
@BuiltinModule(name = "sys._jit")
public final class JitModule {
  private JitModule() {}

  /** Whether the build has a JIT compiler of CPython's kind. */
  @BuiltinFunction
  static boolean is_available() {
    return false;
  }

  /** Whether it is enabled. */
  @BuiltinFunction
  static boolean is_enabled() {
    return false;
  }

  /** Whether the calling frame runs code that it made. */
  @BuiltinFunction
  static boolean is_active() {
    return false;
  }
}
