package typhon.runtime.storage;

/**
 * The stable merge sort of {@code list.sort}: it asks for the same comparisons in the same order as
 * CPython 3.14, so that programs that count or log them see no difference.
 *
 * <p>Sorts {@code keys} and moves {@code values} (if not null) alike. When the order throws, both
 * arrays hold a permutation of what they held before. The arrays must belong to the caller alone
 * while it runs.
 */
// CPython: listobject.c list_sort_impl and its helpers, listsort.txt
public final class TimSort {
  /** Runs shorter than a number just below or at this are filled up by insertion. */
  private static final int MAX_MIN_RUN = 64;

  private final Object[] keys;
  private final Object[] values;
  private final int size;
  private final Less less;
  private final RunMerger merger;

  private final int[] runBase = new int[85];
  private final int[] runLength = new int[85];
  private final int[] runPower = new int[85];
  private int runs;

  private TimSort(Object[] keys, Object[] values, int size, Less less) {
    this.keys = keys;
    this.values = values;
    this.size = size;
    this.less = less;
    this.merger = new RunMerger(keys, values, less);
  }

  /** Sorts the first {@code size} elements; {@code values} may be null. */
  public static void sort(Object[] keys, Object[] values, int size, Less less) {
    if (size > 1) {
      new TimSort(keys, values, size, less).sort();
    }
  }

  private void sort() {
    int minRun = minRun(size);
    int at = 0;
    while (at < size) {
      int length = countRun(at, size - at);
      if (length < minRun) {
        int forced = Math.min(size - at, minRun);
        insertionSort(at, forced, length);
        length = forced;
      }
      if (runs > 0) {
        mergeBefore(length);
      }
      runBase[runs] = at;
      runLength[runs] = length;
      runs++;
      at += length;
    }
    collapse();
  }

  private static int minRun(int n) {
    int cut = 0;
    int left = n;
    while (left >= MAX_MIN_RUN) {
      cut |= left & 1;
      left >>= 1;
    }
    return left + cut;
  }

  /**
   * The length of the run at {@code lo}; a descending one (with equal stretches inside) is turned
   * round stably.
   */
  // CPython: listobject.c count_run
  private int countRun(int lo, int left) {
    if (left == 1) {
      return 1;
    }
    int n = 1;
    while (n < left && !nextSmaller(lo, n)) {
      n++;
    }
    if (n == left) {
      return n;
    }
    if (n > 1) {
      if (less.test(keys[lo], keys[lo + n - 1])) {
        return n;
      }
      // All equal so far: they may lead a descending run, reversed twice.
      reverse(lo, lo + n);
    }
    n = finishDescending(lo, n + 1, left);
    reverse(lo, lo + n);
    while (n < left && !nextSmaller(lo, n)) {
      n++;
    }
    return n;
  }

  private int finishDescending(int lo, int start, int left) {
    int n = start;
    int equal = 0;
    for (; n < left; n++) {
      if (nextSmaller(lo, n)) {
        reverseLast(lo + n, equal);
        equal = 0;
      } else if (less.test(keys[lo + n - 1], keys[lo + n])) {
        break;
      } else {
        equal++;
      }
    }
    reverseLast(lo + n, equal);
    return n;
  }

  private boolean nextSmaller(int lo, int n) {
    return less.test(keys[lo + n], keys[lo + n - 1]);
  }

  private void reverseLast(int end, int equal) {
    if (equal > 0) {
      reverse(end - equal - 1, end);
    }
  }

  private void reverse(int from, int to) {
    reverse(keys, from, to);
    if (values != null) {
      reverse(values, from, to);
    }
  }

  /** Turns a stretch of an array round. */
  public static void reverse(Object[] array, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      Object swap = array[i];
      array[i] = array[j];
      array[j] = swap;
    }
  }

  /** Sorts {@code n} elements at {@code lo}, of which the first {@code sorted} are in order. */
  // CPython: listobject.c binarysort
  private void insertionSort(int lo, int n, int sorted) {
    for (int at = lo + sorted; at < lo + n; at++) {
      Object pivot = keys[at];
      int left = lo;
      int right = at;
      while (left < right) {
        int middle = ((left + right - 2 * lo) >> 1) + lo;
        if (less.test(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      System.arraycopy(keys, left, keys, left + 1, at - left);
      keys[left] = pivot;
      if (values != null) {
        Object value = values[at];
        System.arraycopy(values, left, values, left + 1, at - left);
        values[left] = value;
      }
    }
  }

  /**
   * Merges the pending runs that the powersort rule wants merged before a new run of {@code
   * length}.
   */
  // CPython: listobject.c found_new_run
  private void mergeBefore(int length) {
    int power = power(runBase[runs - 1], runLength[runs - 1], length);
    while (runs > 1 && runPower[runs - 2] > power) {
      mergeAt(runs - 2);
    }
    runPower[runs - 1] = power;
  }

  // CPython: listobject.c powerloop
  private int power(int start, int first, int second) {
    long a = 2L * start + first;
    long b = a + first + second;
    for (int result = 1; ; result++) {
      if (a >= size) {
        a -= size;
        b -= size;
      } else if (b >= size) {
        return result;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  // CPython: listobject.c merge_force_collapse
  private void collapse() {
    while (runs > 1) {
      int n = runs - 2;
      if (n > 0 && runLength[n - 1] < runLength[n + 1]) {
        n--;
      }
      mergeAt(n);
    }
  }

  private void mergeAt(int i) {
    int base = runBase[i];
    int first = runLength[i];
    int second = runLength[i + 1];
    runLength[i] = first + second;
    if (i == runs - 3) {
      runBase[i + 1] = runBase[i + 2];
      runLength[i + 1] = runLength[i + 2];
    }
    runs--;
    merger.merge(base, first, second);
  }
}
