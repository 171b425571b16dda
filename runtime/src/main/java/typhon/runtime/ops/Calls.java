package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.SpecialMethod;

/** Calling objects and methods. */
public final class Calls {
  private Calls() {}

  public static PyObject call(PyObject callee, PyObject... args) {
    ThreadState ts = ThreadState.current();
    return switch (args.length) {
      case 0 -> callee.call(ts);
      case 1 -> callee.call(ts, args[0]);
      case 2 -> callee.call(ts, args[0], args[1]);
      case 3 -> callee.call(ts, args[0], args[1], args[2]);
      default -> callee.call(ts, args, null);
    };
  }

  /** Calls with positional arguments and a dict of keyword arguments. */
  public static PyObject call(ThreadState ts, PyObject callee, PyObject[] args, PyDict keywords) {
    int count = keywords == null ? 0 : keywords.size();
    if (count == 0) {
      return callee.call(ts, args, null);
    }
    PyObject[] names = keywords.keysSnapshot();
    PyObject[] all = new PyObject[args.length + names.length];
    System.arraycopy(args, 0, all, 0, args.length);
    PyStr[] keys = new PyStr[names.length];
    for (int i = 0; i < names.length; i++) {
      if (!(names[i] instanceof PyStr key)) {
        throw Errors.typeError("keywords must be strings");
      }
      keys[i] = key;
      all[args.length + i] = keywords.get(key);
    }
    return callee.call(ts, all, keys);
  }

  /** {@code self.name(args)}, without making a bound method where that can be avoided. */
  public static PyObject method(PyObject self, PyStr name, PyObject... args) {
    ThreadState ts = ThreadState.current();
    PyObject attribute = Objects.methodOrNull(self, name);
    if (attribute != null) {
      return attribute.callMethod(ts, self, args, null);
    }
    return Objects.getAttribute(self, name).call(ts, args, null);
  }

  /** Calls a special method of the type; null when the type has none. */
  public static PyObject special(SpecialMethod which, PyObject self) {
    PyObject method = self.type().special(which);
    return method == null ? null : method.callMethod(ThreadState.current(), self);
  }

  public static PyObject special(SpecialMethod which, PyObject self, PyObject a) {
    PyObject method = self.type().special(which);
    return method == null ? null : method.callMethod(ThreadState.current(), self, a);
  }

  public static PyObject special(SpecialMethod which, PyObject self, PyObject a, PyObject b) {
    PyObject method = self.type().special(which);
    return method == null ? null : method.callMethod(ThreadState.current(), self, a, b);
  }
}
