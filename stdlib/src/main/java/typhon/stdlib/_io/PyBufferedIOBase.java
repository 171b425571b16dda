package typhon.stdlib._io;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** The base of binary streams with a buffer. */
@BuiltinType(
    name = "_BufferedIOBase",
    module = "_io",
    base = PyIOBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyBufferedIOBase extends PyIOBase {
  public static final PyType TYPE = PyType.builtin(new PyBufferedIOBaseTable());

  PyBufferedIOBase(PyType type) {
    super(type);
  }

  PyBufferedIOBase(PyType type, boolean guarded) {
    super(type, guarded);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyBufferedIOBase(type);
  }

  /** Separate the raw stream from the buffer and return it. */
  @BuiltinMethod
  PyObject detach() {
    throw IoErrors.unsupported("detach");
  }

  /** Read and return up to size bytes. */
  @BuiltinMethod
  PyObject read(PyObject... args) {
    throw IoErrors.unsupported("read");
  }

  /** Read and return up to size bytes with at most one read of the raw stream. */
  @BuiltinMethod
  PyObject read1(PyObject... args) {
    throw IoErrors.unsupported("read1");
  }

  /** Write the bytes and return how many there were. */
  @BuiltinMethod
  PyObject write(PyObject b) {
    throw IoErrors.unsupported("write");
  }

  /** Read bytes into a writable buffer. */
  @BuiltinMethod
  PyObject readinto(PyObject buffer) {
    return readInto(this, IoNames.READ, "readinto", buffer);
  }

  /** Read bytes into a writable buffer with at most one read of the raw stream. */
  @BuiltinMethod
  PyObject readinto1(PyObject buffer) {
    return readInto(this, IoNames.READ1, "readinto1", buffer);
  }

  // CPython: bufferedio.c _bufferediobase_readinto_generic
  private static PyObject readInto(PyObject self, PyStr read, String function, PyObject target) {
    Buffer buffer = Buffers.acquireWritable(target, function, "argument");
    try {
      PyObject data = Calls.method(self, read, PyInt.of(buffer.length()));
      if (!(data instanceof PyBytes bytes)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (bytes.size() > buffer.length()) {
        throw Errors.valueError(
            "read() returned too much data: "
                + buffer.length()
                + " bytes requested, "
                + bytes.size()
                + " returned");
      }
      buffer.put(0, bytes.array(), 0, bytes.size());
      return PyInt.of(bytes.size());
    } finally {
      buffer.release();
    }
  }
}
