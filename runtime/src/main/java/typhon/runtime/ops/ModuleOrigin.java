package typhon.runtime.ops;

import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Directories;
import typhon.runtime.host.HostError;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.codec.FileSystemCodec;

/**
 * Where a module came from, and whether it hides another of the same name: what error messages of
 * missing names tell (CPython: moduleobject.c _PyModule_IsPossiblyShadowing).
 */
final class ModuleOrigin {
  private static final PyStr ORIGIN = PyStr.intern("origin");
  private static final PyStr HAS_LOCATION = PyStr.intern("has_location");
  private static final String PACKAGE_FILE = "/__init__.py";

  private ModuleOrigin() {}

  static boolean isTrue(PyObject spec, PyStr flag) {
    PyObject value = Objects.getAttributeOrNull(spec, flag);
    return value != null && Objects.isTrue(value);
  }

  /** The file a spec tells the module is from, or null. */
  static PyStr file(PyObject spec) {
    return isTrue(spec, HAS_LOCATION) && Objects.getAttributeOrNull(spec, ORIGIN) instanceof PyStr s
        ? s
        : null;
  }

  /** Whether the file lies in the folder of the program, the first that is searched. */
  static boolean isPossiblyShadowing(PyStr origin) {
    Interpreter interpreter = ThreadState.current().interpreter;
    if (interpreter.config().safePath()
        || !(interpreter.state().get(Interpreter.PROGRAM_FOLDER) instanceof String program)) {
      return false;
    }
    String file = origin.toString();
    if (file.endsWith(PACKAGE_FILE)) {
      file = file.substring(0, file.length() - PACKAGE_FILE.length());
    }
    int end = file.lastIndexOf('/');
    return end >= 0 && file.substring(0, end).equals(program.isEmpty() ? current() : program);
  }

  private static String current() {
    try {
      return FileSystemCodec.decode(Directories.getcwd()).toJava();
    } catch (HostError e) {
      return null;
    }
  }

  static boolean isStandardLibraryName(PyStr module) {
    PyObject names = ThreadState.current().interpreter.sysAttribute("stdlib_module_names");
    return (names instanceof PyFrozenSet || names instanceof PySet)
        && Items.contains(names, module);
  }

  static String renameSinceStandard(Object file, Object module) {
    return " (consider renaming "
        + file
        + " since it has the same name as the standard library module named "
        + module
        + " and prevents importing that standard library module)";
  }

  static String renameIfLibrary(Object file) {
    return " (consider renaming "
        + file
        + " if it has the same name as a library you intended to import)";
  }
}
