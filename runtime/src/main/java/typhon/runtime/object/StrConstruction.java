package typhon.runtime.object;

import typhon.runtime.codec.Decoding;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Text;

/** Making strs: {@code str(...)}, and texts of checked length. */
final class StrConstruction {
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private StrConstruction() {}

  // CPython: unicodeobject.c unicode_new_impl, PyUnicode_FromEncodedObject
  static PyStr make(PyObject object, String encoding, String errors) {
    if (object == null) {
      return PyStr.EMPTY;
    }
    if (encoding == null && errors == null) {
      return Objects.str(object);
    }
    if (object instanceof PyStr) {
      throw Errors.typeError("decoding str is not supported");
    }
    if (!Buffers.isExporter(object)) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + object.type().name() + " found");
    }
    PyObject text = Decoding.decode(object, encoding, errors);
    return ((PyStr) text).exact();
  }

  static void checkLength(long length) {
    if (length > LONGEST) {
      throw Errors.with(ExceptionTypes.MEMORY_ERROR);
    }
  }

  static PyStr checkedConcat(Text left, Text right) {
    checkLength((long) left.length() + right.length());
    return PyStr.of(left.concat(right));
  }

  static PyStr repeat(Text text, long times) {
    if (times <= 0 || text.isEmpty()) {
      return PyStr.EMPTY;
    }
    if (times > Long.MAX_VALUE / text.length()) {
      throw Errors.overflowError("repeated string is too long");
    }
    checkLength(times * text.length());
    return PyStr.of(text.repeat((int) times));
  }
}
