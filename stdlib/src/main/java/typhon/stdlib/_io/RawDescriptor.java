package typhon.stdlib._io;

import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Errno;
import typhon.runtime.host.Files;
import typhon.runtime.host.HostError;
import typhon.runtime.host.StandardStreams;

/**
 * Reading and writing descriptors; the standard ones are written by way of the JDK as long as
 * nothing native is up.
 */
final class RawDescriptor {
  private RawDescriptor() {}

  static int read(int fd, byte[] target, int offset, int length) {
    return Descriptors.read(fd, target, offset, length);
  }

  static int write(int fd, byte[] source, int offset, int length) {
    if (fd > 0 && StandardStreams.serves(fd)) {
      StandardStreams.write(fd, source, offset, length);
      return length;
    }
    return Descriptors.write(fd, source, offset, length);
  }

  static boolean isSeekable(int fd) {
    if (StandardStreams.serves(fd)) {
      return Files.fstat(fd).isRegular();
    }
    try {
      Descriptors.lseek(fd, 0, 1);
      return true;
    } catch (HostError e) {
      if (e.errno() == Errno.ESPIPE || e.errno() == Errno.EBADF || e.errno() == Errno.EINVAL) {
        return false;
      }
      throw e;
    }
  }
}
