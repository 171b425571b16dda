package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.text.ByteSearch;

/** Finding, counting and replacing in bytes and bytearray. */
@BuiltinMethods({PyBytes.class, PyByteArray.class})
public final class BytesSearchMethods {
  private BytesSearchMethods() {}

  private enum Search {
    FIND,
    RFIND,
    COUNT
  }

  /**
   * The lowest index within the slice where the bytes (or the byte) begin, -1 if they do not occur.
   */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int find(
      PyByteSequence self,
      PyObject sub,
      @Default("None") PyObject start,
      @Default("None") PyObject end) {
    return search(self, sub, start, end, Search.FIND);
  }

  /**
   * The highest index within the slice where the bytes (or the byte) begin, -1 if they do not
   * occur.
   */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int rfind(
      PyByteSequence self,
      PyObject sub,
      @Default("None") PyObject start,
      @Default("None") PyObject end) {
    return search(self, sub, start, end, Search.RFIND);
  }

  /** Like find, with a ValueError if there is nothing to find. */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int index(
      PyByteSequence self,
      PyObject sub,
      @Default("None") PyObject start,
      @Default("None") PyObject end) {
    return found(search(self, sub, start, end, Search.FIND));
  }

  /** Like rfind, with a ValueError if there is nothing to find. */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int rindex(
      PyByteSequence self,
      PyObject sub,
      @Default("None") PyObject start,
      @Default("None") PyObject end) {
    return found(search(self, sub, start, end, Search.RFIND));
  }

  /** How often the bytes (or the byte) occur in the slice without overlaps. */
  @BuiltinMethod(signature = "($self, sub[, start[, end]], /)")
  static int count(
      PyByteSequence self,
      PyObject sub,
      @Default("None") PyObject start,
      @Default("None") PyObject end) {
    return search(self, sub, start, end, Search.COUNT);
  }

  private static int found(int index) {
    if (index < 0) {
      throw Errors.valueError("subsection not found");
    }
    return index;
  }

  private static int search(
      PyByteSequence self, PyObject sub, PyObject start, PyObject end, Search kind) {
    byte[] part = part(self, sub);
    long first = SequenceIndex.bound(start, 0);
    long last = SequenceIndex.bound(end, Long.MAX_VALUE);
    self.lock();
    try {
      int n = self.size();
      int at = self.offset();
      int from = SequenceIndex.start(first, n);
      int to = SequenceIndex.end(last, n);
      if (from > to) {
        return kind == Search.COUNT ? 0 : -1;
      }
      if (kind == Search.COUNT) {
        return ByteSearch.count(self.array(), at + from, at + to, part, Integer.MAX_VALUE);
      }
      int found =
          kind == Search.FIND
              ? ByteSearch.find(self.array(), at + from, at + to, part)
              : ByteSearch.rfind(self.array(), at + from, at + to, part);
      return found < 0 ? -1 : found - at;
    } finally {
      self.unlock();
    }
  }

  /** As {@link #part(PyObject)}; a bytearray keeps its size while user code converts. */
  static byte[] part(PyByteSequence self, PyObject sub) {
    if (sub instanceof PyBytes || self instanceof PyBytes) {
      return part(sub);
    }
    Buffer held = self.exportBuffer(Buffer.SIMPLE);
    try {
      return part(sub);
    } finally {
      held.release();
    }
  }

  /**
   * What is searched for: bytes, or one byte given as an int. CPython: bytes_methods.c
   * parse_args_finds_byte.
   */
  static byte[] part(PyObject sub) {
    if (Buffers.isExporter(sub)) {
      return Buffers.bytesOf(sub);
    }
    if (!Subscripts.isIndex(sub)) {
      throw Errors.typeError(
          "argument should be integer or bytes-like object, not '" + sub.type().name() + "'");
    }
    return new byte[] {BytesConstruction.byteOf(sub, "byte must be in range(0, 256)")};
  }

