package typhon.stdlib._io;

import java.util.Arrays;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.AbandonedViews;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyMemoryView;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A binary stream in memory.
 *
 * <p>Thread rule: everything changes and is read under this object's monitor; user code never runs
 * under it. While the buffer is exported the array stays in place and keeps its size.
 */
@BuiltinType(
    name = "BytesIO",
    module = "_io",
    base = PyBufferedIOBase.class,
    subclassable = true,
    ownsAttributes = true,
    weakReferable = true)
public class PyBytesIO extends PyBufferedIOBase {
  public static final PyType TYPE = PyType.builtin(new PyBytesIOTable());
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private byte[] bytes = {};
  private int size;
  private long position;
  private int exports;
  private boolean isClosed;

  /** Whether a bytes object may share the array, so that it must be copied before it is changed. */
  private boolean shared;

  PyBytesIO(PyType type) {
    super(type);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyBytesIO(type);
  }

  @BuiltinMethod
  void __init__(@Named @Default("None") PyObject initial_bytes) {
    byte[] initial = initial_bytes == PyNone.NONE ? new byte[0] : Buffers.bytesOf(initial_bytes);
    synchronized (this) {
      checkExports();
      bytes = initial;
      size = initial.length;
      shared = initial_bytes.type() == PyBytes.TYPE;
      position = 0;
      isClosed = false;
    }
  }

  private void checkOpen() {
    if (isClosed) {
      throw Errors.valueError(CLOSED_MESSAGE);
    }
  }

  private void checkExports() {
    if (exports > 0) {
      AbandonedViews.reclaim(() -> exports == 0);
    }
    if (exports > 0) {
      throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
    }
  }

  private void reserve(long needed) {
    if (needed > LONGEST) {
      throw Errors.overflowError("new buffer size too large");
    }
    if (needed > bytes.length) {
      int room = (int) Math.min(LONGEST, needed + (needed >> 3) + 64);
      bytes = Arrays.copyOf(bytes, room);
      shared = false;
    } else if (shared) {
      bytes = bytes.clone();
      shared = false;
    }
  }

  @Override
  @BuiltinMethod
  synchronized PyObject readable() {
    checkOpen();
    return PyBool.TRUE;
  }

  @Override
  @BuiltinMethod
  synchronized PyObject writable() {
    checkOpen();
    return PyBool.TRUE;
  }

  @Override
  @BuiltinMethod
  synchronized PyObject seekable() {
    checkOpen();
    return PyBool.TRUE;
  }

  @Override
  @BuiltinMethod
  synchronized PyObject flush() {
    checkOpen();
    return PyNone.NONE;
  }

  @Override
  @BuiltinMethod
  synchronized PyObject isatty() {
    checkOpen();
    return PyBool.FALSE;
  }

  /** The current position. */
  @Override
  @BuiltinMethod
  synchronized PyObject tell() {
    checkOpen();
    return PyInt.of(position);
  }

  /** Write the bytes at the current position and return how many there were. */
  @Override
  @BuiltinMethod
  PyObject write(PyObject b) {
    synchronized (this) {
      checkOpen();
      checkExports();
    }
    return PyInt.of(put(Buffers.bytesOf(b)));
  }

  private synchronized int put(byte[] more) {
    checkOpen();
    checkExports();
    if (more.length == 0) {
      return 0;
    }
    long end = position + more.length;
    reserve(end);
    if (position > size) {
      Arrays.fill(bytes, size, (int) position, (byte) 0);
    }
    System.arraycopy(more, 0, bytes, (int) position, more.length);
    position = end;
    size = (int) Math.max(size, end);
    return more.length;
  }

  /** Write all bytes-like objects of an iterable. */
  @Override
  @BuiltinMethod
  PyObject writelines(PyObject lines) {
    synchronized (this) {
      checkOpen();
    }
    PyObject iterator = Iteration.iter(lines);
    for (PyObject line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      write(line);
    }
    return PyNone.NONE;
  }

  private int left() {
    return (int) Math.max(0, size - position);
  }

  private PyBytes take(int count) {
    if (count == 0) {
      return PyBytes.EMPTY;
    }
    int from = (int) position;
    position += count;
    if (from == 0 && count == bytes.length) {
      shared = exports == 0;
      return shared ? PyBytes.of(bytes) : PyBytes.of(bytes.clone());
    }
    return PyBytes.copyOf(bytes, from, from + count);
  }

  /** Read up to size bytes, all if size is negative or None. */
  @BuiltinMethod
  PyObject read(@Default("-1") PyObject size) {
    return readCount(IoChecks.size(size));
  }

  private synchronized PyObject readCount(long count) {
    checkOpen();
    int most = left();
    return take(count < 0 || count > most ? most : (int) count);
  }

  /** Read up to size bytes, all if size is negative. */
  @BuiltinMethod
  PyObject read1(@Default("-1") PyObject size) {
    return read(size);
  }

  /** Read a line of at most size bytes. */
  @Override
  @BuiltinMethod
  PyObject readline(@Default("-1") PyObject size) {
    return line(IoChecks.size(size));
  }

  private synchronized PyBytes line(long limit) {
    checkOpen();
    int most = left();
    if (limit >= 0 && limit < most) {
      most = (int) limit;
    }
    int from = (int) Math.min(position, size);
    for (int i = 0; i < most; i++) {
      if (bytes[from + i] == '\n') {
        return take(i + 1);
      }
    }
    return take(most);
  }

