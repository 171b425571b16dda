package typhon.stdlib.posix;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.EventDescriptors;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;

/** Functions of {@code posix} for descriptors that count, tick, hold memory or are processes. */
@BuiltinMethods(PosixModule.class)
public final class EventFunctions {
  private static final double NANOS = 1e9;

  private EventFunctions() {}

  /** A descriptor for a counter that processes share. */
  @BuiltinFunction
  static int eventfd(@Named PyObject initval, @Named @Default("524288") int flags) {
    long value = unsigned(initval, 32);
    return PosixErrors.getInt(() -> EventDescriptors.event(value, flags));
  }

  private static long unsigned(PyObject value, int bits) {
    PyInt number = Numbers.index(value);
    if (number.signum() < 0 || number.bigValue().bitLength() > bits) {
      throw Errors.overflowError("Python int too large to convert to C unsigned int");
    }
    return number.bigValue().longValue();
  }

  /** The counter's value, which becomes zero or one less. */
  @BuiltinFunction
  static PyObject eventfd_read(@Named int fd) {
    byte[] bytes = new byte[Long.BYTES];
    PosixErrors.getInt(() -> Descriptors.read(fd, bytes, 0, bytes.length));
    return PyInt.ofUnsigned(ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getLong());
  }

  /** Add to the counter. */
  @BuiltinFunction
  static void eventfd_write(@Named int fd, @Named PyObject value) {
    long number = unsigned(value, 64);
    byte[] bytes =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder()).putLong(number).array();
    PosixErrors.getInt(() -> Descriptors.write(fd, bytes, 0, bytes.length));
  }

  /** A file without a place in the file system. */
  @BuiltinFunction
  static int memfd_create(@Named PyObject name, @Named @Default("1") int flags) {
    byte[] bytes = PathArgument.of("memfd_create", "name", name).bytes();
    return PosixErrors.getInt(() -> EventDescriptors.memory(bytes, flags));
  }

  /** A descriptor for a process. */
  @BuiltinFunction
  static int pidfd_open(@Named int pid, @Named @Default("0") int flags) {
    return PosixErrors.getInt(() -> EventDescriptors.process(pid, flags));
  }

  /** A descriptor for a timer of a clock. */
  @BuiltinFunction
  static int timerfd_create(int clockid, @KeywordOnly @Default("524288") int flags) {
    return PosixErrors.getInt(() -> EventDescriptors.timer(clockid, flags));
  }

  /**
   * Start or stop a timer, in seconds; returns (to the next expiration, between them) of before.
   */
  @BuiltinFunction
  static PyObject timerfd_settime(
      int fd,
      @KeywordOnly @Default("0") int flags,
      @KeywordOnly @Default("0.0") double initial,
      @KeywordOnly @Default("0.0") double interval) {
    return seconds(
        PosixErrors.get(
            () -> EventDescriptors.setTimer(fd, flags, nanos(initial), nanos(interval))));
  }

  private static long nanos(double seconds) {
    double nanos = Math.ceil(seconds * NANOS);
    if (!(Math.abs(nanos) < 0x1p63)) {
      throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
    }
    return (long) nanos;
  }

  private static PyObject seconds(long[] times) {
    return PyTuple.of(PyFloat.of(times[0] / NANOS), PyFloat.of(times[1] / NANOS));
  }

  /** The same in nanoseconds. */
  @BuiltinFunction
  static PyObject timerfd_settime_ns(
      int fd,
      @KeywordOnly @Default("0") int flags,
      @KeywordOnly @Default("0") long initial,
      @KeywordOnly @Default("0") long interval) {
    return whole(PosixErrors.get(() -> EventDescriptors.setTimer(fd, flags, initial, interval)));
  }

  private static PyObject whole(long[] times) {
    return PyTuple.of(PyInt.of(times[0]), PyInt.of(times[1]));
  }

  /** (To the next expiration, between them), in seconds. */
  @BuiltinFunction
  static PyObject timerfd_gettime(int fd) {
    return seconds(PosixErrors.get(() -> EventDescriptors.timer(fd)));
  }

  /** (To the next expiration, between them), in nanoseconds. */
  @BuiltinFunction
  static PyObject timerfd_gettime_ns(int fd) {
    return whole(PosixErrors.get(() -> EventDescriptors.timer(fd)));
  }
}
