package typhon.runtime.host;

/** Waiting for descriptors: poll everywhere, epoll on Linux. */
public final class Polling {
  public static final int IN = 1;
  public static final int PRIORITY = 2;
  public static final int OUT = 4;
  public static final int ERROR = 8;
  public static final int HANG_UP = 16;
  public static final int INVALID = 32;

  private static final NativeFunction POLL = NativeFunction.blocking("poll");
  private static final NativeFunction EPOLL_CREATE = new NativeFunction("epoll_create1");
  private static final NativeFunction EPOLL_CTL = new NativeFunction("epoll_ctl");
  private static final NativeFunction EPOLL_WAIT = NativeFunction.blocking("epoll_wait");

  private static final int POLL_SIZE = 8;

  /** The structure is packed on x86 only. */
  private static final int EPOLL_DATA = Platform.HERE == Platform.LINUX_X86_64 ? 4 : 8;

  private static final int EPOLL_SIZE = EPOLL_DATA + 8;

  private Polling() {}

  /**
   * Waits until a descriptor is ready.
   *
   * @param timeout milliseconds, negative for ever
   * @return the events of each descriptor, in order
   */
  public static int[] poll(int[] fds, int[] events, int timeout) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(fds.length * POLL_SIZE);
      for (int i = 0; i < fds.length; i++) {
        block.buffer.putInt(i * POLL_SIZE, fds[i]);
        block.buffer.putShort(i * POLL_SIZE + 4, (short) events[i]);
      }
      POLL.check(block.address, fds.length, timeout);
      int[] found = new int[fds.length];
      for (int i = 0; i < fds.length; i++) {
        found[i] = Short.toUnsignedInt(block.buffer.getShort(i * POLL_SIZE + 6));
      }
      return found;
    }
  }

  public static int epollCreate(int flags) {
    return EPOLL_CREATE.check(flags);
  }

  /** Adds (1), removes (2) or changes (3) a descriptor. */
  public static void epollControl(int epoll, int operation, int fd, int events) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(EPOLL_SIZE);
      block.buffer.putInt(0, events);
      block.buffer.putInt(EPOLL_DATA, fd);
      EPOLL_CTL.check(epoll, operation, fd, block.address);
    }
  }

  /** The ready descriptors with their events, in pairs. */
  public static int[] epollWait(int epoll, int most, int timeout) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(Math.multiplyExact(most, EPOLL_SIZE));
      int count = EPOLL_WAIT.check(epoll, block.address, most, timeout);
      int[] pairs = new int[count * 2];
      for (int i = 0; i < count; i++) {
        pairs[2 * i] = block.getInt(i * EPOLL_SIZE + EPOLL_DATA);
        pairs[2 * i + 1] = block.getInt(i * EPOLL_SIZE);
      }
      return pairs;
    }
  }
}
