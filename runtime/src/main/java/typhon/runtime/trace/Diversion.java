package typhon.runtime.trace;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;

/**
 * Called by a compiled body at its start, instead of its content: runs the form with events. The
 * name of this class marks the place on the Java stack, so that frame walks count the call once.
 */
public final class Diversion {
  private Diversion() {}

  public static PyObject run(PyObject[] parameters, ThreadState ts, PyFunction f, int id) {
    ts.depth--;
    return f.unit().instrumented(ts).call(id, ts, f, parameters);
  }

  public static PyObject run(ThreadState ts, PyFunction f, int id) {
    return run(PyObject.NO_ARGS, ts, f, id);
  }

  public static PyObject run(PyObject a, ThreadState ts, PyFunction f, int id) {
    return run(new PyObject[] {a}, ts, f, id);
  }

  public static PyObject run(PyObject a, PyObject b, ThreadState ts, PyFunction f, int id) {
    return run(new PyObject[] {a, b}, ts, f, id);
  }

  public static PyObject run(
      PyObject a, PyObject b, PyObject c, ThreadState ts, PyFunction f, int id) {
    return run(new PyObject[] {a, b, c}, ts, f, id);
  }

  public static PyObject run(
      PyObject a, PyObject b, PyObject c, PyObject d, ThreadState ts, PyFunction f, int id) {
    return run(new PyObject[] {a, b, c, d}, ts, f, id);
  }

  public static PyObject run(
      PyObject a,
      PyObject b,
      PyObject c,
      PyObject d,
      PyObject e,
      ThreadState ts,
      PyFunction f,
      int id) {
    return run(new PyObject[] {a, b, c, d, e}, ts, f, id);
  }

  public static PyObject run(
      PyObject a,
      PyObject b,
      PyObject c,
      PyObject d,
      PyObject e,
      PyObject g,
      ThreadState ts,
      PyFunction f,
      int id) {
    return run(new PyObject[] {a, b, c, d, e, g}, ts, f, id);
  }
}
