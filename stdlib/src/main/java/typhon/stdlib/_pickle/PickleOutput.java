package typhon.stdlib._pickle;

import java.util.Arrays;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;

/** Collects a pickle in frames; large parts go straight to the file. Used by one thread. */
// CPython: _pickle.c _Pickler_Write, _Pickler_CloseFrame, _Pickler_write_bytes
final class PickleOutput {
  private static final int FRAME_HEADER = 9;
  private static final int SMALLEST_FRAME = 4;
  static final int FRAME_TARGET = 64 * 1024;
  private static final int NO_FRAME = -1;

  /** The file's write method, null when the pickle is wanted as bytes. */
  private final PyObject write;

  private byte[] bytes = new byte[256];
  private int size;
  private boolean framing;
  private int frame = NO_FRAME;

  PickleOutput(PyObject write) {
    this.write = write;
  }

  void startFraming() {
    framing = true;
  }

  private void reserve(int count) {
    if (size + count > bytes.length || size + count < 0) {
      bytes =
          Arrays.copyOf(
              bytes, Math.max(Math.addExact(size, count), bytes.length + (bytes.length >> 1)));
    }
  }

  private void begin(int count) {
    if (framing && frame == NO_FRAME) {
      reserve(count + FRAME_HEADER);
      frame = size;
      size += FRAME_HEADER;
    } else {
      reserve(count);
    }
  }

  PickleOutput put(int b) {
    begin(1);
    bytes[size++] = (byte) b;
    return this;
  }

  PickleOutput put(byte[] data) {
    begin(data.length);
    System.arraycopy(data, 0, bytes, size, data.length);
    size += data.length;
    return this;
  }

  /** The low {@code count} bytes of a number, the least significant first. */
  PickleOutput putLittle(long value, int count) {
    begin(count);
    for (int i = 0; i < count; i++) {
      bytes[size++] = (byte) (value >>> 8 * i);
    }
    return this;
  }

  PickleOutput putBig(long value) {
    begin(Long.BYTES);
    for (int shift = Long.SIZE - 8; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
    return this;
  }

  PickleOutput putAscii(String text) {
    begin(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Between two objects: a frame that is large enough ends. */
  void boundary() {
    if (frame != NO_FRAME && size - frame - FRAME_HEADER >= FRAME_TARGET) {
      closeFrame();
      flush();
    }
  }

  private void closeFrame() {
    if (frame == NO_FRAME) {
      return;
    }
    int start = frame;
    int length = size - start - FRAME_HEADER;
    frame = NO_FRAME;
    if (length >= SMALLEST_FRAME) {
      bytes[start] = (byte) Opcodes.FRAME;
      for (int i = 0; i < Long.BYTES; i++) {
        bytes[start + 1 + i] = (byte) ((long) length >>> 8 * i);
      }
    } else {
      System.arraycopy(bytes, start + FRAME_HEADER, bytes, start, length);
      size -= FRAME_HEADER;
    }
  }

  private void flush() {
    if (write != null && size > 0) {
      PyObject data = PyBytes.copyOf(bytes, 0, size);
      size = 0;
      write.call(ThreadState.current(), data);
    }
  }

  /**
   * Writes an opcode with its length and the bytes it announces; many bytes outside of any frame.
   *
   * @param payload the object that has the bytes, or null
   */
  void putSized(int opcode, int lengthBytes, byte[] data, PyObject payload) {
    boolean large = data.length >= FRAME_TARGET;
    boolean wasFraming = framing;
    if (large) {
      closeFrame();
      framing = false;
    }
    put(opcode);
    putLittle(data.length, lengthBytes);
    if (large && write != null) {
      flush();
      write.call(ThreadState.current(), payload == null ? PyBytes.of(data) : payload);
    } else {
      put(data);
    }
    framing = wasFraming;
  }

  /** Ends the pickle: everything goes to the file. */
  void finish() {
    closeFrame();
    framing = false;
    flush();
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
