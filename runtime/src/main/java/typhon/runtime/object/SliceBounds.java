package typhon.runtime.object;

/**
 * The bounds of a slice as numbers, before the length of the sequence is known: after this no user code runs, so that
 * {@link #within} may be called under a lock.
 */
// CPython: sliceobject.c PySlice_Unpack, PySlice_AdjustIndices
public record SliceBounds(long start, long stop, long step) {
  /** The positions within a sequence of this length. */
  public SliceRange within(int length) {
    long from = clip(start, length);
    long to = clip(stop, length);
    long count;
    if (step < 0) {
      count = to < from ? (from - to - 1) / -step + 1 : 0;
    } else {
      count = from < to ? (to - from - 1) / step + 1 : 0;
    }
    // With at most one position the size of the step does not matter.
    int stride = count > 1 ? (int) step : Long.signum(step);
    return new SliceRange((int) from, stride, (int) count);
  }

  private long clip(long bound, int length) {
    long low = step < 0 ? -1 : 0;
    long high = step < 0 ? length - 1L : length;
    long at = bound < 0 ? Math.max(low, bound + length) : bound;
    return Math.min(at, high);
  }
}
