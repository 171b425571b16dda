package typhon.stdlib._io;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyMemoryView;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;

/**
 * The raw stream below a buffer: an exact FileIO is called directly, anything else by its Python
 * methods.
 */
// CPython: bufferedio.c _bufferedreader_raw_read, _bufferedwriter_raw_write, _buffered_raw_seek
record RawStream(PyObject object) {
  /** Nothing can be moved now, and the stream does not block. */
  static final int WOULD_BLOCK = -1;

  private PyFileIO fileOrNull() {
    return object.type() == PyFileIO.TYPE ? (PyFileIO) object : null;
  }

  int readInto(byte[] target, int offset, int length) {
    PyFileIO file = fileOrNull();
    if (file != null) {
      return file.readInto(target, offset, length);
    }
    PyByteArray window = new PyByteArray(new byte[length]);
    PyMemoryView view = PyMemoryView.of(window, 0);
    PyObject result;
    try {
      result = Calls.method(object, IoNames.READINTO, view);
    } finally {
      view.release();
    }
    if (result == PyNone.NONE) {
      return WOULD_BLOCK;
    }
    long got = count(result, "readinto", length);
    System.arraycopy(window.snapshot(), 0, target, offset, (int) got);
    return (int) got;
  }

  int write(byte[] source, int offset, int length) {
    PyFileIO file = fileOrNull();
    if (file != null) {
      return file.writeFrom(source, offset, length);
    }
    PyMemoryView view = PyMemoryView.of(PyBytes.copyOf(source, offset, offset + length), 0);
    PyObject result = Calls.method(object, IoNames.WRITE, view);
    if (result == PyNone.NONE) {
      return WOULD_BLOCK;
    }
    return (int) count(result, "write", length);
  }

  private static long count(PyObject result, String operation, int most) {
    long n;
    try {
      n = Numbers.indexAsSize(result);
    } catch (PyException e) {
      if (!operation.equals("readinto")) {
        throw e;
      }
      PyException failure = IoErrors.osError("raw readinto() failed");
      failure.value().setCause(e.value());
      failure.value().setContext(e.value());
      throw failure;
    }
    if (n < 0 || n > most) {
      throw IoErrors.osError(
          "raw "
              + operation
              + "() returned invalid length "
              + n
              + " (should have been between 0 and "
              + most
              + ")");
    }
    return n;
  }

  long tell() {
    PyFileIO file = fileOrNull();
    return file != null ? file.seek(0, 1) : position(Calls.method(object, IoNames.TELL));
  }

  long seek(long target, int whence) {
    PyFileIO file = fileOrNull();
    if (file != null) {
      return file.seek(target, whence);
    }
    return position(Calls.method(object, IoNames.SEEK, PyInt.of(target), PyInt.of(whence)));
  }

  private static long position(PyObject value) {
    long n = Numbers.indexAsSize(value);
    if (n < 0) {
      throw IoErrors.osError("Raw stream returned invalid position " + n);
    }
    return n;
  }

  static RuntimeException uninitialized() {
    return Errors.valueError("I/O operation on uninitialized object");
  }
}
