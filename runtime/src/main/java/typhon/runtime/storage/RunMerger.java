package typhon.runtime.storage;

import java.util.Arrays;

/** Merges two neighbouring runs of a {@link TimSort}, galloping where one run keeps winning. */
// CPython: listobject.c merge_at, merge_lo, merge_hi, gallop_left, gallop_right
final class RunMerger {
  private static final int MIN_GALLOP = 7;

  private final Object[] keys;
  private final Object[] values;
  private final Less less;
  private Object[] keyTemp = {};
  private Object[] valueTemp;
  private int minGallop = MIN_GALLOP;

  RunMerger(Object[] keys, Object[] values, Less less) {
    this.keys = keys;
    this.values = values;
    this.less = less;
  }

  /** Merges {@code first} elements at {@code base} with the {@code second} elements after them. */
  void merge(int base, int first, int second) {
    int middle = base + first;
    int skipped = gallopRight(keys[middle], keys, base, first, 0);
    int from = base + skipped;
    int left = first - skipped;
    if (left == 0) {
      return;
    }
    int right = gallopLeft(keys[middle - 1], keys, middle, second, second - 1);
    if (right == 0) {
      return;
    }
    if (left <= right) {
      new Low(from, left, middle, right).run();
    } else {
      new High(from, left, middle, right).run();
    }
  }

