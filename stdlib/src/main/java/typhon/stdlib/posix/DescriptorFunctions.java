package typhon.stdlib.posix;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Files;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;

/** Functions of {@code posix} that take descriptors. */
@BuiltinMethods(PosixModule.class)
public final class DescriptorFunctions {
  private DescriptorFunctions() {}

  /** Open a file and give a descriptor, which child processes do not inherit. */
  @BuiltinFunction
  static int open(
      @Named PyObject path,
      @Named int flags,
      @Named @Default("511") int mode,
      @KeywordOnly @Default("None") PyObject dir_fd) {
    PathArgument p = PathArgument.of("open", "path", path);
    int closing = flags | HostConstants.get("os", "O_CLOEXEC");
    Audit.event("open", path, PyNone.NONE, PyInt.of(closing));
    int directory = dir_fd == PyNone.NONE ? Files.AT_FDCWD : Numbers.indexAsCInt(dir_fd);
    return PosixErrors.getInt(
        () -> Descriptors.openat(directory, p.bytes(), closing, mode), p.given());
  }

  /** Close a descriptor. */
  @BuiltinFunction
  static void close(@Named int fd) {
    try {
      Descriptors.close(fd);
    } catch (HostError e) {
      throw PosixErrors.of(e);
    }
  }

  /** Close the descriptors from one to before another, whether open or not. */
  @BuiltinFunction
  static void closerange(int fd_low, int fd_high) {
    for (int fd = Math.max(0, fd_low); fd < fd_high; fd++) {
      closeQuietly(fd);
    }
  }

  private static void closeQuietly(int fd) {
    try {
      Descriptors.close(fd);
    } catch (HostError e) {
      // Not open: closerange() ignores it.
      return;
    }
  }

  /** Read at most so many bytes. */
  @BuiltinFunction
  static PyObject read(int fd, int length) {
    if (length < 0) {
      throw Errors.osError(typhon.runtime.host.Errno.EINVAL);
    }
    byte[] bytes = new byte[length];
    int n = PosixErrors.getInt(() -> Descriptors.read(fd, bytes, 0, length));
    return PyBytes.copyOf(bytes, 0, n);
  }

  /** Read into a writable buffer and give the number of bytes. */
  @BuiltinFunction
  static int readinto(int fd, PyObject buffer) {
    Buffer target = Buffers.acquireWritable(buffer, "readinto", "argument 2");
    try {
      byte[] bytes = new byte[target.length()];
      int n = PosixErrors.getInt(() -> Descriptors.read(fd, bytes, 0, bytes.length));
      target.put(0, bytes, 0, n);
      return n;
    } finally {
      target.release();
    }
  }

  /** Write bytes and give the number written. */
  @BuiltinFunction
  static int write(int fd, PyObject data) {
    byte[] bytes = Buffers.bytesOf(data);
    return PosixErrors.getInt(() -> Descriptors.write(fd, bytes, 0, bytes.length));
  }

  /** Read at an offset without moving the position. */
  @BuiltinFunction
  static PyObject pread(int fd, int length, long offset) {
    byte[] bytes = new byte[Math.max(0, length)];
    int n = PosixErrors.getInt(() -> Descriptors.pread(fd, bytes, 0, bytes.length, offset));
    return PyBytes.copyOf(bytes, 0, n);
  }

  /** Write at an offset without moving the position. */
  @BuiltinFunction
  static int pwrite(int fd, PyObject buffer, long offset) {
    byte[] bytes = Buffers.bytesOf(buffer);
    return PosixErrors.getInt(() -> Descriptors.pwrite(fd, bytes, 0, bytes.length, offset));
  }

