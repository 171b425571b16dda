package typhon.stdlib._posixshmem;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.host.SharedMemory;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.stdlib.system.SystemCalls;
import typhon.stdlib.system.SystemText;

/** POSIX shared memory. */
@BuiltinModule(name = "_posixshmem")
public final class PosixShmemModule {
  private PosixShmemModule() {}

  private static byte[] name(PyStr path) {
    byte[] bytes = SystemText.encode(path);
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.valueError("embedded null character");
      }
    }
    return bytes;
  }

  /** Open a shared memory object; returns a descriptor. */
  @BuiltinFunction
  static int shm_open(@Named PyStr path, @Named int flags, @Named @Default("511") int mode) {
    byte[] bytes = name(path);
    return SystemCalls.getInt(() -> SharedMemory.open(bytes, flags, mode), path);
  }

  /** Take away the name of a shared memory object. */
  @BuiltinFunction
  static void shm_unlink(PyStr path) {
    byte[] bytes = name(path);
    PyObject shown = path;
    SystemCalls.run(() -> SharedMemory.unlink(bytes), shown);
  }
}
