package typhon.stdlib._warnings;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/** The filters that are in force for a thread. */
// CPython: _warnings.c get_filter, filter_search
final class WarningFilters {
  /** What is to be done, and the filter that says so. */
  record Decision(String action, PyObject filter) {}

  private static final PyStr FILTERS = PyStr.intern("filters");
  private static final PyStr DEFAULT_ACTION = PyStr.intern("defaultaction");
  private static final PyStr CONTEXT_FILTERS = PyStr.intern("_filters");
  private static final PyStr MATCH = PyStr.intern("match");

  private final ThreadState ts;
  private final WarningState state;

  WarningFilters(ThreadState ts, WarningState state) {
    this.ts = ts;
    this.state = state;
  }

  Decision decide(PyObject category, PyObject text, int line, PyStr module) {
    for (int i = 0; ; i++) {
      PyObject[] filters = current().toArray();
      if (i >= filters.length) {
        return new Decision(defaultAction(), PyNone.NONE);
      }
      PyTuple filter = checked(filters[i], i);
      // All three are asked, as each may run Python code (CPython: _warnings.c get_filter).
      boolean fitsText = matches(filter.get(1), text);
      boolean fitsModule = matches(filter.get(3), module);
      boolean fitsCategory = Objects.isSubclass(category, filter.get(2));
      if (fitsText && fitsModule && fitsCategory) {
        long wanted = Numbers.indexAsSize(filter.get(4));
        if (wanted == 0 || wanted == line) {
          return new Decision(filter.get(0).toString(), filter);
        }
      }
    }
  }

  /** Those of the context, if it has some, else those of all. */
  private PyList current() {
    PyObject context = state.context.valueOrNull(ts);
    if (context != null && context != PyNone.NONE) {
      if (Objects.getAttribute(context, CONTEXT_FILTERS) instanceof PyList own) {
        return own;
      }
      throw Errors.valueError("_filters of warnings context must be a list");
    }
    PyObject filters = WarningState.ofLibrary(ts, FILTERS);
    if (filters == null) {
      return state.filters;
    }
    if (!(filters instanceof PyList list)) {
      throw Errors.valueError("_warnings.filters must be a list");
    }
    return list;
  }

  private static PyTuple checked(PyObject filter, int index) {
    if (!(filter instanceof PyTuple items) || items.size() != 5) {
      throw Errors.valueError("warnings.filters item " + index + " isn't a 5-tuple");
    }
    if (!(items.get(0) instanceof PyStr)) {
      throw Errors.typeError("action must be a string, not '" + items.get(0).type().name() + "'");
    }
    return items;
  }

  /** A plain text stands for itself, a pattern is asked. */
  private static boolean matches(PyObject pattern, PyObject text) {
    if (pattern == PyNone.NONE) {
      return true;
    }
    if (pattern.type() == PyStr.TYPE) {
      return pattern.equals(text);
    }
    return Objects.isTrue(Calls.method(pattern, MATCH, text));
  }

  private String defaultAction() {
    PyObject action = WarningState.ofLibrary(ts, DEFAULT_ACTION);
    if (action == null) {
      return WarningState.DEFAULT_ACTION.toString();
    }
    if (!(action instanceof PyStr)) {
      throw Errors.typeError(
          "_warnings.defaultaction must be a string, not '" + action.type().name() + "'");
    }
    return action.toString();
  }
}
