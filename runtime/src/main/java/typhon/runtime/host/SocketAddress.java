package typhon.runtime.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Socket addresses: the system's structures and what is in them. */
public sealed interface SocketAddress {
  /** IPv4: four bytes and a port. */
  @SuppressWarnings("ArrayRecordComponent") // never changed
  record Inet(byte[] host, int port) implements SocketAddress {}

  /** IPv6: sixteen bytes, a port, flow and scope. */
  @SuppressWarnings("ArrayRecordComponent") // never changed
  record Inet6(byte[] host, int port, int flow, int scope) implements SocketAddress {}

  /** A path, or on Linux an abstract name that begins with a zero byte; empty if unnamed. */
  @SuppressWarnings("ArrayRecordComponent") // never changed
  record Unix(byte[] path) implements SocketAddress {}

  /** A family that is not understood here: the bytes after the family. */
  @SuppressWarnings("ArrayRecordComponent") // never changed
  record Other(int family, byte[] data) implements SocketAddress {}

  /** The largest structure. */
  int MAX_SIZE = 128;

  int AF_UNIX = 1;
  int AF_INET = 2;
  int AF_INET6 = Platform.HERE.isMac() ? 30 : 10;

  /** The longest path of a Unix socket. */
  int UNIX_PATH_MAX = Platform.HERE.isMac() ? 104 : 108;

  /** The structure's bytes. */
  @SuppressWarnings("ByteBufferBackingArray") // start allocates on the heap
  default byte[] encode() {
    return switch (this) {
      case Inet a -> {
        ByteBuffer b = start(AF_INET, 16);
        b.order(ByteOrder.BIG_ENDIAN).putShort(2, (short) a.port).put(4, a.host);
        yield b.array();
      }
      case Inet6 a -> {
        ByteBuffer b = start(AF_INET6, 28);
        b.order(ByteOrder.BIG_ENDIAN).putShort(2, (short) a.port).putInt(4, a.flow);
        b.put(8, a.host).order(ByteOrder.nativeOrder()).putInt(24, a.scope);
        yield b.array();
      }
      case Unix a -> {
        // An abstract name is as long as it is; a path ends with a zero.
        boolean isAbstract = a.path.length == 0 || a.path[0] == 0;
        ByteBuffer b = start(AF_UNIX, 2 + a.path.length + (isAbstract ? 0 : 1));
        b.put(2, a.path);
        yield b.array();
      }
      case Other a -> {
        ByteBuffer b = start(a.family, 2 + a.data.length);
        b.put(2, a.data);
        yield b.array();
      }
    };
  }

  private static ByteBuffer start(int family, int size) {
    ByteBuffer b = ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    if (Platform.HERE.isMac()) {
      return b.put(0, (byte) size).put(1, (byte) family);
    }
    return b.putShort(0, (short) family);
  }

  /** Reads a structure; null if there is none. */
  static SocketAddress decode(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN);
    int family =
        Platform.HERE.isMac()
            ? bytes[1] & 0xff
            : Short.toUnsignedInt(
                ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getShort(0));
    if (family == AF_INET && bytes.length >= 8) {
      return new Inet(Arrays.copyOfRange(bytes, 4, 8), Short.toUnsignedInt(b.getShort(2)));
    }
    if (family == AF_INET6 && bytes.length >= 28) {
      int port = Short.toUnsignedInt(b.getShort(2));
      int flow = b.getInt(4);
      int scope = b.order(ByteOrder.nativeOrder()).getInt(24);
      return new Inet6(Arrays.copyOfRange(bytes, 8, 24), port, flow, scope);
    }
    if (family == AF_UNIX) {
      return new Unix(unixPath(bytes));
    }
    return new Other(family, Arrays.copyOfRange(bytes, 2, bytes.length));
  }

  private static byte[] unixPath(byte[] bytes) {
    if (bytes.length > 2 && bytes[2] == 0 && Platform.HERE.isLinux()) {
      return Arrays.copyOfRange(bytes, 2, bytes.length);
    }
    int end = 2;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return Arrays.copyOfRange(bytes, 2, end);
  }
}
