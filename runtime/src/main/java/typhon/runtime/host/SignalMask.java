package typhon.runtime.host;

import java.util.BitSet;

/** A set of signals. Immutable. */
public final class SignalMask {
  static final int QUIT = 3;

  private static final NativeFunction SIGMASK = new NativeFunction("pthread_sigmask");
  private static final NativeFunction PENDING = new NativeFunction("sigpending");
  private static final NativeFunction WAIT = NativeFunction.blocking("sigwait");
  private static final NativeFunction TIMED_WAIT = NativeFunction.blocking("sigtimedwait");

  /** glibc's sigset_t; macOS uses the first four bytes. */
  private static final int SIZE = 128;

  private static final int LAST = Platform.HERE.isMac() ? 31 : 64;
  private static final int SETMASK = Platform.HERE.isMac() ? 3 : 2;

  private final BitSet signals;

  private SignalMask(BitSet signals) {
    this.signals = signals;
  }

  public static SignalMask of(int... numbers) {
    BitSet set = new BitSet();
    for (int number : numbers) {
      set.set(number);
    }
    return new SignalMask(set);
  }

  public static SignalMask all() {
    BitSet set = new BitSet();
    set.set(1, LAST + 1);
    return new SignalMask(set);
  }

  public boolean contains(int signal) {
    return signals.get(signal);
  }

  /** The signal numbers in order. */
  public int[] numbers() {
    return signals.stream().toArray();
  }

  /** Signal n as bit n - 1. */
  public long bits() {
    long[] words = signals.toLongArray();
    long low = words.length > 0 ? words[0] >>> 1 : 0;
    return words.length > 1 ? low | words[1] << 63 : low;
  }

  /** This set and the signals of the bits. */
  public SignalMask plus(long bits) {
    BitSet set = (BitSet) signals.clone();
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      set.set(Long.numberOfTrailingZeros(rest) + 1);
    }
    return new SignalMask(set);
  }

  SignalMask without(int signal) {
    BitSet set = (BitSet) signals.clone();
    set.clear(signal);
    return new SignalMask(set);
  }

  /** The mask of the calling thread. */
  public static SignalMask ofThread() {
    return change(SETMASK, null);
  }

  /**
   * Changes the calling thread's mask ({@code how} as SIG_BLOCK) and answers the former one; null
   * only asks.
   */
  public static SignalMask change(int how, SignalMask mask) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block old = scope.block(SIZE);
      long set = mask == null ? 0 : mask.copyTo(scope);
      SIGMASK.checkCode(SIGMASK.call(how, set, old.address));
      return read(old);
    }
  }

  /** The signals waiting to be delivered to the calling thread. */
  public static SignalMask pending() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block set = scope.block(SIZE);
      PENDING.check(set.address);
      return read(set);
    }
  }

  /** Waits for one of these signals, which must be blocked. */
  public int await() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block found = scope.block(Integer.BYTES);
      WAIT.checkCode(WAIT.call(copyTo(scope), found.address));
      return found.getInt(0);
    }
  }

  /** As {@link #await()} but not longer, where the system can (macOS cannot); 0 if nothing came. */
  public int awaitFor(long nanos) {
    if (!TIMED_WAIT.exists()) {
      return await();
    }
    long[] found = await(0, nanos);
    return found == null ? 0 : (int) found[0];
  }

  /**
   * Waits at most so long; null if nothing came. Otherwise number, code, errno, pid, uid, status,
   * band.
   */
  public long[] await(long seconds, long nanos) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block info = scope.block(128);
      NativeScope.Block time = scope.block(16);
      time.buffer.putLong(0, seconds).putLong(8, nanos);
      long result = TIMED_WAIT.call(copyTo(scope), info.address, time.address);
      if ((int) result == -1) {
        HostError failure = TIMED_WAIT.failure();
        if (failure.errno() == Errno.EAGAIN) {
          return null;
        }
        throw failure;
      }
      return new long[] {
        info.getInt(0),
        info.getInt(8),
        info.getInt(4),
        info.getInt(16),
        info.getInt(20),
        info.getInt(24),
        info.getLong(16)
      };
    }
  }

  long copyTo(NativeScope scope) {
    NativeScope.Block block = scope.block(SIZE);
    for (int signal : numbers()) {
      int bit = signal - 1;
      byte old = block.buffer.get(bit / 8);
      block.buffer.put(bit / 8, (byte) (old | 1 << bit % 8));
    }
    return block.address;
  }

  private static SignalMask read(NativeScope.Block block) {
    BitSet set = new BitSet();
    for (int signal = 1; signal <= LAST; signal++) {
      int bit = signal - 1;
      set.set(signal, (block.buffer.get(bit / 8) & 1 << bit % 8) != 0);
    }
    return new SignalMask(set);
  }
}
