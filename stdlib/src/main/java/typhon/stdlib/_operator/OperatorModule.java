package typhon.stdlib._operator;

import java.util.Arrays;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/**
 * Operator interface.
 *
 * <p>The operators of Python as functions: operator.add(x, y) is x + y.
 */
@BuiltinModule(
    name = "_operator",
    types = {PyItemGetter.class, PyAttrGetter.class, PyMethodCaller.class})
public final class OperatorModule {
  private OperatorModule() {}

  // Comparison and truth

  /** Same as a {@literal <} b. */
  @BuiltinFunction
  static PyObject lt(PyObject a, PyObject b) {
    return Objects.richCompare(SpecialMethod.LT, a, b);
  }

  /** Same as a {@literal <=} b. */
  @BuiltinFunction
  static PyObject le(PyObject a, PyObject b) {
    return Objects.richCompare(SpecialMethod.LE, a, b);
  }

  /** Same as a {@literal ==} b. */
  @BuiltinFunction
  static PyObject eq(PyObject a, PyObject b) {
    return Objects.richCompare(SpecialMethod.EQ, a, b);
  }

  /** Same as a {@literal !=} b. */
  @BuiltinFunction
  static PyObject ne(PyObject a, PyObject b) {
    return Objects.richCompare(SpecialMethod.NE, a, b);
  }

  /** Same as a {@literal >=} b. */
  @BuiltinFunction
  static PyObject ge(PyObject a, PyObject b) {
    return Objects.richCompare(SpecialMethod.GE, a, b);
  }

  /** Same as a {@literal >} b. */
  @BuiltinFunction
  static PyObject gt(PyObject a, PyObject b) {
    return Objects.richCompare(SpecialMethod.GT, a, b);
  }

  /** Same as not a. */
  @BuiltinFunction
  static boolean not_(PyObject a) {
    return !Objects.isTrue(a);
  }

  /** Whether a is true. */
  @BuiltinFunction
  static boolean truth(PyObject a) {
    return Objects.isTrue(a);
  }

  /** Same as a is b. */
  @BuiltinFunction
  static boolean is_(PyObject a, PyObject b) {
    return Objects.is(a, b);
  }

  /** Whether a and b are two objects. */
  @BuiltinFunction
  static boolean is_not(PyObject a, PyObject b) {
    return !Objects.is(a, b);
  }

  /** Same as a is None. */
  @BuiltinFunction
  static boolean is_none(PyObject a) {
    return a == PyNone.NONE;
  }

  /** Whether a is anything but None. */
  @BuiltinFunction
  static boolean is_not_none(PyObject a) {
    return a != PyNone.NONE;
  }

  // Arithmetic

  /** The absolute value of a. */
  @BuiltinFunction
  static PyObject abs(PyObject a) {
    return Numbers.absolute(a);
  }

  /** Same as -a. */
  @BuiltinFunction
  static PyObject neg(PyObject a) {
    return Numbers.negative(a);
  }

  /** Same as +a. */
  @BuiltinFunction
  static PyObject pos(PyObject a) {
    return Numbers.positive(a);
  }

  /** Same as ~a. */
  @BuiltinFunction
  static PyObject invert(PyObject a) {
    return Numbers.invert(a);
  }

  /** Same as ~a. */
  @BuiltinFunction
  static PyObject inv(PyObject a) {
    return Numbers.invert(a);
  }

  /** Same as a.__index__(). */
  @BuiltinFunction
  static PyObject index(PyObject a) {
    return Numbers.index(a).exact();
  }

  /** Same as a {@literal +} b. */
  @BuiltinFunction
  static PyObject add(PyObject a, PyObject b) {
    return Numbers.add(a, b);
  }

  /** Same as a {@literal -} b. */
  @BuiltinFunction
  static PyObject sub(PyObject a, PyObject b) {
    return Numbers.subtract(a, b);
  }

