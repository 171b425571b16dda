package typhon.runtime.imports;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyImportError;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;

/** What {@code __import__} does (CPython: import.c PyImport_ImportModuleLevelObject). */
public final class Importing {
  private static final PyStr FIND_AND_LOAD = PyStr.intern("_find_and_load");
  private static final PyStr HANDLE_FROMLIST = PyStr.intern("_handle_fromlist");
  private static final PyStr LOCK_UNLOCK_MODULE = PyStr.intern("_lock_unlock_module");
  private static final PyStr INITIALIZING = PyStr.intern("_initializing");
  private static final PyStr PARENT = PyStr.intern("parent");

  private Importing() {}

  /**
   * Imports a module.
   *
   * @param globals of the importing code, for relative names; null or None: none
   * @param fromList names wanted from the module, or null/None: then the top-level package is the
   *     result
   * @param level leading dots of a relative import
   */
  public static PyObject importModuleLevel(
      ThreadState ts, PyStr name, PyObject globals, PyObject fromList, int level) {
    if (level < 0) {
      throw Errors.valueError("level must be >= 0");
    }
    PyStr absolute = level > 0 ? resolve(name, globals, level) : name;
    if (level == 0 && name.length() == 0) {
      throw Errors.valueError("Empty module name");
    }
    PyObject module = importAbsolute(ts, absolute);
    if (fromList != null && fromList != PyNone.NONE && Objects.isTrue(fromList)) {
      return Objects.getAttributeOrNull(module, Names.PATH) == null
          ? module
          : trimmed(ts, HANDLE_FROMLIST, module, fromList, importFunction(ts));
    }
    return top(ts, name, absolute, module, level);
  }

  /**
   * Without a from-list the result is the package before the first dot (of the name as written).
   */
  private static PyObject top(
      ThreadState ts, PyStr name, PyStr absolute, PyObject module, int level) {
    String text = name.toString();
    if (level > 0 && text.isEmpty()) {
      return module;
    }
    int dot = text.indexOf('.');
    if (dot < 0) {
      return module;
    }
    if (level == 0) {
      return importAbsolute(ts, PyStr.intern(text.substring(0, dot)));
    }
    String full = absolute.toString();
    String front = full.substring(0, full.length() - (text.length() - dot));
    PyObject result = ts.interpreter.modules().get(PyStr.intern(front));
    if (result == null) {
      throw Errors.with(
          typhon.runtime.error.PyKeyError.TYPE,
          PyStr.of("'" + front + "' not in sys.modules as expected"));
    }
    return result;
  }

  /** A module by its absolute name, itself and not its parent. */
  public static PyObject importAbsolute(ThreadState ts, PyStr name) {
    PyObject module = ts.interpreter.modules().get(name);
    int timed = ts.interpreter.config().importTime();
    if (module != null && module != PyNone.NONE) {
      waitUntilInitialized(ts, module, name);
      if (timed > 1) {
        ImportTimes.cached(ts, name);
      }
      return module;
    }
    if (timed > 0) {
      return ImportTimes.measured(ts, name, () -> findAndLoad(ts, name));
    }
    return findAndLoad(ts, name);
  }

  private static PyObject findAndLoad(ThreadState ts, PyStr name) {
    if (Audit.isOn()) {
      audit(ts, name);
    }
    return trimmed(ts, FIND_AND_LOAD, name, importFunction(ts));
  }

  // CPython: import.c import_find_and_load
  private static void audit(ThreadState ts, PyStr name) {
    PyObject[] arguments = {name, PyNone.NONE, PyNone.NONE, PyNone.NONE, PyNone.NONE};
    String[] lists = {"path", "meta_path", "path_hooks"};
    for (int i = 0; i < lists.length; i++) {
      PyObject list = ts.interpreter.sysAttribute(lists[i]);
      arguments[i + 2] = list == null ? PyNone.NONE : list;
    }
    Audit.event("import", arguments);
  }

  /** Calls a function of importlib, which leaves no traces of its own in a failure. */
  private static PyObject trimmed(ThreadState ts, PyStr function, PyObject... arguments) {
    try {
      return Calls.method(bootstrap(ts), function, arguments);
    } catch (PyException e) {
      ImportTraceback.trim(ts, e);
      throw e;
    }
  }

  /** Another thread may be executing the module's body: importlib's lock waits for it. */
  private static void waitUntilInitialized(ThreadState ts, PyObject module, PyStr name) {
    PyObject spec =
        module instanceof PyModule m
            ? m.dict().get(Names.SPEC)
            : Objects.getAttributeOrNull(module, Names.SPEC);
    if (spec == null || spec == PyNone.NONE) {
      return;
    }
    PyObject initializing = Objects.getAttributeOrNull(spec, INITIALIZING);
    if (initializing != null && Objects.isTrue(initializing)) {
      Calls.method(bootstrap(ts), LOCK_UNLOCK_MODULE, name);
    }
  }

  /** The current {@code builtins.__import__}, which importlib calls for parents. */
  private static PyObject importFunction(ThreadState ts) {
    return ts.interpreter.builtins().get(Names.IMPORT);
  }

  private static PyObject bootstrap(ThreadState ts) {
    return Bootstrap.importlib(ts.interpreter);
  }

  // CPython: import.c resolve_name
  private static PyStr resolve(PyStr name, PyObject globals, int level) {
    if (!(globals instanceof PyDict g)) {
      throw globals == null || globals == PyNone.NONE
          ? Errors.keyError(PyStr.of("'__name__' not in globals"))
          : Errors.typeError("globals must be a dict");
    }
    String parent = packageOf(g);
    if (parent.isEmpty()) {
      throw importError("attempted relative import with no known parent package");
    }
    int end = parent.length();
    for (int i = 1; i < level; i++) {
      int dot = parent.lastIndexOf('.', end - 1);
      if (dot < 0) {
        throw importError("attempted relative import beyond top-level package");
      }
      end = dot;
    }
    String base = parent.substring(0, end);
    return PyStr.intern(name.length() == 0 ? base : base + "." + name);
  }

  private static String packageOf(PyDict globals) {
    PyObject given = globals.get(Names.PACKAGE);
    PyObject spec = globals.get(Names.SPEC);
    if (given != null && given != PyNone.NONE) {
      if (!(given instanceof PyStr s)) {
        throw Errors.typeError("package must be a string");
      }
      if (spec != null && spec != PyNone.NONE) {
        warnIfNotParent(s, spec);
      }
      return s.toString();
    }
    if (spec != null && spec != PyNone.NONE) {
      if (!(Objects.getAttribute(spec, PARENT) instanceof PyStr s)) {
        throw Errors.typeError("__spec__.parent must be a string");
      }
      return s.toString();
    }
    Warnings.warn(
        ExceptionTypes.IMPORT_WARNING,
        "can't resolve package from __spec__ or __package__, "
            + "falling back on __name__ and __path__");
    PyObject moduleName = globals.get(Names.NAME);
    if (moduleName == null) {
      throw Errors.keyError(PyStr.of("'__name__' not in globals"));
    }
    if (!(moduleName instanceof PyStr s)) {
      throw Errors.typeError("__name__ must be a string");
    }
    String text = s.toString();
    if (globals.get(Names.PATH) != null) {
      return text;
    }
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(0, dot);
  }

  private static void warnIfNotParent(PyStr packageName, PyObject spec) {
    if (!Objects.equal(packageName, Objects.getAttribute(spec, PARENT))) {
      Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "__package__ != __spec__.parent");
    }
  }

  private static PyException importError(String message) {
    return Errors.of(PyImportError.TYPE, message);
  }
}
