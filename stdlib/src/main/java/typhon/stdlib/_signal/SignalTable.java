package typhon.stdlib._signal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyOSError;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.host.Signals;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * The Python handlers of one interpreter's signals, and which signals have arrived.
 *
 * <p>Thread rule: any thread may note an arrival (an atomic bit set); handlers run in the main
 * thread between operations.
 */
public final class SignalTable {
  /** One more than the highest signal number. */
  static final int NSIG = 65;

  static final int SIGINT = 2;
  static final int DEFAULT = 0;
  static final int IGNORE = 1;

  private final AtomicReferenceArray<PyObject> handlers = new AtomicReferenceArray<>(NSIG);
  private final AtomicLong arrived = new AtomicLong();
  private final AtomicLong count = new AtomicLong();

  /** The signals that the main thread has blocked: their handlers wait. */
  private volatile long blocked;

  private final WakeupDescriptor wakeup = new WakeupDescriptor();

  private SignalTable() {
    for (int i = 1; i < NSIG; i++) {
      handlers.set(i, PyInt.of(DEFAULT));
    }
  }

  public static SignalTable of(ThreadState ts) {
    return (SignalTable) ts.interpreter.state().computeIfAbsent(SignalTable.class, k -> create());
  }

  private static SignalTable create() {
    SignalTable table = new SignalTable();
    PendingSignals.setHandlers(table::run);
    return table;
  }

  /**
   * Ctrl-C raises KeyboardInterrupt from the start on, also while nobody has imported this module:
   * its handler is null until then.
   */
  public void takeInterrupts() {
    if (handler(SIGINT) != null) {
      boolean ours = Signals.listenUnlessIgnored(SIGINT, this::receive);
      setHandler(SIGINT, ours ? null : PyInt.of(IGNORE));
    }
  }

  static void requireNumber(int signal) {
    if (signal < 1 || signal >= NSIG) {
      throw Errors.valueError("signal number out of range");
    }
  }

  PyObject handler(int signal) {
    return handlers.get(signal);
  }

  void setHandler(int signal, PyObject handler) {
    handlers.set(signal, handler);
  }

  private static boolean isDisposition(PyObject handler) {
    return handler == PyNone.NONE || handler instanceof PyInt;
  }

  /** A signal has arrived: its handler is to run soon. */
  public void arrive(int signal) {
    note(signal);
    PendingSignals.raise();
  }

  // CPython: signalmodule.c trip_signal; a signal that is blocked gets there only later
  private void note(int signal) {
    arrived.getAndUpdate(bits -> bits | 1L << (signal - 1));
    count.incrementAndGet();
    wakeup.arrived(signal);
    wakeup.tell(~blocked);
  }

  /** The listener of the operating system's signals, on a thread of the JVM. */
  void receive(int signal) {
    note(signal);
    PendingSignals.raiseAndInterrupt();
  }

  /**
   * A signal of this process to itself. True if a Python handler takes it: it is noted before this
   * returns, where the JVM's dispatcher would tell some time later.
   */
  public boolean deliver(int signal) {
    if (signal < 1 || signal >= NSIG || isDisposition(handler(signal))) {
      return false;
    }
    arrive(signal);
    return true;
  }

  /** How many signals have arrived so far. */
  long arrivals() {
    return count.get();
  }

  WakeupDescriptor wakeup() {
    return wakeup;
  }

  /**
   * As if the signal had arrived; nothing happens when it has no handler. CPython:
   * PyErr_SetInterruptEx
   */
  public void simulate(int signal) {
    requireNumber(signal);
    if (!isDisposition(handler(signal))) {
      arrive(signal);
    }
  }

  /**
   * The mask of the main thread has changed. The system delivers a signal to any thread that does
   * not block it, and the JVM has such threads: so the table keeps what the main thread blocks.
   */
  void block(long signals) {
    listenTo(signals & ~blocked);
    leaveToSystem(blocked & ~signals);
    blocked = signals;
    wakeup.tell(~signals);
    if ((arrived.get() & ~signals) != 0) {
      PendingSignals.raise();
    }
  }

  /** A blocked signal without handler would end the process through a thread of the JVM. */
  private void listenTo(long signals) {
    for (long rest = signals; rest != 0; rest &= rest - 1) {
      int signal = Long.numberOfTrailingZeros(rest) + 1;
      if (hasDefault(signal)) {
        Signals.listen(signal, this::receive);
      }
    }
  }

  /** The default action again, and at once for what has arrived meanwhile. */
  private void leaveToSystem(long signals) {
    for (long rest = signals; rest != 0; rest &= rest - 1) {
      int signal = Long.numberOfTrailingZeros(rest) + 1;
      if (hasDefault(signal) && Signals.reset(signal) && take(1L << (signal - 1)) != 0) {
        Signals.raise(signal);
      }
    }
  }

  private boolean hasDefault(int signal) {
    return handler(signal) instanceof PyInt disposition && disposition.longValue() == DEFAULT;
  }

  /** What has arrived while it was blocked, as bits. */
  long waiting() {
    return arrived.get() & blocked;
  }

  /** Takes one of these signals that has arrived, without running its handler; 0 when none has. */
  int take(long signals) {
    long found = Long.lowestOneBit(arrived.get() & signals);
    boolean taken = found != 0 && (arrived.getAndUpdate(bits -> bits & ~found) & found) != 0;
    return taken ? Long.numberOfTrailingZeros(found) + 1 : 0;
  }

  /** Runs the handlers of all signals that have arrived. CPython: _PyErr_CheckSignalsTstate */
  private void run() {
    wakeup.reportFailure();
    long kept = blocked;
    long bits = arrived.getAndUpdate(b -> b & kept) & ~kept;
    while (bits != 0) {
      int signal = Long.numberOfTrailingZeros(bits) + 1;
      bits &= bits - 1;
      try {
        call(signal);
      } catch (RuntimeException e) {
        // The rest is not lost: it runs at the next look.
        long rest = bits;
        if (rest != 0) {
          arrived.getAndUpdate(b -> b | rest);
          PendingSignals.raise();
        }
        throw e;
      }
    }
  }

  private void call(int signal) {
    PyObject handler = handler(signal);
    if (isDisposition(handler)) {
      return;
    }
    ThreadState ts = ThreadState.current();
    if (ts.interpreter.isFinalizing()) {
      PyException late =
          Errors.with(
              PyOSError.TYPE, PyStr.of("Signal " + signal + " ignored due to race condition"));
      UncaughtExceptions.unraisable(ts, late.value(), null, PyNone.NONE);
      return;
    }
    if (handler == null) {
      throw Errors.with(ExceptionTypes.KEYBOARD_INTERRUPT);
    }
    handler.call(ts, PyInt.of(signal), currentFrame(ts));
  }

  private static PyObject currentFrame(ThreadState ts) {
    PyObject getFrame = ts.interpreter.sysAttribute("_getframe");
    if (getFrame == null) {
      return PyNone.NONE;
    }
    try {
      return getFrame.call(ts);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.VALUE_ERROR)) {
        return PyNone.NONE;
      }
      throw e;
    }
  }
}
