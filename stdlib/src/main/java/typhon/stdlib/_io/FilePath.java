package typhon.stdlib._io;

import typhon.runtime.codec.Encoding;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.SpecialMethod;

/** File names as the system wants them. */
final class FilePath {
  private FilePath() {}

  /** What {@code os.fspath} gives: a str or bytes. */
  static PyObject fspath(PyObject path) {
    if (path instanceof PyStr || path instanceof PyBytes) {
      return path;
    }
    PyObject result = Calls.special(SpecialMethod.FSPATH, path);
    if (result == null) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + path.type().name());
    }
    if (result instanceof PyStr || result instanceof PyBytes) {
      return result;
    }
    throw Errors.typeError(
        "expected "
            + path.type().name()
            + ".__fspath__() to return str or bytes, not "
            + result.type().name());
  }

  /** The bytes of a name: UTF-8, with undecodable bytes smuggled as surrogates. */
  static byte[] bytes(PyObject path) {
    PyObject name = fspath(path);
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
