package typhon.stdlib._functools;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A key that is ordered by a comparison function; called with an object, it gives the key of that
 * object.
 *
 * <p>Thread rule: the object is volatile.
 */
// CPython: _functoolsmodule.c keyobject
@BuiltinType(name = "KeyWrapper", module = "functools", exposed = false)
public final class PyKeyWrapper extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyKeyWrapperTable());

  private final PyObject comparison;
  private volatile PyObject object;

  PyKeyWrapper(PyObject comparison, PyObject object) {
    this.comparison = comparison;
    this.object = object;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The object wrapped. */
  @BuiltinGetter
  PyObject obj() {
    PyObject o = object;
    return o == null ? PyNone.NONE : o;
  }

  @BuiltinSetter(name = "obj")
  void setObj(PyObject value) {
    object = value;
  }

  @BuiltinMethod
  PyObject __call__(@Named @Unset PyObject obj) {
    if (obj == null) {
      throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
    }
    return new PyKeyWrapper(comparison, obj);
  }

  private PyObject compare(SpecialMethod op, PyObject value) {
    if (!(value instanceof PyKeyWrapper other)) {
      throw Errors.typeError("other argument must be K instance");
    }
    PyObject mine = object;
    PyObject theirs = other.object;
    if (mine == null || theirs == null) {
      throw Errors.attributeError("object");
    }
    PyObject order = comparison.call(ThreadState.current(), mine, theirs);
    return Objects.richCompare(op, order, PyInt.ZERO);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return compare(SpecialMethod.EQ, value);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return compare(SpecialMethod.NE, value);
  }

  @BuiltinMethod
  PyObject __lt__(PyObject value) {
    return compare(SpecialMethod.LT, value);
  }

  @BuiltinMethod
  PyObject __le__(PyObject value) {
    return compare(SpecialMethod.LE, value);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject value) {
    return compare(SpecialMethod.GT, value);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject value) {
    return compare(SpecialMethod.GE, value);
  }

  /** How a key function is called, for {@code inspect}. */
  @BuiltinGetter(name = "__text_signature__")
  PyObject textSignature() {
    return PyStr.intern("(obj)");
  }
}
