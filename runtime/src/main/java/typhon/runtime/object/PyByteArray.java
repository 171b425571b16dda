package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.sync.ObjectLock;
import typhon.runtime.text.Escapes;
import typhon.runtime.type.PyType;

/**
 * bytearray(source=b'', encoding, errors): a mutable sequence of bytes: of ints, of an encoded
 * string, of a buffer, or of zeros.
 *
 * <p>Thread rule: array, offset, size and the count of exports change and are read together under
 * the leaf lock. Bytes may also change without it, through exported buffers; then a method may see
 * a mixture of old and new bytes. While an export is alive neither array nor size change.
 */
@BuiltinType(name = "bytearray", subclassable = true)
public class PyByteArray extends PyByteSequence {
  public static final PyType TYPE = PyType.builtin(new PyByteArrayTable());
  private static final VarHandle LOCK =
      ObjectLock.field(MethodHandles.lookup(), PyByteArray.class, "lock");
  private static final byte[] NO_BYTES = {};

  @SuppressWarnings("unused") // through LOCK
  private int lock;

  private byte[] array = NO_BYTES;
  private int offset;
  private volatile int size;
  private volatile int exports;

  PyByteArray() {}

  /** A bytearray that owns the array. */
  public PyByteArray(byte[] bytes) {
    array = bytes;
    size = bytes.length;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE ? new PyByteArray() : new PyByteArraySub(type);
  }

  @BuiltinMethod
  void __init__(
      @Named @Unset PyObject source, @Named @Unset String encoding, @Named @Unset String errors) {
    byte[] bytes = BytesConstruction.bytes(source, encoding, errors, "bytearray");
    lockToResize();
    try {
      if (size != bytes.length) {
        checkResizable();
      }
      if (exports > 0) {
        System.arraycopy(bytes, 0, array, offset, bytes.length);
      } else {
        set(bytes, 0, bytes.length);
      }
    } finally {
      unlock();
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public byte[] array() {
    return array;
  }

  @Override
  public int offset() {
    return offset;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  void lock() {
    if (!LOCK.weakCompareAndSetAcquire(this, 0, 1)) {
      ObjectLock.await(LOCK, this);
    }
  }

  @Override
  void unlock() {
    LOCK.setRelease(this, 0);
  }

  @Override
  public byte[] snapshot() {
    lock();
    try {
      return Arrays.copyOfRange(array, offset, offset + size);
    } finally {
      unlock();
    }
  }

  @Override
  PyByteArray make(byte[] bytes) {
    return new PyByteArray(bytes);
  }

  @Override
  PyByteArray sameOrCopy(byte[] snapshot) {
    return new PyByteArray(snapshot);
  }

  @Override
  String typeName() {
    return "bytearray";
  }

  /** Takes the lock for a change of the size; exports of views that are gone do not hinder it. */
  void lockToResize() {
    if (exports > 0) {
      AbandonedViews.reclaim(() -> exports == 0);
    }
    lock();
  }

  /** Replaces everything; under the lock, with no exports. */
  private void set(byte[] newArray, int newOffset, int newSize) {
    array = newArray;
    offset = newOffset;
    size = newSize;
  }

  /** Under the lock. */
  private void checkResizable() {
    if (exports > 0) {
      throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
    }
  }

  /**
   * Makes the bytes from {@code from} to {@code to} a gap of {@code gap} bytes, whose content is
   * arbitrary; under the lock. Room is kept at the end for growing, and the front is dropped
   * without moving the rest.
   */
  void openGap(int from, int to, int gap) {
    int change = gap - (to - from);
    if (change == 0) {
      return;
    }
    checkResizable();
    long newSize = (long) size + change;
    if (newSize > Integer.MAX_VALUE - 8) {
      throw Errors.with(ExceptionTypes.MEMORY_ERROR);
    }
    if (change < 0 && from == 0) {
      offset -= change;
    } else if (offset + newSize <= array.length) {
      System.arraycopy(array, offset + to, array, offset + from + gap, size - to);
    } else {
      byte[] grown = new byte[roomFor((int) newSize)];
      System.arraycopy(array, offset, grown, 0, from);
      System.arraycopy(array, offset + to, grown, from + gap, size - to);
      array = grown;
      offset = 0;
    }
    size = (int) newSize;
    if (newSize < array.length / 4 && array.length > 64) {
      set(Arrays.copyOfRange(array, offset, offset + (int) newSize), 0, (int) newSize);
    }
  }

  private static int roomFor(int size) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, size + (size >> 3) + (size < 9 ? 3L : 6L));
  }

  /** The bytes allocated, the terminating zero byte of C included. */
  int allocated() {
    lock();
    try {
      return array.length == 0 && size == 0 ? 0 : array.length + 1;
    } finally {
      unlock();
    }
  }

  @Override
  public Buffer exportBuffer(int flags) {
    lock();
    try {
      exports++;
      return Buffer.ofBytes(this, this::endExport, array, offset, size, false);
    } finally {
      unlock();
    }
  }

  void endExport() {
    lock();
    exports--;
    unlock();
  }

  /** {@code bytearray(b'...')}, under the name of the class. */
  @BuiltinMethod
  PyObject __repr__() {
    byte[] bytes = snapshot();
    // Unlike bytes, a single quote is escaped between double quotes too.
    String shown = Escapes.repr(bytes, 0, bytes.length);
    shown = shown.startsWith("b\"") ? shown.replace("'", "\\'") : shown;
    return PyStr.of(type().name() + "(" + shown + ")");
  }

  @BuiltinMethod
  PyObject __str__() {
    BytesWarnings.strOf("bytearray");
    return __repr__();
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PyByteArrayIterator(this);
  }

  /** The number of bytes allocated. */
  @BuiltinMethod
  int __alloc__() {
    return allocated();
  }

  /** A bytearray made from pairs of hexadecimal digits; white space between pairs is ignored. */
  @BuiltinClassMethod
  static PyObject fromhex(PyType type, PyObject string) {
    byte[] bytes = HexText.parse(string);
    return type == TYPE
        ? new PyByteArray(bytes)
        : type.call(typhon.runtime.frame.ThreadState.current(), PyBytes.of(bytes));
  }
}