  /** Same as a {@literal *} b. */
  @BuiltinFunction
  static PyObject mul(PyObject a, PyObject b) {
    return Numbers.multiply(a, b);
  }

  /** Same as a {@literal @} b. */
  @BuiltinFunction
  static PyObject matmul(PyObject a, PyObject b) {
    return Numbers.matrixMultiply(a, b);
  }

  /** Same as a {@literal /} b. */
  @BuiltinFunction
  static PyObject truediv(PyObject a, PyObject b) {
    return Numbers.trueDivide(a, b);
  }

  /** Same as a {@literal //} b. */
  @BuiltinFunction
  static PyObject floordiv(PyObject a, PyObject b) {
    return Numbers.floorDivide(a, b);
  }

  /** Same as a {@literal %} b. */
  @BuiltinFunction
  static PyObject mod(PyObject a, PyObject b) {
    return Numbers.remainder(a, b);
  }

  /** Same as a {@literal **} b. */
  @BuiltinFunction
  static PyObject pow(PyObject a, PyObject b) {
    return Numbers.power(a, b);
  }

  /** Same as a {@literal <<} b. */
  @BuiltinFunction
  static PyObject lshift(PyObject a, PyObject b) {
    return Numbers.leftShift(a, b);
  }

  /** Same as a {@literal >>} b. */
  @BuiltinFunction
  static PyObject rshift(PyObject a, PyObject b) {
    return Numbers.rightShift(a, b);
  }

  /** Same as a {@literal &} b. */
  @BuiltinFunction
  static PyObject and_(PyObject a, PyObject b) {
    return Numbers.and(a, b);
  }

  /** Same as a {@literal |} b. */
  @BuiltinFunction
  static PyObject or_(PyObject a, PyObject b) {
    return Numbers.or(a, b);
  }

  /** Same as a {@literal ^} b. */
  @BuiltinFunction
  static PyObject xor(PyObject a, PyObject b) {
    return Numbers.xor(a, b);
  }

  /** Same as a {@literal +=} b. */
  @BuiltinFunction
  static PyObject iadd(PyObject a, PyObject b) {
    return Numbers.inPlaceAdd(a, b);
  }

  /** Same as a {@literal -=} b. */
  @BuiltinFunction
  static PyObject isub(PyObject a, PyObject b) {
    return Numbers.inPlaceSubtract(a, b);
  }

  /** Same as a {@literal *=} b. */
  @BuiltinFunction
  static PyObject imul(PyObject a, PyObject b) {
    return Numbers.inPlaceMultiply(a, b);
  }

  /** Same as a {@literal @=} b. */
  @BuiltinFunction
  static PyObject imatmul(PyObject a, PyObject b) {
    return Numbers.inPlaceMatrixMultiply(a, b);
  }

  /** Same as a {@literal /=} b. */
  @BuiltinFunction
  static PyObject itruediv(PyObject a, PyObject b) {
    return Numbers.inPlaceTrueDivide(a, b);
  }

  /** Same as a {@literal //=} b. */
  @BuiltinFunction
  static PyObject ifloordiv(PyObject a, PyObject b) {
    return Numbers.inPlaceFloorDivide(a, b);
  }

  /** Same as a {@literal %=} b. */
  @BuiltinFunction
  static PyObject imod(PyObject a, PyObject b) {
    return Numbers.inPlaceRemainder(a, b);
  }

  /** Same as a {@literal **=} b. */
  @BuiltinFunction
  static PyObject ipow(PyObject a, PyObject b) {
    return Numbers.inPlacePower(a, b);
  }

  /** Same as a {@literal <<=} b. */
  @BuiltinFunction
  static PyObject ilshift(PyObject a, PyObject b) {
    return Numbers.inPlaceLeftShift(a, b);
  }

  /** Same as a {@literal >>=} b. */
  @BuiltinFunction
  static PyObject irshift(PyObject a, PyObject b) {
    return Numbers.inPlaceRightShift(a, b);
  }

