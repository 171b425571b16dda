package typhon.concurrency;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import typhon.runtime.object.PyObject;

/**
 * Lincheck models: the operations that docs/threads.md calls atomic, of one object each. What is no
 * operation here (iteration, {@code insert}, the length of a dict beside its keys) promises less.
 */
public final class Models {
  private static final Python CODE =
      Python.of(
          """
          def make_list(): return []
          def make_dict(): return {}
          def make_set(): return set()
          def make_deque(): return _collections.deque()
          def append(l, x):
              l.append(x)
              return 0
          def appendleft(l, x):
              l.appendleft(x)
              return 0
          def pop(l): return l.pop()
          def popleft(l): return l.popleft()
          def read(c, k): return c[k]
          def write(c, k, v):
              c[k] = v
              return 0
          def size(c): return len(c)
          def clear(c):
              c.clear()
              return 0
          def take(d, k): return d.pop(k)
          def first(d, k, v): return d.setdefault(k, v)
          def drop(c, k):
              del c[k]
              return 0
          def add(s, x):
              s.add(x)
              return 0
          def discard(s, x):
              s.discard(x)
              return 0
          def remove(s, x):
              s.remove(x)
              return 0
          def inside(c, x): return int(x in c)
          """);

  private Models() {}

  /** {@code list}. */
  public static class ListModel {
    private final PyObject list = CODE.call("make_list");

    @Operation
    public int append(int x) {
      return CODE.number("append", list, Python.of(x));
    }

    @Operation
    public int pop() {
      return CODE.number("pop", list);
    }

    @Operation
    public int read(@Param(gen = IntGen.class, conf = "0:2") int i) {
      return CODE.number("read", list, Python.of(i));
    }

    @Operation
    public int write(@Param(gen = IntGen.class, conf = "0:2") int i, int x) {
      return CODE.number("write", list, Python.of(i), Python.of(x));
    }

    @Operation
    public int size() {
      return CODE.number("size", list);
    }

    @Operation
    public int clear() {
      return CODE.number("clear", list);
    }
  }

  /** {@code dict}. */
  public static class DictModel {
    private final PyObject dict = CODE.call("make_dict");

    @Operation
    public int write(@Param(gen = IntGen.class, conf = "0:3") int k, int x) {
      return CODE.number("write", dict, Python.of(k), Python.of(x));
    }

    @Operation
    public int read(@Param(gen = IntGen.class, conf = "0:3") int k) {
      return CODE.number("read", dict, Python.of(k));
    }

    @Operation
    public int take(@Param(gen = IntGen.class, conf = "0:3") int k) {
      return CODE.number("take", dict, Python.of(k));
    }

    @Operation
    public int drop(@Param(gen = IntGen.class, conf = "0:3") int k) {
      return CODE.number("drop", dict, Python.of(k));
    }

    @Operation
    public int first(@Param(gen = IntGen.class, conf = "0:3") int k, int x) {
      return CODE.number("first", dict, Python.of(k), Python.of(x));
    }

    @Operation
    public int inside(@Param(gen = IntGen.class, conf = "0:3") int k) {
      return CODE.number("inside", dict, Python.of(k));
    }

    @Operation
    public int clear() {
      return CODE.number("clear", dict);
    }
  }

  /** {@code set}. */
  public static class SetModel {
    private final PyObject set = CODE.call("make_set");

    @Operation
    public int add(@Param(gen = IntGen.class, conf = "0:3") int x) {
      return CODE.number("add", set, Python.of(x));
    }

    @Operation
    public int discard(@Param(gen = IntGen.class, conf = "0:3") int x) {
      return CODE.number("discard", set, Python.of(x));
    }

    @Operation
    public int remove(@Param(gen = IntGen.class, conf = "0:3") int x) {
      return CODE.number("remove", set, Python.of(x));
    }

    @Operation
    public int inside(@Param(gen = IntGen.class, conf = "0:3") int x) {
      return CODE.number("inside", set, Python.of(x));
    }

    @Operation
    public int clear() {
      return CODE.number("clear", set);
    }
  }

  /** {@code collections.deque}. */
  public static class DequeModel {
    private final PyObject deque = CODE.call("make_deque");

    @Operation
    public int append(int x) {
      return CODE.number("append", deque, Python.of(x));
    }

    @Operation
    public int appendleft(int x) {
      return CODE.number("appendleft", deque, Python.of(x));
    }

    @Operation
    public int pop() {
      return CODE.number("pop", deque);
    }

    @Operation
    public int popleft() {
      return CODE.number("popleft", deque);
    }

    @Operation
    public int read(@Param(gen = IntGen.class, conf = "0:2") int i) {
      return CODE.number("read", deque, Python.of(i));
    }

    @Operation
    public int size() {
      return CODE.number("size", deque);
    }
  }
}
