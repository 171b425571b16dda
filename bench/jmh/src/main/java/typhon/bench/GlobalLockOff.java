package typhon.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import typhon.runtime.sync.GlobalLock;

/**
 * What the global lock costs where nobody asked for it (design D19): each pair of figures, without
 * and with the lock's calls around the same step, must be equal.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2)
public class GlobalLockOff {
  private final ReentrantLock lock = new ReentrantLock();
  private long count;

  @Benchmark
  public long globalLockStep() {
    return ++count;
  }

  @Benchmark
  public long globalLockStepPaused() {
    boolean paused = GlobalLock.pause();
    long result = ++count;
    GlobalLock.resume(paused);
    return result;
  }

  @Benchmark
  public long globalLockOtherLock() {
    lock.lock();
    long result = ++count;
    lock.unlock();
    return result;
  }

  @Benchmark
  public long globalLockOtherLockGivingWay() {
    GlobalLock.lock(lock);
    long result = ++count;
    lock.unlock();
    return result;
  }
}
