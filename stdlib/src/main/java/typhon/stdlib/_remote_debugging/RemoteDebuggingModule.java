package typhon.stdlib._remote_debugging;

import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.StructType;

/**
 * In CPython this reads the memory of another interpreter; nobody reads a JVM's. The names are what
 * {@code asyncio.tools} imports, without which {@code python -m asyncio} does not start.
 */
@BuiltinModule(name = "_remote_debugging", types = PyRemoteUnwinder.class)
public final class RemoteDebuggingModule {
  private static final StructType FRAME_INFO =
      new StructType(
          "_remote_debugging",
          "FrameInfo",
          "A frame of another process.",
          3,
          true,
          "filename",
          "lineno",
          "funcname");

  private RemoteDebuggingModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern(FRAME_INFO.name()), FRAME_INFO.type());
  }
}
