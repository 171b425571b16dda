package typhon.runtime.host;

/** Terminals: modes, sizes, names, process groups, pseudo terminals. */
public final class Terminal {
  private static final NativeFunction TCGETATTR = new NativeFunction("tcgetattr");
  private static final NativeFunction TCSETATTR = new NativeFunction("tcsetattr");
  private static final NativeFunction CFGETISPEED = new NativeFunction("cfgetispeed");
  private static final NativeFunction CFGETOSPEED = new NativeFunction("cfgetospeed");
  private static final NativeFunction CFSETISPEED = new NativeFunction("cfsetispeed");
  private static final NativeFunction CFSETOSPEED = new NativeFunction("cfsetospeed");
  private static final NativeFunction TCSENDBREAK = new NativeFunction("tcsendbreak");
  private static final NativeFunction TCDRAIN = NativeFunction.blocking("tcdrain");
  private static final NativeFunction TCFLUSH = new NativeFunction("tcflush");
  private static final NativeFunction TCFLOW = new NativeFunction("tcflow");
  private static final NativeFunction TCGETPGRP = new NativeFunction("tcgetpgrp");
  private static final NativeFunction TCSETPGRP = new NativeFunction("tcsetpgrp");
  private static final NativeFunction TTYNAME = new NativeFunction("ttyname_r");
  private static final NativeFunction CTERMID = new NativeFunction("ctermid");
  private static final NativeFunction OPENPTY = new NativeFunction("openpty");
  private static final NativeFunction POSIX_OPENPT = new NativeFunction("posix_openpt");
  private static final NativeFunction GRANTPT = new NativeFunction("grantpt");
  private static final NativeFunction UNLOCKPT = new NativeFunction("unlockpt");
  private static final NativeFunction PTSNAME = new NativeFunction("ptsname_r");

  private static final boolean MAC = Platform.HERE.isMac();
  private static final int SIZE = 128;
  private static final int FLAG = MAC ? 8 : 4;
  private static final int CHARACTERS = MAC ? 32 : 17;

  /** How many control characters a terminal has. */
  public static final int NCCS = MAC ? 20 : 32;

  private static final int NAME_SIZE = 1024;
  private static final long TIOCGWINSZ = MAC ? 0x40087468L : 0x5413;
  private static final long TIOCSWINSZ = MAC ? 0x80087467L : 0x5414;

  private Terminal() {}

  /**
   * The modes of a terminal: the four flag words (input, output, control, local), speeds, control
   * characters.
   */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Modes(long[] flags, long inputSpeed, long outputSpeed, byte[] characters) {}

  public static Modes getModes(int fd) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(SIZE);
      TCGETATTR.check(fd, block.address);
      long[] flags = new long[4];
      for (int i = 0; i < flags.length; i++) {
        flags[i] = MAC ? block.getLong(i * FLAG) : Integer.toUnsignedLong(block.getInt(i * FLAG));
      }
      byte[] characters = new byte[NCCS];
      block.buffer.get(CHARACTERS, characters);
      return new Modes(
          flags, CFGETISPEED.call(block.address), CFGETOSPEED.call(block.address), characters);
    }
  }

  public static void setModes(int fd, int when, Modes modes) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(SIZE);
      // What the structure holds besides stays as it is.
      TCGETATTR.check(fd, block.address);
      for (int i = 0; i < modes.flags.length; i++) {
        if (MAC) {
          block.buffer.putLong(i * FLAG, modes.flags[i]);
        } else {
          block.buffer.putInt(i * FLAG, (int) modes.flags[i]);
        }
      }
      block.buffer.put(CHARACTERS, modes.characters, 0, NCCS);
      CFSETISPEED.check(block.address, modes.inputSpeed);
      CFSETOSPEED.check(block.address, modes.outputSpeed);
      TCSETATTR.check(fd, when, block.address);
    }
  }

  public static void sendBreak(int fd, int duration) {
    TCSENDBREAK.check(fd, duration);
  }

  public static void drain(int fd) {
    TCDRAIN.check(fd);
  }

  public static void flush(int fd, int queue) {
    TCFLUSH.check(fd, queue);
  }

  public static void flow(int fd, int action) {
    TCFLOW.check(fd, action);
  }

  /** Columns and rows. */
  public static int[] getSize(int fd) {
    byte[] size = new byte[8];
    Descriptors.ioctl(fd, TIOCGWINSZ, size);
    return new int[] {
      (size[2] & 0xff) | (size[3] & 0xff) << 8, (size[0] & 0xff) | (size[1] & 0xff) << 8
    };
  }

  public static void setSize(int fd, int columns, int rows) {
    byte[] size = {
      (byte) rows, (byte) (rows >> 8), (byte) columns, (byte) (columns >> 8), 0, 0, 0, 0
    };
    Descriptors.ioctl(fd, TIOCSWINSZ, size);
  }

  public static int getGroup(int fd) {
    return TCGETPGRP.check(fd);
  }

  public static void setGroup(int fd, int group) {
    TCSETPGRP.check(fd, group);
  }

  public static byte[] name(int fd) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(NAME_SIZE);
      TTYNAME.checkCode(TTYNAME.call(fd, block.address, NAME_SIZE));
      return block.string();
    }
  }

  /** The name of the controlling terminal. */
  public static byte[] controlling() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(NAME_SIZE);
      CTERMID.call(block.address);
      return block.string();
    }
  }

  /** A pseudo terminal: master and slave descriptor. */
  public static int[] open() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(2 * Integer.BYTES);
      OPENPTY.check(block.address, block.address + Integer.BYTES, 0, 0, 0);
      return new int[] {block.getInt(0), block.getInt(4)};
    }
  }

  public static int openMaster(int flags) {
    return POSIX_OPENPT.check(flags);
  }

  public static void grant(int fd) {
    GRANTPT.check(fd);
  }

  public static void unlock(int fd) {
    UNLOCKPT.check(fd);
  }

  public static byte[] slaveName(int fd) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(NAME_SIZE);
      PTSNAME.checkCode(PTSNAME.call(fd, block.address, NAME_SIZE));
      return block.string();
    }
  }
}
