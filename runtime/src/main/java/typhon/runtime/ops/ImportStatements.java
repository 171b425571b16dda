package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * The import statements, and the display of interactive expressions (CPython: ceval.c import_name
 * and friends).
 */
public final class ImportStatements {
  private static final PyStr DISPLAYHOOK = PyStr.intern("displayhook");

  private ImportStatements() {}

  /** {@code __import__(name, globals, locals, fromlist, level)} of the running code's builtins. */
  public static PyObject importName(
      ThreadState ts, PyFunction f, PyObject namespace, PyStr name, PyObject from, int level) {
    PyDict globals = f.unit().globals();
    PyObject function = Items.getItemOrNull(f.unit().builtins(), Names.IMPORT);
    if (function == null) {
      throw Errors.importError("__import__ not found");
    }
    PyObject locals = namespace == null ? PyNone.NONE : namespace;
    return function.call(ts, new PyObject[] {name, globals, locals, from, PyInt.of(level)}, null);
  }

  /** {@code from module import name}: an attribute, or a submodule in {@code sys.modules}. */
  public static PyObject importFrom(PyObject module, PyStr name) {
    PyObject value = Objects.getAttributeOrNull(module, name);
    if (value != null) {
      return value;
    }
    PyObject moduleName = Objects.getAttributeOrNull(module, Names.NAME);
    if (moduleName instanceof PyStr m) {
      PyObject submodule =
          ThreadState.current().interpreter.modules().get(PyStr.of(m + "." + name));
      if (submodule != null) {
        return submodule;
      }
    }
    throw ImportFromError.of(module, moduleName, name);
  }

  /** {@code from module import *}. */
  public static void importStar(PyObject module, ThreadState ts, PyFunction f, PyObject namespace) {
    PyObject target = namespace == null ? f.unit().globals() : namespace;
    PyObject all = Objects.getAttributeOrNull(module, Names.ALL);
    boolean skipPrivate = all == null;
    PyObject names = all;
    if (names == null) {
      PyObject dict = Objects.getAttributeOrNull(module, Names.DICT);
      if (dict == null) {
        throw Errors.importError("from-import-* object has no __dict__ and no __all__");
      }
      names = Calls.method(dict, PyStr.intern("keys"));
    }
    for (PyObject name : Iteration.toArray(names)) {
      if (!(name instanceof PyStr s)) {
        throw notString(module, name, skipPrivate);
      }
      if (skipPrivate && s.length() > 0 && s.toString().charAt(0) == '_') {
        continue;
      }
      Items.setItem(target, s, Objects.getAttribute(module, s));
    }
  }

  private static RuntimeException notString(PyObject module, PyObject name, boolean key) {
    PyObject moduleName = Objects.getAttribute(module, Names.NAME);
    return Errors.typeError(
        key
            ? "Key in " + moduleName + ".__dict__ must be str, not " + name.type().name()
            : "Item in " + moduleName + ".__all__ must be str, not " + name.type().name());
  }

  /** Shows the value of an interactive expression. */
  public static void display(PyObject value, ThreadState ts) {
    PyModule sys = ts.interpreter.sys();
    PyObject hook = sys == null ? null : sys.dict().get(DISPLAYHOOK);
    if (hook == null) {
      throw Errors.runtimeError("lost sys.displayhook");
    }
    hook.call(ts, value);
  }
}
