package typhon.stdlib._io;

import typhon.runtime.codec.Encoding;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.PathLike;

/** File names as the system wants them. */
final class FilePath {
  private FilePath() {}

  /** The bytes of a name: UTF-8, with undecodable bytes smuggled as surrogates. */
  static byte[] bytes(PyObject path) {
    PyObject name = PathLike.fspath(path);
    byte[] bytes =
        name instanceof PyBytes b
            ? b.array()
            : Encoding.encodeToBytes((PyStr) name, "utf-8", "surrogateescape");
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.valueError("embedded null byte");
      }
    }
    return bytes;
  }
}
