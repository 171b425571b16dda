package typhon.stdlib.mmap;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySlice;
import typhon.runtime.ops.Numbers;
import typhon.stdlib.system.SystemCalls;

/** Reading, writing and searching. */
@BuiltinMethods(PyMmap.class)
final class MmapMethods {
  private static final int FROM_START = 0;
  private static final int FROM_HERE = 1;
  private static final int FROM_END = 2;

  private MmapMethods() {}

  @BuiltinMethod
  static long __len__(PyMmap self) {
    self.requireOpen();
    return self.size();
  }

  @BuiltinMethod
  static PyObject __getitem__(PyMmap self, PyObject key) {
    self.requireOpen();
    if (Numbers.isIndex(key)) {
      return PyInt.of(self.get(index(self, key)) & 0xFF);
    }
    if (!(key instanceof PySlice slice)) {
      throw Errors.typeError("mmap indices must be integers");
    }
    return PyBytes.of(self.slice(slice.in((int) self.size())));
  }

  private static long index(PyMmap self, PyObject key) {
    long index = Numbers.indexAsSize(key);
    long size = self.size();
    index = index < 0 ? index + size : index;
    if (index < 0 || index >= size) {
      throw Errors.indexError("mmap index out of range");
    }
    return index;
  }

  @BuiltinMethod
  static void __setitem__(PyMmap self, PyObject key, PyObject value) {
    self.requireOpen();
    self.requireWritable();
    if (Numbers.isIndex(key)) {
      long index = index(self, key);
      if (!Numbers.isIndex(value)) {
        throw Errors.typeError("mmap item value must be an int");
      }
      self.put(index, byteOf(value, "mmap item value must be in range(0, 256)"));
      return;
    }
    if (!(key instanceof PySlice slice)) {
      throw Errors.typeError("mmap indices must be integers");
    }
    byte[] bytes = Buffers.bytesOf(value);
    PySlice.Range range = slice.in((int) self.size());
    if (bytes.length != range.count()) {
      throw Errors.indexError("mmap slice assignment is wrong size");
    }
    self.putSlice(range, bytes);
  }

  private static byte byteOf(PyObject value, String message) {
    long number = Numbers.indexAsSize(value);
    if (number < 0 || number > 255) {
      throw Errors.valueError(message);
    }
    return (byte) number;
  }

  @BuiltinMethod
  static void __delitem__(PyMmap self, PyObject key) {
    self.requireOpen();
    throw Errors.typeError("mmap object doesn't support item deletion");
  }

  /** The next bytes: up to n, or all. */
  @BuiltinMethod
  static PyObject read(PyMmap self, @Default("None") PyObject n) {
    self.requireOpen();
    long wanted = n == PyNone.NONE ? -1 : Numbers.indexAsSize(n);
    synchronized (self.mapping) {
      self.requireOpen();
      long at = self.position;
      long left = Math.max(0, self.size() - at);
      self.position = at + (wanted < 0 || wanted > left ? left : wanted);
      return PyBytes.of(self.bytes(at, self.position));
    }
  }

  /** The next byte, as an int. */
  @BuiltinMethod
  static int read_byte(PyMmap self) {
    synchronized (self.mapping) {
      self.requireOpen();
      if (self.position >= self.size()) {
        throw Errors.valueError("read byte out of range");
      }
      return self.get(self.position++) & 0xFF;
    }
  }

  /** The bytes up to the next line end, with it. */
  @BuiltinMethod
  static PyObject readline(PyMmap self) {
    synchronized (self.mapping) {
      self.requireOpen();
      long at = self.position;
      long end = Math.min(at, self.size());
      while (end < self.size() && self.get(end) != '\n') {
        end++;
      }
      self.position = Math.min(end + 1, Math.max(self.size(), at));
      return PyBytes.of(self.bytes(at, self.position));
    }
  }

  /** Write bytes at the position; returns their number. */
  @BuiltinMethod
  static long write(PyMmap self, PyObject bytes) {
    self.requireOpen();
    byte[] data = Buffers.bytesOf(bytes);
    self.requireWritable();
    synchronized (self.mapping) {
      self.requireOpen();
      if (self.position + data.length > self.size()) {
        throw Errors.valueError("data out of range");
      }
      self.write(self.position, data, 0, data.length);
      self.position += data.length;
    }
    return data.length;
  }

