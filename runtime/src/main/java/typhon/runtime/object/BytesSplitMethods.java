package typhon.runtime.object;

import java.util.Arrays;
import java.util.List;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.text.ByteClass;
import typhon.runtime.text.ByteSearch;
import typhon.runtime.text.ByteSplit;

/** Splitting and stripping bytes and bytearray. */
@BuiltinMethods({PyBytes.class, PyByteArray.class})
public final class BytesSplitMethods {
  private BytesSplitMethods() {}

  /**
   * The list of parts between separators, from the left. Without a separator the parts are the
   * words between runs of ASCII white space. At most maxsplit splits are done; -1 means no limit.
   */
  @BuiltinMethod
  static PyObject split(
      PyByteSequence self,
      @Named @Default("None") PyObject sep,
      @Named @Default("-1") long maxsplit) {
    int limit = Math.clamp(maxsplit, -1, Integer.MAX_VALUE);
    if (sep == PyNone.NONE) {
      return list(self, ByteSplit.split(self.snapshot(), limit));
    }
    byte[] separator = separator(sep);
    return list(self, ByteSplit.split(self.snapshot(), separator, limit));
  }

  /** Like split, but counting the splits from the right. */
  @BuiltinMethod
  static PyObject rsplit(
      PyByteSequence self,
      @Named @Default("None") PyObject sep,
      @Named @Default("-1") long maxsplit) {
    int limit = Math.clamp(maxsplit, -1, Integer.MAX_VALUE);
    if (sep == PyNone.NONE) {
      return list(self, ByteSplit.rsplit(self.snapshot(), limit));
    }
    byte[] separator = separator(sep);
    return list(self, ByteSplit.rsplit(self.snapshot(), separator, limit));
  }

  private static byte[] separator(PyObject sep) {
    byte[] separator = Buffers.bytesOf(sep);
    if (separator.length == 0) {
      throw Errors.valueError("empty separator");
    }
    return separator;
  }

  /** The lines, without their line ends unless keepends is true. */
  @BuiltinMethod
  static PyObject splitlines(PyByteSequence self, @Named @Default("False") boolean keepends) {
    return list(self, ByteSplit.splitLines(self.snapshot(), keepends));
  }

  private static PyObject list(PyByteSequence self, List<byte[]> parts) {
    PyObject[] items = new PyObject[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = self.make(parts.get(i));
    }
    return PyList.of(items);
  }

  /** What stands before the first separator, the separator, and what stands after it. */
  @BuiltinMethod
  static PyObject partition(PyByteSequence self, PyObject sep) {
    byte[] separator = separator(sep);
    byte[] bytes = self.snapshot();
    int at = ByteSearch.find(bytes, 0, bytes.length, separator);
    if (at < 0) {
      return PyTuple.of(self.sameOrCopy(bytes), self.make(new byte[0]), self.make(new byte[0]));
    }
    return cut(self, bytes, separator, at);
  }

  /** What stands before the last separator, the separator, and what stands after it. */
  @BuiltinMethod
  static PyObject rpartition(PyByteSequence self, PyObject sep) {
    byte[] separator = separator(sep);
    byte[] bytes = self.snapshot();
    int at = ByteSearch.rfind(bytes, 0, bytes.length, separator);
    if (at < 0) {
      return PyTuple.of(self.make(new byte[0]), self.make(new byte[0]), self.sameOrCopy(bytes));
    }
    return cut(self, bytes, separator, at);
  }

  private static PyTuple cut(PyByteSequence self, byte[] bytes, byte[] separator, int at) {
    return PyTuple.of(
        self.make(Arrays.copyOf(bytes, at)),
        self.make(separator.clone()),
        self.make(Arrays.copyOfRange(bytes, at + separator.length, bytes.length)));
  }

  /** Without ASCII white space, or without the given bytes, at both ends. */
  @BuiltinMethod
  static PyObject strip(PyByteSequence self, @Default("None") PyObject bytes) {
    return strip(self, bytes, true, true);
  }

  /** Without ASCII white space, or without the given bytes, at the left end. */
  @BuiltinMethod
  static PyObject lstrip(PyByteSequence self, @Default("None") PyObject bytes) {
    return strip(self, bytes, true, false);
  }

  /** Without ASCII white space, or without the given bytes, at the right end. */
  @BuiltinMethod
  static PyObject rstrip(PyByteSequence self, @Default("None") PyObject bytes) {
    return strip(self, bytes, false, true);
  }

  private static PyObject strip(PyByteSequence self, PyObject chars, boolean left, boolean right) {
    byte[] drop = chars == PyNone.NONE ? null : Buffers.bytesOf(chars);
    byte[] bytes = self.snapshot();
    int from = 0;
    int to = bytes.length;
    while (left && from < to && drops(drop, bytes[from])) {
      from++;
    }
    while (right && to > from && drops(drop, bytes[to - 1])) {
      to--;
    }
    return to - from == bytes.length
        ? self.sameOrCopy(bytes)
        : self.make(Arrays.copyOfRange(bytes, from, to));
  }

  private static boolean drops(byte[] drop, byte b) {
    if (drop == null) {
      return ByteClass.isSpace(b);
    }
    for (byte d : drop) {
      if (d == b) {
        return true;
      }
    }
    return false;
  }
}
