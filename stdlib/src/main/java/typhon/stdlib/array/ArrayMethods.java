package typhon.stdlib.array;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.TextBuilder;

/** Methods of arrays that convert, search and rearrange. */
@BuiltinMethods(PyArray.class)
public final class ArrayMethods {
  private ArrayMethods() {}

  static PyStr text(PyObject[] items) {
    TextBuilder out = new TextBuilder();
    for (PyObject item : items) {
      out.append(((PyStr) item).codePointAt(0));
    }
    return PyStr.of(out.toText());
  }

  /** Add the items of an iterable; an array must be of the same kind. */
  @BuiltinMethod
  static void extend(PyArray self, PyObject bb) {
    if (bb instanceof PyArray other) {
      if (other.kind != self.kind) {
        throw Errors.typeError("can only extend with array of same kind");
      }
      self.appendRaw(other.snapshot());
      return;
    }
    PyObject iterator = Iteration.iter(bb);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      self.append(item);
    }
  }

  /** Add the items of a list. */
  @BuiltinMethod
  static void fromlist(PyArray self, PyObject list) {
    if (!(list instanceof PyList items)) {
      throw Errors.typeError("arg must be list");
    }
    PyArray more = new PyArray(self.kind);
    for (PyObject item : items.toArray()) {
      more.append(item);
    }
    self.appendRaw(more.snapshot());
  }

  /** Read so many items from a binary file and add them. */
  @BuiltinMethod
  static void fromfile(PyArray self, PyObject f, long n) {
    if (n < 0) {
      throw Errors.valueError("negative count");
    }
    long wanted = n * self.kind.size;
    PyObject read = Calls.method(f, PyStr.intern("read"), PyInt.of(wanted));
    if (!(read instanceof PyBytes b)) {
      throw Errors.typeError("read() didn't return bytes");
    }
    byte[] bytes = b.snapshot();
    self.frombytes(b);
    if (bytes.length != wanted) {
      throw Errors.eofError("read() didn't return enough bytes");
    }
  }

  /** Write all items to a binary file. */
  @BuiltinMethod
  static void tofile(PyArray self, PyObject f) {
    Calls.method(f, PyStr.intern("write"), PyBytes.of(self.snapshot()));
  }

  /** The items as bytes. */
  @BuiltinMethod
  static PyObject tobytes(PyArray self) {
    return PyBytes.of(self.snapshot());
  }

  /** The items as a list. */
  @BuiltinMethod
  static PyObject tolist(PyArray self) {
    return PyList.of(self.items());
  }

  /** The characters as a string. */
  @BuiltinMethod
  static PyObject tounicode(PyArray self) {
    if (!self.kind.isText()) {
      throw Errors.valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    return text(self.items());
  }

  /** An address, which has no meaning here, and the number of items. */
  @BuiltinMethod
  static PyObject buffer_info(PyArray self) {
    return PyTuple.of(PyInt.of(Objects.identity(self)), PyInt.of(self.size()));
  }

  /** Swap the bytes of every item. */
  @BuiltinMethod
  static void byteswap(PyArray self) {
    byte[] bytes = self.snapshot();
    int width = self.kind.size;
    for (int at = 0; at < bytes.length; at += width) {
      for (int i = 0; i < width / 2; i++) {
        byte b = bytes[at + i];
        bytes[at + i] = bytes[at + width - 1 - i];
        bytes[at + width - 1 - i] = b;
      }
    }
    self.overwrite(bytes);
  }

  /** Reverse the order of the items. */
  @BuiltinMethod
  static void reverse(PyArray self) {
    byte[] bytes = self.snapshot();
    byte[] reversed = new byte[bytes.length];
    int width = self.kind.size;
    for (int at = 0; at < bytes.length; at += width) {
      System.arraycopy(bytes, at, reversed, bytes.length - width - at, width);
    }
    self.overwrite(reversed);
  }

  /** How often an item occurs. */
  @BuiltinMethod
  static int count(PyArray self, PyObject v) {
    int n = 0;
    for (PyObject item : self.items()) {
      n += Objects.equal(item, v) ? 1 : 0;
    }
    return n;
  }

  /** The first position of an item, between start and stop. */
  @BuiltinMethod
  static int index(
      PyArray self,
      PyObject v,
      @Default("0") PyObject start,
      @Default("sys.maxsize") PyObject stop) {
    PyObject[] items = self.items();
    int from =
        typhon.runtime.object.SequenceIndex.start(
            typhon.runtime.object.SequenceIndex.bound(start, 0), items.length);
    int to =
        typhon.runtime.object.SequenceIndex.end(
            typhon.runtime.object.SequenceIndex.bound(stop, Long.MAX_VALUE), items.length);
    for (int i = from; i < to; i++) {
      if (Objects.equal(items[i], v)) {
        return i;
      }
    }
    throw Errors.valueError("array.index(x): x not in array");
  }

  /** Remove the first occurrence of an item. */
  @BuiltinMethod
  static void remove(PyArray self, PyObject v) {
    PyObject[] items = self.items();
    for (int i = 0; i < items.length; i++) {
      if (Objects.equal(items[i], v)) {
        self.pop(i);
        return;
      }
    }
    throw Errors.valueError("array.remove(x): x not in array");
  }
}
