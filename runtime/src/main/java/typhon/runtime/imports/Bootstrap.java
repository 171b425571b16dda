package typhon.runtime.imports;

import java.util.List;
import typhon.runtime.call.CodeCompiler;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/**
 * Brings an interpreter to the point where it can import: native modules, then importlib's own code
 * over {@code _imp} (CPython: pylifecycle.c init_importlib, init_importlib_external).
 */
public final class Bootstrap {
  private static final Object IMPORTLIB = new Object();

  private Bootstrap() {}

  /** The module {@code _frozen_importlib}. */
  static PyObject importlib(Interpreter interpreter) {
    return (PyObject) interpreter.state().get(IMPORTLIB);
  }

  /**
   * Sets up {@code builtins}, {@code sys} and {@code _imp}. {@code sys.path} is left to the caller.
   */
  public static void start(ThreadState ts, CodeCompiler compiler, NativeModules natives) {
    Interpreter interpreter = ts.interpreter;
    interpreter.setCompiler(compiler);
    interpreter.setServices(new Services(natives));
    interpreter.state().put(NativeModules.class, natives);
    PyModule builtins = natives.create("builtins");
    interpreter.modules().put(PyStr.intern("builtins"), builtins);
    interpreter.setBuiltins(builtins.dict());
    PyModule sys = natives.create("sys");
    interpreter.modules().put(PyStr.intern("sys"), sys);
    interpreter.setSys(sys);
    for (String part : new String[] {"monitoring", "_jit"}) {
      PyModule module = natives.create("sys." + part);
      sys.dict().put(PyStr.intern(part), module);
      interpreter.modules().put(PyStr.intern("sys." + part), module);
    }
    interpreter.modules().put(PyStr.intern("_imp"), natives.create("_imp"));
  }

  /** Starts importlib: native and frozen modules can be imported then. */
  public static void installImportlib(ThreadState ts) {
    Interpreter interpreter = ts.interpreter;
    PyModule importlib = runFrozen(ts, "_frozen_importlib");
    interpreter.state().put(IMPORTLIB, importlib);
    PyObject imp = interpreter.modules().get(PyStr.intern("_imp"));
    Calls.method(importlib, PyStr.intern("_install"), interpreter.sys(), imp);
  }

  /** Adds the finders that look at {@code sys.path}: in folders and in zip files. */
  public static void installExternalImporters(ThreadState ts) {
    Calls.method(importlib(ts.interpreter), PyStr.intern("_install_external_importers"));
    PyObject external = ts.interpreter.modules().get(PyStr.intern("_frozen_importlib_external"));
    PyObject imp = ts.interpreter.modules().get(PyStr.intern("_imp"));
    Calls.method(imp, PyStr.intern("_check_cache_files"), external, imp);
    PyObject zipimport = ts.interpreter.importModule("zipimport");
    PyList hooks = (PyList) ts.interpreter.sysAttribute("path_hooks");
    PyObject importer = Objects.getAttribute(zipimport, PyStr.intern("zipimporter"));
    Calls.method(hooks, PyStr.intern("insert"), PyInt.of(0), importer);
  }

  private static PyModule runFrozen(ThreadState ts, String name) {
    PyCode code = ts.interpreter.compiler().precompiled(FrozenModules.origin(name));
    if (code == null) {
      throw new IllegalStateException("the standard library has no compiled module for " + name);
    }
    PyModule module = PyModule.create(PyStr.intern(name), PyNone.NONE);
    module.dict().put(Names.BUILTINS, ts.interpreter.modules().get(PyStr.intern("builtins")));
    // importlib takes this name away again when it completes the module
    // (FrozenImporter._fix_up_module).
    module.dict().put(PyStr.intern("__origname__"), PyStr.intern(FrozenModules.origin(name)));
    ts.interpreter.modules().put(PyStr.intern(name), module);
    ts.interpreter.compiler().run(ts, code, module.dict(), module.dict(), null);
    return module;
  }

  /** What the core asks of the import system. */
  private record Services(NativeModules natives) implements Interpreter.Services {
    @Override
    public PyObject importModule(ThreadState ts, String name) {
      return Importing.importAbsolute(ts, PyStr.intern(name));
    }

    @Override
    public List<String> nativeModuleNames() {
      return natives.names();
    }
  }
}
