package typhon.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import typhon.compiler.Compiler;
import typhon.compiler.TreeObjects;
import typhon.runtime.frame.Config;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.imports.Bootstrap;
import typhon.runtime.imports.NativeModules;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.stdlib.StdlibIndex;
import typhon.syntax.ast.Mod;

/**
 * Nanoseconds of the primitives, as compiled Python code does them: each benchmark calls a Python
 * function that walks over {@value #SIZE} things and does one operation with each, so that the
 * figure of {@link #walk} is in all of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Primitives.SIZE)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2)
public class Primitives {
  static final int SIZE = 1000;

  private static final String SOURCE =
      """
      class Point:
          def __init__(self, x):
              self.x = x

          def get(self):
              return self.x

      points = [Point(i) for i in range(1000)]
      numbers = [i * 3 for i in range(1000)]
      words = ["w%d" % i for i in range(1000)]
      table = {word: number for word, number in zip(words, numbers)}

      def identity(value):
          return value

      def walk():
          for point in points:
              last = point
          return last

      def attribute():
          for point in points:
              last = point.x
          return last

      def set_attribute():
          for point in points:
              point.x = 7

      def method():
          for point in points:
              last = point.get()
          return last

      def call():
          for point in points:
              last = identity(point)
          return last

      def append():
          result = []
          for point in points:
              result.append(point)
          return result

      def dict_get():
          for word in words:
              last = table[word]
          return last

      def dict_set():
          for word in words:
              table[word] = None

      def int_add():
          total = 0
          for number in numbers:
              total += number
          return total

      def str_concat():
          result = ""
          for word in words:
              result += word
          return result

      def instance():
          for number in numbers:
              last = Point(number)
          return last
      """;

  private ThreadState ts;
  private PyDict globals;

  private PyObject walk;
  private PyObject attribute;
  private PyObject setAttribute;
  private PyObject method;
  private PyObject call;
  private PyObject append;
  private PyObject dictGet;
  private PyObject dictSet;
  private PyObject intAdd;
  private PyObject strConcat;
  private PyObject instance;

  /** Starts an interpreter on this thread and compiles the functions. */
  @Setup
  public void start() {
    ts = new ThreadState(new Interpreter(Config.defaults()));
    ts.setMain();
    ThreadState.attach(ts);
    Compiler compiler = new Compiler(new NoTrees());
    Bootstrap.start(ts, compiler, new NativeModules(new StdlibIndex()));
    globals = new PyDict();
    PyObject code = compiler.compile(ts, PyStr.of(SOURCE), "primitives.py", "exec", 0, -1);
    compiler.run(ts, (PyCode) code, globals, globals, null);
    walk = function("walk");
    attribute = function("attribute");
    setAttribute = function("set_attribute");
    method = function("method");
    call = function("call");
    append = function("append");
    dictGet = function("dict_get");
    dictSet = function("dict_set");
    intAdd = function("int_add");
    strConcat = function("str_concat");
    instance = function("instance");
  }

  private PyObject function(String name) {
    return globals.get(PyStr.intern(name));
  }

  @Benchmark
  public PyObject walk() {
    return walk.call(ts);
  }

  @Benchmark
  public PyObject attribute() {
    return attribute.call(ts);
  }

  @Benchmark
  public PyObject setAttribute() {
    return setAttribute.call(ts);
  }

  @Benchmark
  public PyObject method() {
    return method.call(ts);
  }

  @Benchmark
  public PyObject call() {
    return call.call(ts);
  }

  @Benchmark
  public PyObject append() {
    return append.call(ts);
  }

  @Benchmark
  public PyObject dictGet() {
    return dictGet.call(ts);
  }

  @Benchmark
  public PyObject dictSet() {
    return dictSet.call(ts);
  }

  @Benchmark
  public PyObject intAdd() {
    return intAdd.call(ts);
  }

  @Benchmark
  public PyObject strConcat() {
    return strConcat.call(ts);
  }

  @Benchmark
  public PyObject instance() {
    return instance.call(ts);
  }

  /** Module {@code ast} is not needed here. */
  private static final class NoTrees implements TreeObjects {
    @Override
    public boolean isNode(PyObject object) {
      return false;
    }

    @Override
    public Mod toTree(PyObject node, String mode) {
      throw new IllegalStateException("no trees in benchmarks");
    }

    @Override
    public PyObject fromTree(Mod tree) {
      throw new IllegalStateException("no trees in benchmarks");
    }
  }
}
