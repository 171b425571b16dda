package typhon.stdlib._warnings;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** The part of {@code warnings} that issues warnings and decides what becomes of them. */
// CPython: _warnings.c
@BuiltinModule(name = "_warnings")
public final class WarningsModule {
  private WarningsModule() {}

  static void init(PyModule module) {
    WarningState state = WarningState.of(ThreadState.current());
    PyDict names = module.dict();
    names.put(PyStr.intern("filters"), state.filters);
    names.put(PyStr.intern("_defaultaction"), WarningState.DEFAULT_ACTION);
    names.put(PyStr.intern("_onceregistry"), state.onceRegistry);
    names.put(PyStr.intern("_warnings_context"), state.context);
  }

  /** Warns as the filters say: shows it, drops it or raises it. */
  @BuiltinFunction
  static void warn(
      ThreadState ts,
      @Named PyObject message,
      @Named @Default("None") PyObject category,
      @Named @Default("1") long stacklevel,
      @Named @Default("None") PyObject source,
      @KeywordOnly @Unset PyObject skip_file_prefixes) {
    PyType checked = category(message, category);
    PyTuple skipped = PyTuple.EMPTY;
    if (skip_file_prefixes != null) {
      if (!(skip_file_prefixes instanceof PyTuple prefixes)) {
        throw Errors.typeError(
            "warn() argument 'skip_file_prefixes' must be tuple, not "
                + skip_file_prefixes.type().name());
      }
      skipped = prefixes;
    }
    long level = skipped.size() > 0 ? Math.max(2, stacklevel) : stacklevel;
    WarningPlace place = WarningPlace.find(ts, level, skipped);
    new Warning(message, checked, place.file(), place.line(), place.module(), null, source)
        .issue(ts, place.registry());
  }

  /** Issue a warning for a given place in the source. */
  @BuiltinFunction
  static void warn_explicit(
      ThreadState ts,
      @Named PyObject message,
      @Named PyObject category,
      @Named PyStr filename,
      @Named int lineno,
      @Named @Unset PyObject module,
      @Named @Unset PyObject registry,
      @Named @Default("None") PyObject module_globals,
      @Named @Default("None") PyObject source) {
    String line = null;
    if (module_globals != PyNone.NONE) {
      if (!(module_globals instanceof PyDict globals)) {
        throw Errors.typeError(
            "module_globals must be a dict, not '" + module_globals.type().name() + "'");
      }
      line = SourceLines.ofModule(ts, globals, lineno);
    }
    new Warning(message, category, filename, lineno, module, line, source).issue(ts, registry);
  }

  /** Begin to change the filters; may be called again by the same thread. */
  @BuiltinFunction
  static void _acquire_lock(ThreadState ts) {
    WarningState.of(ts).acquire();
  }

  /** End to change the filters. */
  @BuiltinFunction
  static void _release_lock(ThreadState ts) {
    WarningState.of(ts).release();
  }

  /** What was decided by the former filters counts no more. */
  @BuiltinFunction
  static void _filters_mutated_lock_held(ThreadState ts) {
    WarningState.of(ts).filtersChanged();
  }

  // CPython: _warnings.c get_category
  private static PyType category(PyObject message, PyObject category) {
    if (message.type().isSubtypeOf(ExceptionTypes.WARNING)) {
      return message.type();
    }
    if (category == PyNone.NONE) {
      return ExceptionTypes.USER_WARNING;
    }
    if (!(category instanceof PyType type) || !type.isSubtypeOf(ExceptionTypes.WARNING)) {
      throw Errors.typeError(
          "category must be a Warning subclass, not '" + category.type().name() + "'");
    }
    return type;
  }
}
