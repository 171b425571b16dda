package typhon.runtime.object;

import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.text.FloatText;
import typhon.runtime.type.PyType;

/**
 * A complex number, from text or from its two parts.
 *
 * <p>A string is read as a complex number, a single number is converted, and two are taken as real
 * and imaginary part.
 */
// Immutable.
@BuiltinType(name = "complex", subclassable = true)
public class PyComplex extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyComplexTable());

  public final double real;
  public final double imag;

  public PyComplex(double real, double imag) {
    this.real = real;
    this.imag = imag;
  }

  public static PyComplex of(double real, double imag) {
    return new PyComplex(real, imag);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew(signature = "(real=0, imag=0)")
  static PyObject __new__(PyType type, @Named @Unset PyObject real, @Named @Unset PyObject imag) {
    PyComplex value = ComplexConstruction.make(type, real, imag);
    return type == TYPE ? value : new PyComplexSub(type, value.real, value.imag);
  }

  // CPython: complexobject.c complex_repr
  @Override
  public String toString() {
    String imaginary = FloatText.format(imag, 'r', 0, 0);
    if (real == 0 && Double.doubleToRawLongBits(real) == 0) {
      return imaginary + "j";
    }
    String sign = imaginary.startsWith("-") ? "" : "+";
    return "(" + FloatText.format(real, 'r', 0, 0) + sign + imaginary + "j)";
  }
}
