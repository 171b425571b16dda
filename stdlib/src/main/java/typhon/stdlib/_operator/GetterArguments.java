package typhon.stdlib._operator;

import java.util.function.Function;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.ReprGuard;

/** What the three getters share: the checks of their arguments, and their repr. */
final class GetterArguments {
  /** What instances show of how they are called. */
  static final PyStr CALL_SIGNATURE = PyStr.intern("(obj, /)");

  private GetterArguments() {}

  static void noKeywords(String name, int count) {
    if (count > 0) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
  }

  static void atLeastOne(String name, PyObject[] args) {
    if (args.length == 0) {
      throw Errors.typeError(name + " expected 1 argument, got 0");
    }
  }

  /** The one argument of a call. */
  static PyObject single(String name, PyObject[] args, PyDict keywords) {
    noKeywords(name, keywords.size());
    return only(name, args, args.length);
  }

  static PyObject single(String name, PyObject[] args, PyStr[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    noKeywords(name, named);
    return only(name, args, args.length);
  }

  private static PyObject only(String name, PyObject[] args, int given) {
    if (given != 1) {
      throw Errors.typeError(name + " expected 1 argument, got " + given);
    }
    return args[0];
  }

  /** {@code operator.name(part, part)}, short inside itself. */
  static <T> String repr(PyObject self, T[] parts, Function<T, Object> text) {
    String name = self.type().fullName();
    if (!ReprGuard.enter(self)) {
      return name + "(...)";
    }
    try {
      StringBuilder out = new StringBuilder(name).append('(');
      for (int i = 0; i < parts.length; i++) {
        out.append(i == 0 ? "" : ", ").append(text.apply(parts[i]));
      }
      return out.append(')').toString();
    } finally {
      ReprGuard.leave(self);
    }
  }
}
