package typhon.runtime.error;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * The condition of {@code split} and {@code subgroup}: an exception type, several of them, or a
 * predicate.
 */
public interface GroupMatcher {
  boolean matches(PyBaseException e);

  // CPython: exceptions.c get_matcher_type
  static GroupMatcher of(PyObject value) {
    if (isExceptionType(value)) {
      return e -> e.type().isSubtypeOf((PyType) value);
    }
    if (value instanceof PyTuple types && allExceptionTypes(types)) {
      return e -> {
        for (PyObject t : types.array()) {
          if (e.type().isSubtypeOf((PyType) t)) {
            return true;
          }
        }
        return false;
      };
    }
    if (!(value instanceof PyType) && value.type().special(SpecialMethod.CALL) != null) {
      return e -> Objects.isTrue(value.call(ThreadState.current(), e));
    }
    throw Errors.typeError(
        "expected an exception type, a tuple of exception types, or a callable (other than a class)");
  }

  private static boolean isExceptionType(PyObject value) {
    return value instanceof PyType t && t.isSubtypeOf(PyBaseException.TYPE);
  }

  private static boolean allExceptionTypes(PyTuple types) {
    for (PyObject t : types.array()) {
      if (!isExceptionType(t)) {
        return false;
      }
    }
    return true;
  }
}
