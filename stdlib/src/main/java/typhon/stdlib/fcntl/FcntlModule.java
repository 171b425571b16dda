package typhon.stdlib.fcntl;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.HostConstants;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;
import typhon.stdlib.system.DescriptorArgument;
import typhon.stdlib.system.SystemCalls;
import typhon.stdlib.system.SystemText;

/** Control of descriptors, and file locks. */
@BuiltinModule(name = "fcntl")
public final class FcntlModule {
  private static final int LARGEST = 1024;

  private FcntlModule() {}

  static void init(PyModule module) {
    HostConstants.section("fcntl")
        .forEach((name, number) -> module.dict().put(PyStr.intern(name), PyInt.of(number)));
  }

  /** Perform the operation cmd on a descriptor; bytes in give bytes back. */
  @BuiltinFunction
  static PyObject fcntl(PyObject fd, int cmd, @Unset PyObject arg) {
    int descriptor = DescriptorArgument.of(fd);
    if (arg == null || Numbers.isIndex(arg)) {
      long number = arg == null ? 0 : Numbers.index(arg).bigValue().longValue();
      return PyInt.of(SystemCalls.getInt(() -> Descriptors.fcntl(descriptor, cmd, number)));
    }
    byte[] data = data(arg, "fcntl");
    SystemCalls.run(() -> Descriptors.fcntl(descriptor, cmd, data));
    return PyBytes.of(data);
  }

  private static byte[] data(PyObject arg, String function) {
    byte[] data = arg instanceof PyStr ? SystemText.encode(arg) : Buffers.bytesOf(arg).clone();
    if (data.length > LARGEST) {
      throw Errors.valueError(function + " argument 3 is too long");
    }
    return data;
  }

  /**
   * Perform a request on a device; a writable buffer is changed in place unless mutate_flag is
   * false.
   */
  @BuiltinFunction
  static PyObject ioctl(
      PyObject fd, PyObject request, @Unset PyObject arg, @Default("True") boolean mutate_flag) {
    int descriptor = DescriptorArgument.of(fd);
    long code = Numbers.index(request).bigValue().longValue() & 0xFFFFFFFFL;
    if (arg == null || Numbers.isIndex(arg)) {
      long number = arg == null ? 0 : Numbers.index(arg).bigValue().longValue();
      return PyInt.of(SystemCalls.getInt(() -> Descriptors.ioctl(descriptor, code, number)));
    }
    Buffer writable = mutate_flag ? writableOrNull(arg) : null;
    if (writable == null) {
      byte[] data = data(arg, "ioctl");
      SystemCalls.run(() -> Descriptors.ioctl(descriptor, code, data));
      return PyBytes.of(data);
    }
    try {
      byte[] data = writable.toBytes();
      int result = SystemCalls.getInt(() -> Descriptors.ioctl(descriptor, code, data));
      writable.put(0, data, 0, data.length);
      return PyInt.of(result);
    } finally {
      writable.release();
    }
  }

  private static Buffer writableOrNull(PyObject arg) {
    if (arg instanceof PyStr || arg instanceof PyBytes || !Buffers.isExporter(arg)) {
      return null;
    }
    return Buffers.acquire(arg, Buffer.WRITABLE);
  }

  /** Lock or unlock a whole file. */
  @BuiltinFunction
  static void flock(PyObject fd, int operation) {
    int descriptor = DescriptorArgument.of(fd);
    SystemCalls.run(() -> Descriptors.flock(descriptor, operation));
  }

  /** Lock or unlock a part of a file by the fcntl way. */
  @BuiltinFunction
  static void lockf(
      PyObject fd,
      int cmd,
      @Default("0") long len,
      @Default("0") long start,
      @Default("0") int whence) {
    int descriptor = DescriptorArgument.of(fd);
    RecordLock lock = RecordLock.of(cmd, len, start, whence);
    SystemCalls.run(() -> Descriptors.fcntl(descriptor, lock.command(), lock.structure()));
  }
}
