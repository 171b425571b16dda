package typhon.compiler.emit;

import java.lang.classfile.Label;

/**
 * A construct around the code being emitted that {@code return}, {@code break} and {@code continue}
 * must leave properly.
 */
class Block {
  /** The protected region of this construct, to be interrupted by the code of exits; or null. */
  final Guard guard;

  Block(Guard guard) {
    this.guard = guard;
  }

  /** Emits what happens when the construct is left by a jump. */
  void exit() {}

  /** A loop: the target of {@code break} and {@code continue}. */
  static final class Loop extends Block {
    final Label breakTarget;
    final Label continueTarget;

    Loop(Label breakTarget, Label continueTarget) {
      super(null);
      this.breakTarget = breakTarget;
      this.continueTarget = continueTarget;
    }
  }

  /** A construct whose exit is given code. */
  static final class Cleanup extends Block {
    private final Runnable code;

    Cleanup(Guard guard, Runnable code) {
      super(guard);
      this.code = code;
    }

    @Override
    void exit() {
      code.run();
    }
  }
}
