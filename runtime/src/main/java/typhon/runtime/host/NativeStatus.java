package typhon.runtime.host;

/**
 * Decodes the status structures of Linux (statx, the same on every processor) and macOS (64-bit
 * inodes).
 */
final class NativeStatus {
  private static final NativeFunction STATX = new NativeFunction("statx");
  // On Intel, macOS keeps the old structure under the plain names.
  private static final String SUFFIX = Platform.HERE == Platform.MAC_X86_64 ? "$INODE64" : "";
  private static final NativeFunction FSTATAT = new NativeFunction("fstatat" + SUFFIX);
  private static final NativeFunction FSTAT = new NativeFunction("fstat" + SUFFIX);

  private static final int SIZE = 256;
  private static final int AT_SYMLINK_NOFOLLOW = Platform.HERE.isMac() ? 0x20 : 0x100;
  private static final int AT_EMPTY_PATH = 0x1000;
  private static final int AT_NO_AUTOMOUNT = 0x800;
  private static final int STATX_BASIC_AND_BIRTH = 0xFFF;
  private static final byte[] EMPTY = {};

  private NativeStatus() {}

  static FileStatus at(int directory, byte[] path, boolean follow) {
    int flags = follow ? 0 : AT_SYMLINK_NOFOLLOW;
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(SIZE);
      if (Platform.HERE.isMac()) {
        failAs(FSTATAT.call(directory, scope.string(path), block.address, flags), FSTATAT, follow);
        return decodeMac(block);
      }
      long result =
          STATX.call(
              directory,
              scope.string(path),
              flags | AT_NO_AUTOMOUNT,
              STATX_BASIC_AND_BIRTH,
              block.address);
      failAs(result, STATX, follow);
      return decodeStatx(block);
    }
  }

  private static void failAs(long result, NativeFunction function, boolean follow) {
    if ((int) result != 0) {
      throw new HostError(function.failure().errno(), follow ? "stat" : "lstat");
    }
  }

  static FileStatus of(int fd) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(SIZE);
      if (Platform.HERE.isMac()) {
        FSTAT.check(fd, block.address);
        return decodeMac(block);
      }
      // A negative descriptor would mean the current directory.
      if (fd < 0) {
        throw new HostError(Errno.EBADF, "fstat");
      }
      STATX.check(fd, scope.string(EMPTY), AT_EMPTY_PATH, STATX_BASIC_AND_BIRTH, block.address);
      return decodeStatx(block);
    }
  }

  private static FileStatus decodeStatx(NativeScope.Block b) {
    return new FileStatus(
        Short.toUnsignedInt(b.buffer.getShort(0x1C)),
        b.getLong(0x20),
        device(b.getInt(0x88), b.getInt(0x8C)),
        Integer.toUnsignedLong(b.getInt(0x10)),
        Integer.toUnsignedLong(b.getInt(0x14)),
        Integer.toUnsignedLong(b.getInt(0x18)),
        b.getLong(0x28),
        statxTime(b, 0x40),
        statxTime(b, 0x70),
        statxTime(b, 0x60),
        statxTime(b, 0x50),
        device(b.getInt(0x80), b.getInt(0x84)),
        b.getLong(0x30),
        b.getInt(0x04),
        0);
  }

  private static FileStatus.Time statxTime(NativeScope.Block b, int offset) {
    return new FileStatus.Time(b.getLong(offset), b.getInt(offset + 8));
  }

  /** glibc's makedev. */
  static long device(int major, int minor) {
    return (minor & 0xffL)
        | (major & 0xfffL) << 8
        | (minor & ~0xffL & 0xffffffffL) << 12
        | (major & ~0xfffL & 0xffffffffL) << 32;
  }

  private static FileStatus decodeMac(NativeScope.Block b) {
    return new FileStatus(
        Short.toUnsignedInt(b.buffer.getShort(4)),
        b.getLong(8),
        b.getInt(0),
        Short.toUnsignedInt(b.buffer.getShort(6)),
        Integer.toUnsignedLong(b.getInt(16)),
        Integer.toUnsignedLong(b.getInt(20)),
        b.getLong(96),
        macTime(b, 32),
        macTime(b, 48),
        macTime(b, 64),
        macTime(b, 80),
        b.getInt(24),
        b.getLong(104),
        b.getInt(112),
        b.getInt(116));
  }

  private static FileStatus.Time macTime(NativeScope.Block b, int offset) {
    return new FileStatus.Time(b.getLong(offset), (int) b.getLong(offset + 8));
  }
}
