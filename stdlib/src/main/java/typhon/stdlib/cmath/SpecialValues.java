package typhon.stdlib.cmath;

import typhon.runtime.object.PyComplex;

/**
 * Results for arguments with an infinite or NaN part, by the kinds of both parts: -inf, negative,
 * -0, 0, positive, inf, NaN. These are facts of C99, annex G, as CPython answers them; {@code I} is
 * infinity, {@code N} a NaN, {@code P} pi and its fractions, and a dot stands where the result
 * depends on the finite part.
 */
// CPython: cmathmodule.c acos_special_values and its siblings
enum SpecialValues {
  ACOS(
      """
      P34 I, P I, P I, P -I, P -I, P34 -I, N I
      P2 I, . ., . ., . ., . ., P2 -I, N N
      P2 I, . ., . ., . ., . ., P2 -I, P2 N
      P2 I, . ., . ., . ., . ., P2 -I, P2 N
      P2 I, . ., . ., . ., . ., P2 -I, N N
      P4 I, 0 I, 0 I, 0 -I, 0 -I, P4 -I, N I
      N I, N N, N N, N N, N N, N -I, N N
      """),

  ACOSH(
      """
      I -P34, I -P, I -P, I P, I P, I P34, I N
      I -P2, . ., . ., . ., . ., I P2, N N
      I -P2, . ., . ., . ., . ., I P2, N P2
      I -P2, . ., . ., . ., . ., I P2, N P2
      I -P2, . ., . ., . ., . ., I P2, N N
      I -P4, I -0, I -0, I 0, I 0, I P4, I N
      I N, N N, N N, N N, N N, I N, N N
      """),

  ASINH(
      """
      -I -P4, -I -0, -I -0, -I 0, -I 0, -I P4, -I N
      -I -P2, . ., . ., . ., . ., -I P2, N N
      -I -P2, . ., . ., . ., . ., -I P2, N N
      I -P2, . ., . ., . ., . ., I P2, N N
      I -P2, . ., . ., . ., . ., I P2, N N
      I -P4, I -0, I -0, I 0, I 0, I P4, I N
      I N, N N, N -0, N 0, N N, I N, N N
      """),

  ATANH(
      """
      -0 -P2, -0 -P2, -0 -P2, -0 P2, -0 P2, -0 P2, -0 N
      -0 -P2, . ., . ., . ., . ., -0 P2, N N
      -0 -P2, . ., . ., . ., . ., -0 P2, -0 N
      0 -P2, . ., . ., . ., . ., 0 P2, 0 N
      0 -P2, . ., . ., . ., . ., 0 P2, N N
      0 -P2, 0 -P2, 0 -P2, 0 P2, 0 P2, 0 P2, 0 N
      0 -P2, N N, N N, N N, N N, 0 P2, N N
      """),

  COSH(
      """
      N N, I I, I 0, I -0, I -I, N N, I N
      N N, . ., . ., . ., . ., N N, N N
      N N, . ., . ., . ., . ., N N, N 0
      N N, . ., . ., . ., . ., N N, N 0
      N N, . ., . ., . ., . ., N N, N N
      N N, I -I, I -0, I 0, I I, N N, I N
      N N, N N, N 0, N 0, N N, N N, N N
      """),

  EXP(
      """
      0 0, 0 -0, 0 -0, 0 0, 0 0, 0 0, 0 0
      N N, . ., . ., . ., . ., N N, N N
      N N, . ., . ., . ., . ., N N, N N
      N N, . ., . ., . ., . ., N N, N N
      N N, . ., . ., . ., . ., N N, N N
      N N, I -I, I -0, I 0, I I, N N, I N
      N N, N N, N -0, N 0, N N, N N, N N
      """),

  LOG(
      """
      I -P34, I -P, I -P, I P, I P, I P34, I N
      I -P2, . ., . ., . ., . ., I P2, N N
      I -P2, . ., . ., . ., . ., I P2, N N
      I -P2, . ., . ., . ., . ., I P2, N N
      I -P2, . ., . ., . ., . ., I P2, N N
      I -P4, I -0, I -0, I 0, I 0, I P4, I N
      I N, N N, N N, N N, N N, I N, N N
      """),

  SINH(
      """
      N N, -I -I, -I -0, -I 0, -I I, N N, I N
      N N, . ., . ., . ., . ., N N, N N
      N N, . ., . ., . ., . ., N N, 0 N
      N N, . ., . ., . ., . ., N N, 0 N
      N N, . ., . ., . ., . ., N N, N N
      N N, I -I, I -0, I 0, I I, N N, I N
      N N, N N, N -0, N 0, N N, N N, N N
      """),

  SQRT(
      """
      I -I, 0 -I, 0 -I, 0 I, 0 I, I I, N I
      I -I, . ., . ., . ., . ., I I, N N
      I -I, . ., . ., . ., . ., I I, N N
      I -I, . ., . ., . ., . ., I I, N N
      I -I, . ., . ., . ., . ., I I, N N
      I -I, I -0, I -0, I 0, I 0, I I, I N
      I -I, N N, N N, N N, N N, I I, N N
      """),

  TANH(
      """
      -1 0, -1 -0, -1 -0, -1 0, -1 0, -1 0, -1 0
      N N, . ., . ., . ., . ., N N, N N
      N N, . ., . ., . ., . ., N N, -0 N
      N N, . ., . ., . ., . ., N N, 0 N
      N N, . ., . ., . ., . ., N N, N N
      1 0, 1 -0, 1 -0, 1 0, 1 0, 1 0, 1 0
      N N, N N, N -0, N 0, N N, N N, N N
      """),

  RECT(
      """
      N N, -I I, -I 0, -I -0, -I -I, N N, I N
      N N, . ., . ., . ., . ., N N, N N
      0 0, . ., . ., . ., . ., 0 0, 0 0
      0 0, . ., . ., . ., . ., 0 0, 0 0
      N N, . ., . ., . ., . ., N N, N N
      N N, I -I, I -0, I 0, I I, N N, I N
      N N, N N, N 0, N 0, N N, N N, N N
      """);

  private final double[][][] table;

  SpecialValues(String text) {
    String[] rows = text.split("\n", -1);
    table = new double[7][7][2];
    for (int i = 0; i < 7; i++) {
      String[] cells = rows[i].split(", ", -1);
      for (int j = 0; j < 7; j++) {
        String[] parts = cells[j].split(" ", -1);
        table[i][j][0] = value(parts[0]);
        table[i][j][1] = value(parts[1]);
      }
    }
  }

  private static double value(String text) {
    if (text.startsWith("-")) {
      return -value(text.substring(1));
    }
    return switch (text) {
      case "I" -> Double.POSITIVE_INFINITY;
      case "P" -> Math.PI;
      case "P2" -> Math.PI / 2;
      case "P34" -> 0.75 * Math.PI;
      case "P4" -> Math.PI / 4;
      case "0" -> 0.0;
      case "1" -> 1.0;
      default -> Double.NaN;
    };
  }

  private static int kind(double x) {
    if (Double.isNaN(x)) {
      return 6;
    }
    boolean negative = Double.doubleToRawLongBits(x) < 0;
    if (Double.isInfinite(x)) {
      return negative ? 0 : 5;
    }
    if (x == 0) {
      return negative ? 2 : 3;
    }
    return negative ? 1 : 4;
  }

  PyComplex get(double real, double imag) {
    double[] cell = table[kind(real)][kind(imag)];
    return PyComplex.of(cell[0], cell[1]);
  }
}
