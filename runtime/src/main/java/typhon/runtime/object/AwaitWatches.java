package typhon.runtime.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the watches of one thread reachable until their coroutines are started or collected.
 *
 * <p>Thread rule: used by its thread only.
 */
public final class AwaitWatches {
  private static final int FIRST_SIZE = 64;

  private AwaitWatch[] watches = new AwaitWatch[FIRST_SIZE];
  private int count;

  public void add(AwaitWatch watch) {
    if (count == watches.length) {
      dropCleared();
    }
    watches[count++] = watch;
  }

  /** Those of coroutines that have not been started. */
  public List<AwaitWatch> open() {
    List<AwaitWatch> open = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (!watches[i].refersTo(null)) {
        open.add(watches[i]);
      }
    }
    return open;
  }

  private void dropCleared() {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (!watches[i].refersTo(null)) {
        watches[kept++] = watches[i];
      }
    }
    Arrays.fill(watches, kept, count, null);
    count = kept;
    if (kept > watches.length / 2) {
      watches = Arrays.copyOf(watches, watches.length * 2);
    }
  }
}
