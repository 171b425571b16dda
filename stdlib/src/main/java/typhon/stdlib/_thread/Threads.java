package typhon.stdlib._thread;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import typhon.runtime.call.KeywordArguments;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.PyThread;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Objects;
import typhon.runtime.sync.GlobalLock;

/**
 * Starts Python threads: platform threads, or virtual ones under {@code -X threads=virtual}.
 *
 * <p>Thread rule: one instance per interpreter; counters are atomic, the set of handles to join is
 * concurrent.
 */
final class Threads {
  /** Room for recursion up to the usual limit; only what is touched takes memory. */
  private static final long DEFAULT_STACK = 64L << 20;

  final AtomicLong running = new AtomicLong();
  final Set<PyThreadHandle> toJoin = ConcurrentHashMap.newKeySet();
  volatile long stackSize;
  volatile long mainIdent = Thread.currentThread().threadId();

  static Threads of(ThreadState ts) {
    return (Threads) ts.interpreter.state().computeIfAbsent(Threads.class, k -> new Threads());
  }

  /** Starts a thread and waits until it has its ident; {@code handle} is already claimed. */
  void start(
      ThreadState ts,
      PyObject function,
      KeywordArguments arguments,
      PyThreadHandle handle,
      boolean daemon) {
    Interpreter interpreter = ts.interpreter;
    if (interpreter.isFinalizing()) {
      handle.startFailed();
      throw Errors.pythonFinalizationError("can't create new thread at interpreter shutdown");
    }
    CountDownLatch started = new CountDownLatch(1);
    ThreadState state = new ThreadState(interpreter);
    Runnable body =
        () -> {
          handle.running(Thread.currentThread().threadId());
          started.countDown();
          run(state, function, arguments, handle);
        };
    if (!daemon) {
      toJoin.add(handle);
    }
    running.incrementAndGet();
    try {
      launch(interpreter, state, body);
    } catch (OutOfMemoryError e) {
      running.decrementAndGet();
      toJoin.remove(handle);
      handle.startFailed();
      throw Errors.runtimeError("can't start new thread");
    }
    boolean paused = GlobalLock.pause();
    awaitStart(started);
    GlobalLock.resume(paused);
  }

  private void launch(Interpreter interpreter, ThreadState state, Runnable body) {
    if (interpreter.config().virtualThreads()) {
      VirtualTurns.begin();
      Thread.ofVirtual()
          .start(() -> {
            ThreadState.attach(state);
            body.run();
          });
      return;
    }
    Thread thread =
        new PyThread(state, body, "Python thread", stackSize == 0 ? DEFAULT_STACK : stackSize);
    // The end of the program is decided by Python's rules, not by the JVM's: see _shutdown.
    thread.setDaemon(true);
    thread.start();
  }

  private static void awaitStart(CountDownLatch started) {
    boolean waiting = true;
    while (waiting) {
      try {
        started.await();
        waiting = false;
      } catch (InterruptedException e) {
        // Nobody interrupts Python threads; the start takes microseconds.
        Thread.onSpinWait();
      }
    }
  }

  // CPython: _threadmodule.c thread_run
  private void run(
      ThreadState ts, PyObject function, KeywordArguments arguments, PyThreadHandle handle) {
    GlobalLock.acquire();
    try {
      function.call(ts, arguments.args(), arguments.names());
    } catch (PyException e) {
      if (!e.matches(PySystemExit.TYPE)) {
        UncaughtExceptions.unraisable(
            ts,
            e.value(),
            "Exception ignored in thread started by " + Objects.repr(function),
            null);
      }
    } finally {
      PyThreadLocal.forget(ts);
      running.decrementAndGet();
      toJoin.remove(handle);
      handle.finished();
      GlobalLock.release();
    }
  }

  /** Waits for all threads that are not daemons, those started meanwhile included. */
  void joinAll(ThreadState ts) {
    while (!toJoin.isEmpty()) {
      for (PyThreadHandle handle : toJoin) {
        handle.await(ts, Timeouts.FOREVER);
      }
    }
  }
}
