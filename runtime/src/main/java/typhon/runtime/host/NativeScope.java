package typhon.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Native memory for the duration of one call; one thread, in try-with-resources. All memory starts
 * as zeros.
 */
final class NativeScope implements AutoCloseable {
  private final Arena arena = Arena.ofConfined();

  /** A zero-terminated copy; an embedded zero is the caller's to refuse. */
  long string(byte[] bytes) {
    MemorySegment segment = arena.allocate(bytes.length + 1L);
    MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
    return segment.address();
  }

  /** A copy of part of an array. */
  long bytes(byte[] bytes, int offset, int length) {
    MemorySegment segment = arena.allocate(Math.max(length, 1));
    MemorySegment.copy(bytes, offset, segment, ValueLayout.JAVA_BYTE, 0, length);
    return segment.address();
  }

  /** A null-terminated array of zero-terminated strings, as argv and envp are. */
  long strings(byte[][] strings) {
    Block block = block((strings.length + 1) * Long.BYTES);
    for (int i = 0; i < strings.length; i++) {
      block.buffer.putLong(i * Long.BYTES, string(strings[i]));
    }
    return block.address;
  }

  Block block(int size) {
    return new Block(arena.allocate(Math.max(size, 1), Long.BYTES));
  }

  @Override
  public void close() {
    arena.close();
  }

  /** A piece of native memory: its address for C, a buffer for Java. */
  static final class Block {
    final long address;
    final ByteBuffer buffer;
    private final MemorySegment segment;

    private Block(MemorySegment segment) {
      this.segment = segment;
      this.address = segment.address();
      this.buffer = segment.asByteBuffer().order(ByteOrder.nativeOrder());
    }

    int getInt(int offset) {
      return buffer.getInt(offset);
    }

    long getLong(int offset) {
      return buffer.getLong(offset);
    }

    /** Copies the first {@code length} bytes out. */
    byte[] toArray(int length) {
      byte[] bytes = new byte[length];
      MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, 0, bytes, 0, length);
      return bytes;
    }

    void copyTo(byte[] target, int offset, int length) {
      MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, 0, target, offset, length);
    }

    /** The zero-terminated string at the front. */
    byte[] string() {
      int length = 0;
      while (length < buffer.limit() && buffer.get(length) != 0) {
        length++;
      }
      return toArray(length);
    }
  }
}
