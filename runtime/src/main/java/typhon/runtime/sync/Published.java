package typhon.runtime.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Array elements that other threads read without a lock (design D18).
 *
 * <p>A reference stored with {@link #set} and read with {@link #get} carries everything that was
 * written before the store: the reader sees the whole object behind it, also when that object has
 * non-final fields. Both are plain accesses beside a fence of their kind, which is nothing on x86
 * and a light barrier on arm64; a {@link VarHandle} for each would cost HotSpot some 250 bytes of
 * inlined code at every use (decision 0018). An index must lie inside <em>this</em> array: callers
 * read the array reference once into a local, then compare the index with that array's length.
 */
public final class Published {
  private static final VarHandle OBJECTS = MethodHandles.arrayElementVarHandle(Object[].class);
  private static final VarHandle BYTES = MethodHandles.arrayElementVarHandle(byte[].class);

  private Published() {}

  /** The element, and everything its writer did before it was stored. */
  public static Object get(Object[] array, int index) {
    Object element = array[index];
    VarHandle.acquireFence();
    return element;
  }

  /** Stores the element for lock-free readers. */
  public static void set(Object[] array, int index, Object value) {
    VarHandle.releaseFence();
    array[index] = value;
  }

  /** Replaces {@code expected} by {@code value}; true if this thread did it. */
  public static boolean compareAndSet(Object[] array, int index, Object expected, Object value) {
    return OBJECTS.compareAndSet(array, index, expected, value);
  }

  /** Stores {@code value} and answers what was there. */
  public static Object getAndSet(Object[] array, int index, Object value) {
    return OBJECTS.getAndSet(array, index, value);
  }

  public static long get(long[] array, int index) {
    long element = array[index];
    VarHandle.acquireFence();
    return element;
  }

  public static void set(long[] array, int index, long value) {
    VarHandle.releaseFence();
    array[index] = value;
  }

  public static int get(int[] array, int index) {
    int element = array[index];
    VarHandle.acquireFence();
    return element;
  }

  public static void set(int[] array, int index, int value) {
    VarHandle.releaseFence();
    array[index] = value;
  }

  /**
   * A byte that may be written by another thread meanwhile: no tearing, no order with other bytes.
   */
  public static byte getOpaque(byte[] array, int index) {
    return (byte) BYTES.getOpaque(array, index);
  }

  public static void setOpaque(byte[] array, int index, byte value) {
    BYTES.setOpaque(array, index, value);
  }
}