  /** Write several buffers one after the other. */
  @BuiltinFunction
  static int writev(int fd, PyObject buffers) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (PyObject b : Iteration.toArray(buffers)) {
      all.writeBytes(Buffers.bytesOf(b));
    }
    byte[] bytes = all.toByteArray();
    return PosixErrors.getInt(() -> Descriptors.write(fd, bytes, 0, bytes.length));
  }

  /** Read into several buffers one after the other. */
  @BuiltinFunction
  static int readv(int fd, PyObject buffers) {
    PyObject[] targets = Iteration.toArray(buffers);
    Buffer[] views = new Buffer[targets.length];
    int size = 0;
    for (int i = 0; i < targets.length; i++) {
      views[i] = Buffers.acquireWritable(targets[i], "readv", "argument 2");
      size += views[i].length();
    }
    byte[] bytes = new byte[size];
    int n = PosixErrors.getInt(() -> Descriptors.read(fd, bytes, 0, bytes.length));
    int at = 0;
    for (Buffer view : views) {
      int part = Math.max(0, Math.min(view.length(), n - at));
      view.put(0, bytes, at, part);
      at += part;
      view.release();
    }
    return n;
  }

  /** Move the position of a descriptor and give the new one. */
  @BuiltinFunction
  static long lseek(int fd, long position, int whence) {
    return PosixErrors.get(() -> Descriptors.lseek(fd, position, whence));
  }

  /** A copy of a descriptor, which child processes do not inherit. */
  @BuiltinFunction
  static int dup(int fd) {
    return PosixErrors.getInt(() -> Descriptors.dup(fd));
  }

  /** Copy a descriptor to another number. */
  @BuiltinFunction
  static int dup2(@Named int fd, @Named int fd2, @Named @Default("True") boolean inheritable) {
    return PosixErrors.getInt(() -> Descriptors.dup2(fd, fd2, inheritable));
  }

  /** Make a pipe: (descriptor for reading, descriptor for writing). */
  @BuiltinFunction
  static PyObject pipe() {
    return pair(PosixErrors.get(() -> Descriptors.pipe(HostConstants.get("os", "O_CLOEXEC"))));
  }

  /** Make a pipe with flags. */
  @BuiltinFunction
  static PyObject pipe2(int flags) {
    return pair(PosixErrors.get(() -> Descriptors.pipe(flags)));
  }

  private static PyObject pair(int[] fds) {
    return PyTuple.of(PyInt.of(fds[0]), PyInt.of(fds[1]));
  }

  /** Cut an open file to a length. */
  @BuiltinFunction
  static void ftruncate(int fd, long length) {
    PosixErrors.run(() -> Descriptors.ftruncate(fd, length));
  }

  /** Write an open file to disk. */
  @BuiltinFunction
  static void fsync(@Named PyObject fd) {
    int number = FileDescriptorArgument.of(fd);
    PosixErrors.run(() -> Descriptors.fsync(number));
  }

  /** Write the data of an open file to disk. */
  @BuiltinFunction
  static void fdatasync(@Named PyObject fd) {
    int number = FileDescriptorArgument.of(fd);
    PosixErrors.run(() -> Descriptors.fdatasync(number));
  }

  /** Whether a descriptor is connected to a terminal. */
  @BuiltinFunction
  static boolean isatty(int fd) {
    return Descriptors.isatty(fd);
  }

  /** Whether child processes inherit a descriptor. */
  @BuiltinFunction
  static boolean get_inheritable(int fd) {
    return PosixErrors.get(() -> Descriptors.isInheritable(fd));
  }

  /** Set whether child processes inherit a descriptor. */
  @BuiltinFunction
  static void set_inheritable(int fd, int inheritable) {
    PosixErrors.run(() -> Descriptors.setInheritable(fd, inheritable != 0));
  }

  /** Whether a descriptor is in blocking mode. */
  @BuiltinFunction
  static boolean get_blocking(int fd) {
    return PosixErrors.get(() -> Descriptors.isBlocking(fd));
  }

  /** Set the blocking mode of a descriptor. */
  @BuiltinFunction
  static void set_blocking(int fd, boolean blocking) {
    PosixErrors.run(() -> Descriptors.setBlocking(fd, blocking));
  }

  /** Copy from one descriptor to another inside the kernel. */
  @BuiltinFunction
  static long sendfile(
      @Named int out_fd, @Named int in_fd, @Named PyObject offset, @Named long count) {
    Long start = offset == PyNone.NONE ? null : (Long) Numbers.indexAsSize(offset);
    return PosixErrors.get(() -> Descriptors.sendfile(out_fd, in_fd, start, count));
  }

  /** Copy from one file to another inside the kernel. */
  @BuiltinFunction
  static long copy_file_range(
      @Named int src,
      @Named int dst,
      @Named long count,
      @Named @Default("None") PyObject offset_src,
      @Named @Default("None") PyObject offset_dst) {
    if (count < 0) {
      throw Errors.valueError("negative value for 'count' not allowed");
    }
    Long from = offset_src == PyNone.NONE ? null : (Long) Numbers.indexAsSize(offset_src);
    Long to = offset_dst == PyNone.NONE ? null : (Long) Numbers.indexAsSize(offset_dst);
    return PosixErrors.get(() -> Descriptors.copyFileRange(src, from, dst, to, count));
  }

  /** Reserve space for an open file. */
  @BuiltinFunction
  static void posix_fallocate(int fd, long offset, long length) {
    PosixErrors.run(() -> Descriptors.fallocate(fd, offset, length));
  }

  /** Tell how an open file will be used. */
  @BuiltinFunction
  static void posix_fadvise(int fd, long offset, long length, int advice) {
    PosixErrors.run(() -> Descriptors.fadvise(fd, offset, length, advice));
  }

  /** The encoding of the terminal at a descriptor, or None. */
  @BuiltinFunction
  static PyObject device_encoding(@Named int fd) {
    return Descriptors.isatty(fd) ? typhon.runtime.object.PyStr.intern("utf-8") : PyNone.NONE;
  }
}
