package typhon.runtime.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

/**
 * File status through java.nio.file, exactly as stat would tell it, or null where the JDK cannot.
 */
final class JdkFiles {
  private static final LinkOption[] FOLLOW = {};
  private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};
  private static final Charset PATHS = pathCharset();

  private JdkFiles() {}

  private static Charset pathCharset() {
    try {
      return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    } catch (IllegalArgumentException e) {
      return StandardCharsets.US_ASCII;
    }
  }

  /**
   * The JDK's path of a byte path, or null if the JDK would not give the very same bytes to the
   * system.
   */
  static Path path(byte[] path) {
    // The JDK drops trailing and doubled slashes; for stat a trailing one matters.
    if (path.length == 0 || (path.length > 1 && path[path.length - 1] == '/')) {
      return null;
    }
    try {
      String name = PATHS.newDecoder().decode(ByteBuffer.wrap(path)).toString();
      return Path.of(name);
    } catch (CharacterCodingException | InvalidPathException e) {
      return null;
    }
  }

  static FileStatus status(byte[] bytes, boolean follow) {
    Path path = path(bytes);
    if (path == null) {
      return null;
    }
    try {
      return convert(Files.readAttributes(path, "unix:*", follow ? FOLLOW : NO_FOLLOW));
    } catch (NoSuchFileException e) {
      throw new HostError(Errno.ENOENT, "stat");
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  static FileStatus descriptorStatus(int fd) {
    if (!Platform.HERE.isLinux()) {
      return null;
    }
    try {
      return convert(Files.readAttributes(Path.of("/proc/self/fd/" + fd), "unix:*"));
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  private static FileStatus convert(Map<String, Object> attributes) {
    return new FileStatus(
        (Integer) attributes.get("mode"),
        (Long) attributes.get("ino"),
        (Long) attributes.get("dev"),
        (Integer) attributes.get("nlink"),
        Integer.toUnsignedLong((Integer) attributes.get("uid")),
        Integer.toUnsignedLong((Integer) attributes.get("gid")),
        (Long) attributes.get("size"),
        time(attributes.get("lastAccessTime")),
        time(attributes.get("lastModifiedTime")),
        time(attributes.get("ctime")),
        time(attributes.get("creationTime")),
        (Long) attributes.get("rdev"),
        -1,
        -1,
        0);
  }

  private static FileStatus.Time time(Object value) {
    Instant instant = ((FileTime) value).toInstant();
    return new FileStatus.Time(instant.getEpochSecond(), instant.getNano());
  }
}
