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
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Polling;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * An epoll instance of the kernel.
 *
 * <p>Thread rule: the kernel's; closing is published by a volatile field.
 */
@BuiltinType(name = "epoll", module = "select", exposed = false)
public final class PyEpoll extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyEpollTable());
  private static final int ADD = 1;
  private static final int DELETE = 2;
  private static final int MODIFY = 3;
  private static final int DEFAULT_MOST = 1024;

  private volatile int fd;

  private PyEpoll(int fd) {
    this.fd = fd;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named @Default("-1") int sizehint, @Named @Default("0") int flags) {
    if (sizehint != -1 && sizehint <= 0) {
      throw Errors.valueError("negative sizehint");
    }
    if ((flags & ~HostConstants.get("select", "EPOLL_CLOEXEC")) != 0) {
      throw Errors.osError(typhon.runtime.host.Errno.EINVAL);
    }
    try {
      return new PyEpoll(Polling.epollCreate(HostConstants.get("select", "EPOLL_CLOEXEC")));
    } catch (HostError e) {
      throw Errors.osError(e.errno());
    }
  }

  /** An epoll object for a descriptor. */
  @BuiltinClassMethod
  static PyObject fromfd(PyType cls, int fd) {
    return new PyEpoll(fd);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private int open() {
    int number = fd;
    if (number < 0) {
      throw Errors.valueError("I/O operation on closed epoll object");
    }
    return number;
  }

  private void control(int operation, PyObject target, int events) {
    int number = DescriptorArgument.of(target);
    try {
      Polling.epollControl(open(), operation, number, events);
    } catch (HostError e) {
      throw Errors.osError(e.errno());
    }
  }

  /** Register a descriptor. */
  @BuiltinMethod
  void register(@Named PyObject fd, @Named @Default("7") PyObject eventmask) {
    control(ADD, fd, mask(eventmask));
  }

  private static int mask(PyObject events) {
    return Numbers.index(events).bigValue().intValue();
  }

  /** Change the events of a registered descriptor. */
  @BuiltinMethod
  void modify(@Named PyObject fd, @Named PyObject eventmask) {
    control(MODIFY, fd, mask(eventmask));
  }

  /** Remove a registered descriptor. */
  @BuiltinMethod
  void unregister(@Named PyObject fd) {
    control(DELETE, fd, 0);
  }

  /** Wait so many seconds: a list of pairs of descriptor and events. */
  @BuiltinMethod
  PyObject poll(@Named @Default("None") PyObject timeout, @Named @Default("-1") int maxevents) {
    int number = open();
    if (maxevents != -1 && maxevents <= 0) {
      throw Errors.valueError("maxevents must be greater than 0, got " + maxevents);
    }
    int most = maxevents == -1 ? DEFAULT_MOST : maxevents;
    int[] pairs = Waiting.orForEver(timeout, 1).run(ms -> Polling.epollWait(number, most, ms));
    PyList ready = new PyList();
    for (int i = 0; i < pairs.length; i += 2) {
      ready.append(PyTuple.of(PyInt.of(pairs[i]), PyInt.of(pairs[i + 1] & 0xffff_ffffL)));
    }
    return ready;
  }

  /** Close the instance. */
  @BuiltinMethod
  synchronized void close() {
    int number = fd;
    fd = -1;
    if (number >= 0) {
      try {
        Descriptors.close(number);
      } catch (HostError e) {
        throw Errors.osError(e.errno());
      }
    }
  }

  /** The descriptor of the instance. */
  @BuiltinMethod
  int fileno() {
    return open();
  }

  /** Whether the instance is closed. */
  @BuiltinGetter
  boolean closed() {
    return fd < 0;
  }

  @BuiltinMethod
  PyObject __enter__() {
    open();
    return this;
  }

  @BuiltinMethod
  PyObject __exit__(PyObject... args) {
    close();
    return PyNone.NONE;
  }
}
