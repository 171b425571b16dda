package typhon.runtime.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** sendmsg and recvmsg: one buffer, ancillary data, an address. */
public final class SocketMessages {
  private static final NativeFunction SENDMSG = NativeFunction.blocking("sendmsg");
  private static final NativeFunction RECVMSG = NativeFunction.blocking("recvmsg");

  private static final boolean MAC = Platform.HERE.isMac();
  private static final int HEADER_SIZE = 64;
  private static final int NAME_LENGTH = 8;
  private static final int VECTOR = 16;
  private static final int VECTOR_LENGTH = 24;
  private static final int CONTROL = 32;
  private static final int CONTROL_LENGTH = 40;
  private static final int FLAGS = MAC ? 44 : 48;

  /** The head of one piece of ancillary data, and what sizes are rounded up to. */
  private static final int PIECE_HEAD = MAC ? 12 : 16;

  private static final int ALIGNMENT = MAC ? 4 : 8;

  private SocketMessages() {}

  /** A piece of ancillary data. */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Ancillary(int level, int type, byte[] data) {}

  /** A received message. */
  public record Message(int count, List<Ancillary> ancillary, int flags, SocketAddress from) {}

  /** The length of a piece without the padding behind it. */
  public static int pieceLength(int data) {
    return PIECE_HEAD + data;
  }

  /** The length of a piece with its padding. */
  public static int pieceSpace(int data) {
    return PIECE_HEAD + align(data);
  }

  private static int align(int size) {
    return (size + ALIGNMENT - 1) & -ALIGNMENT;
  }

  public static int send(
      int fd, byte[] data, List<Ancillary> ancillary, int flags, SocketAddress to) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block header = scope.block(HEADER_SIZE);
      if (to != null) {
        byte[] address = to.encode();
        header.buffer.putLong(0, scope.bytes(address, 0, address.length));
        header.buffer.putInt(NAME_LENGTH, address.length);
      }
      vector(scope, header, scope.bytes(data, 0, data.length), data.length);
      int space = ancillary.stream().mapToInt(a -> pieceSpace(a.data.length)).sum();
      if (space > 0) {
        NativeScope.Block control = scope.block(space);
        write(control.buffer, ancillary);
        control(header, control.address, space);
      }
      return (int) SENDMSG.checkLong(SENDMSG.call(fd, header.address, flags));
    }
  }

  private static void vector(
      NativeScope scope, NativeScope.Block header, long address, int length) {
    NativeScope.Block vector = scope.block(2 * Long.BYTES);
    vector.buffer.putLong(0, address).putLong(8, length);
    header.buffer.putLong(VECTOR, vector.address);
    header.buffer.putInt(VECTOR_LENGTH, 1);
  }

  private static void control(NativeScope.Block header, long address, int length) {
    header.buffer.putLong(CONTROL, address);
    header.buffer.putInt(CONTROL_LENGTH, length);
  }

  private static void write(ByteBuffer control, List<Ancillary> ancillary) {
    int at = 0;
    for (Ancillary piece : ancillary) {
      int length = pieceLength(piece.data.length);
      int fields = MAC ? 4 : 8;
      control.putInt(at, length);
      control.putInt(at + fields, piece.level).putInt(at + fields + 4, piece.type);
      control.put(at + PIECE_HEAD, piece.data);
      at += pieceSpace(piece.data.length);
    }
  }

  public static Message receive(
      int fd, byte[] target, int offset, int length, int ancillarySize, int flags) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block header = scope.block(HEADER_SIZE);
      NativeScope.Block from = scope.block(SocketAddress.MAX_SIZE);
      header.buffer.putLong(0, from.address).putInt(NAME_LENGTH, SocketAddress.MAX_SIZE);
      NativeScope.Block data = scope.block(length);
      vector(scope, header, data.address, length);
      NativeScope.Block control = scope.block(ancillarySize);
      if (ancillarySize > 0) {
        control(header, control.address, ancillarySize);
      }
      int count = (int) RECVMSG.checkLong(RECVMSG.call(fd, header.address, flags));
      data.copyTo(target, offset, Math.min(count, length));
      int filled = ancillarySize > 0 ? header.getInt(CONTROL_LENGTH) : 0;
      SocketAddress peer = SocketAddress.decode(from.toArray(header.getInt(NAME_LENGTH)));
      return new Message(count, read(control.toArray(filled)), header.getInt(FLAGS), peer);
    }
  }

  private static List<Ancillary> read(byte[] control) {
    ByteBuffer b = ByteBuffer.wrap(control).order(ByteOrder.nativeOrder());
    List<Ancillary> pieces = new ArrayList<>();
    int at = 0;
    while (at + PIECE_HEAD <= control.length) {
      int length = b.getInt(at);
      if (length < PIECE_HEAD) {
        break;
      }
      int fields = MAC ? 4 : 8;
      // A piece that did not fit is cut off.
      byte[] data = new byte[Math.min(length, control.length - at) - PIECE_HEAD];
      b.get(at + PIECE_HEAD, data);
      pieces.add(new Ancillary(b.getInt(at + fields), b.getInt(at + fields + 4), data));
      at += align(length);
    }
    return pieces;
  }
}
