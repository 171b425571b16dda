package typhon.runtime.object;

import java.util.Arrays;
import typhon.runtime.codec.Encoding;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.SpecialMethod;

/** The bytes that {@code bytes(...)} and {@code bytearray(...)} are made of. */
final class BytesConstruction {
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private BytesConstruction() {}

  // CPython: bytesobject.c bytes_new_impl, bytearrayobject.c bytearray___init___impl
  static byte[] bytes(PyObject source, String encoding, String errors, String typeName) {
    if (source == null) {
      if (encoding != null || errors != null) {
        throw Errors.typeError(
            encoding != null
                ? "encoding without a string argument"
                : "errors without a string argument");
      }
      return new byte[0];
    }
    if (source instanceof PyStr text) {
      if (encoding == null) {
        throw Errors.typeError("string argument without an encoding");
      }
      return Encoding.encodeToBytes(text, encoding, errors);
    }
    if (encoding != null || errors != null) {
      throw Errors.typeError(
          encoding != null
              ? "encoding without a string argument"
              : "errors without a string argument");
    }
    byte[] zeros = zeros(source);
    return zeros != null ? zeros : fromObject(source, typeName);
  }

  /** The zeros of {@code bytes(n)}, or null if the source is no int. */
  private static byte[] zeros(PyObject source) {
    if (!Subscripts.isIndex(source)) {
      return null;
    }
    long count;
    try {
      PyInt index = Numbers.index(source);
      if (!index.fitsLong()) {
        throw Errors.overflowError(
            "cannot fit '" + source.type().name() + "' into an index-sized integer");
      }
      count = index.longValue();
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        return null;
      }
      throw e;
    }
    if (count < 0) {
      throw Errors.valueError("negative count");
    }
    if (count > LONGEST) {
      throw Errors.with(ExceptionTypes.MEMORY_ERROR);
    }
    return new byte[(int) count];
  }

  /** A fresh array of a buffer's bytes or an iterable's ints. */
  static byte[] fromObject(PyObject source, String typeName) {
    if (Buffers.isExporter(source)) {
      Buffer buffer = Buffers.acquire(source, Buffer.FULL_RO);
      try {
        return buffer.toBytes();
      } finally {
        buffer.release();
      }
    }
    boolean iterable =
        source.type().special(SpecialMethod.ITER) != null
            || source.type().special(SpecialMethod.GETITEM) != null;
    if (!iterable) {
      throw Errors.typeError(
          typeName.equals("bytes")
              ? "cannot convert '" + source.type().name() + "' object to bytes"
              : "cannot convert '" + source.type().name() + "' object to " + typeName);
    }
    return fromIterable(source, typeName);
  }

  private static byte[] fromIterable(PyObject source, String typeName) {
    byte[] bytes = new byte[64];
    int size = 0;
    PyObject iterator = Iteration.iter(source);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      byte b =
          byteOf(
              item,
              typeName.equals("bytes")
                  ? "bytes must be in range(0, 256)"
                  : "byte must be in range(0, 256)");
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, size * 2);
      }
      bytes[size++] = b;
    }
    return Arrays.copyOf(bytes, size);
  }

  /** The byte of an int; ValueError out of range. */
  static byte byteOf(PyObject item, String outOfRange) {
    PyInt value = Numbers.index(item);
    if (!value.fitsLong() || value.longValue() < 0 || value.longValue() > 0xff) {
      throw Errors.valueError(outOfRange);
    }
    return (byte) value.longValue();
  }
}
