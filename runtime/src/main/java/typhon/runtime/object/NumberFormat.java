package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.FormatError;
import typhon.runtime.text.Formatting;
import typhon.runtime.text.NumberLocale;
import typhon.runtime.text.Text;

/** {@code format()} of numbers. */
final class NumberFormat {
  private NumberFormat() {}

  static PyObject integer(PyInt value, PyStr spec) {
    if (spec.length() == 0) {
      return Objects.str(value);
    }
    try {
      String type = value.type().name();
      Text text = Formatting.integer(value.bigValue(), spec.text(), NumberLocale.C, type);
      return PyStr.of(
          text != null
              ? text
              : Formatting.floating(
                  FloatConversion.toDouble(value), spec.text(), NumberLocale.C, type));
    } catch (FormatError e) {
      throw error(e);
    }
  }

  static PyObject floating(PyFloat value, PyStr spec) {
    if (spec.length() == 0) {
      return Objects.str(value);
    }
    try {
      return PyStr.of(
          Formatting.floating(value.value, spec.text(), NumberLocale.C, value.type().name()));
    } catch (FormatError e) {
      throw error(e);
    }
  }

  static PyObject complex(PyComplex value, PyStr spec) {
    if (spec.length() == 0) {
      return Objects.str(value);
    }
    try {
      return PyStr.of(
          Formatting.complex(
              value.real, value.imag, spec.text(), NumberLocale.C, value.type().name()));
    } catch (FormatError e) {
      throw error(e);
    }
  }

  private static RuntimeException error(FormatError e) {
    return e.isOverflow()
        ? Errors.overflowError(e.getMessage())
        : Errors.valueError(e.getMessage());
  }
}
