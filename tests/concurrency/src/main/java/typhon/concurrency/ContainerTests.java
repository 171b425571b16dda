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

/** What docs/threads.md calls atomic of list, dict, set and deque, as Python code. */
public final class ContainerTests {
  private static final Python CODE =
      Python.of(
          """
          class Box:
              def __init__(self, n):
                  self.n = n
                  self.items = [n]
          def make_list(n): return list(range(n))
          def make_dict(n): return {k: k for k in range(n)}
          def make_set(): return set()
          def make_deque(): return _collections.deque()
          def append(l, x): l.append(x)
          def append_box(l): l.append(Box(7))
          def read_box(l): return l[0].n + l[0].items[0]
          def pop(l): return l.pop()
          def popleft(l): return l.popleft()
          def size(l): return len(l)
          def total(l): return sum(l)
          def store(c, k, v): c[k] = v
          def read(c, k): return c[k]
          def take(d, k): return d.pop(k)
          def first(d, k, v): return d.setdefault(k, v)
          def fill(d):
              for k in range(100, 140): d[k] = k
          def grow(l):
              for k in range(20): l.append(k)
          def add(s, x): s.add(x)
          def extend(a, b): a.extend(b)
          def update(a, b): a.update(b)
          """);

  private ContainerTests() {}

  private static final PyObject ONE = Python.of(1);
  private static final PyObject TWO = Python.of(2);

  @JCStressTest
  @Outcome(id = "2, 3", expect = ACCEPTABLE, desc = "both are there")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class ListAppend {
    final PyObject list = CODE.call("make_list", Python.of(0));

    @Actor
    public void one() {
      CODE.call("append", list, ONE);
    }

    @Actor
    public void two() {
      CODE.call("append", list, TWO);
    }

    @Arbiter
    public void look(II_Result r) {
      r.r1 = CODE.number("size", list);
      r.r2 = CODE.number("total", list);
    }
  }

  @JCStressTest
  @Outcome(id = "-1", expect = ACCEPTABLE, desc = "not there yet")
  @Outcome(id = "14", expect = ACCEPTABLE, desc = "the whole object")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class Publication {
    final PyObject list = CODE.call("make_list", Python.of(0));

    @Actor
    public void write() {
      CODE.call("append_box", list);
    }

    @Actor
    public void read(I_Result r) {
      r.r1 = CODE.number("read_box", list);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"0, -1", "-1, 0"},
      expect = ACCEPTABLE,
      desc = "one of them")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class ListPop {
    final PyObject list = CODE.call("make_list", Python.of(1));

    @Actor
    public void one(II_Result r) {
      r.r1 = CODE.number("pop", list);
    }

    @Actor
    public void two(II_Result r) {
      r.r2 = CODE.number("pop", list);
    }
  }

  @JCStressTest
  @Outcome(id = "9, 21", expect = ACCEPTABLE, desc = "the store survives the growth")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class StoreWhileGrowing {
    final PyObject list = CODE.call("make_list", Python.of(1));

    @Actor
    public void grow() {
      CODE.call("grow", list);
    }

    @Actor
    public void store() {
      CODE.call("store", list, Python.of(0), Python.of(9));
    }

    @Arbiter
    public void look(II_Result r) {
      r.r1 = CODE.number("read", list, Python.of(0));
      r.r2 = CODE.number("size", list);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"0", "3"},
      expect = ACCEPTABLE,
      desc = "none or all")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class ListExtend {
    final PyObject list = CODE.call("make_list", Python.of(0));
    final PyObject source = CODE.call("make_list", Python.of(3));

    @Actor
    public void extend() {
      CODE.call("extend", list, source);
    }

    @Actor
    public void look(I_Result r) {
      r.r1 = CODE.number("size", list);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"4, 6", "6, 4", "4, 4"},
      expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN)
  @State
  public static class ExtendCrosswise {
    final PyObject a = CODE.call("make_list", Python.of(2));
    final PyObject b = CODE.call("make_list", Python.of(2));

    @Actor
    public void one() {
      CODE.call("extend", a, b);
    }

    @Actor
    public void two() {
      CODE.call("extend", b, a);
    }

    @Arbiter
    public void look(II_Result r) {
      r.r1 = CODE.number("size", a);
      r.r2 = CODE.number("size", b);
    }
  }

  @JCStressTest
  @Outcome(id = "1, 2, 2", expect = ACCEPTABLE, desc = "both keys are there")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class DictStore {
    final PyObject dict = CODE.call("make_dict", Python.of(0));

    @Actor
    public void one() {
      CODE.call("store", dict, ONE, ONE);
    }

    @Actor
    public void two() {
      CODE.call("store", dict, TWO, TWO);
    }

    @Arbiter
    public void look(III_Result r) {
      r.r1 = CODE.number("read", dict, ONE);
      r.r2 = CODE.number("read", dict, TWO);
      r.r3 = CODE.number("size", dict);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"1, 1", "2, 2"},
      expect = ACCEPTABLE,
      desc = "one value for both")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class DictSetDefault {
    final PyObject dict = CODE.call("make_dict", Python.of(0));

    @Actor
    public void one(II_Result r) {
      r.r1 = CODE.number("first", dict, ONE, ONE);
    }

    @Actor
    public void two(II_Result r) {
      r.r2 = CODE.number("first", dict, ONE, TWO);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"0, -1", "-1, 0"},
      expect = ACCEPTABLE,
      desc = "one of them")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class DictPop {
    final PyObject dict = CODE.call("make_dict", Python.of(1));

    @Actor
    public void one(II_Result r) {
      r.r1 = CODE.number("take", dict, Python.of(0));
    }

    @Actor
    public void two(II_Result r) {
      r.r2 = CODE.number("take", dict, Python.of(0));
    }
  }

  @JCStressTest
  @Outcome(id = "3, 4", expect = ACCEPTABLE, desc = "keys that stay are never missing")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class DictReadDuringResize {
    final PyObject dict = CODE.call("make_dict", Python.of(5));

    @Actor
    public void fill() {
      CODE.call("fill", dict);
    }

    @Actor
    public void read(II_Result r) {
      r.r1 = CODE.number("read", dict, Python.of(3));
      r.r2 = CODE.number("read", dict, Python.of(4));
    }
  }

  @JCStressTest
  @Outcome(id = "2, 3", expect = ACCEPTABLE, desc = "both are in")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class SetAdd {
    final PyObject set = CODE.call("make_set");

    @Actor
    public void one() {
      CODE.call("add", set, ONE);
    }

    @Actor
    public void two() {
      CODE.call("add", set, TWO);
    }

    @Arbiter
    public void look(II_Result r) {
      r.r1 = CODE.number("size", set);
      r.r2 = CODE.number("total", set);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"1, -1, 1", "-1, -1, 2", "-1, 1, 1"},
      expect = ACCEPTABLE)
  @Outcome(id = {"2, -1, 1", "-1, 2, 1", "1, 2, 0", "2, 1, 0"}, expect = ACCEPTABLE)
  @Outcome(expect = FORBIDDEN)
  @State
  public static class DequeBothEnds {
    final PyObject deque = CODE.call("make_deque");

    @Actor
    public void put() {
      CODE.call("append", deque, ONE);
      CODE.call("append", deque, TWO);
    }

    @Actor
    public void left(III_Result r) {
      r.r1 = CODE.number("popleft", deque);
    }

    @Actor
    public void right(III_Result r) {
      r.r2 = CODE.number("pop", deque);
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = CODE.number("size", deque);
    }
  }
}
