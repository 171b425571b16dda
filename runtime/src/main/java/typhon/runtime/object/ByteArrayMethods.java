package typhon.runtime.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** The methods of bytearray that change it, or belong to it alone. */
@BuiltinMethods(PyByteArray.class)
public final class ByteArrayMethods {
  private static final String OUT_OF_RANGE = "byte must be in range(0, 256)";

  private ByteArrayMethods() {}

  /** Add a byte at the end. */
  @BuiltinMethod
  static void append(PyByteArray self, PyObject item) {
    byte b = BytesConstruction.byteOf(item, OUT_OF_RANGE);
    self.lockToResize();
    try {
      int at = self.size();
      self.openGap(at, at, 1);
      self.array()[self.offset() + at] = b;
    } finally {
      self.unlock();
    }
  }

  /** Insert a byte before the index. */
  @BuiltinMethod
  static void insert(PyByteArray self, long index, PyObject item) {
    byte b = BytesConstruction.byteOf(item, OUT_OF_RANGE);
    self.lockToResize();
    try {
      int n = self.size();
      int at = Math.clamp(index < 0 ? index + n : index, 0, n);
      self.openGap(at, at, 1);
      self.array()[self.offset() + at] = b;
    } finally {
      self.unlock();
    }
  }

  /** Add the bytes of a buffer or the ints of an iterable at the end. */
  @BuiltinMethod
  static void extend(PyByteArray self, PyObject iterable_of_ints) {
    PyObject source = iterable_of_ints;
    byte[] more;
    if (Buffers.isExporter(source)) {
      more = Buffers.bytesOf(source);
    } else {
      if (source.type().special(SpecialMethod.ITER) == null
          && source.type().special(SpecialMethod.GETITEM) == null) {
        throw Errors.typeError("can't extend bytearray with " + source.type().name());
      }
      if (source instanceof PyStr) {
        throw Errors.typeError("expected iterable of integers; got: 'str'");
      }
      typhon.runtime.ops.Iteration.lengthHint(source, 0); // its errors are the caller's
      more = BytesConstruction.fromObject(source, "bytearray");
    }
    addAtEnd(self, more);
  }

  private static void addAtEnd(PyByteArray self, byte[] more) {
    self.lockToResize();
    try {
      int at = self.size();
      self.openGap(at, at, more.length);
      System.arraycopy(more, 0, self.array(), self.offset() + at, more.length);
    } finally {
      self.unlock();
    }
  }

  /** Give up an export of the memory. */
  // CPython: typeobject.c wrap_releasebuffer
  @BuiltinMethod
  static void __release_buffer__(PyByteArray self, PyObject buffer) {
    if (!(buffer instanceof PyMemoryView view)) {
      throw Errors.typeError("expected a memoryview object");
    }
    if (view.isReleased()) {
      throw Errors.valueError("memoryview's buffer has already been released");
    }
    if (view.obj() != self) {
      throw Errors.valueError("memoryview's buffer is not this object");
    }
    view.release();
  }

  @BuiltinMethod
  static PyObject __iadd__(PyByteArray self, PyObject value) {
    if (!Buffers.isExporter(value)) {
      throw Errors.typeError("can't concat " + value.type().name() + " to " + self.type().name());
    }
    addAtEnd(self, Buffers.bytesOf(value));
    return self;
  }

  @BuiltinMethod
  static PyObject __imul__(PyByteArray self, PyObject value) {
    PyInt times = Numbers.index(value);
    self.lockToResize();
    try {
      int n = self.size();
      byte[] once = Arrays.copyOfRange(self.array(), self.offset(), self.offset() + n);
      byte[] repeated = BytesSequenceMethods.repeated(once, times);
      self.openGap(0, n, repeated.length);
      System.arraycopy(repeated, 0, self.array(), self.offset(), repeated.length);
    } finally {
      self.unlock();
    }
    return self;
  }

  /** Remove a byte (the last one by default) and return it. */
  @BuiltinMethod
  static int pop(PyByteArray self, @Default("-1") long index) {
    self.lockToResize();
    try {
      if (self.size() == 0) {
        throw Errors.indexError("pop from empty bytearray");
      }
      int at = SequenceIndex.position(index, self.size(), "pop index out of range");
      int value = self.array()[self.offset() + at] & 0xff;
      self.openGap(at, at + 1, 0);
      return value;
    } finally {
      self.unlock();
    }
  }

  /** Remove the first byte of this value. */
  @BuiltinMethod
  static void remove(PyByteArray self, PyObject value) {
    byte b = BytesConstruction.byteOf(value, OUT_OF_RANGE);
    self.lockToResize();
    try {
      for (int i = 0; i < self.size(); i++) {
        if (self.array()[self.offset() + i] == b) {
          self.openGap(i, i + 1, 0);
          return;
        }
      }
    } finally {
      self.unlock();
    }
    throw Errors.valueError("value not found in bytearray");
  }

  /** Remove all bytes. */
  @BuiltinMethod
  static void clear(PyByteArray self) {
    self.lockToResize();
    try {
      self.openGap(0, self.size(), 0);
    } finally {
      self.unlock();
    }
  }

  /** Reverse the order of the bytes in place. */
  @BuiltinMethod
  static void reverse(PyByteArray self) {
    self.lock();
    try {
      byte[] array = self.array();
      for (int i = self.offset(), j = i + self.size() - 1; i < j; i++, j--) {
        byte b = array[i];
        array[i] = array[j];
        array[j] = b;
      }
    } finally {
      self.unlock();
    }
  }