  /** The lines as a list, stopping when their total size reaches size. */
  @Override
  @BuiltinMethod
  PyObject readlines(@Default("None") PyObject size) {
    long most = IoChecks.size(size);
    PyList lines = new PyList();
    long total = 0;
    for (PyBytes line = line(-1); line.size() > 0; line = line(-1)) {
      lines.append(line);
      total += line.size();
      if (most > 0 && total >= most) {
        break;
      }
    }
    return lines;
  }

  @Override
  @BuiltinMethod
  PyObject __iter__() {
    return this; // closed or not, unlike other streams
  }

  @Override
  @BuiltinMethod
  PyObject __next__() {
    PyBytes line = line(-1);
    return line.size() == 0 ? null : line;
  }

  /** Read into a writable buffer. */
  @Override
  @BuiltinMethod
  PyObject readinto(PyObject buffer) {
    synchronized (this) {
      checkOpen();
    }
    Buffer target = Buffers.acquireWritable(buffer, "readinto", "argument");
    try {
      synchronized (this) {
        checkOpen();
        int count = Math.min(target.length(), left());
        if (count > 0) {
          target.put(0, bytes, (int) position, count);
          position += count;
        }
        return PyInt.of(count);
      }
    } finally {
      target.release();
    }
  }

  /**
   * Move to a position: offset from the start (whence 0), the current position (1) or the end (2).
   */
  @BuiltinMethod
  PyObject seek(long pos, @Default("0") int whence) {
    synchronized (this) {
      checkOpen();
      if (pos < 0 && whence == 0) {
        throw Errors.valueError("negative seek value " + pos);
      }
      long base =
          switch (whence) {
            case 0 -> 0;
            case 1 -> position;
            case 2 -> size;
            default ->
                throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
          };
      if (pos > Long.MAX_VALUE - base) {
        throw Errors.overflowError("new position too large");
      }
      position = Math.max(0, base + pos);
      return PyInt.of(position);
    }
  }

  /** Cut the content at a size, by default at the current position. */
  @BuiltinMethod
  PyObject truncate(@Default("None") PyObject size) {
    long given = size == PyNone.NONE ? -1 : Numbers.indexAsSize(size);
    synchronized (this) {
      checkOpen();
      checkExports();
      long length = size == PyNone.NONE ? position : given;
      if (length < 0) {
        throw Errors.valueError("negative size value " + length);
      }
      if (length < this.size) {
        this.size = (int) length;
      }
      return PyInt.of(length);
    }
  }

  /** All bytes of the stream. */
  @BuiltinMethod
  synchronized PyObject getvalue() {
    checkOpen();
    if (size == bytes.length && exports == 0) {
      shared = true;
      return PyBytes.of(bytes);
    }
    return PyBytes.copyOf(bytes, 0, size);
  }

  /** A view of the content that can be read and written; while it lives the size cannot change. */
  @BuiltinMethod
  synchronized PyObject getbuffer() {
    checkOpen();
    reserve(size);
    exports++;
    return PyMemoryView.ofBuffer(
        Buffer.ofBytes(new PyBytesIOBuffer(this), this::endExport, bytes, 0, size, false));
  }

  private synchronized void endExport() {
    exports--;
  }

  /** Another export, for {@link PyBytesIOBuffer}. */
  synchronized Buffer export(PyObject owner) {
    reserve(size);
    exports++;
    return Buffer.ofBytes(owner, this::endExport, bytes, 0, size, false);
  }

  /** Drop the content. */
  @Override
  @BuiltinMethod
  synchronized PyObject close() {
    checkExports();
    isClosed = true;
    bytes = new byte[0];
    size = 0;
    return PyNone.NONE;
  }

  /** Whether the stream is closed. */
  @Override
  @BuiltinGetter(name = "closed")
  synchronized PyObject closedAttribute() {
    return PyBool.of(isClosed);
  }

  /** The content, the position and the attributes. */
  @BuiltinMethod
  PyObject __getstate__() {
    PyObject attributes = dict().size() == 0 ? PyNone.NONE : dict().copyOf();
    synchronized (this) {
      checkOpen();
      return PyTuple.of(PyBytes.copyOf(bytes, 0, size), PyInt.of(position), attributes);
    }
  }

  /** Set the content, the position and the attributes. */
  @BuiltinMethod
  void __setstate__(PyObject state) {
    synchronized (this) {
      checkOpen();
    }
    if (!(state instanceof PyTuple t) || t.size() < 3) {
      throw Errors.typeError(
          type().fullName()
              + ".__setstate__ argument should be 3-tuple, got "
              + state.type().name());
    }
    if (!(t.get(1) instanceof PyInt)) {
      throw Errors.typeError(
          "second item of state must be an integer, not " + t.get(1).type().name());
    }
    long at = Numbers.indexAsSize(t.get(1));
    if (at < 0) {
      throw Errors.valueError("position value cannot be negative");
    }
    if (t.get(2) != PyNone.NONE && !(t.get(2) instanceof PyDict)) {
      throw Errors.typeError(
          "third item of state should be a dict, got a " + t.get(2).type().name());
    }
    __init__(t.get(0));
    synchronized (this) {
      position = at;
    }
    if (t.get(2) instanceof PyDict attributes) {
      for (PyObject key : attributes.keysSnapshot()) {
        Objects.setAttribute(this, (PyStr) key, attributes.get(key));
      }
    }
  }

  /** The size of the object in memory, with its content. */
  @BuiltinMethod
  synchronized long __sizeof__() {
    return 104L + bytes.length;
  }
}
