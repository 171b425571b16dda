package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** A replacement field of a t-string, not yet formatted. Immutable. */
@BuiltinType(name = "Interpolation", module = "string.templatelib")
public final class PyInterpolation extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyInterpolationTable());

  static {
    TYPE.setTypeAttribute(
        Names.MATCH_ARGS,
        PyTuple.of(
            PyStr.intern("value"),
            PyStr.intern("expression"),
            PyStr.intern("conversion"),
            PyStr.intern("format_spec")));
  }

  private final PyObject value;
  private final PyObject expression;
  private final PyObject conversion;
  private final PyObject formatSpec;

  public PyInterpolation(
      PyObject value, PyObject expression, PyObject conversion, PyObject formatSpec) {
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.formatSpec = formatSpec;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named PyObject value,
      @Named @Default("''") PyStr expression,
      @Named @Default("None") PyObject conversion,
      @Named @Default("''") PyStr format_spec) {
    if (conversion != PyNone.NONE) {
      if (!(conversion instanceof PyStr s)) {
        throw Errors.typeError(
            "Interpolation() argument 'conversion' must be str, not " + conversion.type().name());
      }
      String text = s.toString();
      if (!text.equals("s") && !text.equals("r") && !text.equals("a")) {
        throw Errors.valueError(
            "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
      }
    }
    return new PyInterpolation(value, expression, conversion, format_spec);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinGetter(name = "value")
  public PyObject value() {
    return value;
  }

  @BuiltinGetter(name = "expression")
  PyObject expression() {
    return expression;
  }

  @BuiltinGetter(name = "conversion")
  PyObject conversion() {
    return conversion;
  }

  @BuiltinGetter(name = "format_spec")
  PyObject formatSpec() {
    return formatSpec;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        "Interpolation("
            + Objects.repr(value)
            + ", "
            + Objects.repr(expression)
            + ", "
            + Objects.repr(conversion)
            + ", "
            + Objects.repr(formatSpec)
            + ")");
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(TYPE, PyTuple.of(value, expression, conversion, formatSpec));
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
