package typhon.stdlib._io;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A buffered reader and a buffered writer on two raw streams that cannot seek, such as the ends of
 * two pipes.
 *
 * <p>Thread rule: both parts are volatile and have locks of their own.
 */
@BuiltinType(
    name = "BufferedRWPair",
    module = "_io",
    base = PyBufferedIOBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyBufferedRWPair extends PyBufferedIOBase {
  public static final PyType TYPE = PyType.builtin(new PyBufferedRWPairTable());

  private volatile PyObject reader;
  private volatile PyObject writer;

  PyBufferedRWPair(PyType type) {
    super(type);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyBufferedRWPair(type);
  }

  @BuiltinMethod
  void __init__(PyObject reader, PyObject writer, @Default("131072") long buffer_size) {
    IoChecks.require(reader, IoNames.READABLE, "File or stream is not readable.");
    IoChecks.require(writer, IoNames.WRITABLE, "File or stream is not writable.");
    this.reader = Calls.call(PyBufferedReader.TYPE, reader, PyInt.of(buffer_size));
    this.writer = Calls.call(PyBufferedWriter.TYPE, writer, PyInt.of(buffer_size));
  }

  private PyObject forward(PyObject part, PyStr method, PyObject... args) {
    if (part == null) {
      throw RawStream.uninitialized();
    }
    return Calls.method(part, method, args);
  }

  /** Read from the reader. */
  @Override
  @BuiltinMethod
  PyObject read(PyObject... args) {
    return forward(reader, IoNames.READ, args);
  }

  /** Look ahead in the reader. */
  @BuiltinMethod
  PyObject peek(PyObject... args) {
    return forward(reader, IoNames.PEEK, args);
  }

  /** Read from the reader with at most one raw read. */
  @Override
  @BuiltinMethod
  PyObject read1(PyObject... args) {
    return forward(reader, IoNames.READ1, args);
  }

  /** Read from the reader into a buffer. */
  @Override
  @BuiltinMethod
  PyObject readinto(PyObject buffer) {
    return forward(reader, IoNames.READINTO, buffer);
  }

  /** Read from the reader into a buffer with at most one raw read. */
  @Override
  @BuiltinMethod
  PyObject readinto1(PyObject buffer) {
    return forward(reader, IoNames.READINTO1, buffer);
  }

  /** Write to the writer. */
  @Override
  @BuiltinMethod
  PyObject write(PyObject b) {
    return forward(writer, IoNames.WRITE, b);
  }

  /** Flush the writer. */
  @Override
  @BuiltinMethod
  PyObject flush() {
    return forward(writer, IoNames.FLUSH);
  }

  /** Whether the reader can be read. */
  @Override
  @BuiltinMethod
  PyObject readable() {
    return forward(reader, IoNames.READABLE);
  }

  /** Whether the writer can be written. */
  @Override
  @BuiltinMethod
  PyObject writable() {
    return forward(writer, IoNames.WRITABLE);
  }

  /** Close both, the writer first. */
  @Override
  @BuiltinMethod
  PyObject close() {
    PyException failure = null;
    try {
      forward(writer, IoNames.CLOSE);
    } catch (PyException e) {
      failure = e;
    }
    PyObject result;
    try {
      result = forward(reader, IoNames.CLOSE);
    } catch (PyException e) {
      if (failure != null) {
        e.value().setContext(failure.value());
      }
      throw e;
    }
    if (failure != null) {
      throw failure;
    }
    return result;
  }

  /** Whether one of them is a terminal. */
  @Override
  @BuiltinMethod
  PyObject isatty() {
    PyObject written = forward(writer, IoNames.ISATTY);
    return written != PyBool.FALSE ? written : forward(reader, IoNames.ISATTY);
  }

  /** Whether the writer is closed. */
  @Override
  @BuiltinGetter(name = "closed")
  PyObject closedAttribute() {
    PyObject w = writer;
    if (w == null) {
      throw Errors.runtimeError("the BufferedRWPair object is being garbage-collected");
    }
    return Objects.getAttribute(w, IoNames.CLOSED);
  }
}
