package typhon.runtime.frame;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A call of a Python function as Python code sees it. Running code has no such object (design D15):
 * it is made for tracebacks, for {@code sys._getframe}, and at the start of bodies that ask for
 * their own locals; only those see their real variables through it.
 *
 * <p>Thread rule: made by the thread that runs the code; another thread may see stale values.
 */
@BuiltinType(name = "frame", exposed = false)
public final class PyFrame extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyFrameTable());

  private final PyFunction function;
  private final PyCode code;

  /**
   * Variables in order of varnames, cellvars, freevars: the real ones of a reified body, else a
   * snapshot; or null.
   */
  public final PyObject[] fast;

  private final PyObject namespace;
  private PyFrame outer;
  private int line;
  private int depth = -1;
  private volatile int position;
  private volatile boolean cleared;
  private PyGeneratorBase generator;

  public PyFrame(PyFunction function, int position, PyObject[] fast, PyObject namespace) {
    this.function = function;
    this.code = function.code();
    this.position = position;
    this.fast = fast;
    this.namespace = namespace;
  }

  /** The frame of a suspended generator, or None when it has finished. */
  public static PyObject ofGenerator(PyGeneratorBase generator) {
    if (generator.isFinished()) {
      return PyNone.NONE;
    }
    PyFrame frame = new PyFrame(generator.function(), 0, null, null);
    frame.generator = generator;
    return frame;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public PyCode code() {
    return code;
  }

  public PyFunction function() {
    return function;
  }

  public PyFrame outer() {
    return outer;
  }

  public void setOuter(PyFrame outer) {
    this.outer = outer;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  @BuiltinGetter(name = "f_code")
  PyObject codeAttribute() {
    return code;
  }

  @BuiltinGetter(name = "f_globals")
  public PyDict globals() {
    return function.unit().globals();
  }

  @BuiltinGetter(name = "f_builtins")
  PyDict builtins() {
    return function.unit().builtins();
  }

  @BuiltinGetter(name = "f_lineno")
  public int line() {
    return line > 0 ? line : code.line(position);
  }

  /** The line the running code is at, as the Java stack tells it. */
  void setLine(int line) {
    this.line = line;
  }

  void setDepth(int depth) {
    this.depth = depth;
  }

  /** {@code locals()}: the namespace itself, or a new dict. */
  public PyObject localsSnapshot() {
    return locals();
  }

  @BuiltinGetter(name = "f_lasti")
  int lastInstruction() {
    return 2 * position;
  }

  @BuiltinGetter(name = "f_back")
  PyObject back() {
    PyFrame caller = depth < 0 ? null : FrameWalk.frame(ThreadState.current(), depth + 1);
    return caller == null ? PyNone.NONE : caller;
  }

  @BuiltinGetter(name = "f_trace")
  PyObject trace() {
    return PyNone.NONE;
  }

  @BuiltinGetter(name = "f_generator")
  PyObject generatorAttribute() {
    return generator == null ? PyNone.NONE : generator;
  }

  /**
   * The variables as Python sees them: the namespace itself, or a dict of the function's variables.
   */
  @BuiltinGetter(name = "f_locals")
  public PyObject locals() {
    if (namespace != null) {
      return namespace;
    }
    if (!code.has(PyCode.NEWLOCALS)) {
      return globals();
    }
    PyDict result = new PyDict();
    if (fast != null && !cleared) {
      int i = 0;
      i = collect(result, code.spec().variableNames(), i);
      i = collect(result, code.spec().cellNames(), i);
      collect(result, code.spec().freeNames(), i);
    }
    return result;
  }

  private int collect(PyDict into, PyStr[] names, int from) {
    int i = from;
    for (PyStr name : names) {
      PyObject value = i < fast.length ? fast[i] : null;
      i++;
      if (value instanceof PyCell cell) {
        value = cell.get();
      }
      if (value != null && !name.toString().startsWith(".")) {
        into.put(name, value);
      }
    }
    return i;
  }

  /** Forget the values of the local variables. */
  @BuiltinMethod
  void clear() {
    if (generator != null && generator.isRunning()) {
      throw Errors.runtimeError("cannot clear an executing frame");
    }
    cleared = true;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        "<frame at "
            + Objects.address(this)
            + ", file '"
            + code.filename()
            + "', line "
            + line()
            + ", code "
            + code.name()
            + ">");
  }
}
