package typhon.runtime.host;

/**
 * What stat tells about a file. Times are seconds since the epoch with nanoseconds apart. {@code
 * blocks} and {@code blockSize} are -1 when the JDK answered, which does not know them: ask {@link
 * Files#complete} then. A birth time of 0 seconds and nanoseconds is unknown; {@code flags} are
 * BSD's, 0 on Linux.
 */
public record FileStatus(
    int mode,
    long inode,
    long device,
    long links,
    long uid,
    long gid,
    long size,
    Time accessed,
    Time modified,
    Time changed,
    Time born,
    long rawDevice,
    long blocks,
    int blockSize,
    int flags) {
  /** A moment. */
  public record Time(long seconds, int nanos) {}

  private static final int TYPE_MASK = 0xF000;
  private static final int DIRECTORY = 0x4000;
  private static final int REGULAR = 0x8000;
  private static final int LINK = 0xA000;

  public boolean isDirectory() {
    return (mode & TYPE_MASK) == DIRECTORY;
  }

  public boolean isRegular() {
    return (mode & TYPE_MASK) == REGULAR;
  }

  public boolean isLink() {
    return (mode & TYPE_MASK) == LINK;
  }

  /** True if all fields are known. */
  public boolean isComplete() {
    return blockSize >= 0;
  }
}
