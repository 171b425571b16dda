package typhon.runtime.storage;

/**
 * A stable merge sort of objects that have a number to compare each: nobody sees the comparisons,
 * so that they need not be those of {@link TimSort}. Objects with the same number are equal, or
 * another order tells.
 */
public final class KeyedSort {
  private static final int BLOCK = 16;

  private final Object[] objects;
  private final Less ties;
  private long[] keys;
  private int[] order;
  private long[] nextKeys;
  private int[] nextOrder;

  private KeyedSort(long[] keys, Object[] objects, Less ties) {
    this.keys = keys;
    this.objects = objects;
    this.ties = ties;
    this.order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /**
   * Sorts {@code objects} by their {@code keys}, which are used up, and moves {@code values} (if
   * not null) alike.
   *
   * @param ties the order of objects with the same key; null when they are equal
   */
  public static void sort(long[] keys, Object[] objects, Object[] values, Less ties) {
    KeyedSort sort = new KeyedSort(keys, objects, ties);
    sort.blocks();
    sort.merge();
    permute(objects, sort.order);
    if (values != null) {
      permute(values, sort.order);
    }
  }

  private static void permute(Object[] array, int[] order) {
    Object[] old = array.clone();
    for (int i = 0; i < order.length; i++) {
      array[i] = old[order[i]];
    }
  }

  private boolean less(long a, int i, long b, int j) {
    return a < b || (a == b && ties != null && ties.test(objects[i], objects[j]));
  }

  private void blocks() {
    for (int from = 0; from < keys.length; from += BLOCK) {
      int to = Math.min(from + BLOCK, keys.length);
      for (int i = from + 1; i < to; i++) {
        insert(from, i);
      }
    }
  }

  private void insert(int from, int at) {
    long key = keys[at];
    int index = order[at];
    int i = at;
    while (i > from && less(key, index, keys[i - 1], order[i - 1])) {
      keys[i] = keys[i - 1];
      order[i] = order[i - 1];
      i--;
    }
    keys[i] = key;
    order[i] = index;
  }

  private void merge() {
    int size = keys.length;
    if (size <= BLOCK) {
      return;
    }
    nextKeys = new long[size];
    nextOrder = new int[size];
    for (long width = BLOCK; width < size; width *= 2) {
      for (long from = 0; from < size; from += 2 * width) {
        int middle = (int) Math.min(from + width, size);
        mergeRuns((int) from, middle, (int) Math.min(from + 2 * width, size));
      }
      long[] k = keys;
      keys = nextKeys;
      nextKeys = k;
      int[] o = order;
      order = nextOrder;
      nextOrder = o;
    }
  }

  private void mergeRuns(int from, int middle, int to) {
    if (middle == to || !less(keys[middle], order[middle], keys[middle - 1], order[middle - 1])) {
      copy(from, from, to - from);
      return;
    }
    long[] source = keys;
    int[] indexes = order;
    int left = from;
    int right = middle;
    int at = from;
    while (left < middle && right < to) {
      int taken =
          less(source[right], indexes[right], source[left], indexes[left]) ? right++ : left++;
      nextKeys[at] = source[taken];
      nextOrder[at++] = indexes[taken];
    }
    copy(left, at, middle - left);
    copy(right, at + middle - left, to - right);
  }

  private void copy(int from, int to, int count) {
    System.arraycopy(keys, from, nextKeys, to, count);
    System.arraycopy(order, from, nextOrder, to, count);
  }
}
