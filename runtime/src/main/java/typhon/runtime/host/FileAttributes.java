package typhon.runtime.host;

/** Extended attributes of files, and locks on parts of them. */
public final class FileAttributes {
  private static final NativeFunction GET = new NativeFunction("getxattr");
  private static final NativeFunction GET_LINK = new NativeFunction("lgetxattr");
  private static final NativeFunction GET_OPEN = new NativeFunction("fgetxattr");
  private static final NativeFunction SET = new NativeFunction("setxattr");
  private static final NativeFunction SET_LINK = new NativeFunction("lsetxattr");
  private static final NativeFunction SET_OPEN = new NativeFunction("fsetxattr");
  private static final NativeFunction REMOVE = new NativeFunction("removexattr");
  private static final NativeFunction REMOVE_LINK = new NativeFunction("lremovexattr");
  private static final NativeFunction REMOVE_OPEN = new NativeFunction("fremovexattr");
  private static final NativeFunction LIST = new NativeFunction("listxattr");
  private static final NativeFunction LIST_LINK = new NativeFunction("llistxattr");
  private static final NativeFunction LIST_OPEN = new NativeFunction("flistxattr");
  private static final NativeFunction LOCKF = new NativeFunction("lockf");
  private static final int LARGEST = 1 << 16;

  private FileAttributes() {}

  /** A file by descriptor (path null) or by path. */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Target(byte[] path, int fd, boolean follows) {}

  private static NativeFunction pick(
      Target target, NativeFunction plain, NativeFunction link, NativeFunction open) {
    return target.path == null ? open : target.follows ? plain : link;
  }

  private static long place(NativeScope scope, Target target) {
    return target.path == null ? target.fd : scope.string(target.path);
  }

  public static byte[] get(Target target, byte[] name) {
    NativeFunction function = pick(target, GET, GET_LINK, GET_OPEN);
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block value = scope.block(LARGEST);
      long size =
          function.checkLong(
              function.call(place(scope, target), scope.string(name), value.address, LARGEST));
      return value.toArray((int) size);
    }
  }

  public static void set(Target target, byte[] name, byte[] value, int flags) {
    NativeFunction function = pick(target, SET, SET_LINK, SET_OPEN);
    try (NativeScope scope = new NativeScope()) {
      function.check(
          place(scope, target),
          scope.string(name),
          scope.bytes(value, 0, value.length),
          value.length,
          flags);
    }
  }

  public static void remove(Target target, byte[] name) {
    NativeFunction function = pick(target, REMOVE, REMOVE_LINK, REMOVE_OPEN);
    try (NativeScope scope = new NativeScope()) {
      function.check(place(scope, target), scope.string(name));
    }
  }

  /** The names, a zero behind each. */
  public static byte[] list(Target target) {
    NativeFunction function = pick(target, LIST, LIST_LINK, LIST_OPEN);
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block names = scope.block(LARGEST);
      long size = function.checkLong(function.call(place(scope, target), names.address, LARGEST));
      return names.toArray((int) size);
    }
  }

  public static void lock(int fd, int command, long length) {
    LOCKF.check(fd, command, length);
  }
}