  /** A new bytearray with the same bytes. */
  @BuiltinMethod
  static PyObject copy(PyByteArray self) {
    return new PyByteArray(self.snapshot());
  }

  /** Change the number of bytes; new ones are zero. */
  @BuiltinMethod
  static void resize(PyByteArray self, long size) {
    if (size < 0) {
      throw Errors.valueError("Can only resize to positive sizes, got " + size);
    }
    if (size > Integer.MAX_VALUE - 8) {
      throw Errors.with(ExceptionTypes.MEMORY_ERROR);
    }
    self.lockToResize();
    try {
      int old = self.size();
      int target = (int) size;
      if (target < old) {
        self.openGap(target, old, 0);
      } else {
        self.openGap(old, old, target - old);
        Arrays.fill(self.array(), self.offset() + old, self.offset() + target, (byte) 0);
      }
    } finally {
      self.unlock();
    }
  }

  @BuiltinMethod
  static void __setitem__(PyByteArray self, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      byte[] bytes = assigned(value);
      setSlice(self, slice.bounds(), bytes);
      return;
    }
    checkIndex(key);
    long index = Subscripts.asSize(key);
    byte b = BytesConstruction.byteOf(value, OUT_OF_RANGE);
    self.lock();
    try {
      int at = SequenceIndex.position(index, self.size(), "bytearray index out of range");
      self.array()[self.offset() + at] = b;
    } finally {
      self.unlock();
    }
  }

  private static void checkIndex(PyObject key) {
    if (!Subscripts.isIndex(key)) {
      throw Errors.typeError(
          "bytearray indices must be integers or slices, not " + key.type().name());
    }
  }

  private static byte[] assigned(PyObject value) {
    if (value instanceof PyByteSequence b) {
      return b.snapshot();
    }
    if (value instanceof PyStr || Subscripts.isIndex(value)) {
      throw Errors.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return BytesConstruction.fromObject(value, "bytearray");
  }

  private static void setSlice(PyByteArray self, PySlice.Bounds bounds, byte[] bytes) {
    if (bounds.in(self.size()).count() == bytes.length) {
      self.lock();
    } else {
      self.lockToResize();
    }
    try {
      PySlice.Range range = bounds.in(self.size());
      if (bounds.step() == 1) {
        int start = (int) range.start();
        self.openGap(start, start + range.count(), bytes.length);
        System.arraycopy(bytes, 0, self.array(), self.offset() + start, bytes.length);
        return;
      }
      if (bytes.length != range.count()) {
        if (bytes.length == 0) {
          deleteRange(self, range);
          return;
        }
        throw Errors.valueError(
            "attempt to assign bytes of size "
                + bytes.length
                + " to extended slice of size "
                + range.count());
      }
      for (int i = 0; i < bytes.length; i++) {
        self.array()[self.offset() + range.at(i)] = bytes[i];
      }
    } finally {
      self.unlock();
    }
  }

  @BuiltinMethod
  static void __delitem__(PyByteArray self, PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Bounds bounds = slice.bounds();
      self.lockToResize();
      try {
        deleteRange(self, bounds.in(self.size()));
      } finally {
        self.unlock();
      }
      return;
    }
    checkIndex(key);
    long index = Subscripts.asSize(key);
    self.lockToResize();
    try {
      int at = SequenceIndex.position(index, self.size(), "bytearray index out of range");
      self.openGap(at, at + 1, 0);
    } finally {
      self.unlock();
    }
  }

  /** Under the lock. */
  private static void deleteRange(PyByteArray self, PySlice.Range range) {
    int count = range.count();
    if (count == 0) {
      return;
    }
    int step = count == 1 ? 1 : (int) Math.abs(range.step());
    int first = range.step() > 0 ? (int) range.start() : range.at(count - 1);
    if (step == 1) {
      self.openGap(first, first + count, 0);
      return;
    }
    byte[] kept = new byte[self.size() - count];
    int out = 0;
    for (int i = 0; i < self.size(); i++) {
      boolean dropped = i >= first && (i - first) % step == 0 && (i - first) / step < count;
      if (!dropped) {
        kept[out++] = self.array()[self.offset() + i];
      }
    }
    self.openGap(0, self.size(), kept.length);
    System.arraycopy(kept, 0, self.array(), self.offset(), kept.length);
  }

  /** How to make this bytearray again. */
  @BuiltinMethod
  static PyObject __reduce__(PyByteArray self) {
    return reduce(self, 2);
  }

  /** How to make this bytearray again, for a pickle protocol. */
  @BuiltinMethod
  static PyObject __reduce_ex__(PyByteArray self, @Default("0") int proto) {
    return reduce(self, proto);
  }

  private static PyObject reduce(PyByteArray self, int protocol) {
    byte[] bytes = self.snapshot();
    PyObject state =
        Objects.getAttribute(self, PyStr.intern("__getstate__"))
            .call(typhon.runtime.frame.ThreadState.current());
    PyTuple args;
    if (bytes.length == 0) {
      args = PyTuple.EMPTY;
    } else if (protocol < 3) {
      args =
          PyTuple.of(
              PyStr.ofNarrow(new String(bytes, StandardCharsets.ISO_8859_1)),
              PyStr.intern("latin-1"));
    } else {
      args = PyTuple.of(PyBytes.of(bytes));
    }
    return PyTuple.of(self.type(), args, state);
  }
}