  /** Write one byte, given as an int. */
  @BuiltinMethod
  static void write_byte(PyMmap self, PyObject value) {
    byte b = byteOf(value, "byte must be in range(0, 256)");
    synchronized (self.mapping) {
      self.requireOpen();
      self.requireWritable();
      if (self.position >= self.size()) {
        throw Errors.valueError("write byte out of range");
      }
      self.put(self.position++, b);
    }
  }

  /** Where view occurs first between start and end; -1 if it does not. */
  @BuiltinMethod
  static long find(PyMmap self, PyObject view, @Unset PyObject start, @Unset PyObject end) {
    self.requireOpen();
    return find(self, view, start, end, false);
  }

  /** Where view occurs last between start and end; -1 if it does not. */
  @BuiltinMethod
  static long rfind(PyMmap self, PyObject view, @Unset PyObject start, @Unset PyObject end) {
    self.requireOpen();
    return find(self, view, start, end, true);
  }

  private static long find(PyMmap self, PyObject view, PyObject start, PyObject end, boolean last) {
    byte[] wanted = Buffers.bytesOf(view);
    long from = clipped(self, start, self.tell());
    long to = clipped(self, end, self.size()) - wanted.length;
    synchronized (self.mapping) {
      self.requireOpen();
      for (long i = 0; i <= to - from; i++) {
        long at = last ? to - i : from + i;
        if (isAt(self, wanted, at)) {
          return at;
        }
      }
    }
    return -1;
  }

  private static long clipped(PyMmap self, PyObject place, long otherwise) {
    if (place == null || place == PyNone.NONE) {
      return otherwise;
    }
    long at = Numbers.indexAsSize(place);
    at = at < 0 ? at + self.size() : at;
    return Math.max(0, Math.min(at, self.size()));
  }

  private static boolean isAt(PyMmap self, byte[] wanted, long at) {
    for (int i = 0; i < wanted.length; i++) {
      if (self.get(at + i) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Set the position: from the start, from here, or from the end. */
  @BuiltinMethod
  static long seek(PyMmap self, long pos, @Default("0") int whence) {
    synchronized (self.mapping) {
      self.requireOpen();
      long base =
          switch (whence) {
            case FROM_START -> 0;
            case FROM_HERE -> self.position;
            case FROM_END -> self.size();
            default -> throw Errors.valueError("unknown seek type");
          };
      long at = base + pos;
      if (at < 0 || at > self.size()) {
        throw Errors.valueError("seek out of range");
      }
      self.position = at;
      return at;
    }
  }

  /** Always true. */
  @BuiltinMethod
  static boolean seekable(PyMmap self) {
    return true;
  }

  /** The position. */
  @BuiltinMethod
  static long tell(PyMmap self) {
    return self.tell();
  }

  /** Write changes to the file: all, or of a part. */
  @BuiltinMethod
  static void flush(PyMmap self, @Default("0") long offset, @Unset PyObject size) {
    self.requireOpen();
    long count = size == null ? self.size() - offset : Numbers.indexAsSize(size);
    if (count < 0 || offset < 0 || self.size() - offset < count) {
      throw Errors.valueError("flush values out of range");
    }
    if (self.access == Access.READ || self.access == Access.COPY) {
      return;
    }
    SystemCalls.run(() -> self.mapping.flush(offset, count));
  }

  /** Copy count bytes within the memory. */
  @BuiltinMethod
  static void move(PyMmap self, long dest, long src, long count) {
    synchronized (self.mapping) {
      self.requireOpen();
      self.requireWritable();
      if (dest < 0
          || src < 0
          || count < 0
          || self.size() - dest < count
          || self.size() - src < count) {
        throw Errors.valueError("source, destination, or count out of range");
      }
      self.mapping.move(src, dest, count);
    }
  }

  /** Tell the kernel how the memory will be used. */
  @BuiltinMethod
  static void madvise(PyMmap self, int option, @Default("0") long start, @Unset PyObject length) {
    self.requireOpen();
    if (start < 0 || start >= self.size()) {
      throw Errors.valueError("madvise start out of bounds");
    }
    long count = length == null ? self.size() : Numbers.indexAsSize(length);
    if (count < 0) {
      throw Errors.valueError("madvise length invalid");
    }
    if (Long.MAX_VALUE - start < count) {
      throw Errors.overflowError("madvise length too large");
    }
    long within = Math.min(count, self.size() - start);
    // Not after close(): the address may be another's by then.
    synchronized (self.mapping) {
      self.requireOpen();
      SystemCalls.run(() -> self.mapping.advise(option, start, within));
    }
  }
}
