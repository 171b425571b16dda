package typhon.stdlib.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.imports.Importing;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.BufferExporter;
import typhon.runtime.object.PyByteSequence;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySlice;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.SequenceIndex;
import typhon.runtime.object.Subscripts;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A sequence of basic values of one kind, stored compactly.
 *
 * <p>Thread rule: memory, size and the count of exports change and are read under the array's
 * monitor; items are converted outside it. Bytes may also change through exported buffers; while an
 * export is alive the size does not change.
 */
@BuiltinType(name = "array", module = "array", subclassable = true, weakReferable = true)
public class PyArray extends PyObject implements BufferExporter {
  public static final PyType TYPE = PyType.builtin(new PyArrayTable());

  private static final PyStr MODULE = PyStr.intern("array");
  private static final PyStr RECONSTRUCTOR = PyStr.intern("_array_reconstructor");
  private static final int FIRST_PROTOCOL_WITH_BYTES = 3;

  final ItemKind kind;
  private byte[] bytes = {};
  private int size;
  private int exports;

  PyArray(ItemKind kind) {
    this.kind = kind;
  }

  static PyArray make(PyType type, ItemKind kind) {
    return type == TYPE ? new PyArray(kind) : new PyArraySub(type, kind);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (type == TYPE && keywords.size() > 0) {
      throw Errors.typeError("array.array() takes no keyword arguments");
    }
    if (args.length < 1 || args.length > 2) {
      throw Errors.typeError(
          "array() takes "
              + (args.length < 1 ? "at least 1 argument" : "at most 2 arguments")
              + " ("
              + args.length
              + " given)");
    }
    if (!(args[0] instanceof PyStr code) || code.length() != 1) {
      throw Errors.typeError(
          "array() argument 1 must be a unicode character, not "
              + (args[0] instanceof PyStr s
                  ? "a string of length " + s.length()
                  : args[0].type().name()));
    }
    ItemKind kind = ItemKind.of(code.codePointAt(0));
    if (kind == null) {
      throw Errors.valueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
    }
    if (kind == ItemKind.WCHAR) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "The 'u' type code is deprecated and will be removed in Python 3.16");
    }
    PyArray array = make(type, kind);
    if (args.length == 2) {
      array.initialize(args[1]);
    }
    return array;
  }

  private void initialize(PyObject initial) {
    if (initial instanceof PyStr && !kind.isText()) {
      throw Errors.typeError(
          "cannot use a str to initialize an array with typecode '" + kind.code + "'");
    }
    if (initial instanceof PyArray a && a.kind.isText() && !kind.isText()) {
      throw Errors.typeError(
          "cannot use a unicode array to initialize an array with typecode '" + kind.code + "'");
    }
    if (initial instanceof PyStr s) {
      fromunicode(s);
    } else if (initial instanceof PyByteSequence b) {
      frombytes(b);
    } else if (initial instanceof PyArray a && a.kind == kind) {
      appendRaw(a.snapshot());
    } else {
      for (PyObject item : Iteration.toArray(initial)) {
        append(item);
      }
    }
  }

  static ByteBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }

  /** The bytes of all items, as they are now. */
  synchronized byte[] snapshot() {
    return Arrays.copyOf(bytes, size * kind.size);
  }

  synchronized int size() {
    return size;
  }

  private void checkResizable() {
    if (exports > 0) {
      throw Errors.with(
          typhon.runtime.error.ExceptionTypes.BUFFER_ERROR,
          PyStr.of("cannot resize an array that is exporting buffers"));
    }
  }

  /** Replaces items [from, to) by these bytes; under the monitor. */
  private void splice(int from, int to, byte[] with) {
    int width = kind.size;
    int removed = (to - from) * width;
    if (with.length != removed) {
      checkResizable();
      int newSize = size * width - removed + with.length;
      byte[] target = newSize > bytes.length ? new byte[newSize + (newSize >> 3) + 16] : bytes;
      System.arraycopy(bytes, to * width, target, from * width + with.length, (size - to) * width);
      if (target != bytes) {
        System.arraycopy(bytes, 0, target, 0, from * width);
        bytes = target;
      }
      size = newSize / width;
    }
    System.arraycopy(with, 0, bytes, from * width, with.length);
  }

  synchronized void appendRaw(byte[] items) {
    splice(size, size, items);
  }

  /** Replaces all items by as many; what was added meanwhile stays. */
  synchronized void overwrite(byte[] items) {
    splice(0, Math.min(size, items.length / kind.size), items);
  }

  private byte[] encode(PyObject item) {
    byte[] one = new byte[kind.size];
    kind.write(view(one), 0, kind.encode(item));
    return one;
  }

  PyObject item(int i) {
    byte[] one;
    synchronized (this) {
      if (i >= size) {
        return null;
      }
      one = Arrays.copyOfRange(bytes, i * kind.size, (i + 1) * kind.size);
    }
    return kind.read(view(one), 0);
  }

  PyObject[] items() {
    ByteBuffer all = view(snapshot());
    PyObject[] items = new PyObject[all.capacity() / kind.size];
    for (int i = 0; i < items.length; i++) {
      items[i] = kind.read(all, i * kind.size);
    }
    return items;
  }

  @Override
  public synchronized Buffer exportBuffer(int flags) {
    exports++;
    ByteBuffer memory = view(bytes);
    String format = kind == ItemKind.UCS4 ? "w" : String.valueOf(kind.code);
    return new Buffer(
        this,
        this::released,
        memory,
        0,
        false,
        format,
        kind.size,
        new int[] {size},
        new int[] {kind.size});
  }

  private synchronized void released() {
    exports--;
  }

  /** The code of the items' type. */
  @BuiltinGetter
  String typecode() {
    return String.valueOf(kind.code);
  }

  /** The size of an item in bytes. */
  @BuiltinGetter
  int itemsize() {
    return kind.size;
  }

  /** Add an item at the end. */
  @BuiltinMethod
  void append(PyObject v) {
    appendRaw(encode(v));
  }

  /** Insert an item before a position. */
  @BuiltinMethod
  void insert(long i, PyObject v) {
    byte[] item = encode(v);
    synchronized (this) {
      int at = (int) Math.max(0, Math.min(i < 0 ? i + size : i, size));
      splice(at, at, item);
    }
  }

  /** Remove the item at a position, the last by default, and give it. */
  @BuiltinMethod
  PyObject pop(@Default("-1") long i) {
    byte[] one;
    synchronized (this) {
      if (size == 0) {
        throw Errors.indexError("pop from empty array");
      }
      int at = SequenceIndex.position(i, size, "pop index out of range");
      one = Arrays.copyOfRange(bytes, at * kind.size, (at + 1) * kind.size);
      splice(at, at + 1, new byte[0]);
    }
    return kind.read(view(one), 0);
  }

  /** Remove all items. */
  @BuiltinMethod
  synchronized void clear() {
    splice(0, size, new byte[0]);
  }

  /** Add the bytes of a buffer as items. */
  @BuiltinMethod
  void frombytes(PyObject buffer) {
    byte[] more = typhon.runtime.object.Buffers.bytesOf(buffer);
    if (more.length % kind.size != 0) {
      throw Errors.valueError("bytes length not a multiple of item size");
    }
    appendRaw(more);
  }

  /** Add the characters of a string as items. */
  @BuiltinMethod
  void fromunicode(PyStr ustr) {
    if (!kind.isText()) {
      throw Errors.valueError(
          "fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    byte[] more = new byte[ustr.length() * kind.size];
    ByteBuffer view = view(more);
    for (int i = 0; i < ustr.length(); i++) {
      view.putInt(i * kind.size, ustr.codePointAt(i));
    }
    appendRaw(more);
  }

  @BuiltinMethod
  int __len__() {
    return size();
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Bounds bounds = slice.bounds();
      PyArray part = new PyArray(kind);
      byte[] all = snapshot();
      PySlice.Range range = bounds.in(all.length / kind.size);
      byte[] chosen = new byte[range.count() * kind.size];
      for (int i = 0; i < range.count(); i++) {
        System.arraycopy(all, range.at(i) * kind.size, chosen, i * kind.size, kind.size);
      }
      part.appendRaw(chosen);
      return part;
    }
    requireIndex(key);
    PyObject item =
        item(SequenceIndex.position(Subscripts.asSize(key), size(), "array index out of range"));
    if (item == null) {
      throw Errors.indexError("array index out of range");
    }
    return item;
  }

  private static void requireIndex(PyObject key) {
    if (!Subscripts.isIndex(key)) {
      throw Errors.typeError("array indices must be integers");
    }
  }

  @BuiltinMethod
  void __setitem__(PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      assign(slice, value);
      return;
    }
    requireIndex(key);
    long index = Subscripts.asSize(key);
    byte[] item = encode(value);
    synchronized (this) {
      int at = SequenceIndex.position(index, size, "array assignment index out of range");
      splice(at, at + 1, item);
    }
  }

  private void assign(PySlice slice, PyObject value) {
    if (!(value instanceof PyArray other)) {
      throw Errors.typeError(
          "can only assign array (not \"" + value.type().name() + "\") to array slice");
    }
    if (other.kind != kind) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    PySlice.Bounds bounds = slice.bounds();
    byte[] with = other.snapshot();
    synchronized (this) {
      PySlice.Range range = bounds.in(size);
      if (range.step() == 1) {
        int from = (int) range.start();
        splice(from, from + range.count(), with);
        return;
      }
      if (with.length / kind.size != range.count()) {
        throw Errors.valueError(
            "attempt to assign array of size "
                + with.length / kind.size
                + " to extended slice of size "
                + range.count());
      }
      for (int i = 0; i < range.count(); i++) {
        System.arraycopy(with, i * kind.size, bytes, range.at(i) * kind.size, kind.size);
      }
    }
  }

  @BuiltinMethod
  void __delitem__(PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Bounds bounds = slice.bounds();
      synchronized (this) {
        delete(bounds.in(size));
      }
      return;
    }
    requireIndex(key);
    long index = Subscripts.asSize(key);
    synchronized (this) {
      int at = SequenceIndex.position(index, size, "array assignment index out of range");
      splice(at, at + 1, new byte[0]);
    }
  }

  private void delete(PySlice.Range range) {
    boolean[] gone = new boolean[size];
    for (int i = 0; i < range.count(); i++) {
      gone[range.at(i)] = true;
    }
    byte[] kept = new byte[(size - range.count()) * kind.size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (!gone[i]) {
        System.arraycopy(bytes, i * kind.size, kept, at, kind.size);
        at += kind.size;
      }
    }
    splice(0, size, kept);
  }

  @BuiltinMethod
  PyObject __add__(PyObject value) {
    if (!(value instanceof PyArray other)) {
      throw Errors.typeError(
          "can only append array (not \"" + value.type().name() + "\") to array");
    }
    if (other.kind != kind) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    PyArray sum = new PyArray(kind);
    sum.appendRaw(snapshot());
    sum.appendRaw(other.snapshot());
    return sum;
  }

  @BuiltinMethod
  PyObject __iadd__(PyObject value) {
    if (!(value instanceof PyArray)) {
      throw Errors.typeError("can only extend with array (not \"" + value.type().name() + "\")");
    }
    ArrayMethods.extend(this, value);
    return this;
  }

  @BuiltinMethod
  PyObject __mul__(long value) {
    PyArray product = new PyArray(kind);
    product.appendRaw(repeat(value));
    return product;
  }

  @BuiltinMethod
  PyObject __rmul__(long value) {
    return __mul__(value);
  }

  @BuiltinMethod
  PyObject __imul__(long value) {
    byte[] repeated = repeat(value);
    synchronized (this) {
      splice(0, size, repeated);
    }
    return this;
  }

  private byte[] repeat(long times) {
    byte[] one = snapshot();
    if (one.length > 0 && times > (Integer.MAX_VALUE - 64) / one.length) {
      throw Errors.memoryError("");
    }
    byte[] all = new byte[(int) (Math.max(0, times) * one.length)];
    for (int at = 0; at < all.length; at += one.length) {
      System.arraycopy(one, 0, all, at, one.length);
    }
    return all;
  }

  @BuiltinMethod
  boolean __contains__(PyObject key) {
    for (PyObject item : items()) {
      if (Objects.equal(item, key)) {
        return true;
      }
    }
    return false;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return new PyArrayIterator(this);
  }

  private PyObject compare(SpecialMethod op, PyObject other) {
    if (!(other instanceof PyArray a)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return Objects.richCompare(op, PyList.of(items()), PyList.of(a.items()));
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

  @BuiltinMethod
  PyObject __repr__() {
    PyObject[] items = items();
    String head = type().shortName() + "('" + kind.code + "'";
    if (items.length == 0) {
      return PyStr.of(head + ")");
    }
    PyObject content = kind.isText() ? ArrayMethods.text(items) : PyList.of(items);
    return PyStr.of(head + ", " + Objects.repr(content) + ")");
  }

  @BuiltinMethod
  PyObject __copy__() {
    PyArray copy = new PyArray(kind);
    copy.appendRaw(snapshot());
    return copy;
  }

  /** A copy: items hold no references. */
  @BuiltinMethod
  PyObject __deepcopy__(PyObject unused) {
    return __copy__();
  }

  @BuiltinMethod
  synchronized long __sizeof__() {
    return 64L + bytes.length;
  }

  /** Arrays are generic in their items. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType cls, PyObject object) {
    return new PyGenericAlias(cls, object);
  }

  @BuiltinMethod
  PyObject __reduce_ex__(PyObject value) {
    if (!(value instanceof PyInt protocol)) {
      throw Errors.typeError("__reduce_ex__ argument should be an integer");
    }
    PyDict attributes = attributeValues() == null ? null : dict();
    PyObject state = attributes == null ? PyNone.NONE : attributes;
    if (protocol.longValue() >= FIRST_PROTOCOL_WITH_BYTES) {
      PyObject reconstructor =
          Objects.getAttribute(
              Importing.importAbsolute(ThreadState.current(), MODULE), RECONSTRUCTOR);
      PyInt format = PyInt.of(MachineFormat.of(kind));
      return PyTuple.of(
          reconstructor,
          PyTuple.of(type(), PyStr.of(typecode()), format, ArrayMethods.tobytes(this)),
          state);
    }
    return PyTuple.of(type(), PyTuple.of(PyStr.of(typecode()), PyList.of(items())), state);
  }
}
