package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;
import typhon.runtime.text.FloatParser;
import typhon.runtime.text.NumberText;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** What {@code complex(real, imag)} makes of its arguments. */
// CPython: complexobject.c complex_new, actual_complex_new_impl, complex_from_string_inner
public final class ComplexConstruction {
  private ComplexConstruction() {}

  static PyComplex make(PyType type, PyObject real, PyObject imag) {
    if (imag == null) {
      return real == null ? PyComplex.of(0, 0) : fromOne(type, real);
    }
    PyComplex r = real == null ? null : part(real, "real");
    PyComplex i = part(imag, "imag");
    // A part that is real has no imaginary part to add: adding zero would lose the sign of a zero.
    double x = r == null ? 0 : r.real;
    double y = i.real;
    if (!isReal(imag)) {
      x -= i.imag;
    }
    if (real != null && !isReal(real)) {
      y += r.imag;
    }
    return PyComplex.of(x, y);
  }

  private static boolean isReal(PyObject part) {
    return part instanceof PyFloat || part instanceof PyInt;
  }

  private static PyComplex fromOne(PyType type, PyObject x) {
    if (x.getClass() == PyComplex.class && type == PyComplex.TYPE) {
      return (PyComplex) x;
    }
    if (x instanceof PyStr s) {
      return parse(s);
    }
    PyComplex special = special(x);
    if (special != null) {
      return special;
    }
    if (x instanceof PyComplex c) {
      return PyComplex.of(c.real, c.imag);
    }
    if (!Numbers.isReal(x)) {
      throw Errors.typeError(
          "complex() argument must be a string or a number, not " + x.type().name());
    }
    return PyComplex.of(Numbers.asDouble(x), 0);
  }

  /**
   * One of two arguments: a complex number there is deprecated, and {@code __complex__} counts for
   * the real part only.
   */
  private static PyComplex part(PyObject x, String name) {
    PyComplex complex = null;
    if (x instanceof PyComplex c) {
      complex = c;
    } else if (name.equals("real") && !(x instanceof PyStr)) {
      complex = special(x);
    }
    String message =
        "complex() argument '" + name + "' must be a real number, not " + x.type().name();
    if (complex != null) {
      Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, message);
      return complex;
    }
    if (!Numbers.isReal(x)) {
      throw Errors.typeError(message);
    }
    return PyComplex.of(Numbers.asDouble(x), 0);
  }

  /** {@code complex.from_number}, and what mathematical functions take: no text. */
  public static PyComplex fromNumber(PyObject x) {
    PyComplex special = x instanceof PyComplex c ? c : special(x);
    return special != null ? special : PyComplex.of(Numbers.asDouble(x), 0);
  }

  /** What {@code __complex__} gives, or null. The method of complex itself is not asked. */
  private static PyComplex special(PyObject x) {
    if (x.getClass() == PyComplex.class) {
      return (PyComplex) x;
    }
    PyObject result = Calls.special(SpecialMethod.COMPLEX, x);
    if (result == null) {
      return null;
    }
    if (!(result instanceof PyComplex c)) {
      throw Errors.typeError(
          "__complex__ returned non-complex (type " + result.type().name() + ")");
    }
    if (result.type() != PyComplex.TYPE) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "__complex__ returned non-complex (type "
              + result.type().name()
              + ").  The ability to return an instance of a strict subclass of complex is deprecated, and may be"
              + " removed in a future version of Python.");
    }
    return c;
  }

  private static PyComplex parse(PyStr source) {
    String digits = NumberText.toAscii(source.text());
    int end = digits.indexOf('\0');
    // CPython looks for underscores in a C string, which ends there.
    boolean hasUnderscores = end < 0 || digits.lastIndexOf('_', end) >= 0;
    String plain = hasUnderscores ? NumberText.withoutUnderscores(digits) : digits;
    if (plain == null) {
      throw Errors.valueError("could not convert string to complex: " + Objects.repr(source));
    }
    PyComplex value = parse(plain);
    if (value == null) {
      throw Errors.valueError("complex() arg is a malformed string");
    }
    return value;
  }

  private static PyComplex parse(String text) {
    if (text.startsWith("(")) {
      return text.endsWith(")")
          ? parts(NumberText.strip(text.substring(1, text.length() - 1)))
          : null;
    }
    return parts(text);
  }

  /**
   * {@code 1}, {@code 2j} or {@code 1+2j}; each number of the imaginary part may be left out but
   * for its sign.
   */
  private static PyComplex parts(String text) {
    int first = FloatParser.end(text, 0);
    if (first == text.length()) {
      return first == 0 ? null : PyComplex.of(FloatParser.value(text), 0);
    }
    if (isUnit(text, first) && first > 0) {
      return PyComplex.of(0, FloatParser.value(text.substring(0, first)));
    }
    double real = first == 0 ? 0 : FloatParser.value(text.substring(0, first));
    if (first > 0 && "+-".indexOf(text.charAt(first)) < 0) {
      return null;
    }
    int second = FloatParser.end(text, first);
    if (second > first) {
      return isUnit(text, second)
          ? PyComplex.of(real, FloatParser.value(text.substring(first, second)))
          : null;
    }
    boolean signed = "+-".indexOf(text.charAt(first)) >= 0;
    if (!isUnit(text, signed ? first + 1 : first)) {
      return null;
    }
    return PyComplex.of(real, text.charAt(first) == '-' ? -1.0 : 1.0);
  }

  /** Whether a {@code j} is all that is left. */
  private static boolean isUnit(String text, int at) {
    return at == text.length() - 1 && (text.charAt(at) == 'j' || text.charAt(at) == 'J');
  }
}
