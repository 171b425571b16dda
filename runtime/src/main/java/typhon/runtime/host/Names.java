package typhon.runtime.host;

/**
 * Operations on file names: links, renaming, removing, permissions, times. A {@code directory}
 * argument is a descriptor that relative paths start from, or {@link Files#AT_FDCWD}.
 */
public final class Names {
  private static final NativeFunction FACCESSAT = new NativeFunction("faccessat");
  private static final NativeFunction FCHMODAT = new NativeFunction("fchmodat");
  private static final NativeFunction FCHMOD = new NativeFunction("fchmod");
  private static final NativeFunction FCHOWNAT = new NativeFunction("fchownat");
  private static final NativeFunction FCHOWN = new NativeFunction("fchown");
  private static final NativeFunction LINKAT = new NativeFunction("linkat");
  private static final NativeFunction SYMLINKAT = new NativeFunction("symlinkat");
  private static final NativeFunction READLINKAT = new NativeFunction("readlinkat");
  private static final NativeFunction UNLINKAT = new NativeFunction("unlinkat");
  private static final NativeFunction RENAMEAT = new NativeFunction("renameat");
  private static final NativeFunction UMASK = new NativeFunction("umask");
  private static final NativeFunction TRUNCATE = new NativeFunction("truncate");
  private static final NativeFunction UTIMENSAT = new NativeFunction("utimensat");
  private static final NativeFunction FUTIMENS = new NativeFunction("futimens");
  private static final NativeFunction MKFIFOAT = new NativeFunction("mkfifoat");
  private static final NativeFunction MKNODAT = new NativeFunction("mknodat");
  private static final NativeFunction STATVFS = new NativeFunction("statvfs");
  private static final NativeFunction FSTATVFS = new NativeFunction("fstatvfs");
  private static final NativeFunction PATHCONF = new NativeFunction("pathconf");
  private static final NativeFunction FPATHCONF = new NativeFunction("fpathconf");
  private static final NativeFunction SYNC = new NativeFunction("sync");

  private static final boolean MAC = Platform.HERE.isMac();
  private static final int AT_SYMLINK_NOFOLLOW = MAC ? 0x20 : 0x100;
  private static final int AT_SYMLINK_FOLLOW = MAC ? 0x40 : 0x400;
  private static final int AT_REMOVEDIR = MAC ? 0x80 : 0x200;
  private static final int AT_EACCESS = MAC ? 0x10 : 0x200;
  private static final int LONGEST_PATH = 1 << 16;
  private static final int TIMESPEC = 16;

  /** The nanosecond value that means the present moment. */
  private static final long UTIME_NOW = MAC ? -1 : (1 << 30) - 1L;

  private Names() {}

  /** True if the process may use the file in these ways (R_OK, W_OK, X_OK, F_OK). */
  public static boolean access(
      int directory, byte[] path, int mode, boolean effective, boolean follow) {
    int flags = (effective ? AT_EACCESS : 0) | (follow ? 0 : AT_SYMLINK_NOFOLLOW);
    try (NativeScope scope = new NativeScope()) {
      return (int) FACCESSAT.call(directory, scope.string(path), mode, flags) == 0;
    }
  }

  public static void chmod(int directory, byte[] path, int mode, boolean follow) {
    try (NativeScope scope = new NativeScope()) {
      FCHMODAT.check(directory, scope.string(path), mode, follow ? 0 : AT_SYMLINK_NOFOLLOW);
    }
  }

  public static void fchmod(int fd, int mode) {
    FCHMOD.check(fd, mode);
  }

  public static void chown(int directory, byte[] path, int uid, int gid, boolean follow) {
    try (NativeScope scope = new NativeScope()) {
      FCHOWNAT.check(directory, scope.string(path), uid, gid, follow ? 0 : AT_SYMLINK_NOFOLLOW);
    }
  }

  public static void fchown(int fd, int uid, int gid) {
    FCHOWN.check(fd, uid, gid);
  }

  public static void link(
      int fromDirectory, byte[] from, int toDirectory, byte[] to, boolean follow) {
    try (NativeScope scope = new NativeScope()) {
      LINKAT.check(
          fromDirectory,
          scope.string(from),
          toDirectory,
          scope.string(to),
          follow ? AT_SYMLINK_FOLLOW : 0);
    }
  }

  public static void symlink(byte[] target, int directory, byte[] path) {
    try (NativeScope scope = new NativeScope()) {
      SYMLINKAT.check(scope.string(target), directory, scope.string(path));
    }
  }

