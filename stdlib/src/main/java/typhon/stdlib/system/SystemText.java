package typhon.stdlib.system;

import java.nio.charset.StandardCharsets;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.PathLike;

/** Names as the system has them: bytes, in Python str with surrogateescape (PEP 383). */
public final class SystemText {
  private static final PyStr ENCODE = PyStr.intern("encode");
  private static final PyStr DECODE = PyStr.intern("decode");
  private static final PyStr UTF_8 = PyStr.intern("utf-8");
  private static final PyStr ERRORS = PyStr.intern("surrogateescape");

  private SystemText() {}

  public static PyObject decode(byte[] bytes) {
    return isAscii(bytes)
        ? PyStr.of(new String(bytes, StandardCharsets.US_ASCII))
        : Calls.method(PyBytes.of(bytes), DECODE, UTF_8, ERRORS);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** The bytes of a str, bytes or path object; ValueError where a null byte would cut them. */
  // CPython: unicodeobject.c PyUnicode_FSConverter
  public static byte[] encode(PyObject value) {
    PyObject path = PathLike.fspath(value);
    byte[] bytes =
        path instanceof PyStr
            ? Buffers.bytesOf(Calls.method(path, ENCODE, UTF_8, ERRORS))
            : Buffers.bytesOf(path);
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.valueError("embedded null byte");
      }
    }
    return bytes;
  }
}
