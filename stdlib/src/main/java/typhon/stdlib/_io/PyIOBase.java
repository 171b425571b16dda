package typhon.stdlib._io;

import java.io.ByteArrayOutputStream;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.FinalizationGuard;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.InstanceAttributes;
import typhon.runtime.type.PyType;

/**
 * The base of all streams, for inheriting from. It has the methods that can be written by means of
 * others, and dummies that say that an operation is not supported.
 *
 * <p>Thread rule: the closed flag is volatile; subclasses have locks of their own.
 */
@BuiltinType(
    name = "_IOBase",
    module = "_io",
    subclassable = true,
    ownsAttributes = true,
    weakReferable = true)
public class PyIOBase extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyIOBaseTable());
  static final String CLOSED_MESSAGE = "I/O operation on closed file.";

  private volatile PyType type;
  private volatile Object[] values = InstanceAttributes.NONE;
  private volatile boolean closed;

  @SuppressWarnings({"unused", "UnusedVariable"}) // lives and dies with the stream
  private final FinalizationGuard guard;

  PyIOBase(PyType type) {
    this(type, type.isHeapType());
  }

  /** With {@code guarded} the stream is closed when it is no longer used. */
  PyIOBase(PyType type, boolean guarded) {
    this.type = type;
    guard = guarded ? FinalizationGuard.of(this) : null;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void setType(PyType type) {
    this.type = type;
  }

  @Override
  public Object[] attributeValues() {
    return values;
  }

  @Override
  public void setAttributeValues(Object[] values) {
    this.values = values;
  }

  @Override
  public PyDict dict() {
    return InstanceAttributes.dict(this);
  }

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict();
  }

  @BuiltinSetter(name = "__dict__")
  void setDictAttribute(PyObject value) {
    InstanceAttributes.assignDict(this, value);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyIOBase(type);
  }

  private static RuntimeException unsupported(String operation) {
    return IoErrors.unsupported(operation);
  }

  /**
   * Move to a position: offset from the start (whence 0), the current position (1) or the end (2).
   */
  @BuiltinMethod
  PyObject seek(PyObject[] args, @Keywords PyDict keywords) {
    throw unsupported("seek");
  }

  /** The current position. */
  @BuiltinMethod
  PyObject tell() {
    return Calls.method(
        this, IoNames.SEEK, typhon.runtime.object.PyInt.of(0), typhon.runtime.object.PyInt.of(1));
  }

  /** Cut the stream at a size, by default at the current position. */
  @BuiltinMethod
  PyObject truncate(PyObject... args) {
    throw unsupported("truncate");
  }

  /** Write out what is buffered; here only checks that the stream is open. */
  @BuiltinMethod
  PyObject flush() {
    if (isClosedByAttribute()) {
      throw Errors.valueError(CLOSED_MESSAGE);
    }
    return PyNone.NONE;
  }

  private boolean isClosedByAttribute() {
    return closed;
  }

  /** Flush and close; a closed stream may be closed again. */
  @BuiltinMethod
  PyObject close() {
    if (closed) {
      return PyNone.NONE;
    }
    try {
      Calls.method(this, IoNames.FLUSH);
    } finally {
      closed = true;
    }
    return PyNone.NONE;
  }

  /** Marks the base part closed, for classes with a {@code close} of their own. */
  final void setBaseClosed() {
    closed = true;
  }

  /** Whether the stream is closed. */
  @BuiltinGetter(name = "closed")
  PyObject closedAttribute() {
    return PyBool.of(closed);
  }

  /** Whether seek, tell and truncate work. */
  @BuiltinMethod
  PyObject seekable() {
    return PyBool.FALSE;
  }

  /** Whether read works. */
  @BuiltinMethod
  PyObject readable() {
    return PyBool.FALSE;
  }

  /** Whether write works. */
  @BuiltinMethod
  PyObject writable() {
    return PyBool.FALSE;
  }

  @BuiltinMethod
  PyObject _checkClosed() {
    IoChecks.open(this);
    return PyBool.TRUE;
  }

  @BuiltinMethod
  PyObject _checkSeekable() {
    IoChecks.require(this, IoNames.SEEKABLE, "File or stream is not seekable.");
    return PyBool.TRUE;
  }

  @BuiltinMethod
  PyObject _checkReadable() {
    IoChecks.require(this, IoNames.READABLE, "File or stream is not readable.");
    return PyBool.TRUE;
  }

  @BuiltinMethod
  PyObject _checkWritable() {
    IoChecks.require(this, IoNames.WRITABLE, "File or stream is not writable.");
    return PyBool.TRUE;
  }

  /** The file descriptor, if there is one. */
  @BuiltinMethod
  PyObject fileno() {
    throw unsupported("fileno");
  }

  /** Whether the stream is a terminal. */
  @BuiltinMethod
  PyObject isatty() {
    IoChecks.open(this);
    return PyBool.FALSE;
  }

  @BuiltinMethod
  PyObject __enter__() {
    IoChecks.open(this);
    return this;
  }

  @BuiltinMethod
  PyObject __exit__(PyObject... args) {
    return Calls.method(this, IoNames.CLOSE);
  }

  @BuiltinMethod
  PyObject __iter__() {
    IoChecks.open(this);
    return this;
  }

  @BuiltinMethod
  PyObject __next__() {
    PyObject line = Calls.method(this, IoNames.READLINE);
    return Items.length(line) == 0 ? null : line;
  }

  // CPython: iobase.c _io__IOBase_readline_impl
  /** Read a line; at most size bytes if size is not negative. */
  @BuiltinMethod
  PyObject readline(@Default("-1") PyObject size) {
    long limit = IoChecks.size(size);
    PyObject peek = Objects.getAttributeOrNull(this, IoNames.PEEK);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (limit < 0 || line.size() < limit) {
      int wanted = peek == null ? 1 : peekLine(peek, limit < 0 ? -1 : limit - line.size());
      PyObject read = Calls.method(this, IoNames.READ, typhon.runtime.object.PyInt.of(wanted));
      if (!(read instanceof PyBytes bytes)) {
        throw IoErrors.osError(
            "read() should have returned a bytes object, not '" + read.type().name() + "'");
      }
      if (bytes.size() == 0) {
        break;
      }
      line.writeBytes(bytes.array());
      if (bytes.byteAt(bytes.size() - 1) == '\n') {
        break;
      }
    }
    return PyBytes.of(line.toByteArray());
  }

  /** How many bytes there are to read up to a line end, judging by what can be seen ahead. */
  private static int peekLine(PyObject peek, long limit) {
    PyObject ahead = Calls.call(peek, typhon.runtime.object.PyInt.of(1));
    if (!(ahead instanceof PyBytes bytes)) {
      throw IoErrors.osError(
          "peek() should have returned a bytes object, not '" + ahead.type().name() + "'");
    }
    int n = bytes.size();
    if (n == 0) {
      return 1;
    }
    int most = limit < 0 ? n : (int) Math.min(n, limit);
    for (int i = 0; i < most; i++) {
      if (bytes.byteAt(i) == '\n') {
        return i + 1;
      }
    }
    return most;
  }

  /** The lines as a list, stopping when their total size reaches hint. */
  @BuiltinMethod
  PyObject readlines(@Default("-1") PyObject hint) {
    long most = IoChecks.size(hint);
    PyList lines = new PyList();
    long size = 0;
    PyObject iterator = Iteration.iter(this);
    for (PyObject line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      lines.append(line);
      if (most > 0) {
        size += Items.length(line);
        if (size >= most) {
          break;
        }
      }
    }
    return lines;
  }

  /** Write lines, which bring their line ends themselves. */
  @BuiltinMethod
  PyObject writelines(PyObject lines) {
    IoChecks.open(this);
    PyObject iterator = Iteration.iter(lines);
    for (PyObject line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      Calls.method(this, IoNames.WRITE, line);
    }
    return PyNone.NONE;
  }

  /** Close the stream when it is no longer used. */
  // CPython: iobase.c iobase_finalize
  @BuiltinMethod
  void __del__(ThreadState ts) {
    if (!isKnownOpen()) {
      return;
    }
    try {
      Objects.setAttribute(this, IoNames.FINALIZING, PyBool.TRUE);
    } catch (PyException e) {
      // Then close() does not know; it works all the same.
    }
    try {
      Calls.method(this, IoNames.CLOSE);
    } catch (PyException e) {
      UncaughtExceptions.unraisable(
          ts, e.value(), "Exception ignored while finalizing file " + StreamRepr.safe(this), null);
    }
  }

  /** A stream that cannot say whether it is closed is left alone. */
  private boolean isKnownOpen() {
    try {
      PyObject isClosed = Objects.getAttributeOrNull(this, IoNames.CLOSED);
      return isClosed != null && !Objects.isTrue(isClosed);
    } catch (PyException e) {
      return false;
    }
  }
}
