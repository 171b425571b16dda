package typhon.stdlib.cmath;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyComplex;

/**
 * The values of a function where a part of the argument is infinite or NaN: a table of 7 by 7, real
 * part by imaginary part, each of them minus infinity, negative, minus zero, plus zero, positive,
 * plus infinity, NaN.
 */
// The entries follow C99, annex G.
final class SpecialValues {
  static final SpecialValues ACOS =
      new SpecialValues(
          "+T,+i +P,+i +P,+i +P,-i +P,-i +T,-i n,+i",
          "+Q,+i . . . . +Q,-i n,n",
          "+Q,+i . . . . +Q,-i +Q,n",
          "+Q,+i . . . . +Q,-i +Q,n",
          "+Q,+i . . . . +Q,-i n,n",
          "+R,+i +0,+i +0,+i +0,-i +0,-i +R,-i n,+i",
          "n,+i n,n n,n n,n n,n n,-i n,n");

  static final SpecialValues ACOSH =
      new SpecialValues(
          "+i,-T +i,-P +i,-P +i,+P +i,+P +i,+T +i,n",
          "+i,-Q . . . . +i,+Q n,n",
          "+i,-Q . . . . +i,+Q n,+Q",
          "+i,-Q . . . . +i,+Q n,+Q",
          "+i,-Q . . . . +i,+Q n,n",
          "+i,-R +i,-0 +i,-0 +i,+0 +i,+0 +i,+R +i,n",
          "+i,n n,n n,n n,n n,n +i,n n,n");

  static final SpecialValues ASINH =
      new SpecialValues(
          "-i,-R -i,-0 -i,-0 -i,+0 -i,+0 -i,+R -i,n",
          "-i,-Q . . . . -i,+Q n,n",
          "-i,-Q . . . . -i,+Q n,n",
          "+i,-Q . . . . +i,+Q n,n",
          "+i,-Q . . . . +i,+Q n,n",
          "+i,-R +i,-0 +i,-0 +i,+0 +i,+0 +i,+R +i,n",
          "+i,n n,n n,-0 n,+0 n,n +i,n n,n");

  static final SpecialValues ATANH =
      new SpecialValues(
          "-0,-Q -0,-Q -0,-Q -0,+Q -0,+Q -0,+Q -0,n",
          "-0,-Q . . . . -0,+Q n,n",
          "-0,-Q . . . . -0,+Q -0,n",
          "+0,-Q . . . . +0,+Q +0,n",
          "+0,-Q . . . . +0,+Q n,n",
          "+0,-Q +0,-Q +0,-Q +0,+Q +0,+Q +0,+Q +0,n",
          "+0,-Q n,n n,n n,n n,n +0,+Q n,n");

  static final SpecialValues COSH =
      new SpecialValues(
          "E +i,+i +i,+0 +i,-0 +i,-i E +i,n",
          "E . . . . E n,n",
          "E . . . . E n,+0",
          "E . . . . E n,+0",
          "E . . . . E n,n",
          "E +i,-i +i,-0 +i,+0 +i,+i E +i,n",
          "n,n n,n n,+0 n,+0 n,n n,n n,n");

  static final SpecialValues EXP =
      new SpecialValues(
          "+0,+0 +0,-0 +0,-0 +0,+0 +0,+0 +0,+0 +0,+0",
          "E . . . . E n,n",
          "E . . . . E n,n",
          "E . . . . E n,n",
          "E . . . . E n,n",
          "E +i,-i +i,-0 +i,+0 +i,+i E +i,n",
          "n,n n,n n,-0 n,+0 n,n n,n n,n");

  static final SpecialValues LOG =
      new SpecialValues(
          "+i,-T +i,-P +i,-P +i,+P +i,+P +i,+T +i,n",
          "+i,-Q . . . . +i,+Q n,n",
          "+i,-Q . . . . +i,+Q n,n",
          "+i,-Q . . . . +i,+Q n,n",
          "+i,-Q . . . . +i,+Q n,n",
          "+i,-R +i,-0 +i,-0 +i,+0 +i,+0 +i,+R +i,n",
          "+i,n n,n n,n n,n n,n +i,n n,n");

