package typhon.runtime.type;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Reference array elements that threads share: read with acquire, written with release (design
 * D17).
 */
public final class PublishedArray {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

  private PublishedArray() {}

  public static Object get(Object[] array, int index) {
    Object element = array[index];
    VarHandle.acquireFence();
    return element;
  }

  public static void set(Object[] array, int index, Object value) {
    VarHandle.releaseFence();
    array[index] = value;
  }

  /** Replaces an element if it is still {@code expected}. */
  static boolean replace(Object[] array, int index, Object expected, Object value) {
    return ELEMENT.compareAndSet(array, index, expected, value);
  }

  /** Replaces an element and answers what it was. */
  static Object exchange(Object[] array, int index, Object value) {
    return ELEMENT.getAndSet(array, index, value);
  }
}
