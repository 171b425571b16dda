package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.RenamedTable;

/**
 * {@code P.args} of a parameter specification, and {@code P.kwargs} under a second type. Immutable.
 */
@BuiltinType(name = "ParamSpecArgs", module = "typing", exposed = false, weakReferable = true)
public final class PyParamSpecPart extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyParamSpecPartTable());
  public static final PyType KEYWORDS_TYPE =
      PyType.builtin(new RenamedTable("ParamSpecKwargs", new PyParamSpecPartTable()));

  private final PyObject origin;
  private final boolean keywords;

  PyParamSpecPart(PyObject origin, boolean keywords) {
    this.origin = origin;
    this.keywords = keywords;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @typhon.annotations.Named PyObject origin) {
    return new PyParamSpecPart(origin, type == KEYWORDS_TYPE);
  }

  @Override
  public PyType type() {
    return keywords ? KEYWORDS_TYPE : TYPE;
  }

  @BuiltinGetter(name = "__origin__")
  PyObject origin() {
    return origin;
  }

  @BuiltinMethod
  PyObject __mro_entries__(PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of " + type().shortName());
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return value instanceof PyParamSpecPart other && other.keywords == keywords
        ? PyBool.of(Objects.equal(origin, other.origin))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.hash(origin) + (keywords ? 1 : 0);
  }

  @BuiltinMethod
  PyObject __repr__() {
    String name =
        origin instanceof PyParamSpec p ? p.name().toString() : Objects.repr(origin).toString();
    return PyStr.of(name + (keywords ? ".kwargs" : ".args"));
  }
}
