package typhon.stdlib._signal;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Processes;
import typhon.runtime.host.SignalMask;
import typhon.runtime.host.Signals;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.sync.GlobalLock;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Signals: set handlers, send, wait. Handlers run in the main thread, between two operations. */
@BuiltinModule(name = "_signal")
public final class SignalModule {
  @BuiltinConstant static final int NSIG = SignalTable.NSIG;
  @BuiltinConstant static final int SIG_DFL = SignalTable.DEFAULT;
  @BuiltinConstant static final int SIG_IGN = SignalTable.IGNORE;

  private static final PyStr ITIMER_ERROR = PyStr.intern("ItimerError");
  private static final PyStr DEFAULT_INT = PyStr.intern("default_int_handler");
  private static final int SIGKILL = 9;

  private static final int SIGSTOP = 19;
  private static final int SIGPIPE = 13;
  private static final int SIGXFSZ = 25;

  private SignalModule() {}

  static void init(PyModule module) {
    HostConstants.section("signal")
        .forEach((name, number) -> module.dict().put(PyStr.intern(name), PyInt.of(number)));
    ThreadState ts = ThreadState.current();
    PyDict namespace = new PyDict();
    namespace.put(Names.MODULE, PyStr.intern("signal"));
    PyObject itimerError =
        PyType.TYPE.call(
            ts, ITIMER_ERROR, PyTuple.of(typhon.runtime.error.PyOSError.TYPE), namespace);
    module.dict().put(ITIMER_ERROR, itimerError);
    module.dict().put(PyStr.intern("struct_siginfo"), SignalInfo.TYPE.type());
    installDefaults(module, SignalTable.of(ts));
  }

  /**
   * What CPython sets up when it starts: Ctrl-C raises KeyboardInterrupt, SIGPIPE and SIGXFSZ are
   * ignored.
   */
  private static void installDefaults(PyModule module, SignalTable table) {
    for (int ignored : new int[] {SIGPIPE, SIGXFSZ}) {
      table.setHandler(ignored, PyInt.of(SIG_IGN));
    }
    table.takeInterrupts();
    if (table.handler(SignalTable.SIGINT) == null) {
      table.setHandler(SignalTable.SIGINT, module.dict().get(DEFAULT_INT));
    }
  }

  /** The standard handler of SIGINT: raises KeyboardInterrupt. */
  @BuiltinFunction
  static void default_int_handler(int signalnum, PyObject frame) {
    throw Errors.with(ExceptionTypes.KEYBOARD_INTERRUPT);
  }

  private static boolean isCallable(PyObject value) {
    return value.type().special(SpecialMethod.CALL) != null;
  }

