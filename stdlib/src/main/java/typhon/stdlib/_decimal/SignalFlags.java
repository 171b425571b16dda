package typhon.stdlib._decimal;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;

/** Sets of signals, as Python gives them. */
// CPython: _decimal.c list_as_flags, dict_as_flags
final class SignalFlags {
  private SignalFlags() {}

  static int ofListOrDict(PyObject signals) {
    if (!(signals instanceof PyList list)) {
      return ofDict(signals);
    }
    int flags = 0;
    for (PyObject signal : Iteration.toArray(list)) {
      flags |= DecimalState.current().signal(signal).flags;
    }
    return flags;
  }

  static int ofDict(PyObject signals) {
    if (signals instanceof PySignalDictMixin view) {
      return view.bits();
    }
    if (!(signals instanceof PyDict dict)) {
      throw Errors.typeError("argument must be a signal dict");
    }
    Integer flags = ofDictOrNull(dict);
    if (flags == null) {
      throw Errors.keyError(PyStr.of("invalid signal dict"));
    }
    return flags;
  }

  /** The signals that are true; null unless the dict has just all signals. */
  static Integer ofDictOrNull(PyDict dict) {
    if (dict.size() != Signal.values().length) {
      return null;
    }
    int flags = 0;
    for (Signal signal : Signal.values()) {
      PyObject value = dict.get(DecimalState.current().exception(signal));
      if (value == null) {
        return null;
      }
      flags |= Objects.isTrue(value) ? signal.flags : 0;
    }
    return flags;
  }
}
