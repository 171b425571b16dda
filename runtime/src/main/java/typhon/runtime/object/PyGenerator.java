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
 * An iterator made by a function that contains {@code yield}.
 *
 * <p>Thread rule: see {@link PyGeneratorBase}.
 */
@BuiltinType(name = "generator", exposed = false, weakReferable = true)
public final class PyGenerator extends PyGeneratorBase {
  public static final PyType TYPE = PyType.builtin(new PyGeneratorTable());

  public PyGenerator(PyFunction function, PyCode code, Object[] saved) {
    super(function, code, saved);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected String kind() {
    return "generator";
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  /** The next value; StopIteration carries what the generator returned. */
  @BuiltinMethod(name = "__next__")
  PyObject nextOrStop(ThreadState ts) {
    return orStop(sendOrNull(ts, PyNone.NONE));
  }

  /**
   * Resume the generator by sending it a value; gives the next value it yields or raises
   * StopIteration.
   */
  @BuiltinMethod
  PyObject send(ThreadState ts, PyObject object) {
    return orStop(sendOrNull(ts, object));
  }

  /** Raise an exception at the point where the generator waits; gives the next value it yields. */
  @BuiltinMethod(name = "throw")
  PyObject throwInto(
      ThreadState ts, PyObject type, @Unset PyObject value, @Unset PyObject traceback) {
    Raising.warnOfThreeArguments("throw", value);
    return orStop(throwOrNull(ts, Raising.thrown(type, value, traceback)));
  }

  private PyObject orStop(PyObject yielded) {
    if (yielded == null) {
      throw Errors.stopIteration(takeResult());
    }
    return yielded;
  }

  /** Raise GeneratorExit at the point where the generator waits. */
  @BuiltinMethod(name = "close")
  PyObject closeMethod(ThreadState ts) {
    return close(ts);
  }

  @BuiltinGetter(name = "gi_running")
  boolean running() {
    return isRunning();
  }

  @BuiltinGetter(name = "gi_suspended")
  boolean suspended() {
    return isStarted() && !isFinished() && !isRunning();
  }

  @BuiltinGetter(name = "gi_yieldfrom")
  PyObject yieldFrom() {
    PyObject d = delegate;
    return d == null ? PyNone.NONE : d;
  }

  @BuiltinGetter(name = "gi_code")
  PyObject codeAttribute() {
    return code();
  }

  @BuiltinGetter(name = "gi_frame")
  PyObject frame() {
    return PyFrame.ofGenerator(this);
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
    return PyStr.of("<generator object " + qualifiedName() + " at " + Objects.address(this) + ">");
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