  @BuiltinMethod
  static boolean __contains__(PyByteSequence self, PyObject key) {
    byte[] part;
    Buffer held = self instanceof PyBytes ? null : self.exportBuffer(Buffer.SIMPLE);
    try {
      part =
          Subscripts.isIndex(key)
              ? new byte[] {BytesConstruction.byteOf(key, "byte must be in range(0, 256)")}
              : Buffers.bytesOf(key);
    } finally {
      if (held != null) {
        held.release();
      }
    }
    self.lock();
    try {
      int at = self.offset();
      return ByteSearch.find(self.array(), at, at + self.size(), part) >= 0;
    } finally {
      self.unlock();
    }
  }

  /** Whether the slice begins with the prefix, or with one of a tuple of prefixes. */
  @BuiltinMethod(signature = "($self, prefix[, start[, end]], /)")
  static boolean startswith(
      PyByteSequence self,
      PyObject prefix,
      @Default("None") PyObject start,
      @Default("None") PyObject end) {
    return matches(self, prefix, start, end, true);
  }

  /** Whether the slice ends with the suffix, or with one of a tuple of suffixes. */
  @BuiltinMethod(signature = "($self, suffix[, start[, end]], /)")
  static boolean endswith(
      PyByteSequence self,
      PyObject suffix,
      @Default("None") PyObject start,
      @Default("None") PyObject end) {
    return matches(self, suffix, start, end, false);
  }

  private static boolean matches(
      PyByteSequence self, PyObject affix, PyObject start, PyObject end, boolean atStart) {
    long first = SequenceIndex.bound(start, 0);
    long last = SequenceIndex.bound(end, Long.MAX_VALUE);
    if (affix instanceof PyTuple tuple) {
      for (PyObject item : tuple.array()) {
        if (matches(self, Buffers.bytesOf(item), first, last, atStart)) {
          return true;
        }
      }
      return false;
    }
    if (!Buffers.isExporter(affix)) {
      throw Errors.typeError(
          (atStart ? "startswith" : "endswith")
              + " first arg must be bytes or a tuple of bytes, not "
              + affix.type().name());
    }
    return matches(self, Buffers.bytesOf(affix), first, last, atStart);
  }

  private static boolean matches(
      PyByteSequence self, byte[] affix, long first, long last, boolean atStart) {
    self.lock();
    try {
      int n = self.size();
      int from = SequenceIndex.start(first, n);
      int to = SequenceIndex.end(last, n);
      int at = self.offset();
      if (from > to) {
        return false;
      }
      return atStart
          ? ByteSearch.startsWith(self.array(), at + from, at + to, affix)
          : ByteSearch.endsWith(self.array(), at + from, at + to, affix);
    } finally {
      self.unlock();
    }
  }

  /**
   * A copy with occurrences of old replaced by new: the first count of them, all if count is -1.
   */
  @BuiltinMethod(signature = "($self, old, new, count=-1, /)")
  static PyObject replace(
      PyByteSequence self, PyObject old, PyObject replacement, @Default("-1") long count) {
    byte[] part = Buffers.bytesOf(old);
    byte[] by = Buffers.bytesOf(replacement);
    byte[] bytes = self.snapshot();
    try {
      byte[] result = ByteSearch.replace(bytes, part, by, Math.clamp(count, -1, Integer.MAX_VALUE));
      return result == bytes ? self.sameOrCopy(bytes) : self.make(result);
    } catch (ArithmeticException e) {
      throw Errors.with(ExceptionTypes.MEMORY_ERROR);
    }
  }

  /** The bytes without the given prefix, if they begin with it. */
  @BuiltinMethod
  static PyObject removeprefix(PyByteSequence self, PyObject prefix) {
    byte[] part = Buffers.bytesOf(prefix);
    byte[] bytes = self.snapshot();
    return part.length > 0 && ByteSearch.startsWith(bytes, 0, bytes.length, part)
        ? self.make(java.util.Arrays.copyOfRange(bytes, part.length, bytes.length))
        : self.sameOrCopy(bytes);
  }

  /** The bytes without the given suffix, if they end with it. */
  @BuiltinMethod
  static PyObject removesuffix(PyByteSequence self, PyObject suffix) {
    byte[] part = Buffers.bytesOf(suffix);
    byte[] bytes = self.snapshot();
    return part.length > 0 && ByteSearch.endsWith(bytes, 0, bytes.length, part)
        ? self.make(java.util.Arrays.copyOf(bytes, bytes.length - part.length))
        : self.sameOrCopy(bytes);
  }
}
