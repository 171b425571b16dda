package typhon.stdlib._socket;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyOSError;
import typhon.runtime.host.HostNames;
import typhon.runtime.host.SocketAddress;
import typhon.runtime.host.SocketMessages;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.stdlib.system.SystemText;

/** Names of hosts and interfaces, and the sizes of ancillary data. */
@BuiltinMethods(SocketModule.class)
final class NameFunctions {
  private static final int STREAM = 1;
  private static final int NAME_REQUIRED = 8;
  private static final int LONGEST = Integer.MAX_VALUE - 64;

  private NameFunctions() {}

  /** (name, aliases, IPv4 addresses) of a host. */
  @BuiltinFunction
  static PyObject gethostbyname_ex(PyObject hostname) {
    byte[] host = Addresses.hostName(hostname);
    List<HostNames.Info> found =
        SocketErrors.resolved(() -> HostNames.resolve(host, null, Addresses.INET, STREAM, 0, 0));
    PyList addresses = new PyList();
    for (HostNames.Info info : found) {
      addresses.append(((PyTuple) Addresses.toPython(info.address())).get(0));
    }
    return PyTuple.of(SystemText.decode(host), new PyList(), addresses);
  }

  /** (name, aliases, addresses) of the host at an address. */
  @BuiltinFunction
  static PyObject gethostbyaddr(PyObject ip_address) {
    byte[] host = Addresses.hostName(ip_address);
    List<HostNames.Info> found =
        SocketErrors.resolved(() -> HostNames.resolve(host, null, 0, STREAM, 0, 0));
    SocketAddress address = found.getFirst().address();
    byte[][] names = SocketErrors.resolved(() -> HostNames.nameOf(address, NAME_REQUIRED));
    PyList addresses = new PyList();
    addresses.append(((PyTuple) Addresses.toPython(address)).get(0));
    return PyTuple.of(SystemText.decode(names[0]), new PyList(), addresses);
  }

  /** The network interfaces: (number, name) each. */
  @BuiltinFunction
  static PyObject if_nameindex() {
    PyList list = new PyList();
    try {
      NetworkInterface.networkInterfaces()
          .sorted(java.util.Comparator.comparingInt(NetworkInterface::getIndex))
          .forEach(i -> list.append(PyTuple.of(PyInt.of(i.getIndex()), PyStr.of(i.getName()))));
    } catch (SocketException e) {
      throw Errors.of(PyOSError.TYPE, e.getMessage());
    }
    return list;
  }

  /** The number of a network interface. */
  @BuiltinFunction
  static int if_nametoindex(PyObject oname) {
    String name = new String(SystemText.encode(oname), java.nio.charset.StandardCharsets.UTF_8);
    NetworkInterface found;
    try {
      found = NetworkInterface.getByName(name);
    } catch (SocketException e) {
      found = null;
    }
    if (found == null) {
      throw Errors.of(PyOSError.TYPE, "no interface with this name");
    }
    return found.getIndex();
  }

  /** The name of a network interface. */
  @BuiltinFunction
  static PyObject if_indextoname(PyObject if_index) {
    PyInt index = Numbers.index(if_index);
    if (index.signum() < 0 || index.bigValue().bitLength() > 32) {
      throw Errors.overflowError("Python int too large to convert to C unsigned int");
    }
    NetworkInterface found = null;
    try {
      found = index.fitsInt() ? NetworkInterface.getByIndex((int) index.longValue()) : null;
    } catch (SocketException | IllegalArgumentException e) {
      // There is none of that number.
    }
    if (found == null) {
      throw Errors.osError(6);
    }
    return PyStr.of(found.getName());
  }

  private static int size(PyObject length, String function) {
    PyInt size = Numbers.index(length);
    if (size.signum() < 0 || !size.fitsInt() || size.longValue() > LONGEST) {
      throw Errors.overflowError(function + "() argument out of range");
    }
    return (int) size.longValue();
  }

  /** The size of a piece of ancillary data, without the padding behind it. */
  @BuiltinFunction
  static int CMSG_LEN(PyObject length) {
    return SocketMessages.pieceLength(size(length, "CMSG_LEN"));
  }

  /** The size of a piece of ancillary data with its padding. */
  @BuiltinFunction
  static int CMSG_SPACE(PyObject length) {
    return SocketMessages.pieceSpace(size(length, "CMSG_SPACE"));
  }
}
