package typhon.runtime.host;

/**
 * The status of files by name and descriptor. Before the native side is linked the JDK answers (see
 * the package comment); failures are always told natively, except a file that plainly does not
 * exist.
 */
public final class Files {
  /** The directory descriptor that means the current directory. */
  public static final int AT_FDCWD = Platform.HERE.isMac() ? -2 : -100;

  private Files() {}

  public static FileStatus stat(byte[] path) {
    return status(path, true);
  }

  public static FileStatus lstat(byte[] path) {
    return status(path, false);
  }

  private static FileStatus status(byte[] path, boolean follow) {
    if (!NativeSide.isLinked()) {
      FileStatus found = JdkFiles.status(path, follow);
      if (found != null) {
        return found;
      }
    }
    return NativeStatus.at(AT_FDCWD, path, follow);
  }

  /** Status relative to a directory descriptor. */
  public static FileStatus fstatat(int directory, byte[] path, boolean follow) {
    return NativeStatus.at(directory, path, follow);
  }

  public static FileStatus fstat(int fd) {
    if (!NativeSide.isLinked() && StandardStreams.covers(fd)) {
      FileStatus found = JdkFiles.descriptorStatus(fd);
      if (found != null) {
        return found;
      }
    }
    return NativeStatus.of(fd);
  }

  /** The status with the fields that the JDK does not know. */
  public static FileStatus complete(FileStatus status, byte[] path, boolean follow) {
    return status.isComplete() ? status : NativeStatus.at(AT_FDCWD, path, follow);
  }
}
