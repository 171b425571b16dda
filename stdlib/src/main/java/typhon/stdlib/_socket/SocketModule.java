package typhon.stdlib._socket;

import java.nio.ByteOrder;
import java.util.List;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyOSError;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostNames;
import typhon.runtime.host.SocketAddress;
import typhon.runtime.host.Sockets;
import typhon.runtime.host.SystemInfo;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.SystemCalls;
import typhon.stdlib.system.SystemText;

/** Sockets and the names of the network. */
@BuiltinModule(
    name = "_socket",
    types = {PySocket.class})
public final class SocketModule {
  @BuiltinConstant static final boolean has_ipv6 = true;
  private static final int CANONICAL_NAME = 2;

  private SocketModule() {}

  static void init(PyModule module) {
    PyDict dict = module.dict();
    HostConstants.section("socket")
        .forEach((name, number) -> dict.put(PyStr.intern(name), PyInt.of(number)));
    dict.put(PyStr.intern("SocketType"), PySocket.TYPE);
    dict.put(PyStr.intern("error"), PyOSError.TYPE);
    dict.put(PyStr.intern("timeout"), ExceptionTypes.TIMEOUT_ERROR);
    exception(module, "herror");
    PyObject addressError = exception(module, "gaierror");
    ThreadState.current().interpreter.state().put(SocketErrors.ADDRESS_ERROR, addressError);
  }

  private static PyObject exception(PyModule module, String name) {
    PyDict namespace = new PyDict();
    namespace.put(Names.MODULE, PyStr.intern("socket"));
    PyObject type =
        Calls.call(PyType.TYPE, PyStr.intern(name), PyTuple.of(PyOSError.TYPE), namespace);
    module.dict().put(PyStr.intern(name), type);
    return type;
  }

  /** Two connected sockets' descriptors, as sockets of this module. */
  @BuiltinFunction
  static PyObject socketpair(
      @Unset PyObject family, @Default("1") int type, @Default("0") int proto) {
    int wanted =
        family == null || family == PyNone.NONE ? Addresses.UNIX : Numbers.indexAsCInt(family);
    int[] pair = SystemCalls.get(() -> Sockets.pair(wanted, type, proto));
    return PyTuple.of(socket(wanted, type, proto, pair[0]), socket(wanted, type, proto, pair[1]));
  }

  private static PyObject socket(int family, int type, int proto, int fd) {
    return Calls.call(
        PySocket.TYPE, PyInt.of(family), PyInt.of(type), PyInt.of(proto), PyInt.of(fd));
  }

  /** Close the descriptor of a socket. */
  @BuiltinFunction
  static void close(PyObject fd) {
    int descriptor = Numbers.indexAsCInt(fd);
    SystemCalls.run(() -> Descriptors.close(descriptor));
  }

  /** Another descriptor of the same socket. */
  @BuiltinFunction
  static int dup(PyObject fd) {
    int descriptor = Numbers.indexAsCInt(fd);
    return SystemCalls.getInt(() -> Descriptors.dup(descriptor));
  }

  /** The timeout of new sockets in seconds; None for none. */
  @BuiltinFunction
  static PyObject getdefaulttimeout() {
    return Timeouts.toPython(Timeouts.initial());
  }

  /** Set the timeout of new sockets in seconds; None for none. */
  @BuiltinFunction
  static void setdefaulttimeout(PyObject timeout) {
    Timeouts.setInitial(Timeouts.parse(timeout));
  }

  /** The name of this machine. */
  @BuiltinFunction
  static PyObject gethostname() {
    Audit.event("socket.gethostname");
    return SystemText.decode(SystemInfo.uname()[1]);
  }

  /** The ways to reach a service of a host. */
  @BuiltinFunction
  static PyObject getaddrinfo(
      @Named PyObject host,
      @Named PyObject port,
      @Named @Default("0") int family,
      @Named @Default("0") int type,
      @Named @Default("0") int proto,
      @Named @Default("0") int flags) {
    byte[] name = host == PyNone.NONE ? null : Addresses.hostName(host);
    byte[] service = service(port);
    List<HostNames.Info> found =
        SocketErrors.resolved(() -> HostNames.resolve(name, service, family, type, proto, flags));
    PyList list = new PyList();
    for (HostNames.Info info : found) {
      boolean named = (flags & CANONICAL_NAME) != 0 && info.canonicalName() != null;
      list.append(
          PyTuple.of(
              PyInt.of(info.family()),
              PyInt.of(info.type()),
              PyInt.of(info.protocol()),
              named ? SystemText.decode(info.canonicalName()) : PyStr.of(""),
              Addresses.toPython(info.address())));
    }
    return list;
  }

  private static byte[] service(PyObject port) {
    if (port == PyNone.NONE) {
      return null;
    }
    if (port instanceof PyInt number) {
      return SystemText.encode(PyStr.of(number.bigValue().toString()));
    }
    if (port instanceof PyStr || port instanceof PyBytes) {
      return SystemText.encode(port);
    }
    throw Errors.of(PyOSError.TYPE, "Int or String expected");
  }

