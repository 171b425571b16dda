package typhon.stdlib._random;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Entropy;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.sync.ObjectLock;
import typhon.runtime.type.PyType;

/**
 * A source of random numbers, with the state of its own.
 *
 * <p>Thread rule: each call holds the object's leaf lock, so every number is given once; arguments
 * are converted before.
 */
// CPython: _randommodule.c
@BuiltinType(name = "Random", module = "_random", subclassable = true)
public class PyRandom extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyRandomTable());

  private static final VarHandle LOCK =
      ObjectLock.field(MethodHandles.lookup(), PyRandom.class, "lock");

  @SuppressWarnings("unused") // through LOCK
  private int lock;

  private final MersenneTwister generator = new MersenneTwister();

  PyRandom() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyRandom() : new PyRandomSub(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  final void __init__(PyObject[] args, @Keywords PyDict keywords) {
    if (keywords.size() > 0 && type() == TYPE) {
      throw Errors.typeError("Random() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("Random() requires 0 or 1 argument");
    }
    seed(args.length == 1 ? args[0] : PyNone.NONE);
  }

  /** The next random number from 0 up to, but not including 1. */
  @BuiltinMethod
  final PyObject random() {
    ObjectLock.lock(LOCK, this);
    double result = generator.nextDouble();
    ObjectLock.unlock(LOCK, this);
    return PyFloat.of(result);
  }

  /** Begin a sequence: the same for the same seed, an unpredictable one for None. */
  @BuiltinMethod
  final void seed(@Default("None") PyObject n) {
    int[] key = n == PyNone.NONE ? unpredictable() : words(magnitude(n));
    ObjectLock.lock(LOCK, this);
    generator.seed(key);
    ObjectLock.unlock(LOCK, this);
  }

  private static int[] unpredictable() {
    int[] key = new int[MersenneTwister.SIZE];
    ByteBuffer.wrap(Entropy.bytes(key.length * Integer.BYTES)).asIntBuffer().get(key);
    return key;
  }

  private static BigInteger magnitude(PyObject n) {
    if (n.type() == PyInt.TYPE) {
      return ((PyInt) n).bigValue().abs();
    }
    if (n instanceof PyInt) {
      // A subclass may have its own idea of an absolute value.
      return Numbers.index(Numbers.absolute(n)).bigValue();
    }
    BigInteger hash = BigInteger.valueOf(Objects.hash(n));
    return hash.signum() < 0 ? hash.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : hash;
  }

  /** The number in words of 32 bits, lowest first, at least one. */
  private static int[] words(BigInteger number) {
    int[] words = new int[Math.max(1, (number.bitLength() + 31) / 32)];
    for (int i = 0; i < words.length; i++) {
      words[i] = number.shiftRight(32 * i).intValue();
    }
    return words;
  }

  /** An int of k random bits. */
  @BuiltinMethod
  final PyObject getrandbits(PyObject k) {
    PyInt count = Numbers.index(k);
    if (count.signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (count.bigValue().bitLength() > Long.SIZE) {
      throw Errors.overflowError("Python int too large for C uint64_t");
    }
    return count.signum() == 0
        ? PyInt.of(0)
        : bits(count.fitsLong() ? count.longValue() : Long.MAX_VALUE);
  }

  private PyObject bits(long k) {
    if (k <= Integer.SIZE) {
      ObjectLock.lock(LOCK, this);
      int bits = generator.next();
      ObjectLock.unlock(LOCK, this);
      return PyInt.of(bits >>> (int) (Integer.SIZE - k) & 0xFFFFFFFFL);
    }
    long count = k / 32 + (k % 32 == 0 ? 0 : 1);
    if (k >= Integer.MAX_VALUE) { // an int has no more bits
      throw Errors.memoryError("");
    }
    return PyInt.of(manyBits(k, (int) count));
  }

  private BigInteger manyBits(long k, int count) {
    byte[] bytes = new byte[count * Integer.BYTES];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    ObjectLock.lock(LOCK, this);
    for (int i = 0; i < count; i++) {
      int bits = generator.next();
      long left = k - 32L * i;
      // The first word drawn is the lowest; the last one may be cut.
      buffer.putInt(bytes.length - (i + 1) * 4, left < 32 ? bits >>> (int) (32 - left) : bits);
    }
    ObjectLock.unlock(LOCK, this);
    return new BigInteger(1, bytes);
  }

  /** The state, for setstate. */
  @BuiltinMethod
  final PyObject getstate() {
    ObjectLock.lock(LOCK, this);
    int[] saved = generator.save();
    ObjectLock.unlock(LOCK, this);
    PyObject[] items = new PyObject[saved.length];
    for (int i = 0; i < saved.length; i++) {
      items[i] = PyInt.of(Integer.toUnsignedLong(saved[i]));
    }
    return PyTuple.of(items);
  }

  /** Go on from a state that getstate gave. */
  @BuiltinMethod
  final void setstate(PyObject state) {
    if (!(state instanceof PyTuple tuple)) {
      throw Errors.typeError("state vector must be a tuple");
    }
    if (tuple.size() != MersenneTwister.SIZE + 1) {
      throw Errors.valueError("state vector is the wrong size");
    }
    int[] saved = new int[MersenneTwister.SIZE + 1];
    for (int i = 0; i < MersenneTwister.SIZE; i++) {
      saved[i] = word(tuple.get(i));
    }
    long index = Numbers.indexAsSize(tuple.get(MersenneTwister.SIZE));
    if (index < 0 || index > MersenneTwister.SIZE) {
      throw Errors.valueError("invalid state");
    }
    saved[MersenneTwister.SIZE] = (int) index;
    ObjectLock.lock(LOCK, this);
    generator.restore(saved);
    ObjectLock.unlock(LOCK, this);
  }

  private static int word(PyObject item) {
    if (!(item instanceof PyInt number)) {
      throw Errors.typeError("an integer is required");
    }
    if (number.signum() < 0) {
      throw Errors.overflowError("can't convert negative value to unsigned int");
    }
    if (number.bigValue().bitLength() > Long.SIZE) {
      throw Errors.overflowError("Python int too large to convert to C unsigned long");
    }
    return number.bigValue().intValue();
  }
}
