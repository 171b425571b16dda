package typhon.stdlib._struct;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;

/** The operations that the module's functions and the methods of Struct share. */
final class Packing {
  private Packing() {}

  static PyObject pack(StructFormat format, PyObject[] args, int from) {
    checkCount("pack", format, args.length - from);
    return format.pack(args, from);
  }

  private static void checkCount(String function, StructFormat format, int given) {
    if (given != format.values()) {
      throw StructErrors.error(
          function + " expected " + format.values() + " items for packing (got " + given + ")");
    }
  }

  static void packInto(StructFormat format, PyObject[] args, int from) {
    if (args.length == from) {
      throw StructErrors.error("pack_into expected buffer argument");
    }
    if (args.length == from + 1) {
      throw StructErrors.error("pack_into expected offset argument");
    }
    checkCount("pack_into", format, args.length - from - 2);
    Buffer buffer = writable(args[from]);
    try {
      long offset = Numbers.indexAsSize(args[from + 1]);
      int at = offset(format, buffer.length(), offset, true);
      byte[] bytes = new byte[format.size()];
      format.pack(args, from + 2, bytes);
      buffer.put(at, bytes, 0, bytes.length);
    } finally {
      buffer.release();
    }
  }

  private static Buffer writable(PyObject value) {
    if (Buffers.isExporter(value)) {
      try {
        Buffer buffer = Buffers.acquire(value, Buffer.WRITABLE);
        if (!buffer.readOnly()) {
          return buffer;
        }
        buffer.release();
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.BUFFER_ERROR)) {
          throw e;
        }
      }
    }
    throw Errors.typeError(
        "argument must be read-write bytes-like object, not " + value.type().name());
  }

  /** A checked place; negative offsets count from the end. */
  private static int offset(StructFormat format, int length, long given, boolean packing) {
    long offset = given;
    int size = format.size();
    if (offset < 0) {
      if (offset + size > 0) {
        throw StructErrors.error(
            packing
                ? "no space to pack " + size + " bytes at offset " + given
                : "not enough data to unpack " + size + " bytes at offset " + given);
      }
      if (offset + length < 0) {
        throw StructErrors.error(
            "offset " + given + " out of range for " + length + "-byte buffer");
      }
      offset += length;
    }
    if (length - offset < size) {
      throw StructErrors.error(
          (packing ? "pack_into" : "unpack_from")
              + " requires a buffer of at least "
              + Long.toUnsignedString(offset + size)
              + " bytes for "
              + (packing ? "packing " : "unpacking ")
              + size
              + " bytes at offset "
              + offset
              + " (actual buffer size is "
              + length
              + ")");
    }
    return (int) offset;
  }

  static PyObject unpack(StructFormat format, PyObject value) {
    byte[] bytes = Buffers.bytesOf(value);
    if (bytes.length != format.size()) {
      throw StructErrors.error("unpack requires a buffer of " + format.size() + " bytes");
    }
    return PyTuple.of(format.unpack(bytes, 0));
  }

  static PyObject unpackFrom(StructFormat format, PyObject value, long offset) {
    byte[] bytes = Buffers.bytesOf(value);
    int at = offset(format, bytes.length, offset, false);
    return PyTuple.of(format.unpack(bytes, at));
  }

  static PyObject iterate(StructFormat format, PyObject value) {
    if (format.size() == 0) {
      throw StructErrors.error("cannot iteratively unpack with a struct of length 0");
    }
    byte[] bytes = Buffers.bytesOf(value);
    if (bytes.length % format.size() != 0) {
      throw StructErrors.error(
          "iterative unpacking requires a buffer of a multiple of " + format.size() + " bytes");
    }
    return new PyUnpackIterator(format, bytes);
  }
}
