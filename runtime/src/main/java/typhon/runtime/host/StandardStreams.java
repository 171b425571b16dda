package typhon.runtime.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writing to descriptors 1 and 2 through the JDK, for programs too short to bring up the native
 * side. Everything else belongs to {@link Descriptors}; once the native side is linked, so do
 * these.
 */
public final class StandardStreams {
  private static final FileDescriptor[] DESCRIPTORS = {
    FileDescriptor.in, FileDescriptor.out, FileDescriptor.err
  };

  private StandardStreams() {}

  static boolean covers(int fd) {
    return fd >= 0 && fd < DESCRIPTORS.length;
  }

  /**
   * Whether this is a standard descriptor that the JDK still serves, so that nothing native is
   * needed.
   */
  public static boolean serves(int fd) {
    return covers(fd) && !NativeSide.isLinked();
  }

  /** Writes all bytes to descriptor 1 or 2. */
  public static void write(int fd, byte[] bytes, int offset, int length) {
    if (NativeSide.isLinked()) {
      writeNatively(fd, bytes, offset, length);
      return;
    }
    try {
      // Never closed: that would close the descriptor.
      @SuppressWarnings("resource")
      FileOutputStream out = new FileOutputStream(DESCRIPTORS[fd]);
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failure(e, "write");
    }
  }

  private static void writeNatively(int fd, byte[] bytes, int offset, int length) {
    int from = offset;
    int end = offset + length;
    while (from < end) {
      from += Descriptors.write(fd, bytes, from, end - from);
    }
  }

  /** The JDK tells the system's text, not the number. */
  private static HostError failure(IOException e, String function) {
    String text = String.valueOf(e.getMessage());
    int errno = Errno.EIO;
    if (text.contains("Broken pipe")) {
      errno = Errno.EPIPE;
    } else if (text.contains("Bad file descriptor")) {
      errno = Errno.EBADF;
    } else if (text.contains("Is a directory")) {
      errno = Errno.EISDIR;
    } else if (text.contains("No space left")) {
      errno = HostConstants.get("errno", "ENOSPC");
    } else if (text.contains("temporarily unavailable")) {
      errno = Errno.EAGAIN;
    }
    return new HostError(errno, function);
  }

  /** True if descriptor 0, 1 or 2 is a terminal. */
  static boolean isTerminal(int fd) {
    if (!Platform.HERE.isLinux()) {
      return Descriptors.isattyNatively(fd);
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd)).toString();
      if (target.startsWith("/dev/pts/")) {
        return true;
      }
      boolean device = target.startsWith("/dev/") && !target.equals("/dev/null");
      return device && Descriptors.isattyNatively(fd);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The bytes as the system's locale-independent UTF-8 text, for messages of last resort on
   * descriptor 2.
   */
  public static void complain(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(2, bytes, 0, bytes.length);
  }
}
