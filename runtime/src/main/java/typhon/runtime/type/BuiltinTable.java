package typhon.runtime.type;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;

/**
 * The builtins of one Java class, by number. Subclasses are written by the processor: each entry
 * converts its arguments and calls one Java method directly.
 *
 * <p>The direct entries are only called with a count of arguments between minDirect and maxDirect
 * of the builtin; {@link #call} takes one array element per parameter in declared order, null for
 * those not given.
 */
public abstract class BuiltinTable {
  /** Tells the sink every builtin of this table. */
  public abstract void describe(BuiltinSink sink);

  public PyObject call0(int id, ThreadState ts, PyObject self) {
    throw noSuchEntry(id);
  }

  public PyObject call1(int id, ThreadState ts, PyObject self, PyObject a) {
    throw noSuchEntry(id);
  }

  public PyObject call2(int id, ThreadState ts, PyObject self, PyObject a, PyObject b) {
    throw noSuchEntry(id);
  }

  public PyObject call3(int id, ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
    throw noSuchEntry(id);
  }

  public PyObject call(int id, ThreadState ts, PyObject self, PyObject[] args) {
    throw noSuchEntry(id);
  }

  private AssertionError noSuchEntry(int id) {
    return new AssertionError(getClass().getName() + " has no entry " + id + " of this arity");
  }
}
