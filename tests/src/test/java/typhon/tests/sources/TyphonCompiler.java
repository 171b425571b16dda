package typhon.tests.sources;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import typhon.compiler.Compiler;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.imports.Bootstrap;
import typhon.runtime.imports.NativeModules;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.stdlib.StdlibIndex;

/**
 * Typhon's {@code compile} in this JVM, in a thread with the stack of a main program. The class of
 * accepted sources is loaded and verified.
 */
final class TyphonCompiler {
  private static final long STACK = 512L << 20;

  private final LinkedBlockingQueue<FutureTask<Outcome>> queue = new LinkedBlockingQueue<>();

  static TyphonCompiler start() {
    TyphonCompiler compiler = new TyphonCompiler();
    Thread thread = new Thread(null, compiler::work, "compiler", STACK);
    thread.setDaemon(true);
    thread.start();
    return compiler;
  }

  /** What becomes of the source; a Java exception other than Python's is passed on. */
  Outcome outcome(Source source) throws Throwable {
    FutureTask<Outcome> task = new FutureTask<>(() -> compile(source));
    queue.add(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  private void work() {
    try {
      ThreadState ts = ThreadState.current();
      NativeModules natives = new NativeModules(new StdlibIndex());
      Bootstrap.start(ts, new Compiler(), natives);
      silence(natives);
      while (true) {
        queue.take().run();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** No warnings: there is no library that could show them. */
  private static void silence(NativeModules natives) {
    for (String name : List.of("_thread", "_warnings")) {
      Interpreter.main().modules().put(PyStr.intern(name), natives.create(name));
    }
    PyObject warnings = Interpreter.main().modules().get(PyStr.intern("_warnings"));
    PyObject none = PyNone.NONE;
    PyObject all = PyTuple.of(PyStr.of("ignore"), none, ExceptionTypes.WARNING, none, PyInt.ZERO);
    PyObject filters = Objects.getAttribute(warnings, PyStr.intern("filters"));
    Calls.method(filters, PyStr.intern("insert"), PyInt.ZERO, all);
  }

  private static Outcome compile(Source source) {
    ThreadState ts = ThreadState.current();
    PyObject text = source.bytes() ? PyBytes.of(source.utf8()) : PyStr.of(source.text());
    try {
      Interpreter interpreter = Interpreter.main();
      PyCode code =
          (PyCode) interpreter.compiler().compile(ts, text, "<source>", source.mode(), 0, 0);
      code.unit().bind(new PyDict());
      return Outcome.ACCEPTED;
    } catch (PyException e) {
      PyBaseException value = e.value();
      return new Outcome(value.type().name(), Objects.str(value).toString());
    }
  }
}
