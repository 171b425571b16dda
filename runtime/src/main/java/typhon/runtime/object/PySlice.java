package typhon.runtime.object;

import java.math.BigInteger;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** What stands between the brackets of an extended subscript: slice(stop) or slice(start, stop[, step]). Immutable. */
@BuiltinType(name = "slice")
public final class PySlice extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PySliceTable());
  private static final String NOT_AN_INDEX =
      "slice indices must be integers or None or have an __index__ method";

  private final PyObject start;
  private final PyObject stop;
  private final PyObject step;

  public PySlice(PyObject start, PyObject stop, PyObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject start, @Unset PyObject stop, @Unset PyObject step) {
    return stop == null
        ? new PySlice(PyNone.NONE, start, PyNone.NONE)
        : new PySlice(start, stop, step == null ? PyNone.NONE : step);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinGetter
  public PyObject start() {
    return start;
  }

  @BuiltinGetter
  public PyObject stop() {
    return stop;
  }

  @BuiltinGetter
  public PyObject step() {
    return step;
  }

  /** The positions that this slice selects in a sequence of the given length. */
  public SliceRange resolve(int length) {
    return bounds().within(length);
  }

  /** The bounds as numbers; may run user code. */
  public SliceBounds bounds() {
    long by = step == PyNone.NONE ? 1 : index(step);
    if (by == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    by = Math.max(by, -Long.MAX_VALUE);
    long from = start == PyNone.NONE ? (by < 0 ? Long.MAX_VALUE : 0) : index(start);
    long to = stop == PyNone.NONE ? (by < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : index(stop);
    return new SliceBounds(from, to, by);
  }

  private static long index(PyObject value) {
    if (!SequenceIndex.isIndex(value)) {
      throw Errors.typeError(NOT_AN_INDEX);
    }
    PyInt index = Numbers.index(value);
    return index.fitsLong() ? index.longValue() : index.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** The start, stop and step that range() needs for the same positions in a sequence of length len. */
  @BuiltinMethod
  PyObject indices(PyObject object) {
    BigInteger length = Numbers.index(object).bigValue();
    if (length.signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    BigInteger by = step == PyNone.NONE ? BigInteger.ONE : bigIndex(step);
    if (by.signum() == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    boolean down = by.signum() < 0;
    BigInteger low = down ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger high = down ? length.subtract(BigInteger.ONE) : length;
    BigInteger from = start == PyNone.NONE ? (down ? high : low) : clip(bigIndex(start), length, low, high);
    BigInteger to = stop == PyNone.NONE ? (down ? low : high) : clip(bigIndex(stop), length, low, high);
    return PyTuple.of(PyInt.of(from), PyInt.of(to), PyInt.of(by));
  }

  private static BigInteger bigIndex(PyObject value) {
    if (!SequenceIndex.isIndex(value)) {
      throw Errors.typeError(NOT_AN_INDEX);
    }
    return Numbers.index(value).bigValue();
  }

  private static BigInteger clip(BigInteger bound, BigInteger length, BigInteger low, BigInteger high) {
    return bound.signum() < 0 ? bound.add(length).max(low) : bound.min(high);
  }

  private PyTuple parts() {
    return PyTuple.of(start, stop, step);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        "slice(" + Objects.repr(start) + ", " + Objects.repr(stop) + ", " + Objects.repr(step) + ")");
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.hash(parts());
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
    return Objects.richCompare(op, parts(), other.parts());
  }

  /** How to make this slice again. */
  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(TYPE, parts());
  }
}
