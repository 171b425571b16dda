package typhon.runtime.ops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import typhon.runtime.error.Errors;
import typhon.runtime.error.GroupMatcher;
import typhon.runtime.error.GroupSplit;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyBaseExceptionGroup;
import typhon.runtime.frame.PyTraceback;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * One running {@code try ... except*} statement: what is left of the exception, and what the
 * clauses raised (PEP 654; CPython: exceptions.c _PyExc_PrepReraiseStar).
 */
public final class ExceptStar {
  private static final PyStr SPLIT = PyStr.intern("split");

  private final PyBaseException original;
  private PyBaseException rest;
  private final List<PyBaseException> raised = new ArrayList<>();
  private PyBaseException handledBefore;

  private ExceptStar(PyBaseException original) {
    this.original = original;
    this.rest = original;
  }

  public static ExceptStar begin(PyBaseException original) {
    return new ExceptStar(original);
  }

  /** The part that the clause handles, made the handled exception; or null. */
  public PyBaseException match(PyObject type, ThreadState ts, int position) {
    checkType(type);
    if (rest == null) {
      return null;
    }
    PyBaseException match = split(type, position);
    if (match != null) {
      handledBefore = ts.handled;
      ts.handled = match;
    }
    return match;
  }

  private static void checkType(PyObject type) {
    PyObject[] all = type instanceof PyTuple t ? t.array() : new PyObject[] {type};
    for (PyObject t : all) {
      if (!Raising.isExceptionClass(t)) {
        throw Errors.typeError(
            "catching classes that do not inherit from BaseException is not allowed");
      }
    }
    for (PyObject t : all) {
      if (((PyType) t).isSubtypeOf(PyBaseExceptionGroup.TYPE)) {
        throw Errors.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  private PyBaseException split(PyObject type, int position) {
    if (Raising.matches(rest, type)) {
      PyBaseException match = wrapped(rest, position);
      rest = null;
      return match;
    }
    if (!(rest instanceof PyBaseExceptionGroup group)) {
      return null;
    }
    if (!group.type().inheritsMethod(SPLIT, PyBaseExceptionGroup.TYPE)) {
      return splitByMethod(group, type);
    }
    GroupSplit parts = GroupSplit.of(group, GroupMatcher.of(type), true);
    rest = parts.rest();
    return parts.matching();
  }

  /** A subclass may divide itself. CPython: ceval.c _PyEval_ExceptionGroupMatch. */
  private PyBaseException splitByMethod(PyBaseExceptionGroup group, PyObject type) {
    PyObject pair = Calls.method(group, SPLIT, type);
    if (!(pair instanceof PyTuple parts)) {
      throw Errors.typeError(
          group.type().name() + ".split must return a tuple, not " + pair.type().name());
    }
    if (parts.size() < 2) {
      throw Errors.typeError(
          group.type().name() + ".split must return a 2-tuple, got tuple of size " + parts.size());
    }
    PyBaseException match = parts.get(0) instanceof PyBaseException e ? e : null;
    if (match != null) {
      rest = parts.get(1) instanceof PyBaseException e ? e : null;
    }
    return match;
  }

  /** A naked exception is handled as a group of one, made by the clause at this position. */
  private static PyBaseException wrapped(PyBaseException e, int position) {
    if (e instanceof PyBaseExceptionGroup) {
      return e;
    }
    PyBaseException group =
        (PyBaseException)
            PyBaseExceptionGroup.TYPE.call(ThreadState.current(), PyStr.EMPTY, PyTuple.of(e));
    if (e.traceback() instanceof PyTraceback own) {
      group.setTraceback(new PyTraceback(null, own.frame(), position));
    }
    return group;
  }

  /** Takes what a clause raised. */
  public void collect(PyBaseException e, ThreadState ts) {
    raised.add(e);
    ts.handled = handledBefore;
  }

  /** What the statement raises at its end, or null. */
  public PyBaseException finish() {
    if (raised.isEmpty()) {
      return rest;
    }
    List<PyBaseException> fresh = new ArrayList<>();
    List<PyBaseException> again = new ArrayList<>();
    for (PyBaseException e : raised) {
      (isPartOfOriginal(e) ? again : fresh).add(e);
    }
    if (rest != null) {
      again.add(rest);
    }
    if (!(original instanceof PyBaseExceptionGroup group)) {
      return raised.get(0);
    }
    PyBaseException projected = again.isEmpty() ? null : projection(group, again);
    if (fresh.isEmpty()) {
      return projected;
    }
    if (projected != null) {
      fresh.add(projected);
    }
    return fresh.size() == 1
        ? fresh.get(0)
        : (PyBaseException)
            PyBaseExceptionGroup.TYPE.call(
                ThreadState.current(), PyStr.EMPTY, PyList.of(fresh.toArray(PyObject.NO_ARGS)));
  }

  /** The part of the group whose leaves are in the given exceptions. */
  private static PyBaseException projection(
      PyBaseExceptionGroup group, List<PyBaseException> kept) {
    Set<PyBaseException> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.forEach(e -> collectLeaves(e, leaves));
    return GroupSplit.of(group, leaves::contains, false).matching();
  }

  private static void collectLeaves(PyBaseException e, Set<PyBaseException> leaves) {
    if (e instanceof PyBaseExceptionGroup group) {
      for (PyObject member : group.exceptions().array()) {
        collectLeaves((PyBaseException) member, leaves);
      }
    } else {
      leaves.add(e);
    }
  }

  /** Whether a raised exception is a part of the original one that goes on, by its metadata. */
  private boolean isPartOfOriginal(PyBaseException e) {
    return e instanceof PyBaseExceptionGroup
        && original instanceof PyBaseExceptionGroup
        && e.traceback() == original.traceback()
        && e.cause() == original.cause()
        && e.context() == original.context();
  }
}
