package typhon.stdlib._warnings;

import java.util.Map;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyImportError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyContextVar;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * What one interpreter knows of warnings.
 *
 * <p>Thread rule: the version is changed under a Python lock, which Python code holds too; it is
 * not a leaf, so filters and categories may run Python code under it.
 */
final class WarningState {
  static final PyStr DEFAULT_ACTION = PyStr.intern("default");
  private static final PyStr WARNINGS = PyStr.intern("warnings");
  private static final PyStr ACQUIRE = PyStr.intern("acquire");
  private static final PyStr RELEASE = PyStr.intern("release");
  private static final PyStr IS_OWNED = PyStr.intern("_is_owned");

  final PyList filters = new PyList();
  final PyDict onceRegistry = new PyDict();
  final PyContextVar context = new PyContextVar(PyStr.intern("_warnings_context"), null);
  private final PyObject lock;

  /** Read and written under the lock. */
  private long version;

  private WarningState(ThreadState ts) {
    lock = Calls.method(ts.interpreter.importModule("_thread"), PyStr.intern("RLock"));
    PyStr ignore = PyStr.intern("ignore");
    addFilter(DEFAULT_ACTION, ExceptionTypes.DEPRECATION_WARNING, Names.MAIN);
    addFilter(ignore, ExceptionTypes.DEPRECATION_WARNING, PyNone.NONE);
    addFilter(ignore, ExceptionTypes.PENDING_DEPRECATION_WARNING, PyNone.NONE);
    addFilter(ignore, ExceptionTypes.IMPORT_WARNING, PyNone.NONE);
    addFilter(ignore, ExceptionTypes.RESOURCE_WARNING, PyNone.NONE);
  }

  private void addFilter(PyStr action, PyType category, PyObject module) {
    filters.append(PyTuple.of(action, PyNone.NONE, category, module, PyInt.ZERO));
  }

  static WarningState of(ThreadState ts) {
    Map<Object, Object> states = ts.interpreter.state();
    Object known = states.get(WarningState.class);
    if (known == null) {
      WarningState fresh = new WarningState(ts);
      known = states.putIfAbsent(WarningState.class, fresh);
      known = known == null ? fresh : known;
    }
    return (WarningState) known;
  }

  void acquire() {
    Calls.method(lock, ACQUIRE);
  }

  void release() {
    Calls.method(lock, RELEASE);
  }

  void filtersChanged() {
    if (!Objects.isTrue(Calls.method(lock, IS_OWNED))) {
      throw Errors.runtimeError("warnings lock is not held");
    }
    version++;
  }

  long version() {
    return version;
  }

  /**
   * What {@code warnings} has under a name, or null: not there, or the module cannot be imported.
   */
  // CPython: _warnings.c get_warnings_attr
  static PyObject ofLibrary(ThreadState ts, PyStr name) {
    PyObject module = ts.interpreter.modules().get(WARNINGS);
    return module == null ? null : Objects.getAttributeOrNull(module, name);
  }

  /** Imports {@code warnings}, unless it is too late for that. */
  static void importLibrary(ThreadState ts) {
    if (ts.interpreter.modules().get(WARNINGS) == null && !ts.interpreter.isFinalizing()) {
      try {
        ts.interpreter.importModule("warnings");
      } catch (PyException e) {
        if (!e.matches(PyImportError.TYPE)) {
          throw e;
        }
      }
    }
  }
}
