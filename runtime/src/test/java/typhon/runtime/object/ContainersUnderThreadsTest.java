package typhon.runtime.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import typhon.runtime.ops.Calls;

/** Invariants of list, dict and set that must hold whatever other threads do (design D17). */
class ContainersUnderThreadsTest {
  private static final int THREADS = 4;
  private static final int ROUNDS = 20_000;

  /** Runs the body in several threads at once and passes on what it throws. */
  private static void together(IntConsumer body) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int number = t;
        running.add(
            pool.submit(() -> {
              start.await();
              body.accept(number);
              return null;
            }));
      }
      start.countDown();
      for (Future<?> f : running) {
        f.get();
      }
    }
  }

  private static PyInt key(int thread, int i) {
    return PyInt.of((long) thread * ROUNDS + i);
  }

  @Test
  void disjointKeysAreAllKeptInTheOrderOfEachThread() throws Exception {
    PyDict dict = new PyDict();
    together(t -> {
      for (int i = 0; i < ROUNDS; i++) {
        dict.put(key(t, i), PyInt.of(i));
      }
    });
    assertEquals(THREADS * ROUNDS, dict.size());
    long[] last = new long[THREADS];
    for (PyObject k : dict.keysSnapshot()) {
      long n = ((PyInt) k).longValue();
      int thread = (int) (n / ROUNDS);
      assertTrue(n >= last[thread], "order of one thread's insertions");
      last[thread] = n;
      assertEquals(n % ROUNDS, ((PyInt) dict.get(k)).longValue());
    }
  }

  @Test
  void presentKeysAreNeverMissingWhileTheTableGrowsAndShrinks() throws Exception {
    PyDict dict = new PyDict();
    for (int i = 0; i < 100; i++) {
      dict.put(PyStr.of("stable" + i), PyInt.of(i));
    }
    together(t -> {
      for (int i = 0; i < ROUNDS; i++) {
        if (t == 0) {
          dict.put(PyInt.of(i % 500), PyNone.NONE);
          dict.remove(PyInt.of((i * 7) % 500));
        } else {
          PyObject value = dict.get(PyStr.of("stable" + i % 100));
          assertNotNull(value, "a key that nobody removes");
          assertEquals(i % 100, ((PyInt) value).longValue());
        }
      }
    });
  }

  @Test
  void setdefaultHasOneWinner() throws Exception {
    PyDict dict = new PyDict();
    PyObject[][] seen = new PyObject[THREADS][ROUNDS];
    together(t -> {
      for (int i = 0; i < ROUNDS; i++) {
        PyObject mine = new PyList();
        PyObject known = dict.putIfAbsent(PyInt.of(i), mine);
        seen[t][i] = known == null ? mine : known;
      }
    });
    for (int i = 0; i < ROUNDS; i++) {
      for (int t = 1; t < THREADS; t++) {
        assertSame(seen[0][i], seen[t][i]);
      }
    }
  }

  @Test
  void removalHasOneWinner() throws Exception {
    PyDict dict = new PyDict();
    for (int i = 0; i < ROUNDS; i++) {
      dict.put(PyInt.of(i), PyInt.of(i));
    }
    AtomicInteger removed = new AtomicInteger();
    together(t -> {
      for (int i = 0; i < ROUNDS; i++) {
        if (dict.remove(PyInt.of(i)) != null) {
          removed.incrementAndGet();
        }
      }
    });
    assertEquals(ROUNDS, removed.get());
    assertEquals(0, dict.size());
  }

  @Test
  void crosswiseUpdatesDoNotDeadlock() throws Exception {
    PyDict a = new PyDict();
    PyDict b = new PyDict();
    a.put(PyStr.of("x"), PyInt.of(1));
    b.put(PyStr.of("x"), PyInt.of(2));
    together(t -> {
      for (int i = 0; i < ROUNDS; i++) {
        DictUpdate.update(t % 2 == 0 ? a : b, t % 2 == 0 ? b : a);
      }
    });
    assertTrue(DictComparison.equal(a, b), "one update came last");
  }

  @Test
  void cellsAndDictAgree() throws Exception {
    PyDict globals = new PyDict();
    PyStr name = PyStr.of("name");
    GlobalCell cell = globals.cell(name);
    together(t -> {
      for (int i = 0; i < ROUNDS; i++) {
        switch (t) {
          case 0 -> cell.set(PyInt.of(i));
          case 1 -> globals.put(name, PyInt.of(i));
          case 2 -> globals.remove(name);
          default -> globals.put(PyInt.of(i % 64), PyNone.NONE);
        }
      }
    });
    assertEquals(globals.get(name) == null, cell.get() == null);
    assertSame(globals.get(name), cell.get());
    cell.set(PyInt.of(5));
    assertSame(cell.get(), globals.get(name));
    globals.clear();
    assertNull(cell.get());
    assertSame(cell, globals.cell(name));
  }

  @Test
  void appendsAreAllKept() throws Exception {
    PyList list = new PyList();
    together(t -> {
      for (int i = 0; i < ROUNDS; i++) {
        list.append(key(t, i));
      }
    });
    PySet all = PySet.of(list.toArray());
    assertEquals(THREADS * ROUNDS, list.size());
    assertEquals(THREADS * ROUNDS, all.size());
  }

  @Test
  void poppedItemsAreGivenOnce() throws Exception {
    PyList list = new PyList();
    for (int i = 0; i < ROUNDS; i++) {
      list.append(PyInt.of(i));
    }
    PySet popped = new PySet();
    AtomicInteger count = new AtomicInteger();
    together(t -> {
      for (PyObject item = ListSlices.removeAt(list, -1);
          item != null;
          item = ListSlices.removeAt(list, -1)) {
        popped.add(item);
        count.incrementAndGet();
      }
    });
    assertEquals(ROUNDS, count.get());
    assertEquals(ROUNDS, popped.size());
  }

  @Test
  void extendAppearsWholeAndNoStoreIsLostWhileTheListGrows() throws Exception {
    PyList list = new PyList();
    PyList seven = PyList.of(SEVEN);
    AtomicBoolean partial = new AtomicBoolean();
    together(t -> {
      for (int i = 0; i < ROUNDS / 10; i++) {
        if (t == 0) {
          ListExtension.extend(list, seven);
        } else if (list.size() % 7 != 0) {
          partial.set(true);
        }
      }
    });
    assertFalse(partial.get());
    assertEquals(7 * (ROUNDS / 10), list.size());
  }

  private static final PyObject[] SEVEN = {
    PyInt.of(1), PyInt.of(2), PyInt.of(3), PyInt.of(4), PyInt.of(5), PyInt.of(6), PyInt.of(7)
  };

  @Test
  void crosswiseExtendsDoNotDeadlock() throws Exception {
    PyList a = PyList.of(SEVEN);
    PyList b = PyList.of(SEVEN);
    together(t -> {
      for (int i = 0; i < 200; i++) {
        ListExtension.extend(t % 2 == 0 ? a : b, t % 2 == 0 ? b : a);
        (t % 2 == 0 ? a : b).takeAll();
      }
    });
    assertTrue(a.size() % 7 == 0 && b.size() % 7 == 0);
  }

  @Test
  void readersSeeOnlyItemsOfTheList() throws Exception {
    PyList list = PyList.of(SEVEN);
    together(t -> {
      for (int i = 0; i < ROUNDS; i++) {
        if (t == 0) {
          list.insert(0, PyInt.of(1 + i % 7));
          ListSlices.removeAt(list, i % 3);
        } else {
          PyObject item = list.getOrNull(i % 9);
          assertTrue(item == null || ((PyInt) item).longValue() <= 7);
        }
      }
    });
    assertEquals(7, list.size());
  }

  @Test
  void aListBeingSortedIsEmptyOrWhole() throws Exception {
    PyList list = new PyList();
    for (int i = 0; i < 1000; i++) {
      list.append(PyInt.of((i * 7919) % 1000));
    }
    together(t -> {
      for (int i = 0; i < 50; i++) {
        if (t == 0) {
          Calls.method(list, PyStr.of("sort"));
          Calls.method(list, PyStr.of("reverse"));
        } else {
          int size = list.size();
          assertTrue(size == 0 || size == 1000);
        }
      }
    });
    assertEquals(1000, PySet.of(list.toArray()).size());
  }

  @Test
  void setOperationsShowReachableStatesOnly() throws Exception {
    PySet set = new PySet();
    PySet evens = PySet.of(PyInt.of(0), PyInt.of(2), PyInt.of(4));
    AtomicBoolean torn = new AtomicBoolean();
    together(t -> {
      for (int i = 0; i < ROUNDS / 4; i++) {
        if (t == 0) {
          set.update(evens);
          SetAlgebra.subtract(set, evens);
        } else if (set.keysSnapshot().length % 3 != 0) {
          torn.set(true);
        }
      }
    });
    assertFalse(torn.get());
  }
}