  public static byte[] readlink(int directory, byte[] path) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(LONGEST_PATH);
      return block.toArray(
          READLINKAT.check(directory, scope.string(path), block.address, LONGEST_PATH));
    }
  }

  public static void unlink(int directory, byte[] path) {
    try (NativeScope scope = new NativeScope()) {
      UNLINKAT.check(directory, scope.string(path), 0);
    }
  }

  /** Removes an empty directory. */
  public static void rmdir(int directory, byte[] path) {
    try (NativeScope scope = new NativeScope()) {
      UNLINKAT.check(directory, scope.string(path), AT_REMOVEDIR);
    }
  }

  public static void rename(int fromDirectory, byte[] from, int toDirectory, byte[] to) {
    try (NativeScope scope = new NativeScope()) {
      RENAMEAT.check(fromDirectory, scope.string(from), toDirectory, scope.string(to));
    }
  }

  /** Sets the mask and answers the former one. */
  public static int umask(int mask) {
    return (int) UMASK.call(mask);
  }

  public static void truncate(byte[] path, long length) {
    try (NativeScope scope = new NativeScope()) {
      TRUNCATE.check(scope.string(path), length);
    }
  }

  /** Sets both times; null means now. */
  public static void utime(
      int directory,
      byte[] path,
      FileStatus.Time accessed,
      FileStatus.Time modified,
      boolean follow) {
    try (NativeScope scope = new NativeScope()) {
      UTIMENSAT.check(
          directory,
          scope.string(path),
          times(scope, accessed, modified),
          follow ? 0 : AT_SYMLINK_NOFOLLOW);
    }
  }

  public static void futime(int fd, FileStatus.Time accessed, FileStatus.Time modified) {
    try (NativeScope scope = new NativeScope()) {
      FUTIMENS.check(fd, times(scope, accessed, modified));
    }
  }

  private static long times(NativeScope scope, FileStatus.Time accessed, FileStatus.Time modified) {
    NativeScope.Block block = scope.block(2 * TIMESPEC);
    put(block, 0, accessed);
    put(block, TIMESPEC, modified);
    return block.address;
  }

  private static void put(NativeScope.Block block, int offset, FileStatus.Time time) {
    block.buffer.putLong(offset, time == null ? 0 : time.seconds());
    block.buffer.putLong(offset + 8, time == null ? UTIME_NOW : time.nanos());
  }

  public static void mkfifo(int directory, byte[] path, int mode) {
    try (NativeScope scope = new NativeScope()) {
      MKFIFOAT.check(directory, scope.string(path), mode);
    }
  }

  public static void mknod(int directory, byte[] path, int mode, long device) {
    try (NativeScope scope = new NativeScope()) {
      MKNODAT.check(directory, scope.string(path), mode, device);
    }
  }

  /** What statvfs tells about a file system. */
  public record Space(
      long blockSize,
      long fragmentSize,
      long blocks,
      long free,
      long available,
      long files,
      long filesFree,
      long filesAvailable,
      long id,
      long flags,
      long longestName) {}

  public static Space statvfs(byte[] path) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(128);
      STATVFS.check(scope.string(path), block.address);
      return space(block);
    }
  }

  public static Space fstatvfs(int fd) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(128);
      FSTATVFS.check(fd, block.address);
      return space(block);
    }
  }

  private static Space space(NativeScope.Block b) {
    return MAC ? macSpace(b) : linuxSpace(b);
  }

  private static Space linuxSpace(NativeScope.Block b) {
    return new Space(
        b.getLong(0),
        b.getLong(8),
        b.getLong(16),
        b.getLong(24),
        b.getLong(32),
        b.getLong(40),
        b.getLong(48),
        b.getLong(56),
        b.getLong(64),
        b.getLong(72),
        b.getLong(80));
  }

  private static Space macSpace(NativeScope.Block b) {
    return new Space(
        b.getLong(0),
        b.getLong(8),
        Integer.toUnsignedLong(b.getInt(16)),
        Integer.toUnsignedLong(b.getInt(20)),
        Integer.toUnsignedLong(b.getInt(24)),
        Integer.toUnsignedLong(b.getInt(28)),
        Integer.toUnsignedLong(b.getInt(32)),
        Integer.toUnsignedLong(b.getInt(36)),
        b.getLong(40),
        b.getLong(48),
        b.getLong(56));
  }

  /** A limit of a path; -1 if there is none. */
  public static long pathconf(byte[] path, int name) {
    try (NativeScope scope = new NativeScope()) {
      Libc.clearErrno();
      return limit(PATHCONF, PATHCONF.call(scope.string(path), name));
    }
  }

  public static long fpathconf(int fd, int name) {
    Libc.clearErrno();
    return limit(FPATHCONF, FPATHCONF.call(fd, name));
  }

  private static long limit(NativeFunction function, long result) {
    if (result == -1 && function.failure().errno() != 0) {
      throw function.failure();
    }
    return result;
  }

  public static void sync() {
    SYNC.call();
  }
}
