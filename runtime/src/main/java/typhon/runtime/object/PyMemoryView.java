package typhon.runtime.object;

import java.util.concurrent.atomic.AtomicInteger;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.StringHash;
import typhon.runtime.type.PyType;

/**
 * A view of the memory of another object.
 *
 * <p>Thread rule: the layout is final; the release is decided by one compare-and-set on the count
 * of exports (-1: released). Elements are read and written without a lock.
 */
@BuiltinType(name = "memoryview", weakReferable = true)
public final class PyMemoryView extends PyObject implements BufferExporter {
  public static final PyType TYPE = PyType.builtin(new PyMemoryViewTable());
  private static final int RELEASED = -1;

  private final SharedExport export;
  private final Buffer layout;
  private final AbandonedViews.Entry share;
  private final AtomicInteger exports = new AtomicInteger();

  /** Python's hash, 0 while unknown. */
  private long hash;

  /** A view with its own layout of the memory behind an export. */
  PyMemoryView(SharedExport export, Buffer layout) {
    this.export = export;
    this.layout = layout;
    // The end of an export of bytes needs no telling.
    this.share = export.buffer().isCounted() ? AbandonedViews.register(this, export) : null;
  }

  /** A view of all the memory of an object; TypeError if it has none. */
  public static PyMemoryView of(PyObject object, int flags) {
    if (object instanceof PyMemoryView view) {
      if ((flags & Buffer.WRITABLE) != 0 && view.layout().readOnly()) {
        throw Errors.bufferError("memoryview: underlying buffer is not writable");
      }
      return new PyMemoryView(view.export, view.layout());
    }
    if (!Buffers.isExporter(object)) {
      throw Errors.typeError(
          "memoryview: a bytes-like object is required, not '" + object.type().name() + "'");
    }
    Buffer buffer = Buffers.acquire(object, flags);
    return new PyMemoryView(new SharedExport(buffer), buffer);
  }

  /** A view of exported memory: the buffer is released with the last view of it. */
  public static PyMemoryView ofBuffer(Buffer buffer) {
    return new PyMemoryView(new SharedExport(buffer), buffer);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named PyObject object) {
    return of(object, Buffer.FULL_RO);
  }

  /** A view of an object's memory as {@code __buffer__(flags)} gives it. */
  @BuiltinClassMethod
  static PyObject _from_flags(PyType type, @Named PyObject object, @Named int flags) {
    return of(object, flags);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The layout; ValueError after the release. */
  public Buffer layout() {
    if (exports.get() == RELEASED) {
      throw Errors.valueError("operation forbidden on released memoryview object");
    }
    return layout;
  }

  boolean isReleased() {
    return exports.get() == RELEASED;
  }

  /** Another view of the same memory. */
  PyMemoryView with(Buffer other) {
    return new PyMemoryView(export, other);
  }

  @Override
  public Buffer exportBuffer(int flags) {
    Buffer b = layout();
    if ((flags & Buffer.WRITABLE) != 0 && b.readOnly()) {
      throw Errors.bufferError("memoryview: underlying buffer is not writable");
    }
    if ((flags & Buffer.STRIDES) != Buffer.STRIDES && !b.isContiguous()) {
      throw Errors.bufferError("memoryview: underlying buffer is not C-contiguous");
    }
    exports.incrementAndGet();
    return new Buffer(
        this,
        exports::decrementAndGet,
        b.memory(),
        b.offset(),
        b.readOnly(),
        b.format(),
        b.itemSize(),
        b.shape(),
        b.strides());
  }

  /** Give up the view of the memory. */
  @BuiltinMethod
  public void release() {
    if (exports.compareAndSet(0, RELEASED)) {
      if (share != null) {
        share.end();
      }
      return;
    }
    int n = exports.get();
    if (n > 0) {
      throw Errors.bufferError("memoryview has " + n + " exported buffer" + (n == 1 ? "" : "s"));
    }
  }

  @BuiltinMethod
  PyObject __enter__() {
    layout();
    return this;
  }

  @BuiltinMethod(signature = "($self, /, *exc_info)")
  void __exit__(PyObject... exception) {
    release();
  }

  /** The memory of the object. */
  @BuiltinMethod
  PyObject __buffer__(int flags) {
    return of(this, flags);
  }

  /** Give up an export of the memory. */
  @BuiltinMethod
  void __release_buffer__(PyObject buffer) {
    if (!(buffer instanceof PyMemoryView view)) {
      throw Errors.typeError("expected a memoryview object");
    }
    if (view.export != export) {
      throw Errors.valueError("memoryview's buffer is not this object");
    }
    view.release();
  }

  /** The object whose memory it is. */
  @BuiltinGetter
  PyObject obj() {
    PyObject owner = export.buffer().owner();
    layout();
    return owner == null ? PyNone.NONE : owner;
  }

  /** The size of all elements in bytes. */
  @BuiltinGetter
  int nbytes() {
    return layout().length();
  }

  /** Whether the memory must not be written. */
  @BuiltinGetter
  boolean readonly() {
    return layout().readOnly();
  }

  /** The size of one element in bytes. */
  @BuiltinGetter
  int itemsize() {
    return layout().itemSize();
  }

  /** The format of an element in the notation of the struct module. */
  @BuiltinGetter
  String format() {
    return layout().format();
  }

  /** The number of dimensions. */
  @BuiltinGetter
  int ndim() {
    return layout().shape().length;
  }

  /** The extent of each dimension. */
  @BuiltinGetter
  PyObject shape() {
    return ints(layout().shape());
  }

  /** The distance in bytes of neighbours in each dimension. */
  @BuiltinGetter
  PyObject strides() {
    return ints(layout().strides());
  }

  /** Always empty: there are no indirect arrays here. */
  @BuiltinGetter
  PyObject suboffsets() {
    layout();
    return PyTuple.EMPTY;
  }

  private static PyTuple ints(int[] values) {
    PyObject[] items = new PyObject[values.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(values[i]);
    }
    return PyTuple.of(items);
  }

  /** Whether the elements lie one after another in C order. */
  @BuiltinGetter
  boolean c_contiguous() {
    return layout().isContiguous();
  }

  /** Whether the elements lie one after another in Fortran order. */
  @BuiltinGetter
  boolean f_contiguous() {
    return layout().isFortranContiguous();
  }

  /** Whether the elements lie one after another in some order. */
  @BuiltinGetter
  boolean contiguous() {
    return layout().isContiguous() || layout().isFortranContiguous();
  }

  // CPython: memoryobject.c memory_hash
  @BuiltinMethod
  long __hash__() {
    if (hash == 0) {
      Buffer b = layout();
      if (!b.readOnly()) {
        throw Errors.valueError("cannot hash writable memoryview object");
      }
      char code = MemoryFormat.nativeCode(b.format());
      if (code != 'B' && code != 'b' && code != 'c') {
        throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
      }
      PyObject owner = export.buffer().owner();
      if (owner != null) {
        Buffer held = exportBuffer(Buffer.FULL_RO);
        try {
          typhon.runtime.ops.Objects.hash(owner);
        } finally {
          held.release();
        }
      }
      byte[] bytes = b.toBytes();
      hash = StringHash.of(bytes, 0, bytes.length);
    }
    return hash;
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        (isReleased() ? "<released memory at " : "<memory at ")
            + typhon.runtime.ops.Objects.address(this)
            + ">");
  }
}
