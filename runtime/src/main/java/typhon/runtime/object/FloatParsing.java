package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.FloatText;
import typhon.runtime.text.Text;

/** What {@code float(x)} makes of its argument. */
// CPython: floatobject.c PyFloat_FromString, abstract.c PyNumber_Float
final class FloatParsing {
  private FloatParsing() {}

  static double convert(PyObject x) {
    if (x.type() != PyStr.TYPE && Numbers.isReal(x)) {
      return Numbers.asDoubleBySpecial(x);
    }
    if (x instanceof PyStr s) {
      return parse(s.text(), x);
    }
    Text bytes = BytesArgument.latin1OrNull(x);
    if (bytes != null) {
      return parse(bytes, x);
    }
    throw Errors.typeError(
        "float() argument must be a string or a real number, not '" + x.type().name() + "'");
  }

  private static double parse(Text text, PyObject source) {
    Double value = FloatText.parse(text);
    if (value == null) {
      throw Errors.valueError("could not convert string to float: " + Objects.repr(source));
    }
    return value;
  }
}
