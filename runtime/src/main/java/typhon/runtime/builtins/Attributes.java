package typhon.runtime.builtins;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.CallerModule;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** The builtins about attributes and namespaces. */
final class Attributes {
  private static final PyStr SORT = PyStr.intern("sort");

  private Attributes() {}

  /** An attribute name given by a program. */
  static PyStr name(PyObject name) {
    if (name instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("attribute name must be string, not '" + name.type().name() + "'");
  }

  static PyObject dir(ThreadState ts, PyObject object) {
    PyObject names;
    if (object == null) {
      PyObject locals = CallerModule.locals(ts);
      names =
          locals.type() == PyDict.TYPE && locals instanceof PyDict d
              ? PyList.of(d.keysSnapshot())
              : Calls.method(locals, PyStr.intern("keys"));
    } else {
      PyObject method = object.type().special(SpecialMethod.DIR);
      if (method == null) {
        throw Errors.typeError("object does not provide __dir__");
      }
      names = method.callMethod(ts, object);
    }
    PyList list = PyList.of(Iteration.toArray(names));
    Calls.method(list, SORT);
    return list;
  }

  static PyObject vars(ThreadState ts, PyObject object) {
    if (object == null) {
      return CallerModule.locals(ts);
    }
    PyObject dict = Objects.getAttributeOrNull(object, Names.DICT);
    if (dict == null) {
      throw Errors.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }
}
