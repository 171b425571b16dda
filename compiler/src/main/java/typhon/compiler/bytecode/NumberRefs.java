package typhon.compiler.bytecode;

import java.lang.constant.ClassDesc;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.ops.RawInts;
import typhon.runtime.ops.RawItems;
import typhon.runtime.ops.Unboxed;
import typhon.runtime.storage.Int128;
import typhon.syntax.ast.Operator;

/** The runtime methods for unboxed numbers. */
public final class NumberRefs {
  public static final ClassDesc UNBOXED = Types.of(Unboxed.class);

  // Objects of raw values
  public static final Ref INT =
      new Ref(PyInt.class, "of", Types.method("J:V").changeReturnType(Types.of(PyInt.class)), true);
  public static final Ref FLOAT =
      new Ref(
          PyFloat.class, "of", Types.method("D:V").changeReturnType(Types.of(PyFloat.class)), true);
  public static final Ref BOX = unboxed("box", "OJ:O");
  public static final Ref BOX_WIDE = unboxed("box", "OJJ:O");
  public static final Ref NARROW = unboxed("narrow", "OJJ:O");
  public static final Ref BOX_FLOAT = unboxed("box", "OD:O");

  // Raw values of objects
  public static final Ref MARK_OF = unboxed("mark", "O:O");
  public static final Ref BITS = unboxed("bits", "O:J");
  public static final Ref INT_MARK_OF = unboxed("intMark", "O:O");
  public static final Ref LONG_VALUE = unboxed("longValue", "O:J");
  public static final Ref FLOAT_MARK_OF = unboxed("floatMark", "O:O");
  public static final Ref DOUBLE_VALUE = unboxed("doubleValue", "O:D");
  public static final Ref MARK_OF_DOUBLE = unboxed("markOf", "D:O");
  public static final Ref DOUBLE_BITS =
      new Ref(Double.class, "doubleToRawLongBits", Types.method("D:J"), true);
  public static final Ref BITS_DOUBLE =
      new Ref(Double.class, "longBitsToDouble", Types.method("J:D"), true);

  // Operands
  public static final Ref IS_INT = unboxed("isInt", "O:Z");
  public static final Ref INT_VALUE = unboxed("intValue", "O:J");
  public static final Ref IS_FLOAT = unboxed("isFloat", "O:Z");
  public static final Ref FLOAT_VALUE = unboxed("floatValue", "O:D");
  public static final Ref IS_REAL = unboxed("isReal", "O:Z");
  public static final Ref REAL = unboxed("real", "O:D");
  public static final Ref IS_REAL_MARK = unboxed("isRealMark", "O:Z");
  public static final Ref REAL_OF_MARK = unboxed("real", "OJ:D");

  // Operations
  public static final Ref IS_EXACT = ints("isExact", "J:Z");
  public static final Ref NEGATES = ints("negates", "J:Z");
  public static final Ref IS_COUNTABLE = ints("isCountable", "JJJ:Z");
  public static final Ref HAS_NEXT = ints("hasNext", "JJJ:Z");
  public static final Ref FLOOR_DIVIDE =
      new Ref(Math.class, "floorDiv", Types.method("JJ:J"), true);
  public static final Ref REMAINDER = new Ref(Math.class, "floorMod", Types.method("JJ:J"), true);
  public static final Ref SHIFT_RIGHT = ints("shiftRight", "JJ:J");
  public static final Ref FLOAT_FLOOR_DIVIDE =
      new Ref(PyFloat.class, "floorDivide", Types.method("DD:D"), true);
  public static final Ref FLOAT_REMAINDER =
      new Ref(PyFloat.class, "remainder", Types.method("DD:D"), true);

  // Ints of 128 bits
  public static final Ref IS_WIDE_INT = unboxed("isWideInt", "O:Z");
  public static final Ref HIGH = unboxed("high", "OJJ:J");
  public static final Ref WIDE_MARK = unboxed("wideMark", "JJ:O");

  // Items
  public static final Ref GET_ITEM = new Ref(RawItems.class, "get", Types.method("OJ:O"), true);
  public static final Ref SET_ITEM = new Ref(RawItems.class, "set", Types.method("OJO:V"), true);

  private NumberRefs() {}

  private static Ref unboxed(String name, String type) {
    return new Ref(Unboxed.class, name, Types.method(type), true);
  }

  private static Ref ints(String name, String type) {
    return new Ref(RawInts.class, name, Types.method(type), true);
  }

  /** Asks whether the operation on two longs gives what Python gives; null: always. */
  public static Ref fits(Operator op) {
    return switch (op) {
      case Add -> ints("addFits", "JJ:Z");
      case Sub -> ints("subtractFits", "JJ:Z");
      case Mult -> ints("multiplyFits", "JJ:Z");
      case Div -> ints("dividesTruly", "JJ:Z");
      case Mod -> ints("hasRemainder", "JJ:Z");
      case FloorDiv -> ints("divides", "JJ:Z");
      case LShift -> ints("shiftLeftFits", "JJ:Z");
      case RShift -> ints("shiftRightFits", "JJ:Z");
      default -> null;
    };
  }

  /** The upper half of the sum or the difference of two ints of 128 bits. */
  public static Ref high(Operator op) {
    return int128(op == Operator.Add ? "addHi" : "subHi", "JJJJ:J");
  }

  /** Asks whether the sum or the difference with that upper half has left the range. */
  public static Ref overflows(Operator op) {
    return int128(op == Operator.Add ? "addOverflows" : "subOverflows", "JJJ:Z");
  }

  private static Ref int128(String name, String type) {
    return new Ref(Int128.class, name, Types.method(type), true);
  }

  /** Addition, subtraction or multiplication of two marked longs, beyond the fast path. */
  public static Ref wide(Operator op, boolean inPlace) {
    String name =
        switch (op) {
          case Add -> inPlace ? "inPlaceAdd" : "add";
          case Sub -> inPlace ? "inPlaceSubtract" : "subtract";
          case Mult -> inPlace ? "inPlaceMultiply" : "multiply";
          default -> null;
        };
    return name == null ? null : unboxed(name, "OJOJ:O");
  }
}
