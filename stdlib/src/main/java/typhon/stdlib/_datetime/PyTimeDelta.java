package typhon.stdlib._datetime;

import java.math.BigInteger;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * timedelta(days, seconds, microseconds, milliseconds, minutes, hours, weeks): a span of time.
 *
 * <p>A length of time, the sum of what is given. Numbers of any sign, fractions included.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "timedelta", module = "datetime", subclassable = true)
public class PyTimeDelta extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTimeDeltaTable());

  static final int MAX_DAYS = 999_999_999;
  static final long MICROS_A_SECOND = 1_000_000;
  static final BigInteger MICROS_A_DAY = BigInteger.valueOf(86_400_000_000L);
  static final PyTimeDelta ZERO = new PyTimeDelta(0, 0, 0);

  final int days;
  final int seconds;
  final int micros;

  PyTimeDelta(int days, int seconds, int micros) {
    this.days = days;
    this.seconds = seconds;
    this.micros = micros;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Unset PyObject days,
      @Named @Unset PyObject seconds,
      @Named @Unset PyObject microseconds,
      @Named @Unset PyObject milliseconds,
      @Named @Unset PyObject minutes,
      @Named @Unset PyObject hours,
      @Named @Unset PyObject weeks) {
    DeltaSum sum = new DeltaSum();
    sum.add("microseconds", microseconds, 1L);
    sum.add("milliseconds", milliseconds, 1000L);
    sum.add("seconds", seconds, MICROS_A_SECOND);
    sum.add("minutes", minutes, 60 * MICROS_A_SECOND);
    sum.add("hours", hours, 3600 * MICROS_A_SECOND);
    sum.add("days", days, 86400 * MICROS_A_SECOND);
    sum.add("weeks", weeks, 7 * 86400 * MICROS_A_SECOND);
    return ofMicros(type, sum.micros());
  }

  /** Normalises; OverflowError beyond the range. */
  static PyTimeDelta of(long days, long seconds, long micros) {
    long s = seconds + Math.floorDiv(micros, MICROS_A_SECOND);
    long d = days + Math.floorDiv(s, (long) Gregorian.SECONDS_A_DAY);
    checkDays(d);
    return new PyTimeDelta(
        (int) d,
        (int) Math.floorMod(s, (long) Gregorian.SECONDS_A_DAY),
        (int) Math.floorMod(micros, MICROS_A_SECOND));
  }

  private static void checkDays(long days) {
    if (days < -MAX_DAYS || days > MAX_DAYS) {
      throw Errors.overflowError("days=" + days + "; must have magnitude <= " + MAX_DAYS);
    }
  }

  static PyTimeDelta ofMicros(PyType type, BigInteger micros) {
    BigInteger[] parts = micros.divideAndRemainder(MICROS_A_DAY);
    if (parts[1].signum() < 0) {
      parts[0] = parts[0].subtract(BigInteger.ONE);
      parts[1] = parts[1].add(MICROS_A_DAY);
    }
    if (parts[0].bitLength() > 31) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    checkDays(parts[0].intValue());
    long rest = parts[1].longValue();
    int days = parts[0].intValue();
    int seconds = (int) (rest / MICROS_A_SECOND);
    int left = (int) (rest % MICROS_A_SECOND);
    return type == TYPE
        ? new PyTimeDelta(days, seconds, left)
        : new PyTimeDeltaSub(type, days, seconds, left);
  }

  static PyTimeDelta ofMicros(BigInteger micros) {
    return ofMicros(TYPE, micros);
  }

  BigInteger toMicros() {
    return BigInteger.valueOf(days)
        .multiply(MICROS_A_DAY)
        .add(BigInteger.valueOf(seconds * MICROS_A_SECOND + micros));
  }

  /** All of it in seconds, without the microseconds. */
  long totalSeconds() {
    return (long) days * Gregorian.SECONDS_A_DAY + seconds;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  int compareTo(PyTimeDelta other) {
    int c = Integer.compare(days, other.days);
    c = c != 0 ? c : Integer.compare(seconds, other.seconds);
    return c != 0 ? c : Integer.compare(micros, other.micros);
  }

  boolean isZero() {
    return days == 0 && seconds == 0 && micros == 0;
  }

  PyTimeDelta plus(PyTimeDelta other) {
    return of(
        (long) days + other.days, (long) seconds + other.seconds, (long) micros + other.micros);
  }

  PyTimeDelta minus(PyTimeDelta other) {
    return of(
        (long) days - other.days, (long) seconds - other.seconds, (long) micros - other.micros);
  }

  PyTimeDelta negated() {
    return of(-(long) days, -(long) seconds, -(long) micros);
  }

  /** The days. */
  @BuiltinGetter
  int days() {
    return days;
  }

  /** The seconds beyond whole days, never negative. */
  @BuiltinGetter
  int seconds() {
    return seconds;
  }

  /** The microseconds beyond whole seconds, never negative. */
  @BuiltinGetter
  int microseconds() {
    return micros;
  }

  /** All of it in seconds, as a float. */
  @BuiltinMethod
  PyObject total_seconds() {
    return typhon.runtime.ops.Numbers.trueDivide(PyInt.of(toMicros()), PyInt.of(MICROS_A_SECOND));
  }

  @BuiltinMethod
  PyObject __lt__(PyObject other) {
    return other instanceof PyTimeDelta o
        ? PyBool.of(compareTo(o) < 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __le__(PyObject other) {
    return other instanceof PyTimeDelta o
        ? PyBool.of(compareTo(o) <= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    return other instanceof PyTimeDelta o
        ? PyBool.of(compareTo(o) == 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __ne__(PyObject other) {
    return other instanceof PyTimeDelta o
        ? PyBool.of(compareTo(o) != 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __gt__(PyObject other) {
    return other instanceof PyTimeDelta o
        ? PyBool.of(compareTo(o) > 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  PyObject __ge__(PyObject other) {
    return other instanceof PyTimeDelta o
        ? PyBool.of(compareTo(o) >= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.hash(state());
  }

  private PyTuple state() {
    return PyTuple.of(PyInt.of(days), PyInt.of(seconds), PyInt.of(micros));
  }

  @BuiltinMethod
  boolean __bool__() {
    return !isZero();
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyTuple.of(type(), state());
  }

  @BuiltinMethod
  String __repr__() {
    StringBuilder args = new StringBuilder();
    append(args, "days", days);
    append(args, "seconds", seconds);
    append(args, "microseconds", micros);
    return type().name() + "(" + (args.isEmpty() ? "0" : args) + ")";
  }

  private static void append(StringBuilder args, String name, int value) {
    if (value != 0) {
      args.append(args.isEmpty() ? "" : ", ").append(name).append('=').append(value);
    }
  }

  @BuiltinMethod
  String __str__() {
    StringBuilder text = new StringBuilder();
    if (days != 0) {
      text.append(days).append(days == 1 || days == -1 ? " day, " : " days, ");
    }
    text.append(seconds / 3600).append(':');
    Digits.append(text, seconds / 60 % 60, 2).append(':');
    Digits.append(text, seconds % 60, 2);
    if (micros != 0) {
      Digits.append(text.append('.'), micros, 6);
    }
    return text.toString();
  }
}
