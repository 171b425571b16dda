package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Raising;
import typhon.runtime.type.PyType;

/**
 * The running body of an {@code async def} function.
 *
 * <p>Thread rule: see {@link PyGeneratorBase}.
 */
@BuiltinType(name = "coroutine", exposed = false, weakReferable = true)
public final class PyCoroutine extends PyGeneratorBase {
  public static final PyType TYPE = PyType.builtin(new PyCoroutineTable());

  private final PyObject origin;
  private AwaitWatch watch;

  public PyCoroutine(PyFunction function, PyCode code, Object[] saved) {
    super(function, code, saved);
    ThreadState ts = ThreadState.current();
    origin = ts.coroutineOriginDepth == 0 ? PyNone.NONE : CoroutineOrigin.of(ts);
    watch = new UnawaitedCoroutine(this, qualifiedName(), origin);
    ts.watch(watch);
  }

  /** Stands for a coroutine that was collected; nothing watches it. */
  PyCoroutine(PyFunction function, PyCode code, PyStr qualifiedName, PyObject origin) {
    super(function, code, new Object[0]);
    this.origin = origin;
    setQualifiedName(qualifiedName);
  }

  @Override
  protected void starting() {
    if (watch != null) {
      watch.clear();
      watch = null;
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected String kind() {
    return "coroutine";
  }

  @Override
  protected PyObject whenFinished() {
    throw Errors.runtimeError("cannot reuse already awaited coroutine");
  }

  /** A coroutine is awaited once. */
  public void checkNotAwaited() {
    if (delegate != null && !isFinished()) {
      throw Errors.runtimeError("coroutine is being awaited already");
    }
  }

  @Override
  public PyObject nextOrNull() {
    throw Errors.typeError("'coroutine' object is not an iterator");
  }

  @BuiltinMethod
  PyObject __await__() {
    return new PyCoroutineWrapper(this);
  }

  /** Send a value into coroutine and go on; gives what it awaits or raises StopIteration. */
  @BuiltinMethod
  PyObject send(ThreadState ts, PyObject object) {
    return orStop(sendOrNull(ts, object));
  }

  /** Raise an exception inside coroutine, at the point where it waits. */
  @BuiltinMethod(name = "throw")
  PyObject throwInto(
      ThreadState ts, PyObject type, @Unset PyObject value, @Unset PyObject traceback) {
    Raising.warnOfThreeArguments("throw", value);
    return orStop(throwOrNull(ts, Raising.thrown(type, value, traceback)));
  }

  PyObject orStop(PyObject yielded) {
    if (yielded == null) {
      throw Errors.stopIteration(takeResult());
    }
    return yielded;
  }

  /** Raise GeneratorExit inside coroutine, at the point where it waits. */
  @BuiltinMethod(name = "close")
  PyObject closeMethod(ThreadState ts) {
    return close(ts);
  }

  @BuiltinGetter(name = "cr_running")
  boolean running() {
    return isRunning();
  }

  @BuiltinGetter(name = "cr_suspended")
  boolean suspended() {
    return isStarted() && !isFinished() && !isRunning();
  }

  @BuiltinGetter(name = "cr_await")
  PyObject awaited() {
    PyObject d = delegate;
    return d == null ? PyNone.NONE : d;
  }

  @BuiltinGetter(name = "cr_code")
  PyObject codeAttribute() {
    return code();
  }

  @BuiltinGetter(name = "cr_frame")
  PyObject frame() {
    return PyFrame.ofGenerator(this);
  }

  @BuiltinGetter(name = "cr_origin", member = true)
  PyObject origin() {
    return origin;
  }

  @BuiltinGetter(name = "__name__")
  PyObject nameAttribute() {
    return name();
  }

  @BuiltinSetter(name = "__name__")
  void setNameAttribute(PyObject value) {
    setName(value);
  }

  @BuiltinGetter(name = "__qualname__")
  PyObject qualifiedNameAttribute() {
    return qualifiedName();
  }

  @BuiltinSetter(name = "__qualname__")
  void setQualifiedNameAttribute(PyObject value) {
    setQualifiedName(value);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("<coroutine object " + qualifiedName() + " at " + Objects.address(this) + ">");
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
