package typhon.stdlib.select;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Polling;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.DescriptorArgument;
import typhon.stdlib.system.SystemCalls;

/**
 * A Linux epoll object.
 *
 * <p>Thread rule: the kernel's object is safe; the descriptor is volatile and changes once, to
 * closed.
 */
@BuiltinType(name = "epoll", module = "select")
public final class PyEpoll extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyEpollTable());
  private static final int CLOSE_ON_EXEC = 0x80000;
  private static final int ADD = 1;
  private static final int REMOVE = 2;
  private static final int CHANGE = 3;
  private static final int MOST_EVENTS = 1023;
  private static final int CLOSED = -1;

  private volatile int fd;

  private PyEpoll(int fd) {
    this.fd = fd;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, @Named @Default("-1") int sizehint, @Named @Default("0") int flags) {
    if (sizehint < -1 || sizehint == 0) {
      throw Errors.valueError("negative sizehint");
    }
    if ((flags & ~CLOSE_ON_EXEC) != 0) {
      throw Errors.of(typhon.runtime.error.PyOSError.TYPE, "invalid flags");
    }
    return new PyEpoll(SystemCalls.getInt(() -> Polling.epollCreate(CLOSE_ON_EXEC)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** An epoll object for a descriptor that is one already. */
  @BuiltinClassMethod
  static PyObject fromfd(PyType type, int fd) {
    return new PyEpoll(fd);
  }

  private int open() {
    int descriptor = fd;
    if (descriptor == CLOSED) {
      throw Errors.valueError("I/O operation on closed epoll object");
    }
    return descriptor;
  }

  /** Close the descriptor of the epoll object; more calls do nothing. */
  @BuiltinMethod
  synchronized void close() {
    int descriptor = fd;
    fd = CLOSED;
    if (descriptor != CLOSED) {
      SystemCalls.run(() -> Descriptors.close(descriptor));
    }
  }

  /** The descriptor. */
  @BuiltinMethod
  int fileno() {
    return open();
  }

  /** Whether it was closed. */
  @BuiltinGetter
  boolean closed() {
    return fd == CLOSED;
  }

  /** Wait for these events of a descriptor from now on. */
  @BuiltinMethod
  void register(@Named PyObject fd, @Named @Default("7") PyObject eventmask) {
    control(ADD, fd, mask(eventmask));
  }

  /** Wait for other events of a registered descriptor. */
  @BuiltinMethod
  void modify(@Named PyObject fd, @Named PyObject eventmask) {
    control(CHANGE, fd, mask(eventmask));
  }

  /** Forget a descriptor. */
  @BuiltinMethod
  void unregister(@Named PyObject fd) {
    control(REMOVE, fd, 0);
  }

  /** The highest bit is a flag, so a mask need not fit a signed int. */
  private static int mask(PyObject eventmask) {
    return typhon.runtime.ops.Numbers.index(eventmask).bigValue().intValue();
  }

  private void control(int operation, PyObject object, int events) {
    int epoll = open();
    int descriptor = DescriptorArgument.of(object);
    SystemCalls.run(() -> Polling.epollControl(epoll, operation, descriptor, events));
  }

  /** Wait, at most so many seconds, for at most so many events; pairs of descriptor and events. */
  @BuiltinMethod
  PyObject poll(@Named @Default("None") PyObject timeout, @Named @Default("-1") int maxevents) {
    int epoll = open();
    Timeout time = Timeout.ofSecondsOrForEver(timeout);
    if (maxevents == 0 || maxevents < -1) {
      throw Errors.valueError("maxevents must be greater than 0, got " + maxevents);
    }
    int most = maxevents == -1 ? MOST_EVENTS : maxevents;
    int[] pairs = time.wait(left -> Polling.epollWait(epoll, most, left));
    PyList ready = new PyList();
    for (int i = 0; i < pairs.length; i += 2) {
      long events = Integer.toUnsignedLong(pairs[i + 1]);
      ready.append(PyTuple.of(PyInt.of(pairs[i]), PyInt.of(events)));
    }
    return ready;
  }

  @BuiltinMethod
  PyObject __enter__() {
    open();
    return this;
  }

  @BuiltinMethod
  void __exit__(
      @Default("None") PyObject exc_type,
      @Default("None") PyObject exc_value,
      @Default("None") PyObject exc_tb) {
    close();
  }
}