  // CPython: signalmodule.c signal_signal_impl
  /**
   * Set what happens when the signal arrives: SIG_DFL, SIG_IGN or a function; gives what was set
   * before.
   */
  @BuiltinFunction
  static PyObject signal(ThreadState ts, int signalnum, PyObject handler) {
    if (!ts.isMain()) {
      throw Errors.valueError("signal only works in main thread of the main interpreter");
    }
    SignalTable.requireNumber(signalnum);
    SignalTable table = SignalTable.of(ts);
    boolean disposition =
        handler instanceof PyInt n
            && n.fitsLong()
            && (n.longValue() == SIG_DFL || n.longValue() == SIG_IGN);
    if (!disposition && !isCallable(handler)) {
      throw Errors.typeError(
          "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    PendingSignals.run();
    boolean done =
        !disposition
            ? Signals.listen(signalnum, table::receive)
            : ((PyInt) handler).longValue() == SIG_IGN
                ? Signals.ignore(signalnum)
                : Signals.reset(signalnum);
    if (!done && !toleratesNothing(signalnum)) {
      throw Errors.osError(Errno.EINVAL);
    }
    PyObject old = table.handler(signalnum);
    table.setHandler(signalnum, handler);
    return old == null ? PyNone.NONE : old;
  }

  /**
   * Signals the JVM keeps to itself: setting them to their default succeeds, since that is what
   * programs do to be safe, and handlers are kept for {@code raise_signal}.
   */
  private static boolean toleratesNothing(int signal) {
    return signal != SIGKILL
        && signal != SIGSTOP
        && Signals.describe(signal) != null
        && signal < 32;
  }

  /** What was set for the signal, or None when Python did not set it. */
  @BuiltinFunction
  static PyObject getsignal(ThreadState ts, int signalnum) {
    SignalTable.requireNumber(signalnum);
    boolean reserved = signalnum == SIGKILL || signalnum == SIGSTOP;
    PyObject handler = SignalTable.of(ts).handler(signalnum);
    return handler == null || (reserved && handler instanceof PyInt) ? PyNone.NONE : handler;
  }

  /** Send a signal to this process. */
  @BuiltinFunction
  static void raise_signal(ThreadState ts, int signalnum) {
    if (signalnum < 0 || signalnum >= NSIG) {
      throw Errors.osError(Errno.EINVAL);
    }
    SignalTable table = SignalTable.of(ts);
    PyObject handler = signalnum == 0 ? null : table.handler(signalnum);
    if (handler != null && !(handler instanceof PyInt)) {
      // Through our own table, so that the handler runs before this returns, as CPython's does.
      table.arrive(signalnum);
      PendingSignals.run();
      return;
    }
    run(() -> Signals.raise(signalnum));
    PendingSignals.run();
  }

  private static void run(Runnable call) {
    try {
      call.run();
    } catch (HostError e) {
      throw Errors.osError(e.errno());
    }
  }

  /** Arrange for SIGALRM after some seconds; 0 cancels. Gives the seconds that were left. */
  @BuiltinFunction
  static int alarm(int seconds) {
    return Signals.alarm(seconds);
  }

  /** Wait until a signal arrives. */
  @BuiltinFunction
  static void pause(ThreadState ts) {
    PendingSignals.prepareBlockingCall();
    SignalTable table = SignalTable.of(ts);
    long before = table.arrivals();
    boolean paused = GlobalLock.pause();
    while (table.arrivals() == before) {
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    GlobalLock.resume(paused);
    PendingSignals.run();
  }

  /** Set a timer that sends a signal; gives the former delay and interval. */
  @BuiltinFunction
  static PyObject setitimer(
      ThreadState ts, int which, PyObject seconds, @Default("0.0") double interval) {
    double delay = Numbers.asDouble(seconds);
    if (delay < 0 || interval < 0) {
      throw itimerError(ts, Errno.EINVAL);
    }
    try {
      return pair(Signals.setTimer(which, delay, interval));
    } catch (HostError e) {
      throw itimerError(ts, e.errno());
    }
  }

  /** The delay and interval of a timer. */
  @BuiltinFunction
  static PyObject getitimer(ThreadState ts, int which) {
    try {
      return pair(Signals.getTimer(which));
    } catch (HostError e) {
      throw itimerError(ts, e.errno());
    }
  }

  private static PyObject pair(double[] timer) {
    return PyTuple.of(
        typhon.runtime.object.PyFloat.of(timer[0]), typhon.runtime.object.PyFloat.of(timer[1]));
  }

  private static RuntimeException itimerError(ThreadState ts, int errno) {
    PyModule module = (PyModule) ts.interpreter.modules().get(PyStr.intern("_signal"));
    return Errors.with(
        (PyType) module.dict().get(ITIMER_ERROR), PyInt.of(errno), PyStr.of(Errno.message(errno)));
  }

  /** Have the number of each signal written to a descriptor; -1 for none. Gives the former one. */
  @BuiltinFunction
  static int set_wakeup_fd(
      ThreadState ts, int fd, @KeywordOnly @Default("True") boolean warn_on_full_buffer) {
    if (!ts.isMain()) {
      throw Errors.valueError("set_wakeup_fd only works in main thread of the main interpreter");
    }
    if (fd != -1) {
      requireNonBlocking(fd);
    }
    return SignalTable.of(ts).wakeup().set(fd, warn_on_full_buffer);
  }

  private static void requireNonBlocking(int fd) {
    boolean blocking;
    try {
      blocking = typhon.runtime.host.Descriptors.isBlocking(fd);
    } catch (HostError e) {
      throw Errors.osError(e.errno());
    }
    if (blocking) {
      throw Errors.valueError("the fd " + fd + " must be in non-blocking mode");
    }
  }

  /** The system's description of a signal, or None. */
  @BuiltinFunction
  static String strsignal(int signalnum) {
    SignalTable.requireNumber(signalnum);
    byte[] text = Signals.describe(signalnum);
    String shown = text == null ? null : new String(text, java.nio.charset.StandardCharsets.UTF_8);
    return shown == null || shown.startsWith("Unknown signal") ? null : shown;
  }

  /** The numbers of all signals. */
  @BuiltinFunction
  static PyObject valid_signals(ThreadState ts) {
    PyList numbers = new PyList();
    for (int i = 1; i < NSIG; i++) {
      if (i < 32 || i > 33) {
        numbers.append(PyInt.of(i));
      }
    }
    return setOf(ts, numbers);
  }

  private static PyObject setOf(ThreadState ts, PyObject items) {
    return Calls.call(ts.interpreter.builtins().get(PyStr.intern("set")), items);
  }

  /** Whether system calls restart after the signal: always so, the argument is only checked. */
  @BuiltinFunction
  static void siginterrupt(int signalnum, PyObject flag) {
    SignalTable.requireNumber(signalnum);
  }

  // CPython: posixmodule.c _Py_Sigset_Converter
  static SignalMask mask(PyObject signals) {
    PyObject[] items = Iteration.toArray(signals);
    int[] numbers = new int[items.length];
    for (int i = 0; i < numbers.length; i++) {
      PyInt index = Numbers.index(items[i]);
      long number = index.fitsLong() ? index.longValue() : -1;
      if (number < 1 || number >= NSIG) {
        throw Errors.valueError(
            "signal number " + number + " out of range [1; " + (NSIG - 1) + "]");
      }
      numbers[i] = (int) number;
    }
    return SignalMask.of(numbers);
  }

  private static PyObject asSet(ThreadState ts, SignalMask mask) {
    PyList numbers = new PyList();
    for (int n : mask.numbers()) {
      numbers.append(PyInt.of(n));
    }
    return setOf(ts, numbers);
  }

  /** Change the signals that are blocked in the calling thread; gives the former ones. */
  @BuiltinFunction
  static PyObject pthread_sigmask(ThreadState ts, int how, PyObject mask) {
    SignalMask wanted = mask(mask);
    try {
      PyObject old = asSet(ts, SignalMask.change(how, wanted));
      if (ts.isMain()) {
        SignalTable.of(ts).block(SignalMask.ofThread().bits());
      }
      PendingSignals.run();
      return old;
    } catch (HostError e) {
      throw Errors.osError(e.errno());
    }
  }

  /** The blocked signals that have arrived. */
  @BuiltinFunction
  static PyObject sigpending(ThreadState ts) {
    return asSet(ts, SignalMask.pending().plus(SignalTable.of(ts).waiting()));
  }

  /**
   * Send a signal to a thread of this process: only the process as a whole can be reached from
   * Java.
   */
  @BuiltinFunction
  static void pthread_kill(ThreadState ts, long thread_id, int signalnum) {
    if (signalnum < 0 || signalnum >= NSIG) {
      throw Errors.osError(Errno.EINVAL);
    }
    boolean toSelf = ts.isMain() && thread_id == Thread.currentThread().threadId();
    if (signalnum != 0 && !(toSelf && SignalTable.of(ts).deliver(signalnum))) {
      run(() -> Processes.kill((int) ProcessHandle.current().pid(), signalnum));
    }
    PendingSignals.run();
  }
}
