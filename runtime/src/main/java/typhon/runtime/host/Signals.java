package typhon.runtime.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signals sent to this process, through the JVM's own dispatcher ({@code sun.misc.Signal}).
 *
 * <p>Why not sigaction with an upcall: a handler may interrupt a thread anywhere, also inside the
 * collector, where no Java code can run. The dispatcher notes the signal and runs the listener on a
 * thread of its own, soon; the listener should only note it for the main thread and wake that
 * ({@link Interruption}).
 *
 * <p>The JVM keeps SIGFPE, SIGILL, SIGSEGV, SIGBUS, SIGTRAP and SIGQUIT (its thread dump) to
 * itself: {@link #isAvailable} is false for those, and for SIGKILL and SIGSTOP.
 *
 * <p>Thread rule: each method is atomic for its signal; the dispatcher sees the last listener that
 * was set.
 */
public final class Signals {
  /** Told of each signal, on a thread of the JVM. */
  @FunctionalInterface
  public interface Listener {
    void signalled(int signal);
  }

  private static final NativeFunction RAISE = new NativeFunction("raise");
  private static final NativeFunction ALARM = new NativeFunction("alarm");
  private static final NativeFunction PAUSE = NativeFunction.blocking("pause");
  private static final NativeFunction SETITIMER = new NativeFunction("setitimer");
  private static final NativeFunction GETITIMER = new NativeFunction("getitimer");
  private static final NativeFunction STRSIGNAL = new NativeFunction("strsignal");
  private static final NativeFunction SIGNAL = new NativeFunction("signal");

  private static final int SIGHUP = 1;
  private static final int SIGINT = 2;
  private static final int SIGTERM = 15;

  private static final Map<Integer, String> NAMES = new ConcurrentHashMap<>();
  private static final double MICROSECOND = 1e-6;

  private Signals() {}

  /** The name without SIG, or null if the JVM does not know the number. */
  private static String name(int signal) {
    // Asked for at every start, where the table would cost a millisecond.
    switch (signal) {
      case SIGHUP -> {
        return "HUP";
      }
      case SIGINT -> {
        return "INT";
      }
      case SIGTERM -> {
        return "TERM";
      }
      default -> {}
    }
    if (NAMES.isEmpty()) {
      HostConstants.section("signal")
          .forEach((name, number) -> {
            if (name.startsWith("SIG") && !name.startsWith("SIG_")) {
              NAMES.putIfAbsent(number.intValue(), name.substring(3));
            }
          });
    }
    return NAMES.get(signal);
  }

  private static sun.misc.Signal find(int signal) {
    String name = name(signal);
    try {
      return name == null ? null : new sun.misc.Signal(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** True if a listener can be set for the signal. */
  public static boolean isAvailable(int signal) {
    return switch (String.valueOf(name(signal))) {
      case "FPE", "ILL", "SEGV", "BUS", "TRAP", "QUIT", "KILL", "STOP" -> false;
      default -> find(signal) != null;
    };
  }

  /** Lets a listener have the signal; false if the JVM or the system keeps it. */
  public static boolean listen(int signal, Listener listener) {
    return handle(signal, received -> listener.signalled(received.getNumber()));
  }

  /** Lets the signal be ignored. */
  public static boolean ignore(int signal) {
    return handle(signal, sun.misc.SignalHandler.SIG_IGN);
  }

  /** Gives the signal its default action back. */
  public static boolean reset(int signal) {
    return handle(signal, sun.misc.SignalHandler.SIG_DFL);
  }

  private static boolean handle(int signal, sun.misc.SignalHandler handler) {
    if (!isAvailable(signal)) {
      return false;
    }
    try {
      if (install(signal, handler) && handler != sun.misc.SignalHandler.SIG_IGN) {
        // The JVM leaves the signals that end it alone while they are ignored.
        SIGNAL.call(signal, 0);
        install(signal, handler);
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** True if the signal was ignored before. */
  private static boolean install(int signal, sun.misc.SignalHandler handler) {
    return sun.misc.Signal.handle(find(signal), handler) == sun.misc.SignalHandler.SIG_IGN;
  }

  /** As listen, but a signal that the parent process had us ignore stays ignored: then false. */
  public static boolean listenUnlessIgnored(int signal, Listener listener) {
    return isAvailable(signal) && !install(signal, s -> listener.signalled(s.getNumber()));
  }

  /**
   * Lets SIGTERM and SIGHUP end the process as they end others, where they are not ignored: the
   * JVM's own handlers turn them into exit codes, and a parent could not tell them from an exit.
   */
  public static void leaveTerminationToSystem() {
    for (int signal : new int[] {SIGTERM, SIGHUP}) {
      if (install(signal, sun.misc.SignalHandler.SIG_DFL)) {
        install(signal, sun.misc.SignalHandler.SIG_IGN);
      }
    }
  }

  /** Sends a signal to the calling thread. */
  public static void raise(int signal) {
    RAISE.checkCode(RAISE.call(signal));
  }

  /** The seconds that were left of the former alarm. */
  public static int alarm(int seconds) {
    return (int) ALARM.call(seconds);
  }

  /** Waits for any signal (or {@link Interruption}). */
  public static void pause() {
    PAUSE.call();
  }

  /** Sets a timer (ITIMER_REAL ...) and answers its former delay and interval in seconds. */
  public static double[] setTimer(int which, double delay, double interval) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(32);
      putSeconds(block, 0, interval);
      putSeconds(block, 16, delay);
      NativeScope.Block old = scope.block(32);
      SETITIMER.check(which, block.address, old.address);
      return timer(old);
    }
  }

  public static double[] getTimer(int which) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(32);
      GETITIMER.check(which, block.address);
      return timer(block);
    }
  }

  private static void putSeconds(NativeScope.Block block, int offset, double seconds) {
    double whole = Math.floor(seconds);
    block.buffer.putLong(offset, (long) whole);
    // Rounded up, so that a small delay does not become none.
    block.buffer.putLong(offset + 8, (long) Math.min(999_999, Math.ceil((seconds - whole) * 1e6)));
  }

  private static double[] timer(NativeScope.Block block) {
    return new double[] {
      block.getLong(16) + block.getInt(24) * MICROSECOND,
      block.getLong(0) + block.getInt(8) * MICROSECOND
    };
  }

  /** The system's description, null if there is none. */
  public static byte[] describe(int signal) {
    return Libc.string(STRSIGNAL.call(signal));
  }
}
