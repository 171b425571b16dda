package typhon.runtime.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/**
 * One entry of a traceback: a frame and the place in it that an exception passed.
 *
 * <p>Thread rule: all but {@code next} is final; {@code next} is one volatile reference.
 */
@BuiltinType(name = "traceback", exposed = false)
public final class PyTraceback extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTracebackTable());

  private static final VarHandle NEXT;

  static {
    try {
      NEXT = MethodHandles.lookup().findVarHandle(PyTraceback.class, "next", PyTraceback.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile PyTraceback next;
  private final PyFrame frame;
  private final int lastInstruction;
  private final int line;

  /** An entry at a position of the frame's code, in front of {@code next} (null: the last one). */
  public PyTraceback(PyTraceback next, PyFrame frame, int position) {
    this(next, frame, 2 * position, frame.code().line(position));
  }

  private PyTraceback(PyTraceback next, PyFrame frame, int lastInstruction, int line) {
    NEXT.set(this, next); // plain: published with the object
    this.frame = frame;
    this.lastInstruction = lastInstruction;
    this.line = line;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named PyObject tb_next,
      @Named PyFrame tb_frame,
      @Named int tb_lasti,
      @Named int tb_lineno) {
    if (tb_next != PyNone.NONE && !(tb_next instanceof PyTraceback)) {
      throw Errors.typeError(
          "expected traceback object or None, got '" + tb_next.type().name() + "'");
    }
    return new PyTraceback(
        tb_next instanceof PyTraceback t ? t : null, tb_frame, tb_lasti, tb_lineno);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public PyTraceback next() {
    return next;
  }

  /** Leaves out entries: {@code after} is one of those that follow, or null. */
  public void link(PyTraceback after) {
    next = after;
  }

  @BuiltinGetter(name = "tb_next")
  PyObject nextOrNone() {
    PyTraceback n = next;
    return n == null ? PyNone.NONE : n;
  }

  @BuiltinSetter(name = "tb_next")
  void setNext(PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete tb_next attribute");
    }
    if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
      throw Errors.typeError("expected traceback object, got '" + value.type().name() + "'");
    }
    PyTraceback replacement = value instanceof PyTraceback t ? t : null;
    for (PyTraceback t = replacement; t != null; t = t.next) {
      if (t == this) {
        throw Errors.valueError("traceback loop detected");
      }
    }
    next = replacement;
  }

  @BuiltinGetter(name = "tb_frame")
  public PyFrame frame() {
    return frame;
  }

  @BuiltinGetter(name = "tb_lasti")
  int lastInstruction() {
    return lastInstruction;
  }

  @BuiltinGetter(name = "tb_lineno")
  public PyObject line() {
    return PyInt.of(line);
  }

  @BuiltinMethod
  PyObject __dir__() {
    return PyList.of(
        PyStr.intern("tb_frame"),
        PyStr.intern("tb_next"),
        PyStr.intern("tb_lasti"),
        PyStr.intern("tb_lineno"));
  }
}
