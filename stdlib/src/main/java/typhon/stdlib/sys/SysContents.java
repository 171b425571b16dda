package typhon.stdlib.sys;

import java.util.Collection;
import java.util.List;
import typhon.runtime.frame.BuildInfo;
import typhon.runtime.frame.Config;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySimpleNamespace;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * The attributes of {@code sys} that are values: from the configuration, the JVM and the machine.
 */
final class SysContents {
  private final PyDict dict;
  private final Interpreter interpreter;
  private final Config config;

  private SysContents(PyModule module, Interpreter interpreter) {
    this.dict = module.dict();
    this.interpreter = interpreter;
    this.config = interpreter.config();
  }

  static void fill(PyModule module, Interpreter interpreter) {
    SysContents contents = new SysContents(module, interpreter);
    contents.versions();
    contents.numbers();
    contents.paths();
    contents.commandLine();
    contents.importState();
    contents.hooks();
  }

  private void put(String name, PyObject value) {
    dict.put(PyStr.intern(name), value);
  }

  private void put(String name, String value) {
    put(name, PyStr.of(value));
  }

  private void versions() {
    PyObject info =
        SysStructs.VERSION_INFO.of(
            PyInt.of(Version.MAJOR),
            PyInt.of(Version.MINOR),
            PyInt.of(Version.MICRO),
            PyStr.intern("final"),
            PyInt.of(0));
    put("version_info", info);
    put("hexversion", PyInt.of(Version.HEX));
    put("api_version", PyInt.of(Version.API));
    put("version", BuildInfo.version());
    put("copyright", Version.COPYRIGHT);
    put("_git", PyTuple.of(PyStr.of("Typhon"), PyStr.EMPTY, PyStr.EMPTY));
    put(
        "implementation",
        PySimpleNamespace.create()
            .set("name", PyStr.intern("typhon"))
            .set("cache_tag", PyStr.intern(Version.CACHE_TAG))
            .set("version", info)
            .set("hexversion", PyInt.of(Version.HEX))
            .set("_multiarch", PyStr.of(Platform.multiarch()))
            .set("supports_isolated_interpreters", PyBool.FALSE));
    put("platform", Platform.name());
    put(
        "byteorder",
        java.nio.ByteOrder.nativeOrder() == java.nio.ByteOrder.LITTLE_ENDIAN ? "little" : "big");
    put("abiflags", "t");
    put("_framework", "");
    put("platlibdir", "lib");
    put("float_repr_style", "short");
    put("thread_info", SysStructs.THREAD_INFO.of(PyStr.of("pthread"), PyNone.NONE, PyNone.NONE));
  }

  private void numbers() {
    put("maxsize", PyInt.of(Long.MAX_VALUE));
    put("maxunicode", PyInt.of(Character.MAX_CODE_POINT));
    put("float_info", SysStructs.floatInfo());
    put(
        "int_info",
        SysStructs.INT_INFO.of(PyInt.of(30), PyInt.of(4), PyInt.of(4300), PyInt.of(640)));
    put(
        "hash_info",
        SysStructs.HASH_INFO.of(
            PyInt.of(64),
            PyInt.of((1L << 61) - 1),
            PyInt.of(314159),
            PyInt.of(0),
            PyInt.of(1000003),
            PyStr.of("siphash13"),
            PyInt.of(64),
            PyInt.of(128),
            PyInt.of(0)));
  }

  private void paths() {
    VirtualEnvironment environment = VirtualEnvironment.of(config.program());
    String prefix = environment == null ? config.home() : environment.folder();
    put("executable", config.program());
    put("_base_executable", environment == null ? config.program() : environment.base());
    put("prefix", prefix);
    put("exec_prefix", prefix);
    put("base_prefix", config.home());
    put("base_exec_prefix", config.home());
    put("_home", PyNone.NONE);
    put("_stdlib_dir", config.library().isEmpty() ? PyNone.NONE : PyStr.of(config.library()));
    put(
        "pycache_prefix",
        config.pycachePrefix() == null ? PyNone.NONE : PyStr.of(config.pycachePrefix()));
  }

  private void commandLine() {
    put("argv", list(config.arguments()));
    put("orig_argv", list(config.originalArguments()));
    put("warnoptions", list(config.warnings()));
    PyDict options = new PyDict();
    config
        .options()
        .forEach(
            (k, v) -> options.put(PyStr.of(k), v instanceof String s ? PyStr.of(s) : PyBool.TRUE));
    put("_xoptions", options);
    put("dont_write_bytecode", PyBool.of(!config.writeBytecode()));
    put("flags", SysFlags.of(config));
  }

  private static PyList list(List<String> texts) {
    PyList list = new PyList();
    texts.forEach(t -> list.append(PyStr.of(t)));
    return list;
  }

  private void importState() {
    put("modules", interpreter.modules());
    put("path", new PyList());
    put("meta_path", new PyList());
    put("path_hooks", new PyList());
    put("path_importer_cache", new PyDict());
    put("builtin_module_names", PyTuple.of(interned(interpreter.nativeModuleNames())));
    put("stdlib_module_names", PyFrozenSet.of(interned(StdlibNames.all())));
  }

  private static PyObject[] interned(Collection<String> names) {
    PyObject[] interned = new PyObject[names.size()];
    int i = 0;
    for (String name : names) {
      interned[i++] = PyStr.intern(name);
    }
    return interned;
  }

  private void hooks() {
    for (String hook :
        new String[] {"displayhook", "excepthook", "breakpointhook", "unraisablehook"}) {
      PyObject function = dict.get(PyStr.intern(hook));
      put("__" + hook + "__", function);
    }
  }
}
