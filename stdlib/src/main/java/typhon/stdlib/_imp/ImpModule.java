package typhon.stdlib._imp;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.call.CodeCompiler;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyImportError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.imports.FrozenModules;
import typhon.runtime.imports.NativeModules;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.SipHash;

/** Low-level import machinery. */
@BuiltinModule(name = "_imp")
public final class ImpModule {
  /**
   * Changes with the format of cached code: {@code importlib.util.MAGIC_NUMBER} in little-endian
   * order.
   */
  @BuiltinConstant public static final int pyc_magic_number_token = 0x0a0d_7409;

  private ImpModule() {}

  static void init(PyModule module) {
    String mode = ThreadState.current().interpreter.config().checkHashPycs();
    module.dict().put(PyStr.intern("check_hash_based_pycs"), PyStr.intern(mode));
  }

  /** Check the head of a cache file as importlib does, then its code. */
  @BuiltinFunction
  static PyObject _classify_pyc(
      ThreadState ts, PyObject data, PyObject name, PyObject exc_details) {
    return CacheFiles.classify(ts, data, name, exc_details);
  }

  /** Let importlib check cache files through {@code _classify_pyc}. */
  @BuiltinFunction
  static void _check_cache_files(ThreadState ts, PyModule external, PyModule imp) {
    PyStr name = PyStr.intern("_classify_pyc");
    CacheFiles.keepOriginal(ts, external.dict().get(name));
    external.dict().put(name, imp.dict().get(name));
  }

  /** Whether the name is that of a module implemented in Java: 1, or 0. */
  @BuiltinFunction
  static int is_builtin(ThreadState ts, PyStr name) {
    return natives(ts).contains(name.toString()) ? 1 : 0;
  }

  private static NativeModules natives(ThreadState ts) {
    return (NativeModules) ts.interpreter.state().get(NativeModules.class);
  }

  /** Make the native module of a spec. */
  @BuiltinFunction
  static PyObject create_builtin(ThreadState ts, PyObject spec) {
    PyObject name = Objects.getAttribute(spec, PyStr.intern("name"));
    PyObject known = ts.interpreter.modules().get(name);
    if (known instanceof PyModule && natives(ts).contains(name.toString())) {
      return known;
    }
    PyModule module = natives(ts).create(name.toString());
    return module == null ? PyNone.NONE : module;
  }

  /** Initialise a native module: done already when it was made. */
  @BuiltinFunction
  static int exec_builtin(PyObject mod) {
    return 0;
  }

  /** The file name suffixes of extension modules: none. */
  @BuiltinFunction
  static PyObject extension_suffixes() {
    return new PyList();
  }

  /** Load an extension module: not possible on the JVM. */
  @BuiltinFunction
  static PyObject create_dynamic(PyObject spec, @Unset PyObject file) {
    throw Errors.of(PyImportError.TYPE, "Typhon cannot load C extension modules");
  }

  /** Initialise an extension module. */
  @BuiltinFunction
  static int exec_dynamic(PyObject mod) {
    return 0;
  }

  /** Whether a module of this name is frozen. */
  @BuiltinFunction
  static boolean is_frozen(PyStr name) {
    return FrozenModules.contains(name.toString());
  }

  /** Whether the frozen module of this name is a package. */
  @BuiltinFunction
  static boolean is_frozen_package(PyStr name) {
    requireFrozen(name);
    return FrozenModules.isPackage(name.toString());
  }

  private static void requireFrozen(PyStr name) {
    if (!FrozenModules.contains(name.toString())) {
      throw Errors.importError(
          PyImportError.TYPE, "No such frozen object named " + name, name, PyNone.NONE);
    }
  }

  /** What is known of a frozen module: (data, is package, original name), or None. */
  @BuiltinFunction
  static PyObject find_frozen(PyStr name, @KeywordOnly @Default("False") boolean withdata) {
    String text = name.toString();
    if (!FrozenModules.contains(text)) {
      return PyNone.NONE;
    }
    return PyTuple.of(
        PyNone.NONE,
        PyBool.of(FrozenModules.isPackage(text)),
        FrozenModules.hasOrigin(text) ? PyStr.intern(FrozenModules.origin(text)) : PyNone.NONE);
  }

  /** The code object of a frozen module. */
  @BuiltinFunction
  static PyObject get_frozen_object(ThreadState ts, PyStr name, @Default("None") PyObject data) {
    if (data != PyNone.NONE) {
      throw Errors.importError(
          PyImportError.TYPE,
          "Frozen object named " + Objects.repr(name) + " is invalid",
          name,
          PyNone.NONE);
    }
    requireFrozen(name);
    PyCode code = code(ts, name.toString());
    if (code == null) {
      throw Errors.importError(
          PyImportError.TYPE, "No such frozen object named " + name, name, PyNone.NONE);
    }
    return code;
  }

  private static PyCode code(ThreadState ts, String name) {
    CodeCompiler compiler = ts.interpreter.compiler();
    return FrozenModules.isEmpty(name)
        ? (PyCode) compiler.compile(ts, PyStr.of(""), "<frozen " + name + ">", "exec", 0, -1)
        : compiler.precompiled(FrozenModules.codeOf(name));
  }

  /** Import a frozen module by name. */
  @BuiltinFunction
  static PyObject init_frozen(ThreadState ts, PyStr name) {
    if (!FrozenModules.contains(name.toString())) {
      return PyNone.NONE;
    }
    PyCode code = (PyCode) get_frozen_object(ts, name, PyNone.NONE);
    PyModule module = PyModule.create(name, PyNone.NONE);
    module.dict().put(Names.BUILTINS, ts.interpreter.modules().get(PyStr.intern("builtins")));
    module
        .dict()
        .put(PyStr.intern("__origname__"), PyStr.intern(FrozenModules.origin(name.toString())));
    ts.interpreter.modules().put(name, module);
    ts.interpreter.compiler().run(ts, code, module.dict(), module.dict(), null);
    return module;
  }

  /** The names of all frozen modules. */
  @BuiltinFunction
  static PyObject _frozen_module_names() {
    PyList names = new PyList();
    FrozenModules.names().forEach(n -> names.append(PyStr.intern(n)));
    return names;
  }

  /** Take the import lock. */
  @BuiltinFunction
  static void acquire_lock(ThreadState ts) {
    ImportLock.of(ts.interpreter).lock();
  }

  /** Give the import lock back. */
  @BuiltinFunction
  static void release_lock(ThreadState ts) {
    ImportLock.of(ts.interpreter).unlock();
  }

  /** Whether a thread holds the import lock. */
  @BuiltinFunction
  static boolean lock_held(ThreadState ts) {
    return ImportLock.of(ts.interpreter).isLocked();
  }

  /** Tell a code object and those inside it where their source file is now. */
  @BuiltinFunction
  static void _fix_co_filename(PyCode code, PyStr path) {
    code.relocate(path);
  }

  /** The hash of a source file that hash-based caches keep. */
  @BuiltinFunction
  static PyObject source_hash(@Named long key, @Named PyObject source) {
    byte[] text = Buffers.bytesOf(source);
    long hash = new SipHash(key, 0).hash(text, 0, text.length);
    byte[] bytes = new byte[8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (hash >>> (8 * i));
    }
    return PyBytes.of(bytes);
  }

  /** Use frozen modules or not, in tests; without effect. */
  @BuiltinFunction
  static void _override_frozen_modules_for_tests(int override) {}

  /** Check extension modules in subinterpreters or not, in tests; without effect. */
  @BuiltinFunction
  static int _override_multi_interp_extensions_check(int override) {
    return 0;
  }
}