  /** Same as a {@literal &=} b. */
  @BuiltinFunction
  static PyObject iand(PyObject a, PyObject b) {
    return Numbers.inPlaceAnd(a, b);
  }

  /** Same as a {@literal |=} b. */
  @BuiltinFunction
  static PyObject ior(PyObject a, PyObject b) {
    return Numbers.inPlaceOr(a, b);
  }

  /** Same as a {@literal ^=} b. */
  @BuiltinFunction
  static PyObject ixor(PyObject a, PyObject b) {
    return Numbers.inPlaceXor(a, b);
  }

  // Containers

  /** Same as a + b, for sequences. */
  @BuiltinFunction
  static PyObject concat(PyObject a, PyObject b) {
    requireSequence(a);
    return Numbers.add(a, b);
  }

  /** Same as a += b, for sequences. */
  @BuiltinFunction
  static PyObject iconcat(PyObject a, PyObject b) {
    requireSequence(a);
    return Numbers.inPlaceAdd(a, b);
  }

  // CPython: abstract.c PySequence_Concat; dicts have items but are no sequences
  private static void requireSequence(PyObject a) {
    if (a instanceof PyDict || a.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError("'" + a.type().name() + "' object can't be concatenated");
    }
  }

  /** Same as b in a (note the order). */
  @BuiltinFunction
  static boolean contains(PyObject a, PyObject b) {
    return Items.contains(a, b);
  }

  /** Same as a[b]. */
  @BuiltinFunction
  static PyObject getitem(PyObject a, PyObject b) {
    return Items.getItem(a, b);
  }

  /** Same as a[b] = c. */
  @BuiltinFunction
  static void setitem(PyObject a, PyObject b, PyObject c) {
    Items.setItem(a, b, c);
  }

  /** Same as del a[b]. */
  @BuiltinFunction
  static void delitem(PyObject a, PyObject b) {
    Items.deleteItem(a, b);
  }

  /** How many items of a are equal to b. */
  @BuiltinFunction
  static long countOf(PyObject a, PyObject b) {
    long count = 0;
    PyObject iterator = iterator(a);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      count += Objects.equal(item, b) ? 1 : 0;
    }
    return count;
  }

  /** The index of the first item of a that is equal to b. */
  @BuiltinFunction
  static long indexOf(PyObject a, PyObject b) {
    long index = 0;
    PyObject iterator = iterator(a);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (Objects.equal(item, b)) {
        return index;
      }
      index++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  private static PyObject iterator(PyObject a) {
    if (!Iteration.isIterable(a)) {
      throw Errors.typeError("argument of type '" + a.type().name() + "' is not iterable");
    }
    return Iteration.iter(a);
  }

  /** How many items the object expects to give, the default when it cannot tell. */
  @BuiltinFunction
  static PyObject length_hint(PyObject obj, @Default("0") PyObject value) {
    if (!(value instanceof PyInt)) {
      throw Errors.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    return PyInt.of(Iteration.lengthHint(obj, Numbers.indexAsSize(value)));
  }

  /** Same as obj(*args, **kwargs). */
  @BuiltinFunction(signature = "(obj, /, *args, **kwargs)")
  static PyObject call(ThreadState ts, PyObject[] args, @Keywords PyDict kwargs) {
    if (args.length == 0) {
      throw Errors.typeError("call expected at least 1 argument, got 0");
    }
    return Calls.call(ts, args[0], Arrays.copyOfRange(args, 1, args.length), kwargs);
  }

  /**
   * Whether a and b are equal, in a time that does not depend on where they differ: for str of
   * ASCII and bytes-like objects.
   */
  @BuiltinFunction(name = "_compare_digest")
  static PyObject compareDigest(PyObject a, PyObject b) {
    return PyBool.of(DigestComparison.equal(a, b));
  }
}
