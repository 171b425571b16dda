package typhon.runtime.host;

/**
 * File descriptors: opening, reading, writing, duplicating, control. Stateless; every method is one
 * call of the system and may block.
 */
public final class Descriptors {
  private static final NativeFunction OPEN = NativeFunction.blocking("open");
  private static final NativeFunction OPENAT = NativeFunction.blocking("openat");
  private static final NativeFunction CLOSE = NativeFunction.blocking("close");
  private static final NativeFunction READ = NativeFunction.blocking("read");
  private static final NativeFunction WRITE = NativeFunction.blocking("write");
  private static final NativeFunction PREAD = NativeFunction.blocking("pread");
  private static final NativeFunction PWRITE = NativeFunction.blocking("pwrite");
  private static final NativeFunction LSEEK = new NativeFunction("lseek");
  private static final NativeFunction DUP = new NativeFunction("dup");
  private static final NativeFunction DUP2 = new NativeFunction("dup2");
  private static final NativeFunction DUP3 = new NativeFunction("dup3");
  private static final NativeFunction PIPE = new NativeFunction("pipe");
  private static final NativeFunction PIPE2 = new NativeFunction("pipe2");
  private static final NativeFunction FTRUNCATE = new NativeFunction("ftruncate");
  private static final NativeFunction FSYNC = NativeFunction.blocking("fsync");
  private static final NativeFunction FDATASYNC = NativeFunction.blocking("fdatasync");
  private static final NativeFunction ISATTY = new NativeFunction("isatty");
  private static final NativeFunction FCNTL = NativeFunction.blocking("fcntl");
  private static final NativeFunction IOCTL = NativeFunction.blocking("ioctl");
  private static final NativeFunction FLOCK = NativeFunction.blocking("flock");
  private static final NativeFunction POSIX_FALLOCATE = NativeFunction.blocking("posix_fallocate");
  private static final NativeFunction POSIX_FADVISE = new NativeFunction("posix_fadvise");
  private static final NativeFunction SENDFILE = NativeFunction.blocking("sendfile");
  private static final NativeFunction COPY_FILE_RANGE = NativeFunction.blocking("copy_file_range");

  /** The most one read or write may move, as in CPython. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  private static final int F_DUPFD_CLOEXEC = Platform.HERE.isMac() ? 67 : 1030;
  private static final int F_GETFD = 1;
  private static final int F_SETFD = 2;
  private static final int F_GETFL = 3;
  private static final int F_SETFL = 4;
  private static final int FD_CLOEXEC = 1;
  private static final int O_NONBLOCK = Platform.HERE.isMac() ? 4 : 2048;

  private Descriptors() {}

  public static int open(byte[] path, int flags, int mode) {
    try (NativeScope scope = new NativeScope()) {
      return OPEN.checkVariadic(scope.string(path), flags, mode);
    }
  }

  /** As open, relative to a directory descriptor. */
  public static int openat(int directory, byte[] path, int flags, int mode) {
    if (Platform.HERE == Platform.MAC_AARCH64) {
      // The mode is the fourth argument there; the shared variadic shape has it third.
      throw new HostError(Errno.ENOSYS, "openat");
    }
    try (NativeScope scope = new NativeScope()) {
      return OPENAT.check(directory, scope.string(path), flags, mode);
    }
  }

  public static void close(int fd) {
    CLOSE.check(fd);
  }

