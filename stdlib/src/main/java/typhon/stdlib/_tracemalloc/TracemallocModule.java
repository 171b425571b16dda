package typhon.stdlib._tracemalloc;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;

/** Tracing of memory blocks: not available, and says so when it is to start. */
@BuiltinModule(name = "_tracemalloc")
public final class TracemallocModule {
  private TracemallocModule() {}

  @BuiltinFunction
  static boolean is_tracing() {
    return false;
  }

  @BuiltinFunction
  static void clear_traces() {}

  @BuiltinFunction
  static PyObject _get_traces() {
    return new PyList();
  }

  @BuiltinFunction
  static PyObject _get_object_traceback(PyObject obj) {
    return PyNone.NONE;
  }

  /** Start tracing: always a RuntimeError, the JVM does not tell which line allocates. */
  @BuiltinFunction
  static void start(@Default("1") int nframe) {
    if (nframe < 1 || nframe > 65535) {
      throw Errors.valueError("the number of frames must be in range [1; 65535]");
    }
    throw Errors.runtimeError("tracemalloc is not available on the JVM; use Java Flight Recorder");
  }

  @BuiltinFunction
  static void stop() {}

  @BuiltinFunction
  static int get_traceback_limit() {
    return 1;
  }

  @BuiltinFunction
  static int get_tracemalloc_memory() {
    return 0;
  }

  @BuiltinFunction
  static PyObject get_traced_memory() {
    return PyTuple.of(PyInt.of(0), PyInt.of(0));
  }

  @BuiltinFunction
  static void reset_peak() {}
}
