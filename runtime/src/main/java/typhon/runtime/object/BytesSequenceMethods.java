package typhon.runtime.object;

import java.util.Arrays;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinStaticMethod;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.codec.Decoding;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.SpecialMethod;

/**
 * bytes and bytearray as sequences: length, subscripts, concatenation, comparison, join,
 * translation.
 */
@BuiltinMethods({PyBytes.class, PyByteArray.class})
public final class BytesSequenceMethods {
  private BytesSequenceMethods() {}

  @BuiltinMethod
  static int __len__(PyByteSequence self) {
    return self.size();
  }

  @BuiltinMethod
  static PyObject __getitem__(PyByteSequence self, PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(self, slice);
    }
    if (!Subscripts.isIndex(key)) {
      throw Errors.typeError(
          (self instanceof PyBytes ? "byte" : "bytearray")
              + " indices must be integers or slices, not "
              + key.type().name());
    }
    long index = Subscripts.asSize(key);
    self.lock();
    try {
      String outOfRange =
          self instanceof PyBytes ? "index out of range" : "bytearray index out of range";
      int at = SequenceIndex.position(index, self.size(), outOfRange);
      return PyInt.of(self.array()[self.offset() + at] & 0xff);
    } finally {
      self.unlock();
    }
  }

  private static PyObject slice(PyByteSequence self, PySlice slice) {
    PySlice.Bounds bounds = slice.bounds();
    byte[] result;
    self.lock();
    try {
      PySlice.Range range = bounds.in(self.size());
      if (self instanceof PyBytes bytes && range.count() == bytes.size() && range.step() == 1) {
        return bytes.exact();
      }
      result = new byte[range.count()];
      if (range.step() == 1) {
        System.arraycopy(
            self.array(), self.offset() + (int) range.start(), result, 0, result.length);
      } else {
        for (int i = 0; i < result.length; i++) {
          result[i] = self.array()[self.offset() + range.at(i)];
        }
      }
    } finally {
      self.unlock();
    }
    return self.make(result);
  }

  @BuiltinMethod
  static PyObject __add__(PyByteSequence self, PyObject value) {
    if (!Buffers.isExporter(value)) {
      throw Errors.typeError("can't concat " + value.type().name() + " to " + self.type().name());
    }
    byte[] right = Buffers.bytesOf(value);
    byte[] left = self.snapshot();
    if (self instanceof PyBytes && right.length == 0) {
      return self.sameOrCopy(left);
    }
    StrConstruction.checkLength((long) left.length + right.length);
    byte[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return self.make(both);
  }

  @BuiltinMethod
  static PyObject __mul__(PyByteSequence self, PyObject value) {
    if (self instanceof PyBytes bytes && Subscripts.asCount(value) == 1) {
      return bytes.exact();
    }
    return self.make(repeated(self.snapshot(), value));
  }

  @BuiltinMethod
  static PyObject __rmul__(PyByteSequence self, PyObject value) {
    return __mul__(self, value);
  }

  static byte[] repeated(byte[] bytes, PyObject value) {
    long n = Math.max(0, Subscripts.asCount(value));
    if (bytes.length > 0 && n > (Integer.MAX_VALUE - 8L) / bytes.length) {
      throw Errors.with(typhon.runtime.error.ExceptionTypes.MEMORY_ERROR);
    }
    byte[] result = new byte[(int) n * bytes.length];
    if (bytes.length == 1) {
      Arrays.fill(result, bytes[0]);
    } else {
      for (int at = 0; at < result.length; at += bytes.length) {
        System.arraycopy(bytes, 0, result, at, bytes.length);
      }
    }
    return result;
  }

  /** Join bytes-like objects, with these bytes between each two of them. */
  @BuiltinMethod
  static PyObject join(PyByteSequence self, PyObject iterable_of_bytes) {
    if (iterable_of_bytes.type().special(SpecialMethod.ITER) == null
        && iterable_of_bytes.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError("can only join an iterable");
    }
    PyObject[] items;
    Buffer held = self.exportBuffer(Buffer.SIMPLE);
    try {
      items = Iteration.toArray(iterable_of_bytes);
    } finally {
      held.release();
    }
    byte[][] parts = new byte[items.length][];
    long total = 0;
    byte[] separator = self.snapshot();
    for (int i = 0; i < items.length; i++) {
      if (!Buffers.isExporter(items[i])) {
        throw Errors.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + items[i].type().name()
                + " found");
      }
      parts[i] = Buffers.bytesOf(items[i]);
      total += parts[i].length + (i == 0 ? 0 : separator.length);
    }
    if (items.length == 1 && self instanceof PyBytes && items[0].type() == PyBytes.TYPE) {
      return items[0];
    }
    StrConstruction.checkLength(total);
    byte[] joined = new byte[(int) total];
    int at = 0;
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        System.arraycopy(separator, 0, joined, at, separator.length);
        at += separator.length;
      }
      System.arraycopy(parts[i], 0, joined, at, parts[i].length);
      at += parts[i].length;
    }
    return self.make(joined);
  }

  /**
   * The hexadecimal digits, with a separator between groups of bytes if one is given.
   *
   * <pre>
   * &gt;&gt;&gt; bytes([1, 171, 255]).hex('-')
   * '01-ab-ff'
   * </pre>
   */
  @BuiltinMethod(signature = "($self, /, sep=<unrepresentable>, bytes_per_sep=1)")
  static PyObject hex(
      PyByteSequence self, @Named @Unset PyObject sep, @Named @Default("1") int bytes_per_sep) {
    return HexText.of(self, sep, bytes_per_sep);
  }

  /** The text that the bytes encode. */
  @BuiltinMethod
  static PyObject decode(
      PyByteSequence self,
      @Named @Default("'utf-8'") String encoding,
      @Named @Default("'strict'") String errors) {
    // CPython: unicodeobject.c PyUnicode_FromEncodedObject asks no codec about nothing.
    typhon.runtime.codec.CodecNames.check(encoding, errors);
    return self.snapshot().length == 0 ? PyStr.EMPTY : Decoding.decode(self, encoding, errors);
  }

  /**
   * A copy with each byte mapped through a table of 256 bytes (None: left as it is), after those in
   * delete are dropped.
   */
  @BuiltinMethod(signature = "($self, table, /, delete=b'')")
  static PyObject translate(PyByteSequence self, PyObject table, @Named @Unset PyObject delete) {
    byte[] map = table == PyNone.NONE ? null : Buffers.bytesOf(table);
    if (map != null && map.length != 256) {
      throw Errors.valueError("translation table must be 256 characters long");
    }
    boolean[] dropped = new boolean[256];
    if (delete != null) {
      for (byte b : Buffers.bytesOf(delete)) {
        dropped[b & 0xff] = true;
      }
    }
    byte[] bytes = self.snapshot();
    byte[] out = new byte[bytes.length];
    int size = 0;
    for (byte b : bytes) {
      if (!dropped[b & 0xff]) {
        out[size++] = map == null ? b : map[b & 0xff];
      }
    }
    return Arrays.equals(out, 0, size, bytes, 0, bytes.length)
        ? self.sameOrCopy(bytes)
        : self.make(Arrays.copyOf(out, size));
  }

  /** A table for translate() that maps each byte of frm to the one at the same place in to. */
  @BuiltinStaticMethod
  static PyObject maketrans(PyObject frm, PyObject to) {
    byte[] from = Buffers.bytesOf(frm);
    byte[] target = Buffers.bytesOf(to);
    if (from.length != target.length) {
      throw Errors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length; i++) {
      table[from[i] & 0xff] = target[i];
    }
    return PyBytes.of(table);
  }

  @BuiltinMethod
  static PyObject __eq__(PyByteSequence self, PyObject value) {
    return compare(self, value, SpecialMethod.EQ);
  }

  @BuiltinMethod
  static PyObject __ne__(PyByteSequence self, PyObject value) {
    return compare(self, value, SpecialMethod.NE);
  }

  @BuiltinMethod
  static PyObject __lt__(PyByteSequence self, PyObject value) {
    return compare(self, value, SpecialMethod.LT);
  }

  @BuiltinMethod
  static PyObject __le__(PyByteSequence self, PyObject value) {
    return compare(self, value, SpecialMethod.LE);
  }

  @BuiltinMethod
  static PyObject __gt__(PyByteSequence self, PyObject value) {
    return compare(self, value, SpecialMethod.GT);
  }

  @BuiltinMethod
  static PyObject __ge__(PyByteSequence self, PyObject value) {
    return compare(self, value, SpecialMethod.GE);
  }

  private static PyObject compare(PyByteSequence self, PyObject value, SpecialMethod op) {
    boolean comparable =
        self instanceof PyBytes ? value instanceof PyBytes : Buffers.isExporter(value);
    if (!comparable) {
      if (op == SpecialMethod.EQ || op == SpecialMethod.NE) {
        BytesWarnings.comparison(self.typeName(), value);
      }
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    byte[] right = Buffers.bytesOf(value);
    byte[] left = self.snapshot();
    if (op == SpecialMethod.EQ || op == SpecialMethod.NE) {
      return PyBool.of(Arrays.equals(left, right) == (op == SpecialMethod.EQ));
    }
    int order = Arrays.compareUnsigned(left, right);
    return PyBool.of(
        switch (op) {
          case LT -> order < 0;
          case LE -> order <= 0;
          case GT -> order > 0;
          default -> order >= 0;
        });
  }

  /** Format with % (see printf-style formatting). */
  @BuiltinMethod
  static PyObject __mod__(PyByteSequence self, PyObject value) {
    return self.make(PercentBytes.format(self.snapshot(), value));
  }

  @BuiltinMethod
  static PyObject __rmod__(PyByteSequence self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** The memory of the object. */
  @BuiltinMethod
  static PyObject __buffer__(PyByteSequence self, int flags) {
    return PyMemoryView.ofBuffer(self.exportBuffer(flags));
  }

  /** The size of the object in memory, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyByteSequence self) {
    return self instanceof PyByteArray array ? 56L + array.allocated() : 33L + self.size();
  }
}
