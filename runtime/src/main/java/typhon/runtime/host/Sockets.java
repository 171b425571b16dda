package typhon.runtime.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Sockets by descriptor. Stateless; calls block as the descriptor does. */
public final class Sockets {
  private static final NativeFunction SOCKET = new NativeFunction("socket");
  private static final NativeFunction SOCKETPAIR = new NativeFunction("socketpair");
  private static final NativeFunction BIND = new NativeFunction("bind");
  private static final NativeFunction LISTEN = new NativeFunction("listen");
  private static final NativeFunction ACCEPT = NativeFunction.blocking("accept");
  private static final NativeFunction ACCEPT4 = NativeFunction.blocking("accept4");
  private static final NativeFunction CONNECT = NativeFunction.blocking("connect");
  private static final NativeFunction SEND = NativeFunction.blocking("send");
  private static final NativeFunction SENDTO = NativeFunction.blocking("sendto");
  private static final NativeFunction RECV = NativeFunction.blocking("recv");
  private static final NativeFunction RECVFROM = NativeFunction.blocking("recvfrom");
  private static final NativeFunction GETSOCKOPT = new NativeFunction("getsockopt");
  private static final NativeFunction SETSOCKOPT = new NativeFunction("setsockopt");
  private static final NativeFunction GETSOCKNAME = new NativeFunction("getsockname");
  private static final NativeFunction GETPEERNAME = new NativeFunction("getpeername");
  private static final NativeFunction SHUTDOWN = new NativeFunction("shutdown");

  private static final int SOCK_CLOEXEC = 0x80000;

  private Sockets() {}

  /** A peer with what came from it. */
  public record Received(int count, SocketAddress from) {}

  /** An accepted connection. */
  public record Accepted(int fd, SocketAddress from) {}

  /** A new socket, closed on exec. */
  public static int socket(int family, int type, int protocol) {
    if (Platform.HERE.isLinux()) {
      return SOCKET.check(family, type | SOCK_CLOEXEC, protocol);
    }
    int fd = SOCKET.check(family, type, protocol);
    Descriptors.setInheritable(fd, false);
    return fd;
  }

  public static int[] pair(int family, int type, int protocol) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(2 * Integer.BYTES);
      boolean linux = Platform.HERE.isLinux();
      SOCKETPAIR.check(family, linux ? type | SOCK_CLOEXEC : type, protocol, block.address);
      int[] fds = {block.getInt(0), block.getInt(4)};
      if (!linux) {
        Descriptors.setInheritable(fds[0], false);
        Descriptors.setInheritable(fds[1], false);
      }
      return fds;
    }
  }

  public static void bind(int fd, SocketAddress address) {
    byte[] bytes = address.encode();
    try (NativeScope scope = new NativeScope()) {
      BIND.check(fd, scope.bytes(bytes, 0, bytes.length), bytes.length);
    }
  }

  public static void listen(int fd, int backlog) {
    LISTEN.check(fd, backlog);
  }

  public static Accepted accept(int fd) {
    try (NativeScope scope = new NativeScope()) {
      AddressBlock from = new AddressBlock(scope);
      if (ACCEPT4.exists()) {
        int accepted = ACCEPT4.check(fd, from.address(), from.sizeAddress(), SOCK_CLOEXEC);
        return new Accepted(accepted, from.read());
      }
      int accepted = ACCEPT.check(fd, from.address(), from.sizeAddress());
      Descriptors.setInheritable(accepted, false);
      return new Accepted(accepted, from.read());
    }
  }

  public static void connect(int fd, SocketAddress address) {
    byte[] bytes = address.encode();
    try (NativeScope scope = new NativeScope()) {
      CONNECT.check(fd, scope.bytes(bytes, 0, bytes.length), bytes.length);
    }
  }

  public static int send(int fd, byte[] source, int offset, int length, int flags) {
    try (NativeScope scope = new NativeScope()) {
      return (int)
          SEND.checkLong(SEND.call(fd, scope.bytes(source, offset, length), length, flags));
    }
  }

  public static int sendTo(
      int fd, byte[] source, int offset, int length, int flags, SocketAddress to) {
    byte[] bytes = to.encode();
    try (NativeScope scope = new NativeScope()) {
      return (int)
          SENDTO.checkLong(
              SENDTO.call(
                  fd,
                  scope.bytes(source, offset, length),
                  length,
                  flags,
                  scope.bytes(bytes, 0, bytes.length),
                  bytes.length));
    }
  }

  public static int receive(int fd, byte[] target, int offset, int length, int flags) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(length);
      int count = (int) RECV.checkLong(RECV.call(fd, block.address, length, flags));
      block.copyTo(target, offset, Math.min(count, length));
      return count;
    }
  }

  public static Received receiveFrom(int fd, byte[] target, int offset, int length, int flags) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(length);
      AddressBlock from = new AddressBlock(scope);
      int count =
          (int)
              RECVFROM.checkLong(
                  RECVFROM.call(
                      fd, block.address, length, flags, from.address(), from.sizeAddress()));
      block.copyTo(target, offset, Math.min(count, length));
      return new Received(count, from.read());
    }
  }

  public static int getOption(int fd, int level, int option) {
    byte[] value = getOption(fd, level, option, Integer.BYTES);
    return ByteBuffer.wrap(Arrays.copyOf(value, Integer.BYTES))
        .order(ByteOrder.nativeOrder())
        .getInt();
  }

  public static byte[] getOption(int fd, int level, int option, int size) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block value = scope.block(size);
      NativeScope.Block length = scope.block(Integer.BYTES);
      length.buffer.putInt(0, size);
      GETSOCKOPT.check(fd, level, option, value.address, length.address);
      return value.toArray(length.getInt(0));
    }
  }

  public static void setOption(int fd, int level, int option, int value) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(Integer.BYTES);
      block.buffer.putInt(0, value);
      SETSOCKOPT.check(fd, level, option, block.address, Integer.BYTES);
    }
  }

  /** Sets an option to bytes; null stands for the null pointer with a length. */
  public static void setOption(int fd, int level, int option, byte[] value, int length) {
    try (NativeScope scope = new NativeScope()) {
      long at = value == null ? 0 : scope.bytes(value, 0, value.length);
      SETSOCKOPT.check(fd, level, option, at, length);
    }
  }

  public static SocketAddress localAddress(int fd) {
    try (NativeScope scope = new NativeScope()) {
      AddressBlock block = new AddressBlock(scope);
      GETSOCKNAME.check(fd, block.address(), block.sizeAddress());
      return block.read();
    }
  }

  public static SocketAddress peerAddress(int fd) {
    try (NativeScope scope = new NativeScope()) {
      AddressBlock block = new AddressBlock(scope);
      GETPEERNAME.check(fd, block.address(), block.sizeAddress());
      return block.read();
    }
  }

  public static void shutdown(int fd, int how) {
    SHUTDOWN.check(fd, how);
  }

  /** Room for an address that the system fills in. */
  static final class AddressBlock {
    private final NativeScope.Block bytes;
    private final NativeScope.Block size;

    AddressBlock(NativeScope scope) {
      bytes = scope.block(SocketAddress.MAX_SIZE);
      size = scope.block(Integer.BYTES);
      size.buffer.putInt(0, SocketAddress.MAX_SIZE);
    }

    long address() {
      return bytes.address;
    }

    long sizeAddress() {
      return size.address;
    }

    SocketAddress read() {
      return SocketAddress.decode(bytes.toArray(Math.min(size.getInt(0), SocketAddress.MAX_SIZE)));
    }
  }
}
