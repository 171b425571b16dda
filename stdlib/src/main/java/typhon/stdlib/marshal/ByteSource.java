package typhon.stdlib.marshal;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyMemoryView;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;

/** Where marshalled bytes come from. */
interface ByteSource {
  /** Exactly so many bytes; EOFError when there are fewer. */
  byte[] take(int count);

  /** Bytes in memory. */
  final class OfArray implements ByteSource {
    private final byte[] bytes;
    private int at;

    OfArray(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public byte[] take(int count) {
      if (count > bytes.length - at) {
        throw Errors.eofError("marshal data too short");
      }
      byte[] taken = java.util.Arrays.copyOfRange(bytes, at, at + count);
      at += count;
      return taken;
    }
  }

  /** A Python file, of which nothing beyond the value may be read. */
  final class OfFile implements ByteSource {
    private final PyObject file;

    OfFile(PyObject file) {
      this.file = file;
    }

    @Override
    public byte[] take(int count) {
      // CPython: marshal.c r_string
      PyByteArray target = new PyByteArray(new byte[count]);
      PyObject result = Calls.method(file, PyStr.intern("readinto"), PyMemoryView.of(target, 0));
      long got = Numbers.indexAsSize(result);
      if (got > count) {
        throw Errors.valueError(
            "read() returned too much data: " + count + " bytes requested, " + got + " returned");
      }
      if (got < count) {
        throw Errors.eofError("EOF read where not expected");
      }
      return target.snapshot();
    }
  }
}
