package typhon.runtime.frame;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The states of all threads of one interpreter, for settings that reach into other threads.
 *
 * <p>Thread rule: a concurrent queue of weak references, swept by whoever reads it.
 */
public final class ThreadStates {
  private final ConcurrentLinkedQueue<WeakReference<ThreadState>> all =
      new ConcurrentLinkedQueue<>();

  void add(ThreadState state) {
    all.add(new WeakReference<>(state));
  }

  /** A thread has ended. */
  public void remove(ThreadState state) {
    all.removeIf(r -> r.refersTo(state) || r.refersTo(null));
  }

  /** The states of the threads that exist now. */
  public List<ThreadState> list() {
    List<ThreadState> list = new ArrayList<>();
    all.removeIf(r -> {
      ThreadState state = r.get();
      if (state != null) {
        list.add(state);
      }
      return state == null;
    });
    return list;
  }

  /** A setting that decides when a call takes the slow entry has changed. */
  public void updateLimits() {
    list().forEach(ThreadState::updateLimit);
  }
}
