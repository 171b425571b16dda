package typhon.runtime.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectLockTest {
  private static final int THREADS = 4;
  private static final int STEPS = 50_000;

  private static final class Counter {
    static final VarHandle LOCK = ObjectLock.field(MethodHandles.lookup(), Counter.class, "lock");

    @SuppressWarnings("unused") // through LOCK
    private int lock;

    private int count;
  }

  private static void inThreads(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Test
  void noIncrementIsLost() throws InterruptedException {
    Counter counter = new Counter();
    Runnable work =
        () -> {
          for (int i = 0; i < STEPS; i++) {
            ObjectLock.lock(Counter.LOCK, counter);
            counter.count++;
            ObjectLock.unlock(Counter.LOCK, counter);
          }
        };
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(i % 2 == 0 ? new Thread(work) : Thread.ofVirtual().unstarted(work));
    }
    inThreads(threads);
    assertEquals(THREADS * STEPS, counter.count);
  }

  @Test
  void pairsNeitherDeadlockNorLoseMoney() throws InterruptedException {
    Counter a = new Counter();
    Counter b = new Counter();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Counter from = i % 2 == 0 ? a : b;
      Counter to = i % 2 == 0 ? b : a;
      threads.add(
          new Thread(() -> {
            for (int j = 0; j < STEPS; j++) {
              LockOrder.lock(Counter.LOCK, from, Counter.LOCK, to);
              from.count--;
              to.count++;
              LockOrder.unlock(Counter.LOCK, from, Counter.LOCK, to);
            }
          }));
    }
    inThreads(threads);
    assertEquals(0, a.count + b.count);
  }

  @Test
  void lockIsNotReentrant() {
    Counter counter = new Counter();
    assertTrue(ObjectLock.tryLock(Counter.LOCK, counter));
    assertFalse(ObjectLock.tryLock(Counter.LOCK, counter));
    ObjectLock.unlock(Counter.LOCK, counter);
    LockOrder.lock(Counter.LOCK, counter, Counter.LOCK, counter);
    LockOrder.unlock(Counter.LOCK, counter, Counter.LOCK, counter);
    assertTrue(ObjectLock.tryLock(Counter.LOCK, counter));
  }
}
