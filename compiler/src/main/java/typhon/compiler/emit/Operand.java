package typhon.compiler.emit;

import java.lang.classfile.Label;
import java.lang.constant.ConstantDescs;
import typhon.compiler.bytecode.NumberRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.NumericKind;

/** An evaluated operand of arithmetic: where its value waits, and how to take it as a number. */
sealed interface Operand {
  /** An int literal. */
  record Whole(long value) implements Operand {}

  /** A float literal. */
  record Real(double value) implements Operand {}

  /** A variable or temporary that is kept unboxed. */
  record Raw(NumericLocal at, boolean temporary) implements Operand {}

  /** An object in a slot. */
  record Boxed(int slot, boolean temporary) implements Operand {}

  /** What it is expected to be; null for an object of which nothing is known. */
  default NumericKind kind() {
    return switch (this) {
      case Whole w -> NumericKind.INT;
      case Real r -> NumericKind.FLOAT;
      case Raw r -> r.at.kind();
      case Boxed b -> null;
    };
  }

  default boolean mayBeInt() {
    return kind() != NumericKind.FLOAT;
  }

  default boolean mayBeFloat() {
    return kind() != NumericKind.INT;
  }

  default void release(Body body) {
    switch (this) {
      case Raw r when r.temporary -> r.at.free(body);
      case Boxed b when b.temporary -> body.free(b.slot);
      default -> {}
    }
  }

  default void pushObject(Body body) {
    switch (this) {
      case Whole w -> body.constant(w.value);
      case Real r -> body.constant(r.value);
      case Raw r -> r.at.pushObject(body.cb);
      case Boxed b -> body.cb.aload(b.slot);
    }
  }

  // As an int

  /** Jumps unless it is an int of 64 bits. */
  default void checkInt(Body body, Label fail) {
    switch (this) {
      case Whole w -> {}
      case Real r -> throw new IllegalStateException("a float literal is no int");
      case Raw r -> checkMark(body, r.at, "INT", fail);
      case Boxed b -> {
        body.cb.aload(b.slot);
        body.invoke(NumberRefs.IS_INT);
        body.cb.ifeq(fail);
      }
    }
  }

  private static void checkMark(Body body, NumericLocal at, String mark, Label fail) {
    body.cb.aload(at.mark());
    body.cb.getstatic(NumberRefs.UNBOXED, mark, Types.OBJECT);
    body.cb.if_acmpne(fail);
  }

  default void pushLong(Body body) {
    switch (this) {
      case Whole w -> body.cb.loadConstant(w.value);
      case Real r -> throw new IllegalStateException("a float literal is no int");
      case Raw r -> body.cb.lload(r.at.raw());
      case Boxed b -> {
        body.cb.aload(b.slot);
        body.invoke(NumberRefs.INT_VALUE);
      }
    }
  }

  // As a float, or as an int that is combined with one

  /**
   * Jumps unless it can stand beside a float.
   *
   * @param withFloat whether the other operand is certain to be a float, so that this may be an int
   * @param exact whether an int must be a double exactly
   */
  default void checkReal(Body body, boolean withFloat, boolean exact, Label fail) {
    switch (this) {
      case Whole w -> {}
      case Real r -> {}
      case Raw r when r.at.kind() == NumericKind.INT -> {
        checkInt(body, fail);
        if (exact) {
          body.cb.lload(r.at.raw());
          body.invoke(NumberRefs.IS_EXACT);
          body.cb.ifeq(fail);
        }
      }
      case Raw r -> {
        if (takesInt(withFloat, exact)) {
          body.cb.aload(r.at.mark());
          body.invoke(NumberRefs.IS_REAL_MARK);
          body.cb.ifeq(fail);
        } else {
          checkMark(body, r.at, "FLOAT", fail);
        }
      }
      case Boxed b -> {
        body.cb.aload(b.slot);
        body.invoke(takesInt(withFloat, exact) ? NumberRefs.IS_REAL : NumberRefs.IS_FLOAT);
        body.cb.ifeq(fail);
      }
    }
  }

  private boolean takesInt(boolean withFloat, boolean exact) {
    return withFloat && !exact && kind() != NumericKind.FLOAT;
  }

  /** Pushes the double; the flags as in {@link #checkReal}. */
  default void pushReal(Body body, boolean withFloat, boolean exact) {
    switch (this) {
      case Whole w -> body.cb.loadConstant((double) w.value);
      case Real r -> body.cb.loadConstant(r.value);
      case Raw r -> pushRealOf(body, r.at, takesInt(withFloat, exact));
      case Boxed b -> {
        body.cb.aload(b.slot);
        body.invoke(takesInt(withFloat, exact) ? NumberRefs.REAL : NumberRefs.FLOAT_VALUE);
      }
    }
  }

  private static void pushRealOf(Body body, NumericLocal at, boolean takesInt) {
    switch (at.kind()) {
      case INT -> body.cb.lload(at.raw()).l2d();
      case FLOAT -> body.cb.dload(at.raw());
      case BOTH -> {
        if (takesInt) {
          body.cb.aload(at.mark()).lload(at.raw());
          body.invoke(NumberRefs.REAL_OF_MARK);
        } else {
          body.cb.lload(at.raw());
          body.invoke(NumberRefs.BITS_DOUBLE);
        }
      }
    }
  }

  /** A temporary for the value on the stack. */
  static Operand boxed(Body body) {
    return new Boxed(body.store(), true);
  }

  /** Stores the long on the stack in a temporary that is no operand. */
  static int longSlot(Body body) {
    int slot = body.slots.takeWide(ConstantDescs.CD_long);
    body.cb.lstore(slot);
    return slot;
  }
}
