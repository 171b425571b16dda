package typhon.runtime.object;

import java.util.Arrays;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** An immutable sequence: of the items of an iterable, or empty. */
@BuiltinType(name = "tuple", subclassable = true)
public class PyTuple extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTupleTable());
  public static final PyTuple EMPTY = new PyTuple(NO_ARGS);

  private final PyObject[] items;

  /** The hash once it was asked for, 0 before; threads that race compute the same twice. */
  private long hash;

  /** A tuple that owns {@code items}: nobody may write to the array any more. */
  public PyTuple(PyObject[] items) {
    this.items = items;
  }

  /** A tuple that owns {@code items}. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  /** The tuple itself, or a new one of the items of any iterable. */
  public static PyTuple copyOf(PyObject iterable) {
    return iterable.type() == TYPE ? (PyTuple) iterable : of(Iteration.toArray(iterable));
  }

  /** A tuple, or an instance of a Python class that inherits from it. */
  public static PyTuple ofType(PyType type, PyObject[] items) {
    return type == TYPE ? of(items) : new PyTupleSub(type, items);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public int size() {
    return items.length;
  }

  public PyObject get(int index) {
    return items[index];
  }

  /** A copy of the items. */
  public PyObject[] toArray() {
    return items.clone();
  }

  /** The items themselves: read only. */
  public PyObject[] array() {
    return items;
  }

  @BuiltinNew(signature = "(iterable=(), /)")
  static PyObject __new__(PyType type, @Unset PyObject iterable) {
    if (iterable == null) {
      return ofType(type, NO_ARGS);
    }
    return type == TYPE ? copyOf(iterable) : ofType(type, Iteration.toArray(iterable));
  }

  @BuiltinMethod
  int __len__() {
    return items.length;
  }

  @BuiltinMethod
  public PyObject __getitem__(PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(slice);
    }
    long i = Subscripts.index(key, "tuple");
    if (i < 0) {
      i += items.length;
    }
    if (i < 0 || i >= items.length) {
      throw Errors.indexError("tuple index out of range");
    }
    return items[(int) i];
  }

  private PyObject slice(PySlice slice) {
    PySlice.Range range = slice.in(items.length);
    if (range.count() == items.length && range.step() == 1 && type() == TYPE) {
      return this;
    }
    return of(ItemArrays.select(items, range));
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PyTupleIterator(this);
  }

  @BuiltinMethod
  boolean __contains__(PyObject key) {
    for (PyObject item : items) {
      if (Objects.equal(item, key)) {
        return true;
      }
    }
    return false;
  }

  @BuiltinMethod
  PyObject __add__(PyObject value) {
    if (!(value instanceof PyTuple other)) {
      throw Errors.typeError(
          "can only concatenate tuple (not \"" + value.type().name() + "\") to tuple");
    }
    if (other.items.length == 0 && type() == TYPE) {
      return this;
    }
    if (items.length == 0 && other.type() == TYPE) {
      return other;
    }
    return of(ItemArrays.concatenate(items, items.length, other.items, other.items.length));
  }

  @BuiltinMethod
  PyObject __mul__(PyObject value) {
    long count = Subscripts.asCount(value);
    if (type() == TYPE && (items.length == 0 || count == 1)) {
      return this;
    }
    return of(ItemArrays.repeat(items, items.length, count));
  }

  @BuiltinMethod
  PyObject __rmul__(PyObject value) {
    return __mul__(value);
  }

  /** How many items are equal to the value. */
  @BuiltinMethod
  long count(PyObject value) {
    long n = 0;
    for (PyObject item : items) {
      if (Objects.equal(item, value)) {
        n++;
      }
    }
    return n;
  }

  /** The first index of the value; ValueError when there is none. */
  @BuiltinMethod
  long index(PyObject value, @Default("0") PyObject start, @Default("sys.maxsize") PyObject stop) {
    int from = Subscripts.bound(Subscripts.sliceIndex(start), items.length);
    int to = Subscripts.bound(Subscripts.sliceIndex(stop), items.length);
    for (int i = from; i < to; i++) {
      if (Objects.equal(items[i], value)) {
        return i;
      }
    }
    throw Errors.valueError("tuple.index(x): x not in tuple");
  }

  @BuiltinMethod
  long __hash__() {
    long known = hash;
    if (known == 0) {
      known = TupleHash.of(items);
      hash = known;
    }
    return known;
  }

  @BuiltinMethod
  PyObject __repr__() {
    if (items.length == 0) {
      return PyStr.of("()");
    }
    if (!ReprGuard.enter(this)) {
      return PyStr.of("(...)");
    }
    try {
      return PyStr.of(ItemsRepr.of("(", items, items.length == 1 ? ",)" : ")"));
    } finally {
      ReprGuard.leave(this);
    }
  }

  private PyObject compare(SpecialMethod op, PyObject value) {
    return value instanceof PyTuple other
        ? SequenceComparison.compare(op, items, other.items)
        : PyNotImplemented.NOT_IMPLEMENTED;
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

  /** The arguments that make a copy of this tuple. */
  @BuiltinMethod
  PyObject __getnewargs__() {
    return of(of(items));
  }

  /** Size of the tuple in memory, in bytes. */
  @BuiltinMethod
  long __sizeof__() {
    return 32 + 8L * items.length;
  }

  @Override
  public String toString() {
    return Arrays.toString(items);
  }

  /** tuple[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
