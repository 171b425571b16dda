package typhon.stdlib._struct;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;

/** Reads Python values out of bytes. */
// CPython: _struct.c nu_..., bu_..., lu_...
final class ValueReader {
  private final byte[] source;
  private final ByteBuffer buffer;
  private final boolean isNative;

  ValueReader(byte[] source, ByteOrder order, boolean isNative) {
    this.source = source;
    this.buffer = ByteBuffer.wrap(source).order(order);
    this.isNative = isNative;
  }

  PyObject read(Field field, int at) {
    return switch (field.code()) {
      case 'b' -> PyInt.of(source[at]);
      case 'B' -> PyInt.of(source[at] & 0xff);
      case 'c' -> PyBytes.of(new byte[] {source[at]});
      case 's' -> PyBytes.copyOf(source, at, at + field.size());
      case 'p' -> pascal(at, field.size());
      case '?' -> PyBool.of(source[at] != 0);
      case 'h' -> PyInt.of(buffer.getShort(at));
      case 'H' -> PyInt.of(buffer.getShort(at) & 0xffff);
      case 'i' -> PyInt.of(buffer.getInt(at));
      case 'I' -> PyInt.of(buffer.getInt(at) & 0xffffffffL);
      case 'l' -> isNative ? PyInt.of(buffer.getLong(at)) : PyInt.of(buffer.getInt(at));
      case 'L' ->
          isNative
              ? PyInt.ofUnsigned(buffer.getLong(at))
              : PyInt.of(buffer.getInt(at) & 0xffffffffL);
      case 'q', 'n' -> PyInt.of(buffer.getLong(at));
      case 'Q', 'N', 'P' -> PyInt.ofUnsigned(buffer.getLong(at));
      case 'e' -> PyFloat.of(Float.float16ToFloat(buffer.getShort(at)));
      case 'f' -> PyFloat.of(buffer.getFloat(at));
      case 'd' -> PyFloat.of(buffer.getDouble(at));
      case 'F' -> PyComplex.of(buffer.getFloat(at), buffer.getFloat(at + 4));
      default -> PyComplex.of(buffer.getDouble(at), buffer.getDouble(at + 8));
    };
  }

  /** A length byte, then as many bytes as there is room for. */
  private PyObject pascal(int at, int size) {
    if (size == 0) {
      return PyBytes.of(new byte[0]);
    }
    int length = Math.min(source[at] & 0xff, size - 1);
    return PyBytes.copyOf(source, at + 1, at + 1 + length);
  }
}
