package typhon.runtime.object;

import java.math.BigInteger;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * slice(stop) slice(start, stop[, step])
 *
 * <p>What a subscript like [a:b:c] passes to the container. Immutable.
 */
@BuiltinType(name = "slice")
public final class PySlice extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySliceTable());

  private final PyObject start;
  private final PyObject stop;
  private final PyObject step;

  public PySlice(PyObject start, PyObject stop, PyObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /**
   * The positions a slice selects in a sequence: {@code count} of them from {@code start} by {@code
   * step}.
   */
  public record Range(long start, long stop, long step, int count) {
    public int at(int i) {
      return (int) (start + i * step);
    }
  }

  @BuiltinNew(signature = "none")
  static PyObject __new__(PyType type, PyObject... args) {
    return switch (args.length) {
      case 0 -> throw Errors.typeError("slice expected at least 1 argument, got 0");
      case 1 -> new PySlice(PyNone.NONE, args[0], PyNone.NONE);
      case 2 -> new PySlice(args[0], args[1], PyNone.NONE);
      case 3 -> new PySlice(args[0], args[1], args[2]);
      default -> throw Errors.typeError("slice expected at most 3 arguments, got " + args.length);
    };
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinGetter(member = true)
  public PyObject start() {
    return start;
  }

  @BuiltinGetter(member = true)
  public PyObject stop() {
    return stop;
  }

  @BuiltinGetter(member = true)
  public PyObject step() {
    return step;
  }

  private static long bound(PyObject value, long whenNone) {
    if (value == PyNone.NONE) {
      return whenNone;
    }
    if (value instanceof PyInt64 i) {
      return i.value;
    }
    return Subscripts.clamp(index(value));
  }

  private static PyInt index(PyObject value) {
    if (!Subscripts.isIndex(value)) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Numbers.index(value);
  }

  /**
   * The bounds as numbers; computing them may run user code. CPython: sliceobject.c PySlice_Unpack.
   */
  public Bounds bounds() {
    long by = bound(step, 1);
    if (by == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    by = Math.max(by, -Long.MAX_VALUE);
    long from = bound(start, by < 0 ? Long.MAX_VALUE : 0);
    long to = bound(stop, by < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Bounds(from, to, by);
  }

  /** The positions in a sequence of this length. */
  public Range in(int length) {
    return bounds().in(length);
  }

  /** A slice whose bounds are known numbers, not yet fitted to a length. */
  public record Bounds(long start, long stop, long step) {
    public Range in(int length) {
      return adjust(start, stop, step, length);
    }
  }

  // CPython: sliceobject.c PySlice_AdjustIndices
  private static Range adjust(long from, long to, long by, int length) {
    long first = clip(from, by, length);
    long end = clip(to, by, length);
    long count = 0;
    if (by < 0) {
      count = end < first ? (first - end - 1) / -by + 1 : 0;
    } else if (first < end) {
      count = (end - first - 1) / by + 1;
    }
    return new Range(first, end, by, (int) count);
  }

  private static long clip(long value, long by, int length) {
    if (value < 0) {
      long shifted = value + length;
      return shifted < 0 ? (by < 0 ? -1 : 0) : shifted;
    }
    return value >= length ? (by < 0 ? length - 1L : length) : value;
  }

  /** Start, stop and step for a sequence of the given length, none of them outside it. */
  @BuiltinMethod
  PyObject indices(PyObject object) {
    // CPython: sliceobject.c _PySlice_GetLongIndices
    BigInteger length = Subscripts.big(object);
    if (length.signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    BigInteger by = step == PyNone.NONE ? BigInteger.ONE : index(step).bigValue();
    if (by.signum() == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    boolean down = by.signum() < 0;
    BigInteger lower = down ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger upper = down ? length.subtract(BigInteger.ONE) : length;
    BigInteger from =
        start == PyNone.NONE ? (down ? upper : lower) : clip(start, length, lower, upper);
    BigInteger to = stop == PyNone.NONE ? (down ? lower : upper) : clip(stop, length, lower, upper);
    return PyTuple.of(PyInt.of(from), PyInt.of(to), PyInt.of(by));
  }

  private static BigInteger clip(
      PyObject value, BigInteger length, BigInteger lower, BigInteger upper) {
    BigInteger i = index(value).bigValue();
    return i.signum() < 0 ? i.add(length).max(lower) : i.min(upper);
  }

  private PyTuple parts() {
    return PyTuple.of(start, stop, step);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return compare(SpecialMethod.EQ, value);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return compare(SpecialMethod.NE, value);
  }

  @BuiltinMethod
  PyObject __lt__(PyObject value) {
    return compare(SpecialMethod.LT, value);
  }

  @BuiltinMethod
  PyObject __le__(PyObject value) {
    return compare(SpecialMethod.LE, value);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject value) {
    return compare(SpecialMethod.GT, value);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject value) {
    return compare(SpecialMethod.GE, value);
  }

  private PyObject compare(SpecialMethod op, PyObject value) {
    if (!(value instanceof PySlice other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (other == this) {
      return PyBool.of(op == SpecialMethod.EQ || op == SpecialMethod.LE || op == SpecialMethod.GE);
    }
    return Objects.richCompare(op, parts(), other.parts());
  }

  // CPython: sliceobject.c slicehash: the tuple's without the length
  @BuiltinMethod
  long __hash__() {
    return TupleHash.ofParts(start, stop, step);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(ItemsRepr.of("slice(", parts().array(), ")"));
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(TYPE, parts());
  }
}
