package typhon.runtime.host;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Names of hosts, services and interfaces. */
public final class HostNames {
  private static final NativeFunction GETADDRINFO = NativeFunction.blocking("getaddrinfo");
  private static final NativeFunction FREEADDRINFO = new NativeFunction("freeaddrinfo");
  private static final NativeFunction GETNAMEINFO = NativeFunction.blocking("getnameinfo");
  private static final NativeFunction GAI_STRERROR = new NativeFunction("gai_strerror");
  private static final NativeFunction GETSERVBYNAME = new NativeFunction("getservbyname");
  private static final NativeFunction GETSERVBYPORT = new NativeFunction("getservbyport");
  private static final NativeFunction GETPROTOBYNAME = new NativeFunction("getprotobyname");
  private static final NativeFunction NAME_TO_INDEX = new NativeFunction("if_nametoindex");
  private static final NativeFunction INDEX_TO_NAME = new NativeFunction("if_indextoname");
  private static final NativeFunction NAME_INDEX = new NativeFunction("if_nameindex");
  private static final NativeFunction FREE_NAME_INDEX = new NativeFunction("if_freenameindex");

  private static final boolean MAC = Platform.HERE.isMac();
  private static final int RECORD = 48;
  private static final int ADDRESS = MAC ? 32 : 24;
  private static final int CANONICAL = MAC ? 24 : 32;
  private static final int NEXT = 40;
  private static final int EAI_SYSTEM = MAC ? 11 : -11;
  private static final int NAME_SIZE = 1025;

  private HostNames() {}

  /** One way to reach a host. */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Info(
      int family, int type, int protocol, byte[] canonicalName, SocketAddress address) {}

  /** A look-up that failed, with one of the EAI_ numbers. */
  public static final class ResolveError extends RuntimeException {
    private final int code;

    ResolveError(int code) {
      super(null, null, false, false);
      this.code = code;
    }

    public int code() {
      return code;
    }

    /** The system's text. */
    public byte[] text() {
      return Libc.string(GAI_STRERROR.call(code));
    }
  }

  private static void check(NativeFunction function, long result) {
    int code = (int) result;
    if (code == EAI_SYSTEM) {
      throw function.failure();
    }
    if (code != 0) {
      throw new ResolveError(code);
    }
  }

  /** Host and service may be null. */
  public static List<Info> resolve(
      byte[] host, byte[] service, int family, int type, int protocol, int flags) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block hints = scope.block(RECORD);
      hints.buffer.putInt(0, flags).putInt(4, family).putInt(8, type).putInt(12, protocol);
      NativeScope.Block found = scope.block(Long.BYTES);
      long result =
          GETADDRINFO.call(
              host == null ? 0 : scope.string(host),
              service == null ? 0 : scope.string(service),
              hints.address,
              found.address);
      check(GETADDRINFO, result);
      long first = found.getLong(0);
      try {
        return read(first);
      } finally {
        FREEADDRINFO.call(first);
      }
    }
  }

  private static List<Info> read(long first) {
    List<Info> infos = new ArrayList<>();
    long at = first;
    while (at != 0) {
      ByteBuffer b = Libc.view(at, RECORD);
      byte[] address = new byte[b.getInt(16)];
      Libc.view(b.getLong(ADDRESS), address.length).get(0, address);
      infos.add(
          new Info(
              b.getInt(4),
              b.getInt(8),
              b.getInt(12),
              Libc.string(b.getLong(CANONICAL)),
              SocketAddress.decode(address)));
      at = b.getLong(NEXT);
    }
    return infos;
  }

  /** Host and service of an address. */
  public static byte[][] nameOf(SocketAddress address, int flags) {
    byte[] bytes = address.encode();
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block host = scope.block(NAME_SIZE);
      NativeScope.Block service = scope.block(NAME_SIZE);
      check(
          GETNAMEINFO,
          GETNAMEINFO.callSeven(
              scope.bytes(bytes, 0, bytes.length),
              bytes.length,
              host.address,
              NAME_SIZE,
              service.address,
              NAME_SIZE,
              flags));
      return new byte[][] {host.string(), service.string()};
    }
  }

  /** The port of a service, -1 if unknown; the protocol may be null. */
  public static int port(byte[] service, byte[] protocol) {
    try (NativeScope scope = new NativeScope()) {
      long entry =
          GETSERVBYNAME.call(scope.string(service), protocol == null ? 0 : scope.string(protocol));
      return entry == 0
          ? -1
          : Short.toUnsignedInt(Short.reverseBytes(Libc.view(entry, 32).getShort(16)));
    }
  }

  /** The service of a port, null if unknown. */
  public static byte[] service(int port, byte[] protocol) {
    try (NativeScope scope = new NativeScope()) {
      long entry =
          GETSERVBYPORT.call(
              Short.toUnsignedInt(Short.reverseBytes((short) port)),
              protocol == null ? 0 : scope.string(protocol));
      return entry == 0 ? null : Libc.string(Libc.view(entry, 32).getLong(0));
    }
  }

  /** The number of a protocol, -1 if unknown. */
  public static int protocol(byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      long entry = GETPROTOBYNAME.call(scope.string(name));
      return entry == 0 ? -1 : Libc.view(entry, 24).getInt(16);
    }
  }

  /** The index of a network interface. */
  public static int interfaceIndex(byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      int index = (int) NAME_TO_INDEX.call(scope.string(name));
      if (index == 0) {
        throw NAME_TO_INDEX.failure();
      }
      return index;
    }
  }

  public static byte[] interfaceName(int index) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(64);
      if (INDEX_TO_NAME.call(index, block.address) == 0) {
        throw INDEX_TO_NAME.failure();
      }
      return block.string();
    }
  }

  /** All network interfaces with their indexes. */
  public static List<Interface> interfaces() {
    long first = NAME_INDEX.call();
    if (first == 0) {
      throw NAME_INDEX.failure();
    }
    List<Interface> found = new ArrayList<>();
    long at = first;
    while (Libc.view(at, 16).getInt(0) != 0) {
      ByteBuffer b = Libc.view(at, 16);
      found.add(new Interface(b.getInt(0), Libc.string(b.getLong(8))));
      at += 16;
    }
    FREE_NAME_INDEX.call(first);
    return found;
  }

  /** A network interface. */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Interface(int index, byte[] name) {}
}
