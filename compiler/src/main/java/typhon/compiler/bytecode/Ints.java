package typhon.compiler.bytecode;

import java.lang.classfile.CodeBuilder;

/**
 * Numbers of places, lines and constants. Large units have very many: they must not fill the
 * constant pool, which ends at 65,535 entries.
 */
public final class Ints {
  private static final int SHORT_BITS = 15;

  private Ints() {}

  /** Pushes an int that is not negative. */
  public static void push(CodeBuilder cb, int value) {
    if (value <= Short.MAX_VALUE) {
      cb.loadConstant(value);
    } else {
      cb.loadConstant(value >> SHORT_BITS).bipush(SHORT_BITS).ishl();
      cb.loadConstant(value & Short.MAX_VALUE).ior();
    }
  }
}