  /** Host and service of an address, by name where possible. */
  @BuiltinFunction
  static PyObject getnameinfo(PyTuple sockaddr, int flags) {
    int family = sockaddr.size() > 2 ? Addresses.INET6 : Addresses.INET;
    SocketAddress address = Addresses.parse(sockaddr, family, "getnameinfo");
    byte[][] names = SocketErrors.resolved(() -> HostNames.nameOf(address, flags));
    return PyTuple.of(SystemText.decode(names[0]), SystemText.decode(names[1]));
  }

  /** The IPv4 address of a host, as text. */
  @BuiltinFunction
  static PyObject gethostbyname(PyObject hostname) {
    PyTuple address = (PyTuple) Addresses.toPython(Addresses.host(hostname, Addresses.INET));
    return address.get(0);
  }

  /** The port of a service. */
  @BuiltinFunction
  static int getservbyname(PyStr servicename, @Unset PyStr protocolname) {
    byte[] protocol = protocolname == null ? null : SystemText.encode(protocolname);
    int port = HostNames.port(SystemText.encode(servicename), protocol);
    if (port < 0) {
      throw SocketErrors.unknownName("service/proto not found");
    }
    return port;
  }

  /** The service of a port. */
  @BuiltinFunction
  static PyObject getservbyport(int port, @Unset PyStr protocolname) {
    byte[] protocol = protocolname == null ? null : SystemText.encode(protocolname);
    byte[] service = HostNames.service(port, protocol);
    if (service == null) {
      throw SocketErrors.unknownName("port/proto not found");
    }
    return SystemText.decode(service);
  }

  /** The number of a protocol. */
  @BuiltinFunction
  static int getprotobyname(PyStr name) {
    int number = HostNames.protocol(SystemText.encode(name));
    if (number < 0) {
      throw SocketErrors.unknownName("protocol not found");
    }
    return number;
  }

  /** The four bytes of an IPv4 address. */
  @BuiltinFunction
  static PyObject inet_aton(PyStr ip_addr) {
    byte[] address = AddressText.parseLenientIpv4(ip_addr.toString());
    if (address == null) {
      throw SocketErrors.unknownName("illegal IP address string passed to inet_aton");
    }
    return PyBytes.of(address);
  }

  /** The text of an IPv4 address. */
  @BuiltinFunction
  static String inet_ntoa(PyObject packed_ip) {
    byte[] address = typhon.runtime.object.Buffers.bytesOf(packed_ip);
    if (address.length != 4) {
      throw SocketErrors.unknownName("packed IP wrong length");
    }
    return AddressText.ipv4(address);
  }

  /** The bytes of an address of a family. */
  @BuiltinFunction
  static PyObject inet_pton(int address_family, PyStr ip_string) {
    byte[] address = AddressText.parse(address_family, ip_string.toString());
    if (address == null) {
      throw SocketErrors.unknownName("illegal IP address string passed to inet_pton");
    }
    return PyBytes.of(address);
  }

  /** The text of an address of a family. */
  @BuiltinFunction
  static PyObject inet_ntop(int address_family, PyObject packed_ip) {
    byte[] bytes = typhon.runtime.object.Buffers.bytesOf(packed_ip);
    int length = address_family == Addresses.INET ? 4 : 16;
    if (bytes.length != length) {
      throw Errors.valueError("invalid length of packed IP address string");
    }
    SocketAddress address =
        length == 4 ? new SocketAddress.Inet(bytes, 0) : new SocketAddress.Inet6(bytes, 0, 0, 0);
    return ((PyTuple) Addresses.toPython(address)).get(0);
  }

  private static boolean littleEndian() {
    return ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
  }

  private static int sixteenBits(PyObject x, String function) {
    long value = Numbers.index(x).bigValue().longValue();
    if (value < 0) {
      throw Errors.overflowError(
          function + ": can't convert negative Python int to C 16-bit unsigned integer");
    }
    if (value > 0xFFFF) {
      throw Errors.overflowError(
          function + ": Python int too large to convert to C 16-bit unsigned integer");
    }
    return (int) value;
  }

  private static int swapped16(int value) {
    return littleEndian() ? Short.toUnsignedInt(Short.reverseBytes((short) value)) : value;
  }

  private static long swapped32(PyObject x) {
    int value = Numbers.index(x).bigValue().intValue();
    return Integer.toUnsignedLong(littleEndian() ? Integer.reverseBytes(value) : value);
  }

  /** A 16-bit number in network order. */
  @BuiltinFunction
  static int htons(PyObject x) {
    return swapped16(sixteenBits(x, "htons"));
  }

  /** A 16-bit number in the order of this machine. */
  @BuiltinFunction
  static int ntohs(PyObject x) {
    return swapped16(sixteenBits(x, "ntohs"));
  }

  /** A 32-bit number in network order. */
  @BuiltinFunction
  static long htonl(PyObject x) {
    return swapped32(x);
  }

  /** A 32-bit number in the order of this machine. */
  @BuiltinFunction
  static long ntohl(PyObject x) {
    return swapped32(x);
  }
}
