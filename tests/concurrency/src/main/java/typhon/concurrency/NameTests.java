package typhon.concurrency;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;
import typhon.runtime.object.PyObject;

/** Globals, cells, and objects of modules that are exact: locks, counts, heaps, default values. */
public final class NameTests {
  private static final Python CODE =
      Python.of(
          """
          def make_module():
              names = {}
              exec('''
          data = seen = 0
          def write():
              global data, seen
              data = 1
              seen = 1
          def get_data(): return data
          def get_seen(): return seen
          ''', names)
              return names
          def make_cells():
              data = seen = 0
              def write():
                  nonlocal data, seen
                  data = 1
                  seen = 1
              return {'write': write, 'get_data': lambda: data, 'get_seen': lambda: seen}
          def write(names): names['write']()
          def get_data(names): return names['get_data']()
          def get_seen(names): return names['get_seen']()
          def make_locked(): return [_thread.lock(), 0]
          def add_locked(pair):
              with pair[0]:
                  pair[1] += 1
          def second(pair): return pair[1]
          def make_count(): return itertools.count()
          def step(count): return next(count)
          def make_default(): return _collections.defaultdict(object)
          def missing(d): return d['k']
          def make_list(): return [5]
          def push(heap, x): _heapq.heappush(heap, x)
          def least(heap): return heap[0]
          def size(heap): return len(heap)
          """);

  private NameTests() {}

  /** A writer of two names, in order, and a reader that looks the other way round. */
  static class Names {
    final PyObject names;

    Names(String make) {
      names = CODE.call(make);
    }

    void write() {
      CODE.call("write", names);
    }

    void read(II_Result r) {
      r.r1 = CODE.number("get_seen", names);
      r.r2 = CODE.number("get_data", names);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"0, 0", "0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "in the order they were written")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class Globals extends Names {
    public Globals() {
      super("make_module");
    }

    @Actor
    public void one() {
      write();
    }

    @Actor
    public void two(II_Result r) {
      read(r);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"0, 0", "0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "in the order they were written")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class Cells extends Names {
    public Cells() {
      super("make_cells");
    }

    @Actor
    public void one() {
      write();
    }

    @Actor
    public void two(II_Result r) {
      read(r);
    }
  }

  @JCStressTest
  @Outcome(id = "2", expect = ACCEPTABLE, desc = "the lock keeps the two steps together")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class LockedCount {
    final PyObject pair = CODE.call("make_locked");

    @Actor
    public void one() {
      CODE.call("add_locked", pair);
    }

    @Actor
    public void two() {
      CODE.call("add_locked", pair);
    }

    @Arbiter
    public void look(I_Result r) {
      r.r1 = CODE.number("second", pair);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"0, 1, 2", "1, 0, 2"},
      expect = ACCEPTABLE,
      desc = "each number once")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class Count {
    final PyObject count = CODE.call("make_count");

    @Actor
    public void one(III_Result r) {
      r.r1 = CODE.number("step", count);
    }

    @Actor
    public void two(III_Result r) {
      r.r2 = CODE.number("step", count);
    }

    @Arbiter
    public void look(III_Result r) {
      r.r3 = CODE.number("step", count);
    }
  }

  @JCStressTest
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "one value for both")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class DefaultDictValue {
    final PyObject dict = CODE.call("make_default");
    PyObject first;
    PyObject second;

    @Actor
    public void one() {
      first = CODE.call("missing", dict);
    }

    @Actor
    public void two() {
      second = CODE.call("missing", dict);
    }

    @Arbiter
    public void look(I_Result r) {
      r.r1 = first == second ? 1 : 0;
    }
  }

  @JCStressTest
  @Outcome(id = "1, 3", expect = ACCEPTABLE, desc = "both are there, the least in front")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class HeapPush {
    final PyObject heap = CODE.call("make_list");

    @Actor
    public void one() {
      CODE.call("push", heap, Python.of(1));
    }

    @Actor
    public void two() {
      CODE.call("push", heap, Python.of(2));
    }

    @Arbiter
    public void look(II_Result r) {
      r.r1 = CODE.number("least", heap);
      r.r2 = CODE.number("size", heap);
    }
  }
}
