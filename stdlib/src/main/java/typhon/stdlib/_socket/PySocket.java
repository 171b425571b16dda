package typhon.stdlib._socket;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Polling;
import typhon.runtime.host.SocketAddress;
import typhon.runtime.host.Sockets;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.SystemCalls;

/**
 * One end of a network connection.
 *
 * <p>Thread rule: all fields are volatile and change in __init__, settimeout, close and detach; the
 * kernel orders concurrent operations. An operation uses the descriptor it read at its start.
 */
// CPython: socketmodule.c
@BuiltinType(name = "socket", module = "_socket", subclassable = true)
public class PySocket extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySocketTable());
  private static final int CLOSED = -1;
  private static final double FOR_EVER = -1;
  private static final int STREAM = HostConstants.get("socket", "SOCK_STREAM");
  private static final int LEVEL = HostConstants.get("socket", "SOL_SOCKET");
  private static final int ERROR = HostConstants.get("socket", "SO_ERROR");

  private volatile int fd = CLOSED;
  private volatile int family = -1;
  private volatile int kind = -1;
  private volatile int protocol = -1;
  private volatile double timeout = FOR_EVER;

  PySocket() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PySocket() : new PySocketSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  void __init__(
      @Named @Default("-1") int family,
      @Named @Default("-1") int type,
      @Named @Default("-1") int proto,
      @Named @Default("None") PyObject fileno) {
    this.family = family == -1 ? Addresses.INET : family;
    int wanted = type == -1 ? STREAM : type;
    this.kind = wanted & ~(flag("SOCK_NONBLOCK") | flag("SOCK_CLOEXEC"));
    this.protocol = proto == -1 ? 0 : proto;
    Audit.event(
        "socket.__new__", this, PyInt.of(this.family), PyInt.of(wanted), PyInt.of(protocol));
    if (fileno == PyNone.NONE) {
      fd = SystemCalls.getInt(() -> Sockets.socket(this.family, wanted, protocol));
    } else {
      adopt(Numbers.indexAsCInt(fileno), family, type, proto);
    }
    double initial = (wanted & flag("SOCK_NONBLOCK")) != 0 ? 0 : Timeouts.initial();
    if (initial >= 0) {
      setTimeout(initial);
    }
  }

  /** A flag that some systems take in the type; it is no part of it afterwards. */
  // CPython: socketmodule.c init_sockobject
  private static int flag(String name) {
    return HostConstants.section("socket").getOrDefault(name, 0L).intValue();
  }

  /** Takes a descriptor that exists; what was not told about it is asked for. */
  private void adopt(int descriptor, int family, int type, int proto) {
    if (descriptor < 0) {
      throw Errors.valueError("negative file descriptor");
    }
    if (family == -1) {
      SocketAddress address = SystemCalls.get(() -> Sockets.localAddress(descriptor));
      this.family =
          switch (address) {
            case SocketAddress.Inet inet -> Addresses.INET;
            case SocketAddress.Inet6 inet6 -> Addresses.INET6;
            case SocketAddress.Unix unix -> Addresses.UNIX;
            case SocketAddress.Other other -> other.family();
          };
    }
    if (type == -1) {
      this.kind = option(descriptor, "SO_TYPE");
    }
    if (proto == -1 && HostConstants.section("socket").containsKey("SO_PROTOCOL")) {
      this.protocol = option(descriptor, "SO_PROTOCOL");
    }
    fd = descriptor;
  }

  private static int option(int descriptor, String name) {
    int option = HostConstants.get("socket", name);
    return SystemCalls.getInt(() -> Sockets.getOption(descriptor, LEVEL, option));
  }

  Waiting waiting(int descriptor, int events) {
    return new Waiting(descriptor, events, timeout);
  }

  SocketAddress address(PyObject address, String function) {
    return Addresses.parse(address, family, function);
  }

  /** Wait for a connection: its descriptor and the address of the other end. */
  @BuiltinMethod
  PyObject _accept() {
    int descriptor = fd;
    Sockets.Accepted[] accepted = new Sockets.Accepted[1];
    SocketErrors.call(
        () -> {
          accepted[0] = Sockets.accept(descriptor);
          return 0;
        },
        waiting(descriptor, Polling.IN));
    return PyTuple.of(PyInt.of(accepted[0].fd()), Addresses.toPython(accepted[0].from()));
  }

  /** Give the socket an address of this machine. */
  @BuiltinMethod
  void bind(PyObject address) {
    SocketAddress own = address(address, "bind");
    Audit.event("socket.bind", this, address);
    int descriptor = fd;
    SystemCalls.run(() -> Sockets.bind(descriptor, own));
  }

  /** Connect to an address. */
  @BuiltinMethod
  void connect(PyObject address) {
    int error = tryConnect(address(address, "connect"));
    if (error == Errno.EAGAIN && timeout > 0) {
      throw SocketErrors.timedOut();
    }
    if (error != 0) {
      throw Errors.osError(error);
    }
  }

  /** Connect to an address; returns the number of the error instead of raising it. */
  @BuiltinMethod
  int connect_ex(PyObject address) {
    return tryConnect(address(address, "connect_ex"));
  }

  private int tryConnect(SocketAddress address) {
    int descriptor = fd;
    try {
      Sockets.connect(descriptor, address);
      return 0;
    } catch (HostError e) {
      boolean goesOn = e.errno() == Errno.EINTR || (e.errno() == Errno.EINPROGRESS && timeout > 0);
      if (!goesOn) {
        return e.errno();
      }
    }
    Waiting waiting =
        new Waiting(descriptor, Polling.OUT, timeout > 0 ? timeout : Integer.MAX_VALUE);
    return waiting.untilReady() ? Sockets.getOption(descriptor, LEVEL, ERROR) : Errno.EAGAIN;
  }

  /** Accept connections from now on. */
  @BuiltinMethod
  void listen(@Default("128") int backlog) {
    int descriptor = fd;
    SystemCalls.run(() -> Sockets.listen(descriptor, Math.max(backlog, 0)));
  }

  /** Close the descriptor; more calls do nothing. */
  @BuiltinMethod
  void close() {
    int descriptor = takeDescriptor();
    if (descriptor != CLOSED) {
      try {
        Descriptors.close(descriptor);
      } catch (HostError e) {
        if (e.errno() != Errno.ECONNRESET) {
          throw SocketErrors.of(e);
        }
      }
    }
  }

  /** Forget the descriptor without closing it, and return it. */
  @BuiltinMethod
  int detach() {
    return takeDescriptor();
  }

  private synchronized int takeDescriptor() {
    int descriptor = fd;
    fd = CLOSED;
    return descriptor;
  }

  /** The descriptor, -1 once closed. */
  @BuiltinMethod
  int fileno() {
    return fd;
  }

  /** The address of the other end. */
  @BuiltinMethod
  PyObject getpeername() {
    int descriptor = fd;
    return Addresses.toPython(SystemCalls.get(() -> Sockets.peerAddress(descriptor)));
  }

  /** The address of this end. */
  @BuiltinMethod
  PyObject getsockname() {
    int descriptor = fd;
    return Addresses.toPython(SystemCalls.get(() -> Sockets.localAddress(descriptor)));
  }

  /** An option of the socket, as an int or, with a size, as bytes. */
  @BuiltinMethod
  PyObject getsockopt(int level, int option, @Default("0") int buflen) {
    int descriptor = fd;
    if (buflen == 0) {
      return PyInt.of(SystemCalls.getInt(() -> Sockets.getOption(descriptor, level, option)));
    }
    if (buflen < 0 || buflen > 1024) {
      throw Errors.of(typhon.runtime.error.PyOSError.TYPE, "getsockopt buflen out of range");
    }
    return PyBytes.of(SystemCalls.get(() -> Sockets.getOption(descriptor, level, option, buflen)));
  }

  /** Set an option of the socket to an int or to bytes; None with a length for no value. */
  @BuiltinMethod
  void setsockopt(int level, int option, PyObject value, @Unset PyObject optlen) {
    int descriptor = fd;
    if (Numbers.isIndex(value)) {
      int number = Numbers.indexAsCInt(value);
      SystemCalls.run(() -> Sockets.setOption(descriptor, level, option, number));
      return;
    }
    byte[] bytes = value == PyNone.NONE ? null : Buffers.bytesOf(value);
    int length = bytes != null ? bytes.length : optlen == null ? 0 : Numbers.indexAsCInt(optlen);
    SystemCalls.run(() -> Sockets.setOption(descriptor, level, option, bytes, length));
  }

  /** At most bufsize bytes of what came. */
  @BuiltinMethod
  PyObject recv(long bufsize, @Default("0") int flags) {
    byte[] bytes = buffer(bufsize, "recv");
    int descriptor = fd;
    int count =
        SocketErrors.call(
            () -> Sockets.receive(descriptor, bytes, 0, bytes.length, flags),
            waiting(descriptor, Polling.IN));
    return PyBytes.copyOf(bytes, 0, Math.min(count, bytes.length));
  }

  private static byte[] buffer(long size, String function) {
    if (size < 0) {
      throw Errors.valueError("negative buffersize in " + function);
    }
    return new byte[(int) Math.min(size, Integer.MAX_VALUE - 8)];
  }

  /** Receive into a buffer; returns the number of bytes. */
  @BuiltinMethod
  int recv_into(
      @Named PyObject buffer, @Named @Default("0") long nbytes, @Named @Default("0") int flags) {
    Buffer target = Buffers.acquireWritable(buffer, "recv_into", "argument 1");
    try {
      byte[] bytes = new byte[wanted(nbytes, target.length(), "recv_into")];
      int descriptor = fd;
      int count =
          SocketErrors.call(
              () -> Sockets.receive(descriptor, bytes, 0, bytes.length, flags),
              waiting(descriptor, Polling.IN));
      target.put(0, bytes, 0, Math.min(count, bytes.length));
      return count;
    } finally {
      target.release();
    }
  }

  private static int wanted(long nbytes, int length, String function) {
    if (nbytes < 0) {
      throw Errors.valueError("negative buffersize in " + function);
    }
    if (nbytes > length) {
      throw Errors.valueError("buffer too small for requested bytes");
    }
    return nbytes == 0 ? length : (int) nbytes;
  }

  /** At most bufsize bytes of what came, and from where. */
  @BuiltinMethod
  PyObject recvfrom(long bufsize, @Default("0") int flags) {
    byte[] bytes = buffer(bufsize, "recvfrom");
    Sockets.Received received = receiveFrom(bytes, flags);
    int count = Math.min(received.count(), bytes.length);
    return PyTuple.of(PyBytes.copyOf(bytes, 0, count), Addresses.toPython(received.from()));
  }

  /** Receive into a buffer; returns the number of bytes, and from where they came. */
  @BuiltinMethod
  PyObject recvfrom_into(
      @Named PyObject buffer, @Named @Default("0") long nbytes, @Named @Default("0") int flags) {
    Buffer target = Buffers.acquireWritable(buffer, "recvfrom_into", "argument 1");
    try {
      byte[] bytes = new byte[wanted(nbytes, target.length(), "recvfrom_into")];
      Sockets.Received received = receiveFrom(bytes, flags);
      target.put(0, bytes, 0, Math.min(received.count(), bytes.length));
      return PyTuple.of(PyInt.of(received.count()), Addresses.toPython(received.from()));
    } finally {
      target.release();
    }
  }

  private Sockets.Received receiveFrom(byte[] bytes, int flags) {
    int descriptor = fd;
    Sockets.Received[] received = new Sockets.Received[1];
    SocketErrors.call(
        () -> {
          received[0] = Sockets.receiveFrom(descriptor, bytes, 0, bytes.length, flags);
          return 0;
        },
        waiting(descriptor, Polling.IN));
    return received[0];
  }

  /** Send data; returns how many bytes were taken. */
  @BuiltinMethod
  int send(PyObject data, @Default("0") int flags) {
    byte[] bytes = Buffers.bytesOf(data);
    int descriptor = fd;
    return SocketErrors.call(
        () -> Sockets.send(descriptor, bytes, 0, bytes.length, flags),
        waiting(descriptor, Polling.OUT));
  }

  /** Send all of the data. */
  @BuiltinMethod
  void sendall(PyObject data, @Default("0") int flags) {
    byte[] bytes = Buffers.bytesOf(data);
    int descriptor = fd;
    Waiting waiting = waiting(descriptor, Polling.OUT);
    for (int sent = 0; sent < bytes.length; ) {
      int from = sent;
      sent +=
          SocketErrors.call(
              () -> Sockets.send(descriptor, bytes, from, bytes.length - from, flags), waiting);
    }
  }

  /** Send data to an address: sendto(data[, flags], address). */
  @BuiltinMethod
  int sendto(PyObject data, PyObject flags_or_address, @Unset PyObject address) {
    byte[] bytes = Buffers.bytesOf(data);
    int flags = address == null ? 0 : Numbers.indexAsCInt(flags_or_address);
    SocketAddress to = address(address == null ? flags_or_address : address, "sendto");
    int descriptor = fd;
    return SocketErrors.call(
        () -> Sockets.sendTo(descriptor, bytes, 0, bytes.length, flags, to),
        waiting(descriptor, Polling.OUT));
  }

  /** Close one or both directions. */
  @BuiltinMethod
  void shutdown(int how) {
    int descriptor = fd;
    SystemCalls.run(() -> Sockets.shutdown(descriptor, how));
  }

  /** Whether operations wait: setblocking(False) is settimeout(0.0). */
  @BuiltinMethod
  void setblocking(boolean flag) {
    setTimeout(flag ? FOR_EVER : 0);
  }

  /** Whether operations wait. */
  @BuiltinMethod
  boolean getblocking() {
    return timeout != 0;
  }

  /** Set the seconds an operation may take; None for ever. */
  @BuiltinMethod
  void settimeout(PyObject timeout) {
    setTimeout(Timeouts.parse(timeout));
  }

  private void setTimeout(double seconds) {
    timeout = seconds;
    int descriptor = fd;
    SystemCalls.run(() -> Descriptors.setBlocking(descriptor, seconds < 0));
  }

  /** The seconds an operation may take; None for ever. */
  @BuiltinMethod
  PyObject gettimeout() {
    return Timeouts.toPython(timeout);
  }

  /** The seconds an operation may take; None for ever. */
  @BuiltinGetter(name = "timeout")
  PyObject timeoutAttribute() {
    return Timeouts.toPython(timeout);
  }

  /** The family of addresses. */
  @BuiltinGetter(name = "family")
  int familyAttribute() {
    return family;
  }

  /** The kind of socket. */
  @BuiltinGetter(name = "type")
  int typeAttribute() {
    return kind;
  }

  /** The protocol. */
  @BuiltinGetter(name = "proto")
  int protocolAttribute() {
    return protocol;
  }

  @BuiltinMethod
  String __repr__() {
    return "<socket object, fd="
        + fd
        + ", family="
        + family
        + ", type="
        + kind
        + ", proto="
        + protocol
        + ">";
  }
}
