package typhon.runtime.error;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;

/**
 * An exception group divided by a condition (CPython: exceptions.c exceptiongroup_split_recursive).
 *
 * @param matching the part that matches, or null
 * @param rest the part that does not, or null; null too when nobody asked for it
 */
public record GroupSplit(PyBaseException matching, PyBaseException rest) {

  /** Divides any exception; one that is no group counts as a whole. */
  public static GroupSplit of(PyBaseException e, GroupMatcher matcher, boolean wantsRest) {
    if (matcher.matches(e)) {
      return new GroupSplit(e, null);
    }
    if (!(e instanceof PyBaseExceptionGroup group)) {
      return new GroupSplit(null, wantsRest ? e : null);
    }
    ThreadState ts = ThreadState.current();
    ts.enterRecursiveCall();
    try {
      List<PyObject> matching = new ArrayList<>();
      List<PyObject> rest = new ArrayList<>();
      for (PyObject member : group.exceptions().array()) {
        GroupSplit part = of((PyBaseException) member, matcher, wantsRest);
        if (part.matching != null) {
          matching.add(part.matching);
        }
        if (part.rest != null) {
          rest.add(part.rest);
        }
      }
      return new GroupSplit(
          group.derived(matching.toArray(PyObject.NO_ARGS)),
          wantsRest ? group.derived(rest.toArray(PyObject.NO_ARGS)) : null);
    } finally {
      ts.leaveRecursiveCall();
    }
  }
}
