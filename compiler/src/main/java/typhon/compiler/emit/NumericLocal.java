package typhon.compiler.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import typhon.compiler.bytecode.NumberRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.NumericKind;

/**
 * A variable or temporary kept unboxed (design D13): a reference that marks an int or a float, or
 * holds any other object (null when unbound), and a raw value. A running total also has room for an
 * int of 128 bits, so that it costs no object once it leaves the range of a long.
 *
 * @param mark the slot of the reference
 * @param raw the slot of the raw value: a double for floats, else a long
 * @param high the slot of the upper half of an int of 128 bits, right behind the raw value; or
 *     {@link #NO_HIGH}
 */
record NumericLocal(NumericKind kind, int mark, int raw, int high) {
  private static final int NO_HIGH = -1;

  static NumericLocal take(Body body, NumericKind kind) {
    return at(body, kind, body.temp());
  }

  /** With a given slot for the reference. */
  static NumericLocal at(Body body, NumericKind kind, int mark) {
    boolean isDouble = kind == NumericKind.FLOAT;
    int raw = body.slots.takeWide(isDouble ? ConstantDescs.CD_double : ConstantDescs.CD_long);
    return new NumericLocal(kind, mark, raw, NO_HIGH);
  }

  /** An int that has room for 128 bits, with a given slot for the reference. */
  static NumericLocal wideAt(Body body, int mark) {
    int raw = body.slots.takeTwoWide(ConstantDescs.CD_long);
    return new NumericLocal(NumericKind.INT, mark, raw, raw + TypeKind.LONG.slotSize());
  }

  boolean isWide() {
    return high != NO_HIGH;
  }

  /** Gives back the slots of a temporary. */
  void free(Body body) {
    body.free(mark);
    body.free(raw);
  }

  /** Emits that it is unbound; the raw value needs one for the verifier. */
  void clear(CodeBuilder cb) {
    cb.aconst_null().astore(mark);
    if (kind == NumericKind.FLOAT) {
      cb.dconst_0().dstore(raw);
    } else {
      cb.lconst_0().lstore(raw);
    }
    if (isWide()) {
      cb.lconst_0().lstore(high);
    }
  }

  /** Pushes the value as an object; null when unbound. */
  void pushObject(CodeBuilder cb) {
    cb.aload(mark);
    pushRaw(cb);
    if (isWide()) {
      cb.lload(high);
      NumberRefs.BOX_WIDE.invoke(cb);
      return;
    }
    (kind == NumericKind.FLOAT ? NumberRefs.BOX_FLOAT : NumberRefs.BOX).invoke(cb);
  }

  void pushRaw(CodeBuilder cb) {
    if (kind == NumericKind.FLOAT) {
      cb.dload(raw);
    } else {
      cb.lload(raw);
    }
  }

  /** Stores the object on the stack. */
  void storeObject(CodeBuilder cb) {
    cb.dup();
    switch (kind) {
      case INT -> {
        NumberRefs.LONG_VALUE.invoke(cb);
        cb.lstore(raw);
        NumberRefs.INT_MARK_OF.invoke(cb);
      }
      case FLOAT -> {
        NumberRefs.DOUBLE_VALUE.invoke(cb);
        cb.dstore(raw);
        NumberRefs.FLOAT_MARK_OF.invoke(cb);
      }
      case BOTH -> {
        NumberRefs.BITS.invoke(cb);
        cb.lstore(raw);
        NumberRefs.MARK_OF.invoke(cb);
      }
    }
    cb.astore(mark);
  }

  /** Stores the long on the stack, an int. */
  void storeLong(CodeBuilder cb) {
    if (kind == NumericKind.FLOAT) {
      NumberRefs.INT.invoke(cb);
      cb.astore(mark);
    } else {
      cb.lstore(raw);
      cb.getstatic(NumberRefs.UNBOXED, "INT", Types.OBJECT).astore(mark);
    }
  }

  /** Stores the double on the stack, a float. */
  void storeDouble(CodeBuilder cb) {
    switch (kind) {
      case INT -> {
        NumberRefs.FLOAT.invoke(cb);
        cb.astore(mark);
      }
      case FLOAT -> {
        cb.dup2().dstore(raw);
        NumberRefs.MARK_OF_DOUBLE.invoke(cb);
        cb.astore(mark);
      }
      case BOTH -> {
        cb.dup2();
        NumberRefs.DOUBLE_BITS.invoke(cb);
        cb.lstore(raw);
        NumberRefs.MARK_OF_DOUBLE.invoke(cb);
        cb.astore(mark);
      }
    }
  }

  /** Copies from a place of the same kind. */
  void copy(CodeBuilder cb, NumericLocal from) {
    cb.aload(from.mark);
    if (from.isWide() && isWide()) {
      cb.lload(from.high).lstore(high);
    } else if (from.isWide()) {
      cb.lload(from.raw).lload(from.high);
      NumberRefs.NARROW.invoke(cb);
    }
    cb.astore(mark);
    from.pushRaw(cb);
    if (kind == NumericKind.FLOAT) {
      cb.dstore(raw);
    } else {
      cb.lstore(raw);
    }
  }
}
