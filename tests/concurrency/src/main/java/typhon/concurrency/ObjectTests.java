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
import typhon.runtime.object.PyInstance;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.TypeToken;

/** Attributes, their dict, classes and generators between threads. */
public final class ObjectTests {
  private static final Python CODE =
      Python.of(
          """
          class Plain: pass
          class Base: x = 0
          def make_plain(): return type('Fresh', (), {})()
          def make_classes():
              base = type('Base', (), {'x': 0})
              return base, type('Sub', (base,), {})
          def make_filled():
              o = make_plain()
              o.a = 0
              return o
          def own_a(o): return o.__dict__['a']
          def set_a(o): o.a = 1
          def set_b(o): o.b = 2
          def get_a(o): return o.a
          def get_b(o): return o.b
          def drop_a(o):
              del o.a
              return 1
          def view(o): return o.__dict__
          def size(o): return len(o.__dict__)
          def set_x(pair): pair[0].x = 1
          def own_x(pair): return pair[0].__dict__['x']
          def get_x(pair): return pair[0].x
          def sub_x(pair): return pair[1].x
          def make_generator():
              def generate():
                  yield 1
                  yield 2
              return generate()
          def step(g):
              try:
                  return next(g)
              except ValueError:
                  return 9
          def write(o):
              o.a = 1
              o.b = 1
          """);

  private ObjectTests() {}

  @JCStressTest
  @Outcome(id = "1, 2, 2", expect = ACCEPTABLE, desc = "no attribute is lost")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class NewAttributes {
    final PyObject object = CODE.call("make_plain");

    @Actor
    public void one() {
      CODE.call("set_a", object);
    }

    @Actor
    public void two() {
      CODE.call("set_b", object);
    }

    @Arbiter
    public void look(III_Result r) {
      r.r1 = CODE.number("get_a", object);
      r.r2 = CODE.number("get_b", object);
      r.r3 = CODE.number("size", object);
    }
  }

  @JCStressTest
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "one dict, and it knows the attribute")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class DictView {
    final PyObject object = CODE.call("make_plain");
    PyObject first;
    PyObject second;

    @Actor
    public void one() {
      first = CODE.call("view", object);
      CODE.call("set_a", object);
    }

    @Actor
    public void two() {
      second = CODE.call("view", object);
    }

    @Arbiter
    public void look(II_Result r) {
      r.r1 = first == second ? 1 : 0;
      r.r2 = CODE.number("size", object);
    }
  }

  /** An instance with the attribute {@code a}, and stores to it as compiled code does them. */
  static class Stored {
    final PyInstance object = (PyInstance) CODE.call("make_filled");
    final TypeToken token = object.type().token();
    final int index = object.type().attributeKeys().find(PyStr.intern("a"));

    void store() {
      if (!InstanceAttributes.setAt(object, token, index, Python.of(1))) {
        CODE.call("set_a", object);
      }
    }
  }

  @JCStressTest
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "the store is in the attribute and the dict")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class StoreWhileDictIsMade extends Stored {
    @Actor
    public void one() {
      store();
    }

    @Actor
    public void two() {
      CODE.call("view", object);
    }

    @Arbiter
    public void look(II_Result r) {
      r.r1 = CODE.number("get_a", object);
      r.r2 = CODE.number("own_a", object);
    }
  }

  @JCStressTest
  @Outcome(id = "1, 2, 1", expect = ACCEPTABLE, desc = "neither is lost, and a reader sees a value")
  @Outcome(id = "1, 2, 0", expect = ACCEPTABLE, desc = "as before, read earlier")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class StoreWhileGrowing extends Stored {
    @Actor
    public void one() {
      store();
    }

    @Actor
    public void two() {
      CODE.call("set_b", object);
    }

    @Actor
    public void three(III_Result r) {
      r.r3 = CODE.number("get_a", object);
    }

    @Arbiter
    public void look(III_Result r) {
      r.r1 = CODE.number("get_a", object);
      r.r2 = CODE.number("get_b", object);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"1, -1", "-1, 1"},
      expect = ACCEPTABLE,
      desc = "one of them")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class DeleteAttribute {
    final PyObject object = CODE.call("make_plain");

    public DeleteAttribute() {
      CODE.call("set_a", object);
    }

    @Actor
    public void one(II_Result r) {
      r.r1 = CODE.number("drop_a", object);
    }

    @Actor
    public void two(II_Result r) {
      r.r2 = CODE.number("drop_a", object);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"-1, -1", "-1, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "in the order they were written")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class MessagePassing {
    final PyObject object = CODE.call("make_plain");

    @Actor
    public void write() {
      CODE.call("write", object);
    }

    @Actor
    public void read(II_Result r) {
      r.r1 = CODE.number("get_b", object);
      r.r2 = CODE.number("get_a", object);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"0, 0, 0", "0, 0, 1", "0, 1, 1", "1, 1, 1"},
      expect = ACCEPTABLE,
      desc = "never back to the old value")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class ClassAttribute {
    final PyObject classes = CODE.call("make_classes");

    public ClassAttribute() {
      CODE.call("get_x", classes);
      CODE.call("sub_x", classes);
    }

    @Actor
    public void write() {
      CODE.call("set_x", classes);
    }

    @Actor
    public void read(III_Result r) {
      r.r1 = CODE.number("own_x", classes);
      r.r2 = CODE.number("get_x", classes);
      r.r3 = CODE.number("sub_x", classes);
    }
  }

  @JCStressTest
  @Outcome(
      id = {"1, 2", "2, 1", "1, 9", "9, 1"},
      expect = ACCEPTABLE,
      desc = "a value each, or ValueError for one")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class GeneratorEntry {
    final PyObject generator = CODE.call("make_generator");

    @Actor
    public void one(II_Result r) {
      r.r1 = CODE.number("step", generator);
    }

    @Actor
    public void two(II_Result r) {
      r.r2 = CODE.number("step", generator);
    }
  }
}
