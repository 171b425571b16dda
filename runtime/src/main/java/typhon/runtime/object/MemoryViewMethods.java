package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;

/** The elements of a memoryview. */
@BuiltinMethods(PyMemoryView.class)
public final class MemoryViewMethods {
  private static final String MULTI_DIMENSIONAL = "multi-dimensional sub-views are not implemented";

  private MemoryViewMethods() {}

  @BuiltinMethod
  static int __len__(PyMemoryView self) {
    int[] shape = self.layout().shape();
    if (shape.length == 0) {
      throw Errors.typeError("0-dim memory has no length");
    }
    return shape[0];
  }

  // CPython: memoryobject.c memory_subscript
  @BuiltinMethod
  static PyObject __getitem__(PyMemoryView self, PyObject key) {
    Buffer b = self.layout();
    int dimensions = b.shape().length;
    if (dimensions == 0) {
      if (key instanceof PyTuple t && t.size() == 0) {
        return MemoryFormat.read(MemoryFormat.requireNative(b.format()), b.memory(), b.offset());
      }
      if (key == PyEllipsis.ELLIPSIS) {
        return self.with(b);
      }
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    if (Subscripts.isIndex(key)) {
      return item(self, Subscripts.asSize(key));
    }
    if (key instanceof PySlice slice) {
      return self.with(sliced(self.layout(), slice));
    }
    if (key instanceof PyTuple tuple) {
      int at = position(self, b, tuple);
      return MemoryFormat.read(MemoryFormat.requireNative(self.layout().format()), b.memory(), at);
    }
    throw Errors.typeError("memoryview: invalid slice key");
  }

  private static PyObject item(PyMemoryView self, long index) {
    Buffer b = self.layout();
    char code = MemoryFormat.requireNative(b.format());
    if (b.shape().length != 1) {
      throw Errors.notImplementedError(MULTI_DIMENSIONAL);
    }
    return MemoryFormat.read(code, b.memory(), position(b, b.offset(), 0, index));
  }

  private static int position(Buffer b, int offset, int dimension, long index) {
    int n = b.shape()[dimension];
    long at = index < 0 ? index + n : index;
    if (at < 0 || at >= n) {
      throw Errors.indexError("index out of bounds on dimension " + (dimension + 1));
    }
    return offset + (int) at * b.strides()[dimension];
  }

  private static int position(PyMemoryView self, Buffer b, PyTuple key) {
    boolean allSlices = key.size() > 0;
    for (PyObject k : key.array()) {
      allSlices &= k instanceof PySlice;
    }
    if (allSlices) {
      throw Errors.notImplementedError("multi-dimensional slicing is not implemented");
    }
    for (PyObject k : key.array()) {
      if (!Subscripts.isIndex(k)) {
        throw Errors.typeError("memoryview: invalid slice key");
      }
    }
    if (key.size() > b.shape().length) {
      throw Errors.typeError(
          "cannot index "
              + b.shape().length
              + "-dimension view with "
              + key.size()
              + "-element tuple");
    }
    if (key.size() < b.shape().length) {
      throw Errors.notImplementedError("sub-views are not implemented");
    }
    int at = b.offset();
    for (int i = 0; i < key.size(); i++) {
      at = position(b, at, i, Subscripts.asSize(key.get(i)));
    }
    self.layout();
    return at;
  }

  private static Buffer sliced(Buffer b, PySlice slice) {
    PySlice.Range range = slice.in(b.shape()[0]);
    int[] shape = b.shape().clone();
    int[] strides = b.strides().clone();
    shape[0] = range.count();
    int start = (int) Math.max(range.start(), 0);
    strides[0] = Math.clamp(range.step() * b.strides()[0], Integer.MIN_VALUE, Integer.MAX_VALUE);
    return new Buffer(
        b.owner(),
        null,
        b.memory(),
        b.offset() + start * b.strides()[0],
        b.readOnly(),
        b.format(),
        b.itemSize(),
        shape,
        strides);
  }

  // CPython: memoryobject.c memory_ass_sub
  @BuiltinMethod
  static void __setitem__(PyMemoryView self, PyObject key, PyObject value) {
    Buffer b = self.layout();
    char code = MemoryFormat.requireNative(b.format());
    if (b.readOnly()) {
      throw Errors.typeError("cannot modify read-only memory");
    }
    int dimensions = b.shape().length;
    if (dimensions == 0) {
      if (key == PyEllipsis.ELLIPSIS || (key instanceof PyTuple t && t.size() == 0)) {
        write(self, code, b.offset(), value);
        return;
      }
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    if (Subscripts.isIndex(key)) {
      if (dimensions > 1) {
        throw Errors.notImplementedError("sub-views are not implemented");
      }
      write(self, code, position(b, b.offset(), 0, Subscripts.asSize(key)), value);
    } else if (key instanceof PySlice slice && dimensions == 1) {
      assignSlice(self, slice, value);
    } else if (key instanceof PyTuple tuple) {
      write(self, code, position(self, b, tuple), value);
    } else if (key instanceof PySlice) {
      throw Errors.notImplementedError(
          "memoryview slice assignments are currently restricted to ndim = 1");
    } else {
      throw Errors.typeError("memoryview: invalid slice key");
    }
  }

  private static void write(PyMemoryView self, char code, int at, PyObject value) {
    // Converting the value may run user code that releases the view: a scratch element decides
    // first.
    Buffer b = self.layout();
    java.nio.ByteBuffer scratch =
        java.nio.ByteBuffer.allocate(16).order(java.nio.ByteOrder.nativeOrder());
    MemoryFormat.write(code, scratch, 0, value);
    self.layout();
    b.memory().put(at, scratch.array(), 0, b.itemSize());
  }

  private static void assignSlice(PyMemoryView self, PySlice slice, PyObject value) {
    Buffer source = Buffers.acquire(value, Buffer.FULL_RO);
    try {
      Buffer target = sliced(self.layout(), slice);
      self.layout(); // the bounds of the slice may have released it
      boolean same =
          source.shape().length == 1
              && source.shape()[0] == target.shape()[0]
              && source.itemSize() == target.itemSize()
              && sameFormat(source.format(), target.format());
      if (!same) {
        throw Errors.valueError(
            "memoryview assignment: lvalue and rvalue have different structures");
      }
      byte[] bytes = source.toBytes();
      int size = target.itemSize();
      int at = target.offset();
      for (int i = 0; i < target.shape()[0]; i++, at += target.strides()[0]) {
        target.memory().put(at, bytes, i * size, size);
      }
    } finally {
      source.release();
    }
  }

  private static boolean sameFormat(String a, String b) {
    return strip(a).equals(strip(b));
  }

  private static String strip(String format) {
    return format.startsWith("@") ? format.substring(1) : format;
  }

  @BuiltinMethod
  static void __delitem__(PyMemoryView self, PyObject key) {
    throw Errors.typeError("cannot delete memory");
  }

  /** The bytes in C order ('C', None), Fortran order ('F') or the order of the memory ('A'). */
  @BuiltinMethod
  static PyObject tobytes(PyMemoryView self, @Named @Default("'C'") PyObject order) {
    Buffer b = self.layout();
    if (order != PyNone.NONE && !(order instanceof PyStr)) {
      throw Errors.typeError(
          "tobytes() argument 'order' must be str or None, not " + order.type().name());
    }
    String wanted = order == PyNone.NONE ? "C" : order.toString();
    boolean fortran =
        switch (wanted) {
          case "C" -> false;
          case "F" -> true;
          case "A" -> b.isFortranContiguous() && !b.isContiguous();
          default -> throw Errors.valueError("order must be 'C', 'F' or 'A'");
        };
    return PyBytes.of(fortran ? reversed(b).toBytes() : b.toBytes());
  }

  /** The same elements with the dimensions the other way round. */
  private static Buffer reversed(Buffer b) {
    int n = b.shape().length;
    int[] shape = new int[n];
    int[] strides = new int[n];
    for (int i = 0; i < n; i++) {
      shape[i] = b.shape()[n - 1 - i];
      strides[i] = b.strides()[n - 1 - i];
    }
    return new Buffer(
        null, null, b.memory(), b.offset(), true, b.format(), b.itemSize(), shape, strides);
  }

  /**
   * The bytes as hexadecimal digits, with a separator between groups if one is given.
   *
   * <pre>
   * &gt;&gt;&gt; memoryview(b'\\x0a\\xb0').hex()
   * '0ab0'
   * </pre>
   */
  @BuiltinMethod(signature = "($self, /, sep=<unrepresentable>, bytes_per_sep=1)")
  static PyObject hex(
      PyMemoryView self, @Named @Unset PyObject sep, @Named @Default("1") int bytes_per_sep) {
    self.layout();
    return HexText.of(self, sep, bytes_per_sep);
  }

  /** The elements as a list, of lists if there are several dimensions. */
  @BuiltinMethod
  static PyObject tolist(PyMemoryView self) {
    Buffer b = self.layout();
    char code = MemoryFormat.requireNative(b.format());
    return list(b, code, 0, b.offset());
  }

  private static PyObject list(Buffer b, char code, int dimension, int offset) {
    if (dimension == b.shape().length) {
      return MemoryFormat.read(code, b.memory(), offset);
    }
    PyObject[] items = new PyObject[b.shape()[dimension]];
    int at = offset;
    for (int i = 0; i < items.length; i++, at += b.strides()[dimension]) {
      items[i] = list(b, code, dimension + 1, at);
    }
    return PyList.of(items);
  }

  /** A view of the same memory that cannot be written through. */
  @BuiltinMethod
  static PyObject toreadonly(PyMemoryView self) {
    Buffer b = self.layout();
    return self.with(
        new Buffer(
            b.owner(),
            null,
            b.memory(),
            b.offset(),
            true,
            b.format(),
            b.itemSize(),
            b.shape(),
            b.strides()));
  }

  /** A view of the same memory with another format or shape. */
  @BuiltinMethod(signature = "($self, /, format, shape=<unrepresentable>)")
  static PyObject cast(PyMemoryView self, @Named PyStr format, @Named @Unset PyObject shape) {
    return self.with(MemoryCast.cast(self.layout(), format.toString(), shape));
  }

  /** How often the value occurs. */
  @BuiltinMethod
  static long count(PyMemoryView self, PyObject value) {
    long count = 0;
    for (int i = 0; i < __len__(self); i++) {
      count += Objects.equal(item(self, i), value) ? 1 : 0;
    }
    return count;
  }

  /** The first index of the value; ValueError if it does not occur. */
  @BuiltinMethod
  static long index(
      PyMemoryView self,
      PyObject value,
      @Default("0") PyObject start,
      @Default("sys.maxsize") PyObject stop) {
    long first = SequenceIndex.bound(start, 0);
    long last = SequenceIndex.bound(stop, Long.MAX_VALUE);
    int dimensions = self.layout().shape().length;
    if (dimensions == 0) {
      throw Errors.typeError("invalid lookup on 0-dim memory");
    }
    if (dimensions > 1) {
      throw Errors.notImplementedError("multi-dimensional lookup is not implemented");
    }
    int n = __len__(self);
    int from = SequenceIndex.start(first, n);
    int to = SequenceIndex.end(last, n);
    for (int i = from; i < Math.min(to, __len__(self)); i++) {
      if (Objects.equal(item(self, i), value)) {
        return i;
      }
    }
    throw Errors.valueError("memoryview.index(x): x not found");
  }

  @BuiltinMethod
  static PyObject __iter__(PyMemoryView self) {
    Buffer b = self.layout();
    if (b.shape().length == 0) {
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    char code = MemoryFormat.requireNative(b.format());
    if (b.shape().length > 1) {
      throw Errors.notImplementedError(MULTI_DIMENSIONAL);
    }
    return new PyMemoryIterator(self, code);
  }

  @BuiltinMethod
  static PyObject __eq__(PyMemoryView self, PyObject value) {
    return MemoryCompare.equal(self, value);
  }

  @BuiltinMethod
  static PyObject __ne__(PyMemoryView self, PyObject value) {
    PyObject equal = MemoryCompare.equal(self, value);
    return equal == PyNotImplemented.NOT_IMPLEMENTED ? equal : PyBool.of(equal == PyBool.FALSE);
  }
}
