package typhon.stdlib._socket;

import java.nio.charset.StandardCharsets;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostNames;
import typhon.runtime.host.SocketAddress;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.stdlib.system.SystemText;

/** Socket addresses as Python has them (tuples, paths) and as the system has them. */
final class Addresses {
  static final int INET = HostConstants.get("socket", "AF_INET");
  static final int INET6 = HostConstants.get("socket", "AF_INET6");
  static final int UNIX = HostConstants.get("socket", "AF_UNIX");
  private static final int NUMERIC =
      HostConstants.get("socket", "NI_NUMERICHOST") | HostConstants.get("socket", "NI_NUMERICSERV");
  private static final int LARGEST_PORT = 0xFFFF;

  private Addresses() {}

  // CPython: socketmodule.c getsockaddrarg
  static SocketAddress parse(PyObject address, int family, String function) {
    if (family == UNIX) {
      return new SocketAddress.Unix(
          address instanceof PyStr ? SystemText.encode(address) : Buffers.bytesOf(address));
    }
    if (family != INET && family != INET6) {
      throw Errors.of(typhon.runtime.error.PyOSError.TYPE, function + "(): bad family");
    }
    String name = family == INET ? "AF_INET" : "AF_INET6";
    if (!(address instanceof PyTuple tuple)) {
      throw Errors.typeError(
          function + "(): " + name + " address must be tuple, not " + address.type().name());
    }
    int most = family == INET ? 2 : 4;
    if (tuple.size() < 2 || tuple.size() > most) {
      throw Errors.typeError(
          function
              + "(): "
              + name
              + " address must be a "
              + (family == INET
                  ? "pair (host, port)"
                  : "tuple (host, port[, flowinfo[, scopeid]])"));
    }
    int port = port(tuple.get(1), function);
    SocketAddress host = host(tuple.get(0), family);
    if (host instanceof SocketAddress.Inet inet) {
      return new SocketAddress.Inet(inet.host(), port);
    }
    SocketAddress.Inet6 inet6 = (SocketAddress.Inet6) host;
    int flow = tuple.size() > 2 ? Numbers.indexAsCInt(tuple.get(2)) : 0;
    int scope = tuple.size() > 3 ? Numbers.indexAsCInt(tuple.get(3)) : inet6.scope();
    return new SocketAddress.Inet6(inet6.host(), port, flow, scope);
  }

  private static int port(PyObject value, String function) {
    long port = Numbers.index(value).bigValue().longValue();
    if (port < 0 || port > LARGEST_PORT) {
      throw Errors.overflowError(function + "(): port must be 0-65535.");
    }
    return (int) port;
  }

  /** The address of a host name; the empty name is any address, "<broadcast>" all. */
  static SocketAddress host(PyObject name, int family) {
    byte[] host = hostName(name);
    String text = new String(host, StandardCharsets.UTF_8);
    if (family == INET && text.isEmpty()) {
      return new SocketAddress.Inet(new byte[4], 0);
    }
    if (family == INET && text.equals("<broadcast>")) {
      return new SocketAddress.Inet(new byte[] {-1, -1, -1, -1}, 0);
    }
    if (family == INET6 && text.isEmpty()) {
      return new SocketAddress.Inet6(new byte[16], 0, 0, 0);
    }
    List<HostNames.Info> found =
        SocketErrors.resolved(() -> HostNames.resolve(host, null, family, 0, 0, 0));
    return found.getFirst().address();
  }

  /** The bytes of a host name; a name beyond ASCII goes through IDNA. */
  static byte[] hostName(PyObject name) {
    if (name instanceof PyStr text) {
      String characters = text.toString();
      return characters.chars().allMatch(c -> c < 128)
          ? characters.getBytes(StandardCharsets.US_ASCII)
          : Buffers.bytesOf(
              typhon.runtime.ops.Calls.method(text, PyStr.intern("encode"), PyStr.intern("idna")));
    }
    if (Buffers.isExporter(name)) {
      return Buffers.bytesOf(name);
    }
    throw Errors.typeError("str, bytes or bytearray expected, not " + name.type().name());
  }

  // CPython: socketmodule.c makesockaddr
  static PyObject toPython(SocketAddress address) {
    return switch (address) {
      case null -> PyNone.NONE;
      case SocketAddress.Inet inet -> PyTuple.of(numeric(inet), PyInt.of(inet.port()));
      case SocketAddress.Inet6 inet6 ->
          PyTuple.of(
              numeric(new SocketAddress.Inet6(inet6.host(), inet6.port(), 0, 0)),
              PyInt.of(inet6.port()),
              PyInt.of(inet6.flow()),
              PyInt.of(inet6.scope()));
      case SocketAddress.Unix unix ->
          unix.path().length > 0 && unix.path()[0] == 0
              ? PyBytes.of(unix.path())
              : SystemText.decode(unix.path());
      case SocketAddress.Other other ->
          PyTuple.of(PyInt.of(other.family()), PyBytes.of(other.data()));
    };
  }

  private static PyObject numeric(SocketAddress address) {
    byte[][] names = SocketErrors.resolved(() -> HostNames.nameOf(address, NUMERIC));
    return SystemText.decode(names[0]);
  }
}
