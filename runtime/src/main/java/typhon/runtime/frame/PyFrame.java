package typhon.runtime.frame;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.trace.Jumps;
import typhon.runtime.type.PyType;

/**
 * A call of a Python function as Python code sees it. Running code has no such object (design D15):
 * it is made for tracebacks, for {@code sys._getframe}, at the start of bodies that ask for their
 * own locals, and in the instrumented form of all code; only the last two show their real variables
 * through it.
 *
 * <p>Thread rule: made by the thread that runs the code; another thread may see stale values.
 */
@BuiltinType(name = "frame", exposed = false)
public final class PyFrame extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyFrameTable());

  private final PyFunction function;
  private final PyCode code;
  private final PyObject namespace;
  private final PyGeneratorBase generator;
  private final FrameVariables variables;

  /** Whether the running code tells its position here. */
  private volatile boolean instrumented;

  private PyFrame outer;
  private PyFrame back;
  private int line;
  private int lastLine;
  private boolean live;
  private boolean handedOut;

  /** The height of a frame that shows what runs in another thread. */
  static final int ELSEWHERE = -2;

  /** How many bodies are below this one, in a frame made on demand; else negative. */
  private int height = -1;

  /** The statement whose line event is being sent, and the one that a debugger wants next; -1. */
  private int site = -1;

  private int jumpTarget = -1;

  /** The branch event that waits for the place where the code goes on; 0: none. */
  private int branch;

  private volatile int position;
  private volatile PyDict extraLocals;
  private volatile PyObject trace;
  private volatile boolean traceLines = true;
  private volatile boolean traceOpcodes;

  private PyFrame(
      PyFunction function,
      PyCode code,
      int position,
      FrameVariables variables,
      PyObject namespace,
      PyGeneratorBase generator,
      boolean instrumented) {
    this.function = function;
    this.code = code;
    this.position = position;
    this.variables = variables;
    this.namespace = namespace;
    this.generator = generator;
    this.instrumented = instrumented;
  }

  /** A frame that shows a moment of a call: its variables as they are in the array. */
  public PyFrame(PyFunction function, int position, PyObject[] fast, PyObject namespace) {
    this(function, position, fast, namespace, false);
  }

  PyFrame(
      PyFunction function,
      int position,
      PyObject[] fast,
      PyObject namespace,
      boolean instrumented) {
    this(
        function,
        function.code(),
        position,
        new FrameVariables(function.code(), fast, null),
        namespace,
        null,
        instrumented);
  }

  /** The frame of a generator that has not started, or has no frame object of its own. */
  public PyFrame(PyGeneratorBase generator) {
    this(
        generator.function(),
        generator.code(),
        Unwinding.RECORDED,
        new FrameVariables(generator.code(), null, generator),
        null,
        generator,
        false);
  }

  /** The frame of a suspended generator, or None when it has finished. */
  public static PyObject ofGenerator(PyGeneratorBase generator) {
    return generator.isFinished() ? PyNone.NONE : generator.frameObject();
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

  FrameVariables variables() {
    return variables;
  }

  public boolean isInstrumented() {
    return instrumented;
  }

  /** The body of a generator starts in its instrumented form. */
  public void setInstrumented() {
    instrumented = true;
  }

  public PyFrame outer() {
    return outer;
  }

  /** The body begins or goes on, called from another one that has a frame object. */
  void enter(PyFrame caller) {
    outer = caller;
    back = null;
    live = true;
  }

  /** Python code has got this frame of a running body, and may ask for its caller later. */
  public void handOut() {
    handedOut = true;
  }

  /** The body ends: who holds its frame still finds the caller. */
  void keepCaller() {
    if (handedOut && generator == null && back == null) {
      back = FrameWalk.caller(ThreadState.current(), this);
    }
  }

  /** The body ends or is suspended. */
  void exit(int last) {
    outer = null;
    live = false;
    if (last >= 0) {
      position = last;
      line = 0;
    }
  }

  boolean isLive() {
    return live;
  }

  int height() {
    return height;
  }

  void setHeight(int height) {
    this.height = height;
  }

  public int position() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  public int branch() {
    return branch;
  }

  public void setBranch(int event) {
    branch = event;
  }

  /** The line of the latest line event. */
  public int lastLine() {
    return lastLine;
  }

  public void setLastLine(int line) {
    lastLine = line;
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
  PyObject builtins() {
    return function.unit().builtins();
  }

  @BuiltinGetter(name = "f_lineno")
  public int line() {
    if (site >= 0 && jumpTarget >= 0) {
      return lastLine; // a trace function has just set it
    }
    if (!instrumented && live) {
      FrameWalk.refresh(ThreadState.current(), this);
    }
    if (isSuspendedPlainly()) {
      return code.line(code.suspension(generator.state));
    }
    return line > 0 && !instrumented ? line : code.line(position);
  }

  @BuiltinSetter(name = "f_lineno")
  void setLineAttribute(ThreadState ts, PyObject value) {
    Jumps.jump(ts, this, value);
  }

  public int site() {
    return site;
  }

  /** For compiled code: the line event of a statement follows. */
  public void setSite(int number) {
    site = number;
    jumpTarget = -1;
  }

  public void jumpTo(int number) {
    jumpTarget = number;
  }

  /** For compiled code: whether the code goes on elsewhere. */
  public boolean jumps() {
    site = -1;
    return jumpTarget >= 0;
  }

  /** For compiled code: the number of the statement to go on with, reached or not. */
  public int jumpTarget() {
    return jumpTarget;
  }

  /** For compiled code: there is no such statement. */
  public RuntimeException lost() {
    jumpTarget = -1;
    return Errors.systemError("a jump has lost its target");
  }

  public int countUnbound() {
    return variables.countUnbound();
  }

  public void bindUnbound() {
    variables.bindUnbound();
  }

  /** The line the running code is at, as the Java stack tells it. */
  void setLine(int line) {
    this.line = line;
  }

  @BuiltinGetter(name = "f_lasti")
  int lastInstruction() {
    if (isSuspendedPlainly()) {
      return 2 * Math.max(0, code.suspension(generator.state));
    }
    readBody();
    return 2 * Math.max(0, position);
  }

  /** The frame of the caller, or null. */
  PyFrame back() {
    PyFrame known = back;
    if (known == null && (generator == null || live || generator.isRunning())) {
      known = FrameWalk.caller(ThreadState.current(), this);
      if (live || height >= 0 && generator == null) {
        back = known;
      }
    }
    return known;
  }

  /** Tells the frame its caller when an exception has passed both. */
  void setBackOnce(PyFrame caller) {
    if (back == null && caller != this) {
      back = caller;
    }
  }

  @BuiltinGetter(name = "f_back")
  PyObject backAttribute() {
    PyFrame caller = back();
    return caller == null ? PyNone.NONE : caller;
  }

  // Tracing

  /** The function that receives the events of this frame, or null. */
  public PyObject traceFunction() {
    return trace;
  }

  public void setTraceFunction(PyObject function) {
    trace = function;
  }

  public boolean tracesLines() {
    return traceLines;
  }

  public boolean tracesOpcodes() {
    return traceOpcodes;
  }

  @BuiltinGetter(name = "f_trace")
  PyObject trace() {
    PyObject t = trace;
    return t == null ? PyNone.NONE : t;
  }

  @BuiltinSetter(name = "f_trace")
  void setTrace(PyObject function) {
    trace = function == PyNone.NONE ? null : function;
  }

  @BuiltinGetter(name = "f_trace_lines")
  boolean traceLines() {
    return traceLines;
  }

  @BuiltinSetter(name = "f_trace_lines")
  void setTraceLines(PyObject value) {
    traceLines = flag(value);
  }

  @BuiltinGetter(name = "f_trace_opcodes")
  boolean traceOpcodes() {
    return traceOpcodes;
  }

  @BuiltinSetter(name = "f_trace_opcodes")
  void setTraceOpcodes(PyObject value) {
    traceOpcodes = flag(value);
  }

  private static boolean flag(PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof typhon.runtime.object.PyBool)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    return Objects.isTrue(value);
  }

  @BuiltinGetter(name = "f_generator")
  PyObject generatorAttribute() {
    return generator == null ? PyNone.NONE : generator;
  }

  // Variables

  /** {@code locals()}: the namespace itself, or a new dict. */
  public PyObject localsSnapshot() {
    PyObject locals = locals();
    return locals instanceof PyFrameLocals view ? view.copy() : locals;
  }

  /** The variables as Python sees them: the namespace itself, or a view of them (PEP 667). */
  @BuiltinGetter(name = "f_locals")
  public PyObject locals() {
    if (namespace != null) {
      return namespace;
    }
    if (height >= 0) {
      readBody();
    }
    return code.has(PyCode.NEWLOCALS) ? new PyFrameLocals(this) : globals();
  }

  /** Whether this is the frame of a suspended generator that tells it nothing as it runs. */
  private boolean isSuspendedPlainly() {
    return generator != null && !instrumented && !generator.isRunning() && !generator.isFinished();
  }

  /** Takes variables and position from the running body, unless it tells them itself. */
  private void readBody() {
    if (instrumented || height < 0 && !live) {
      return;
    }
    if (generator != null && !generator.isRunning()) {
      if (!code.spec().reified()) {
        variables.use(null); // they are where the generator has saved them
      }
      return;
    }
    VariablePlaces places = code.variablePlaces();
    Object[] locals = places.isKnown() ? FrameWalk.locals(ThreadState.current(), this) : null;
    if (locals == null) {
      return;
    }
    position = LiveLocals.position(locals, places);
    if (places.count() > 0) {
      variables.use(LiveLocals.variables(locals, places));
    }
  }

  /** Keys of the locals view that are no variables of the code; or null. */
  PyDict extraLocals() {
    return extraLocals;
  }

  synchronized PyDict makeExtraLocals() {
    if (extraLocals == null) {
      extraLocals = new PyDict();
    }
    return extraLocals;
  }

  /** Forget the values of the local variables. */
  @BuiltinMethod
  void clear(ThreadState ts) {
    if (generator != null) {
      if (generator.isRunning()) {
        throw Errors.runtimeError("cannot clear an executing frame");
      }
      if (generator.isStarted() && !generator.isFinished()) {
        throw Errors.runtimeError("cannot clear a suspended frame");
      }
      if (!generator.isFinished()) {
        generator.close(ts);
      }
    } else if (live || FrameWalk.isRunning(ts, this)) {
      throw Errors.runtimeError("cannot clear an executing frame");
    }
    trace = null;
    extraLocals = null;
    variables.clear();
  }

  /** Size of the object with the code's variables, in bytes. */
  @BuiltinMethod
  long __sizeof__() {
    PyCode.Spec spec = code().spec();
    return 200 + 8L * (spec.variableNames().length + spec.cellNames().length);
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
