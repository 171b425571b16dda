package typhon.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.constant.ClassDesc;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitClassTest {
  private static final int THREADS = 8;

  /** Classes that the resolver does not know. */
  private static final List<ClassDesc> NAMES =
      IntStream.range(0, 3000).mapToObj(i -> ClassDesc.of("typhon.none.C" + i)).toList();

  /** With a map for one thread: ConcurrentModificationException, or no end. */
  @Test
  void allThreadsMayAskForClasses() throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> asked =
          Collections.nCopies(THREADS, 0).stream().map(i -> pool.submit(() -> ask(start))).toList();
      for (Future<Integer> f : asked) {
        assertEquals(NAMES.size(), f.get());
      }
    }
  }

  private static int ask(CyclicBarrier start) throws Exception {
    start.await();
    int unknown = 0;
    for (ClassDesc name : NAMES) {
      unknown += UnitClass.HIERARCHY.getClassInfo(name) == null ? 1 : 0;
    }
    return unknown;
  }
}