  /**
   * The leftmost position among {@code n} sorted elements where {@code key} can stand, searched
   * from {@code hint}.
   */
  private int gallopLeft(Object key, Object[] array, int base, int n, int hint) {
    int last = 0;
    int offset = 1;
    if (less.test(array[base + hint], key)) {
      int most = n - hint;
      while (offset < most && less.test(array[base + hint + offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      last += hint;
      offset += hint;
    } else {
      int most = hint + 1;
      while (offset < most && !less.test(array[base + hint - offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      int swap = last;
      last = hint - offset;
      offset = hint - swap;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (less.test(array[base + middle], key)) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    return offset;
  }

  /** The rightmost such position. */
  private int gallopRight(Object key, Object[] array, int base, int n, int hint) {
    int last = 0;
    int offset = 1;
    if (less.test(key, array[base + hint])) {
      int most = hint + 1;
      while (offset < most && less.test(key, array[base + hint - offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      int swap = last;
      last = hint - offset;
      offset = hint - swap;
    } else {
      int most = n - hint;
      while (offset < most && !less.test(key, array[base + hint + offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      last += hint;
      offset += hint;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (less.test(key, array[base + middle])) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    return offset;
  }

  private void saveToTemp(int from, int n) {
    if (keyTemp.length < n) {
      keyTemp = new Object[n];
      valueTemp = values == null ? null : new Object[n];
    }
    System.arraycopy(keys, from, keyTemp, 0, n);
    if (values != null) {
      System.arraycopy(values, from, valueTemp, 0, n);
    }
  }

  private void clearTemp(int n) {
    Arrays.fill(keyTemp, 0, n, null);
    if (values != null) {
      Arrays.fill(valueTemp, 0, n, null);
    }
  }

  private void move(int from, int to, int n) {
    System.arraycopy(keys, from, keys, to, n);
    if (values != null) {
      System.arraycopy(values, from, values, to, n);
    }
  }

  private void restore(int tempFrom, int to, int n) {
    System.arraycopy(keyTemp, tempFrom, keys, to, n);
    if (values != null) {
      System.arraycopy(valueTemp, tempFrom, values, to, n);
    }
  }

  /** Merging from the left; the left run, which is not the longer, waits in the temporary array. */
  private final class Low {
    private final int saved;

    /** The next place to fill. */
    private int dest;

    /** The next of the left run, in the temporary array, and how many are left. */
    private int a;

    private int leftA;

    /** The next of the right run, in place, and how many are left. */
    private int b;

    private int leftB;

    Low(int from, int first, int middle, int second) {
      saved = first;
      dest = from;
      leftA = first;
      b = middle;
      leftB = second;
    }

    void run() {
      saveToTemp(dest, saved);
      try {
        takeRight();
        if (leftB > 0 && leftA > 1) {
          mergeAll();
        }
      } finally {
        // After an exception too: what still waits in the temporary array fills the gap.
        finish();
      }
    }

    private void finish() {
      if (leftA == 1 && leftB > 0) {
        move(b, dest, leftB);
        restore(a, dest + leftB, 1);
      } else if (leftA > 0) {
        restore(a, dest, leftA);
      }
      clearTemp(saved);
    }

    private void mergeAll() {
      while (oneByOne() && gallop()) {
        // Leaving the galloping mode makes it dearer to enter again.
        minGallop++;
      }
    }

    /** Takes single elements until one run wins often enough; false when a run is used up. */
    private boolean oneByOne() {
      int winsA = 0;
      int winsB = 0;
      int limit = minGallop;
      while (true) {
        if (less.test(keys[b], keyTemp[a])) {
          takeRight();
          winsB++;
          winsA = 0;
          if (leftB == 0) {
            return false;
          }
          if (winsB >= limit) {
            return true;
          }
        } else {
          takeLeft(1);
          winsA++;
          winsB = 0;
          if (leftA == 1) {
            return false;
          }
          if (winsA >= limit) {
            return true;
          }
        }
      }
    }

    /** Takes stretches while they are long; false when a run is used up. */
    private boolean gallop() {
      minGallop++;
      int winsA;
      int winsB;
      do {
        minGallop -= minGallop > 1 ? 1 : 0;
        winsA = gallopRight(keys[b], keyTemp, a, leftA, 0);
        if (winsA > 0) {
          takeLeft(winsA);
          if (leftA <= 1) {
            return false;
          }
        }
        takeRight();
        if (leftB == 0) {
          return false;
        }
        winsB = gallopLeft(keyTemp[a], keys, b, leftB, 0);
        if (winsB > 0) {
          move(b, dest, winsB);
          dest += winsB;
          b += winsB;
          leftB -= winsB;
          if (leftB == 0) {
            return false;
          }
        }
        takeLeft(1);
        if (leftA == 1) {
          return false;
        }
      } while (winsA >= MIN_GALLOP || winsB >= MIN_GALLOP);
      return true;
    }

    private void takeLeft(int n) {
      restore(a, dest, n);
      dest += n;
      a += n;
      leftA -= n;
    }

    private void takeRight() {
      move(b, dest, 1);
      dest++;
      b++;
      leftB--;
    }
  }

  /** Merging from the right; the right run, which is the shorter, waits in the temporary array. */
  private final class High {
    private final int saved;
    private final int from;

    /** The next place to fill, going down. */
    private int dest;

    /** The last of the left run, in place, and how many are left. */
    private int a;

    private int leftA;

    /** The last of the right run, in the temporary array, and how many are left. */
    private int b;

    private int leftB;

    High(int from, int first, int middle, int second) {
      this.from = from;
      saved = second;
      leftA = first;
      leftB = second;
      dest = middle + second - 1;
      a = middle - 1;
      b = second - 1;
    }

    void run() {
      saveToTemp(from + leftA, saved);
      try {
        takeLeft();
        if (leftA > 0 && leftB > 1) {
          mergeAll();
        }
      } finally {
        // As in Low.
        finish();
      }
    }

    private void finish() {
      if (leftB == 1 && leftA > 0) {
        move(a - leftA + 1, dest - leftA + 1, leftA);
        restore(b, dest - leftA, 1);
      } else if (leftB > 0) {
        restore(0, dest - leftB + 1, leftB);
      }
      clearTemp(saved);
    }

    private void mergeAll() {
      while (oneByOne() && gallop()) {
        // Leaving the galloping mode makes it dearer to enter again.
        minGallop++;
      }
    }

    private boolean oneByOne() {
      int winsA = 0;
      int winsB = 0;
      int limit = minGallop;
      while (true) {
        if (less.test(keyTemp[b], keys[a])) {
          takeLeft();
          winsA++;
          winsB = 0;
          if (leftA == 0) {
            return false;
          }
          if (winsA >= limit) {
            return true;
          }
        } else {
          takeRight(1);
          winsB++;
          winsA = 0;
          if (leftB == 1) {
            return false;
          }
          if (winsB >= limit) {
            return true;
          }
        }
      }
    }

    private boolean gallop() {
      minGallop++;
      int winsA;
      int winsB;
      do {
        minGallop -= minGallop > 1 ? 1 : 0;
        winsA = leftA - gallopRight(keyTemp[b], keys, from, leftA, leftA - 1);
        if (winsA > 0) {
          dest -= winsA;
          a -= winsA;
          move(a + 1, dest + 1, winsA);
          leftA -= winsA;
          if (leftA == 0) {
            return false;
          }
        }
        takeRight(1);
        if (leftB == 1) {
          return false;
        }
        winsB = leftB - gallopLeft(keys[a], keyTemp, 0, leftB, leftB - 1);
        if (winsB > 0) {
          takeRight(winsB);
          if (leftB <= 1) {
            return false;
          }
        }
        takeLeft();
        if (leftA == 0) {
          return false;
        }
      } while (winsA >= MIN_GALLOP || winsB >= MIN_GALLOP);
      return true;
    }

    private void takeLeft() {
      move(a, dest, 1);
      dest--;
      a--;
      leftA--;
    }

    private void takeRight(int n) {
      dest -= n;
      b -= n;
      restore(b + 1, dest + 1, n);
      leftB -= n;
    }
  }
}
