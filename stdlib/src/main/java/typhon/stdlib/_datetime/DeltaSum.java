package typhon.stdlib._datetime;

import java.math.BigDecimal;
import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;

/** Adds up the arguments of timedelta(): whole microseconds exactly, what is left as a float. */
// CPython: _datetimemodule.c accum
final class DeltaSum {
  private BigInteger whole = BigInteger.ZERO;
  private double left;

  void add(String name, PyObject value, long factor) {
    switch (value) {
      case null -> {}
      case PyInt number ->
          whole = whole.add(number.bigValue().multiply(BigInteger.valueOf(factor)));
      case PyFloat number -> addFloat(number.value, factor);
      default ->
          throw Errors.typeError(
              "unsupported type for timedelta " + name + " component: " + value.type().name());
    }
  }

  private void addFloat(double value, long factor) {
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
    double integral = value < 0 ? Math.ceil(value) : Math.floor(value);
    whole = whole.add(new BigDecimal(integral).toBigInteger().multiply(BigInteger.valueOf(factor)));
    double rest = (value - integral) * factor;
    double restIntegral = rest < 0 ? Math.ceil(rest) : Math.floor(rest);
    whole = whole.add(BigInteger.valueOf((long) restIntegral));
    left += rest - restIntegral;
  }

  BigInteger micros() {
    if (left == 0) {
      return whole;
    }
    double rounded = Math.rint(left);
    if (Math.abs(left - Math.floor(left)) == 0.5) {
      // Halfway: the sum is to be even.
      int odd = whole.testBit(0) ? 1 : 0;
      rounded = 2.0 * halfAway((left + odd) * 0.5) - odd;
    }
    return whole.add(BigInteger.valueOf((long) rounded));
  }

  private static double halfAway(double x) {
    return x < 0 ? -Math.floor(-x + 0.5) : Math.floor(x + 0.5);
  }
}