  /** Reads up to {@code length} bytes; 0 means end of file. */
  public static int read(int fd, byte[] target, int offset, int length) {
    int most = Math.min(length, MOST);
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(most);
      int count = (int) READ.checkLong(READ.call(fd, block.address, most));
      block.copyTo(target, offset, count);
      return count;
    }
  }

  /** Writes up to {@code length} bytes and answers how many were taken. */
  public static int write(int fd, byte[] source, int offset, int length) {
    int most = Math.min(length, MOST);
    try (NativeScope scope = new NativeScope()) {
      return (int) WRITE.checkLong(WRITE.call(fd, scope.bytes(source, offset, most), most));
    }
  }

  public static int pread(int fd, byte[] target, int offset, int length, long position) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(length);
      int count = (int) PREAD.checkLong(PREAD.call(fd, block.address, length, position));
      block.copyTo(target, offset, count);
      return count;
    }
  }

  public static int pwrite(int fd, byte[] source, int offset, int length, long position) {
    try (NativeScope scope = new NativeScope()) {
      return (int)
          PWRITE.checkLong(PWRITE.call(fd, scope.bytes(source, offset, length), length, position));
    }
  }

  public static long lseek(int fd, long offset, int whence) {
    return LSEEK.checkLong(LSEEK.call(fd, offset, whence));
  }

  /** A duplicate that is closed on exec. */
  public static int dup(int fd) {
    return FCNTL.checkVariadic(fd, F_DUPFD_CLOEXEC, 0);
  }

  /** A duplicate that survives exec. */
  public static int dupInheritable(int fd) {
    return DUP.check(fd);
  }

  public static int dup2(int from, int to, boolean inheritable) {
    if (inheritable || from == to || !DUP3.exists()) {
      int fd = DUP2.check(from, to);
      if (!inheritable && from != to) {
        setInheritable(fd, false);
      }
      return fd;
    }
    return DUP3.check(from, to, HostConstants.get("os", "O_CLOEXEC"));
  }

  /** A pipe as read end, write end; flags as O_CLOEXEC, O_NONBLOCK. */
  public static int[] pipe(int flags) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(2 * Integer.BYTES);
      if (PIPE2.exists()) {
        PIPE2.check(block.address, flags);
        return new int[] {block.getInt(0), block.getInt(4)};
      }
      PIPE.check(block.address);
      int[] ends = {block.getInt(0), block.getInt(4)};
      for (int end : ends) {
        if ((flags & HostConstants.get("os", "O_CLOEXEC")) != 0) {
          setInheritable(end, false);
        }
        if ((flags & O_NONBLOCK) != 0) {
          setBlocking(end, false);
        }
      }
      return ends;
    }
  }

  public static void ftruncate(int fd, long length) {
    FTRUNCATE.check(fd, length);
  }

  public static void fsync(int fd) {
    FSYNC.check(fd);
  }

  public static void fdatasync(int fd) {
    (FDATASYNC.exists() ? FDATASYNC : FSYNC).check(fd);
  }

  public static boolean isatty(int fd) {
    if (!NativeSide.isLinked() && StandardStreams.covers(fd)) {
      return StandardStreams.isTerminal(fd);
    }
    return isattyNatively(fd);
  }

  static boolean isattyNatively(int fd) {
    return (int) ISATTY.call(fd) == 1;
  }

  public static int fcntl(int fd, int command, long argument) {
    return FCNTL.checkVariadic(fd, command, argument);
  }

  /** fcntl with a buffer that the system may change in place. */
  public static int fcntl(int fd, int command, byte[] argument) {
    return withBuffer(FCNTL, fd, command, argument);
  }

  public static int ioctl(int fd, long request, long argument) {
    return IOCTL.checkVariadic(fd, request, argument);
  }

  /** ioctl with a buffer that the system may change in place. */
  public static int ioctl(int fd, long request, byte[] argument) {
    return withBuffer(IOCTL, fd, request, argument);
  }

  private static int withBuffer(NativeFunction function, int fd, long request, byte[] argument) {
    try (NativeScope scope = new NativeScope()) {
      // A request that writes more than the caller's buffer must not run over ours.
      NativeScope.Block block = scope.block(Math.max(argument.length, 1024));
      block.buffer.put(0, argument);
      int result = function.checkVariadic(fd, request, block.address);
      block.copyTo(argument, 0, argument.length);
      return result;
    }
  }

  public static void flock(int fd, int operation) {
    FLOCK.check(fd, operation);
  }

  public static boolean isInheritable(int fd) {
    return (FCNTL.checkVariadic(fd, F_GETFD, 0) & FD_CLOEXEC) == 0;
  }

  public static void setInheritable(int fd, boolean inheritable) {
    int flags = FCNTL.checkVariadic(fd, F_GETFD, 0);
    FCNTL.checkVariadic(fd, F_SETFD, inheritable ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC);
  }

  public static boolean isBlocking(int fd) {
    return (FCNTL.checkVariadic(fd, F_GETFL, 0) & O_NONBLOCK) == 0;
  }

  public static void setBlocking(int fd, boolean blocking) {
    int flags = FCNTL.checkVariadic(fd, F_GETFL, 0);
    FCNTL.checkVariadic(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
  }

  public static void fallocate(int fd, long offset, long length) {
    POSIX_FALLOCATE.checkCode(POSIX_FALLOCATE.call(fd, offset, length));
  }

  public static void fadvise(int fd, long offset, long length, int advice) {
    POSIX_FADVISE.checkCode(POSIX_FADVISE.call(fd, offset, length, advice));
  }

  /** Linux's sendfile; a null offset means the current position. */
  public static long sendfile(int out, int in, Long offset, long count) {
    try (NativeScope scope = new NativeScope()) {
      long at = 0;
      if (offset != null) {
        NativeScope.Block block = scope.block(Long.BYTES);
        block.buffer.putLong(0, offset);
        at = block.address;
      }
      return SENDFILE.checkLong(SENDFILE.call(out, in, at, count));
    }
  }

  /** Linux's copy_file_range; a null offset means the current position. */
  public static long copyFileRange(int in, Long inOffset, int out, Long outOffset, long count) {
    try (NativeScope scope = new NativeScope()) {
      return COPY_FILE_RANGE.checkLong(
          COPY_FILE_RANGE.call(
              in, pointer(scope, inOffset), out, pointer(scope, outOffset), count, 0));
    }
  }

  private static long pointer(NativeScope scope, Long value) {
    if (value == null) {
      return 0;
    }
    NativeScope.Block block = scope.block(Long.BYTES);
    block.buffer.putLong(0, value);
    return block.address;
  }
}
