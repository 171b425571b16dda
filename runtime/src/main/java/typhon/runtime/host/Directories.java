package typhon.runtime.host;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Listing, making, removing and changing directories. */
public final class Directories {
  /** Entry types, as readdir tells them. */
  public static final int TYPE_UNKNOWN = 0;

  public static final int TYPE_DIRECTORY = 4;
  public static final int TYPE_REGULAR = 8;
  public static final int TYPE_LINK = 10;

  private static final String SUFFIX = Platform.HERE == Platform.MAC_X86_64 ? "$INODE64" : "";
  private static final NativeFunction OPENDIR = new NativeFunction("opendir" + SUFFIX);
  private static final NativeFunction FDOPENDIR = new NativeFunction("fdopendir" + SUFFIX);
  private static final NativeFunction READDIR = new NativeFunction("readdir_r" + SUFFIX);
  private static final NativeFunction REWINDDIR = new NativeFunction("rewinddir" + SUFFIX);
  private static final NativeFunction CLOSEDIR = new NativeFunction("closedir");
  private static final NativeFunction MKDIRAT = new NativeFunction("mkdirat");
  private static final NativeFunction RMDIR = new NativeFunction("rmdir");
  private static final NativeFunction CHDIR = new NativeFunction("chdir");
  private static final NativeFunction FCHDIR = new NativeFunction("fchdir");
  private static final NativeFunction GETCWD = new NativeFunction("getcwd");
  private static final NativeFunction CHROOT = new NativeFunction("chroot");

  private static final int INODE = 0;
  private static final int TYPE = Platform.HERE.isMac() ? 20 : 18;
  private static final int NAME = Platform.HERE.isMac() ? 21 : 19;
  private static final int LARGEST_RECORD = 2048;
  private static final int LONGEST_PATH = 1 << 16;

  private Directories() {}

  /** One entry; the type is one of the constants or another DT_ value. */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a name, made for one reader
  public record Entry(byte[] name, int type, long inode) {}

  /** The names in a directory without {@code .} and {@code ..}, in the system's order. */
  public static List<byte[]> list(byte[] path) {
    if (!NativeSide.isLinked()) {
      List<byte[]> names = listByJdk(path);
      if (names != null) {
        return names;
      }
    }
    return entries(path).stream().map(Entry::name).toList();
  }

  /**
   * Only plain ASCII paths and names: for anything else the JDK's decoding could differ from the
   * bytes.
   */
  private static List<byte[]> listByJdk(byte[] path) {
    for (byte b : path) {
      if (b < 0) {
        return null;
      }
    }
    String name = new String(path, StandardCharsets.US_ASCII);
    String[] found = name.isEmpty() ? null : new File(name).list();
    if (found == null) {
      return null;
    }
    List<byte[]> names = new ArrayList<>(found.length);
    for (String entry : found) {
      if (!entry.chars().allMatch(c -> c < 0x80)) {
        return null;
      }
      names.add(entry.getBytes(StandardCharsets.US_ASCII));
    }
    return names;
  }

  /** The entries with their types. */
  public static List<Entry> entries(byte[] path) {
    long stream;
    try (NativeScope scope = new NativeScope()) {
      stream = OPENDIR.call(scope.string(path));
    }
    if (stream == 0) {
      throw OPENDIR.failure();
    }
    return readAll(stream);
  }

  /** The entries of an open directory; the descriptor stays open. */
  public static List<Entry> entries(int fd) {
    int copy = Descriptors.dup(fd);
    long stream = FDOPENDIR.call(copy);
    if (stream == 0) {
      HostError failure = FDOPENDIR.failure();
      Descriptors.close(copy);
      throw failure;
    }
    // The copy shares the position of a descriptor that may have been listed before.
    REWINDDIR.call(stream);
    return readAll(stream);
  }

  // readdir tells its end and its failures apart only by errno, which the JVM may touch between two
  // calls; readdir_r answers a code.
  private static List<Entry> readAll(long stream) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block record = scope.block(LARGEST_RECORD);
      NativeScope.Block found = scope.block(Long.BYTES);
      List<Entry> entries = new ArrayList<>();
      while (true) {
        READDIR.checkCode(READDIR.call(stream, record.address, found.address));
        if (found.getLong(0) == 0) {
          return entries;
        }
        Entry entry = decode(record);
        if (!isDots(entry.name)) {
          entries.add(entry);
        }
      }
    } finally {
      CLOSEDIR.call(stream);
    }
  }

  private static Entry decode(NativeScope.Block record) {
    int end = NAME;
    while (record.buffer.get(end) != 0) {
      end++;
    }
    byte[] name = new byte[end - NAME];
    record.buffer.get(NAME, name);
    return new Entry(name, record.buffer.get(TYPE), record.getLong(INODE));
  }

  private static boolean isDots(byte[] name) {
    return name[0] == '.' && (name.length == 1 || (name.length == 2 && name[1] == '.'));
  }

  public static void mkdir(int directory, byte[] path, int mode) {
    try (NativeScope scope = new NativeScope()) {
      MKDIRAT.check(directory, scope.string(path), mode);
    }
  }

  public static void rmdir(byte[] path) {
    try (NativeScope scope = new NativeScope()) {
      RMDIR.check(scope.string(path));
    }
  }

  public static void chdir(byte[] path) {
    try (NativeScope scope = new NativeScope()) {
      CHDIR.check(scope.string(path));
    }
  }

  public static void fchdir(int fd) {
    FCHDIR.check(fd);
  }

  public static void chroot(byte[] path) {
    try (NativeScope scope = new NativeScope()) {
      CHROOT.check(scope.string(path));
    }
  }

  /** The current directory. */
  public static byte[] getcwd() {
    if (!NativeSide.isLinked()) {
      // Nobody has called chdir, so this is where the process began.
      String start = System.getProperty("user.dir", "");
      if (start.startsWith("/") && start.chars().allMatch(c -> c < 0x80)) {
        return start.getBytes(StandardCharsets.US_ASCII);
      }
    }
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(LONGEST_PATH);
      if (GETCWD.call(block.address, LONGEST_PATH) == 0) {
        throw GETCWD.failure();
      }
      return block.string();
    }
  }
}
