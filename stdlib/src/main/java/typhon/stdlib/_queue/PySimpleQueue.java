package typhon.stdlib._queue;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.sync.GlobalLock;
import typhon.runtime.type.PyType;
import typhon.stdlib._thread.Timeouts;

/**
 * Simple, unbounded, reentrant FIFO queue.
 *
 * <p>Thread rule: a queue without locks ({@link LinkedTransferQueue}: two locks of Java made two
 * threads slower than one by their parking); put never blocks, a get that finds nothing spins a
 * little and parks. The number of items is counted beside it, since the queue would have to walk:
 * an item is counted before its put returns, and uncounted before its get returns.
 */
@BuiltinType(name = "SimpleQueue", module = "_queue", subclassable = true, weakReferable = true)
public class PySimpleQueue extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySimpleQueueTable());

  private static final long SLICE_NANOS = 20_000_000;
  private static final long FOR_EVER = Long.MAX_VALUE / 2;

  private final LinkedTransferQueue<PyObject> items = new LinkedTransferQueue<>();
  private final AtomicLong count = new AtomicLong();

  public PySimpleQueue() {}

  @BuiltinNew
  static PyObject __new__(PyType type) {
    return type == TYPE ? new PySimpleQueue() : new PySimpleQueueSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Put an item; block and timeout are ignored, as the queue has no limit. */
  @BuiltinMethod
  void put(
      @Named PyObject item,
      @Named @Default("True") boolean block,
      @Named @Default("None") PyObject timeout) {
    put_nowait(item);
  }

  /** Put an item. */
  @BuiltinMethod
  void put_nowait(@Named PyObject item) {
    count.getAndIncrement();
    items.add(item);
  }

  /**
   * Remove and return the oldest item.
   *
   * <p>With block, wait for one, at most timeout seconds if that is not None; raise Empty when
   * there is none.
   */
  @BuiltinMethod
  PyObject get(
      ThreadState ts,
      @Named @Default("True") boolean block,
      @Named @Default("None") PyObject timeout) {
    long nanos = !block ? 0 : timeout == PyNone.NONE ? FOR_EVER : (long) (seconds(timeout) * 1e9);
    PyObject item = items.poll();
    if (item == null) {
      item = await(ts, nanos);
    }
    if (item == null) {
      throw Errors.with(QueueModule.emptyType());
    }
    count.getAndDecrement();
    return item;
  }

  private static double seconds(PyObject timeout) {
    double seconds = Timeouts.seconds(timeout);
    if (seconds < 0) {
      throw Errors.valueError("'timeout' must be a non-negative number");
    }
    if (seconds > 9223372036.0) {
      throw Errors.overflowError("timeout value is too large");
    }
    return seconds;
  }

  /** Waits in slices, so that the main thread runs the handlers of signals. */
  private PyObject await(ThreadState ts, long nanos) {
    long end = System.nanoTime() + nanos;
    for (; ; ) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return null;
      }
      boolean paused = GlobalLock.pause();
      try {
        PyObject item = items.poll(Math.min(left, SLICE_NANOS), TimeUnit.NANOSECONDS);
        if (item != null) {
          return item;
        }
      } catch (InterruptedException e) {
        // An interrupt has no meaning for Python code: the wait goes on.
        continue;
      } finally {
        GlobalLock.resume(paused);
      }
      if (ts.isMain()) {
        PendingSignals.run();
      }
    }
  }

  /** Remove and return the oldest item; raise Empty when there is none. */
  @BuiltinMethod
  PyObject get_nowait(ThreadState ts) {
    return get(ts, false, PyNone.NONE);
  }

  /** Whether the queue is empty now. */
  @BuiltinMethod
  boolean empty() {
    return items.isEmpty();
  }

  /** The number of items now. */
  @BuiltinMethod
  long qsize() {
    return count.get();
  }

  /** SimpleQueue[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