  static final SpecialValues SINH =
      new SpecialValues(
          "E -i,-i -i,-0 -i,+0 -i,+i E +i,n",
          "E . . . . E n,n",
          "E . . . . E +0,n",
          "E . . . . E +0,n",
          "E . . . . E n,n",
          "E +i,-i +i,-0 +i,+0 +i,+i E +i,n",
          "n,n n,n n,-0 n,+0 n,n n,n n,n");

  static final SpecialValues SQRT =
      new SpecialValues(
          "+i,-i +0,-i +0,-i +0,+i +0,+i +i,+i n,+i",
          "+i,-i . . . . +i,+i n,n",
          "+i,-i . . . . +i,+i n,n",
          "+i,-i . . . . +i,+i n,n",
          "+i,-i . . . . +i,+i n,n",
          "+i,-i +i,-0 +i,-0 +i,+0 +i,+0 +i,+i +i,n",
          "+i,-i n,n n,n n,n n,n +i,+i n,n");

  static final SpecialValues TANH =
      new SpecialValues(
          "-1,+0 -1,-0 -1,-0 -1,+0 -1,+0 -1,+0 -1,+0",
          "E . . . . E n,n",
          "E . . . . E -0,n",
          "E . . . . E +0,n",
          "E . . . . E n,n",
          "+1,+0 +1,-0 +1,-0 +1,+0 +1,+0 +1,+0 +1,+0",
          "n,n n,n n,-0 n,+0 n,n n,n n,n");

  static final SpecialValues RECT =
      new SpecialValues(
          "E -i,+i -i,+0 -i,-0 -i,-i E +i,n",
          "E . . . . E n,n",
          "+0,+0 . . . . +0,+0 +0,+0",
          "+0,+0 . . . . +0,+0 +0,+0",
          "E . . . . E n,n",
          "E +i,-i +i,-0 +i,+0 +i,+i E +i,n",
          "n,n n,n n,+0 n,+0 n,n n,n n,n");

  private static final int KINDS = 7;

  /** Real and imaginary part by turns; null for a domain error. */
  private final double[][] values = new double[KINDS * KINDS][];

  private SpecialValues(String... rows) {
    for (int row = 0; row < KINDS; row++) {
      String[] entries = rows[row].split(" ");
      for (int column = 0; column < KINDS; column++) {
        values[row * KINDS + column] = entry(entries[column]);
      }
    }
  }

  private static double[] entry(String text) {
    int comma = text.indexOf(',');
    return comma < 0
        ? null
        : new double[] {part(text.substring(0, comma)), part(text.substring(comma + 1))};
  }

  private static double part(String text) {
    double magnitude =
        switch (text.charAt(text.length() - 1)) {
          case 'i' -> Double.POSITIVE_INFINITY;
          case '0' -> 0;
          case '1' -> 1;
          case 'P' -> Math.PI;
          case 'Q' -> Math.PI / 2;
          case 'R' -> Math.PI / 4;
          case 'T' -> 3 * Math.PI / 4;
          default -> Double.NaN;
        };
    return text.startsWith("-") ? -magnitude : magnitude;
  }

  private static int kind(double x) {
    if (Double.isNaN(x)) {
      return 6;
    }
    if (Double.isInfinite(x)) {
      return x < 0 ? 0 : 5;
    }
    boolean negative = Double.doubleToRawLongBits(x) < 0;
    if (x == 0) {
      return negative ? 2 : 3;
    }
    return negative ? 1 : 4;
  }

  static boolean isSpecial(double real, double imag) {
    return !Double.isFinite(real) || !Double.isFinite(imag);
  }

  /** The value for an argument that {@link #isSpecial}. */
  PyComplex of(double real, double imag) {
    double[] value = values[kind(real) * KINDS + kind(imag)];
    if (value == null) {
      throw Errors.valueError("math domain error");
    }
    return PyComplex.of(value[0], value[1]);
  }
}
