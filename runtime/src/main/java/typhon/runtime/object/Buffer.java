package typhon.runtime.object;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One export of an object's memory (PEP 3118): where the bytes are and how they are to be read.
 * Whoever holds it must {@link #release} it; until then the exporter does not move the memory.
 *
 * <p>Thread rule: immutable but for the release, which counts once. The bytes themselves are shared
 * and unlocked.
 */
public final class Buffer {
  public static final int SIMPLE = 0;
  public static final int WRITABLE = 1;
  public static final int FORMAT = 4;
  public static final int ND = 8;
  public static final int STRIDES = 0x10 | ND;
  public static final int FULL_RO = 0x100 | STRIDES | FORMAT;

  private static final int[] ONE_BYTE = {1};

  private final PyObject owner;
  private final Runnable onRelease;
  private final ByteBuffer memory;
  private final int offset;
  private final int length;
  private final boolean readOnly;
  private final String format;
  private final int itemSize;
  private final int[] shape;
  private final int[] strides;
  private boolean released;

  /**
   * @param owner the object whose memory it is
   * @param onRelease runs once when the export ends, or null
   * @param memory accessed by absolute position only, in native byte order
   * @param offset of the first element, in bytes
   */
  public Buffer(
      PyObject owner,
      Runnable onRelease,
      ByteBuffer memory,
      int offset,
      boolean readOnly,
      String format,
      int itemSize,
      int[] shape,
      int[] strides) {
    this.owner = owner;
    this.onRelease = onRelease;
    this.memory = memory;
    this.offset = offset;
    this.readOnly = readOnly;
    this.format = format;
    this.itemSize = itemSize;
    this.shape = shape;
    this.strides = strides;
    int count = itemSize;
    for (int n : shape) {
      count *= n;
    }
    this.length = count;
  }

  /** Plain bytes of a Java array. */
  public static Buffer ofBytes(
      PyObject owner, Runnable onRelease, byte[] array, int offset, int length, boolean readOnly) {
    ByteBuffer memory = ByteBuffer.wrap(array).order(ByteOrder.nativeOrder());
    return new Buffer(
        owner, onRelease, memory, offset, readOnly, "B", 1, new int[] {length}, ONE_BYTE);
  }

  /** Whether the exporter wants to know when the export ends. */
  boolean isCounted() {
    return onRelease != null;
  }

  public PyObject owner() {
    return owner;
  }

  public ByteBuffer memory() {
    return memory;
  }

  public int offset() {
    return offset;
  }

  /** The number of bytes of all elements. */
  public int length() {
    return length;
  }

  public boolean readOnly() {
    return readOnly;
  }

  /** The element format in the notation of {@code struct}. */
  public String format() {
    return format;
  }

  public int itemSize() {
    return itemSize;
  }

  /** The extent of each dimension (not to be changed). */
  public int[] shape() {
    return shape;
  }

  /** The distance in bytes of neighbours in each dimension (not to be changed). */
  public int[] strides() {
    return strides;
  }

  /** Whether the elements lie one after another, the last index running fastest. */
  public boolean isContiguous() {
    return BufferShape.isContiguous(shape, strides, itemSize, true);
  }

  /** Whether the elements lie one after another, the first index running fastest. */
  public boolean isFortranContiguous() {
    return BufferShape.isContiguous(shape, strides, itemSize, false);
  }

  /** A copy of the bytes in the order of the indices. */
  public byte[] toBytes() {
    byte[] bytes = new byte[length];
    copyTo(bytes, 0);
    return bytes;
  }

  /** Copies the bytes in the order of the indices. */
  public void copyTo(byte[] target, int at) {
    if (isContiguous()) {
      memory.get(offset, target, at, length);
    } else {
      BufferShape.forEach(
          shape, strides, offset, new BufferShape.Copier(memory, itemSize, target, at));
    }
  }

  /** Copies bytes into a contiguous, writable buffer. */
  public void put(int at, byte[] source, int from, int count) {
    memory.put(offset + at, source, from, count);
  }

  /** Ends the export; only the first call counts. */
  public void release() {
    synchronized (this) {
      if (released) {
        return;
      }
      released = true;
    }
    if (onRelease != null) {
      onRelease.run();
    }
  }
}
