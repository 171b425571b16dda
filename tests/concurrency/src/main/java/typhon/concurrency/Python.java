package typhon.concurrency;

import java.util.List;
import typhon.compiler.Compiler;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.imports.Bootstrap;
import typhon.runtime.imports.NativeModules;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.stdlib.StdlibIndex;

/** An interpreter without library, and short ways to call what its code defines. */
final class Python {
  /** The modules that the tests use. */
  private static final List<String> NATIVE =
      List.of("_collections", "_heapq", "_thread", "itertools");

  private final PyDict globals;

  static {
    ThreadState ts = ThreadState.current();
    Bootstrap.start(ts, new Compiler(null), new NativeModules(new StdlibIndex()));
    for (String name : NATIVE) {
      Interpreter.main().modules().put(PyStr.intern(name), module(name));
    }
  }

  private Python(PyDict globals) {
    this.globals = globals;
  }

  private static PyObject module(String name) {
    NativeModules natives = (NativeModules) Interpreter.main().state().get(NativeModules.class);
    return natives.create(name);
  }

  /** Runs the source; the functions it defines are then called by name. */
  static Python of(String source) {
    ThreadState ts = ThreadState.current();
    PyDict globals = new PyDict();
    globals.put(PyStr.intern("__builtins__"), Interpreter.main().builtins());
    globals.put(PyStr.intern("__name__"), PyStr.intern("concurrency"));
    for (String name : NATIVE) {
      globals.put(PyStr.intern(name), Interpreter.main().modules().get(PyStr.intern(name)));
    }
    PyCode code =
        (PyCode)
            Interpreter.main()
                .compiler()
                .compile(ts, PyStr.of(source), "<concurrency>", "exec", 0, -1);
    Interpreter.main().compiler().run(ts, code, globals, globals, null);
    return new Python(globals);
  }

  PyObject get(String name) {
    return globals.get(PyStr.intern(name));
  }

  PyObject call(String function, PyObject... arguments) {
    return Calls.call(get(function), arguments);
  }

  /** The int that a function answers; -1 for an IndexError, KeyError and the like. */
  int number(String function, PyObject... arguments) {
    try {
      return (int) ((PyInt) call(function, arguments)).longValue();
    } catch (PyException e) {
      return -1;
    }
  }

  static PyInt of(int n) {
    return PyInt.of(n);
  }
}
