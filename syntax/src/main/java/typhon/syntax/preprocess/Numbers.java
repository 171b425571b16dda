package typhon.syntax.preprocess;

import java.math.BigInteger;
import typhon.syntax.ast.ConstantValue;

/** The little arithmetic that patterns need. */
final class Numbers {
  private Numbers() {}

  /** The negative of a number, null for other constants. */
  static Object negate(Object value) {
    return switch (value) {
      case Long n -> n == Long.MIN_VALUE ? BigInteger.valueOf(n).negate() : (Object) (-n);
      case BigInteger n -> narrow(n.negate());
      case Double d -> -d;
      case ConstantValue.Imaginary i -> new ConstantValue.Complex(-0.0, -i.imag());
      default -> null;
    };
  }

  private static Object narrow(BigInteger n) {
    return n.bitLength() < Long.SIZE ? (Object) n.longValue() : n;
  }

  static double toDouble(Object value) {
    return ((Number) value).doubleValue();
  }
}
