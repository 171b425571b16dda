package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.SpecialMethod;

/** Getting at the memory of any object (CPython: abstract.c PyObject_GetBuffer). */
public final class Buffers {
  private Buffers() {}

  /** Whether the object has the buffer protocol. */
  public static boolean isExporter(PyObject value) {
    return value instanceof BufferExporter || value.type().special(SpecialMethod.BUFFER) != null;
  }

  /** Whether a class of Python says what the memory is. */
  static boolean isUserDefined(PyObject value) {
    PyObject method = value.type().isHeapType() ? value.type().special(SpecialMethod.BUFFER) : null;
    return method != null && !(method instanceof PyMethodDescriptor);
  }

  /** An export of the object's memory; TypeError if it has none. */
  public static Buffer acquire(PyObject value, int flags) {
    if (isUserDefined(value)) {
      return UserBuffer.acquire(value, flags);
    }
    if (value instanceof BufferExporter exporter) {
      return exporter.exportBuffer(flags);
    }
    throw Errors.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
  }

  /** An export of one contiguous run of bytes that may be written. */
  public static Buffer acquireWritable(PyObject value, String function, String place) {
    if (isExporter(value)) {
      try {
        return acquire(value, Buffer.WRITABLE);
      } catch (typhon.runtime.error.PyException e) {
        if (!e.matches(typhon.runtime.error.ExceptionTypes.BUFFER_ERROR)) {
          throw e;
        }
      }
    }
    throw Errors.typeError(
        function + "() " + place + " must be read-write bytes-like object, not " + typeName(value));
  }

  private static String typeName(PyObject value) {
    return value == PyNone.NONE ? "None" : value.type().name();
  }

  /** The bytes of a bytes-like object; the array of a bytes itself, which nobody may change. */
  public static byte[] bytesOf(PyObject value) {
    if (value.type() == PyBytes.TYPE) {
      return ((PyBytes) value).array();
    }
    Buffer buffer = acquire(value, Buffer.SIMPLE);
    try {
      return buffer.toBytes();
    } finally {
      buffer.release();
    }
  }

  /** As {@link #bytesOf(PyObject)}, with the TypeError of an argument of a function. */
  public static byte[] bytesOf(PyObject value, String function, String place) {
    if (!isExporter(value)) {
      throw Errors.typeError(
          function + "() " + place + " must be a bytes-like object, not " + typeName(value));
    }
    return bytesOf(value);
  }

  /** Calls {@code __release_buffer__} of a user's exporter. */
  static void releaseUser(PyObject owner, PyMemoryView view) {
    PyObject method = owner.type().special(SpecialMethod.RELEASE_BUFFER);
    if (method != null && !(method instanceof PyMethodDescriptor)) {
      Calls.special(SpecialMethod.RELEASE_BUFFER, owner, view);
    }
  }
}
