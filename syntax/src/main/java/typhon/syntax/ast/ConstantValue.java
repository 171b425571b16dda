package typhon.syntax.ast;

import java.util.List;

/**
 * The values of {@link Expr.Constant} that Java has no class for.
 *
 * <p>The others are {@code Long} or {@code BigInteger} (never a BigInteger that fits in a long),
 * {@code Double}, {@code Boolean}, {@code String} for a str, {@code int[]} of code points for a str
 * with surrogates, {@code byte[]} for bytes.
 */
public sealed interface ConstantValue {

  /** The constants without content. */
  enum Singleton implements ConstantValue {
    NONE,
    ELLIPSIS
  }

  /** The literal {@code 1j}: a complex number with real part 0.0. */
  record Imaginary(double imag) implements ConstantValue {}

  /** Any other complex number: made by constant folding or by hand. */
  record Complex(double real, double imag) implements ConstantValue {}

  /** A tuple of constants: made by constant folding or by hand. */
  record TupleValue(List<Object> items) implements ConstantValue {}

  /** A frozenset of constants: made by constant folding or by hand. */
  record FrozenSetValue(List<Object> items) implements ConstantValue {}
}
