package typhon.stdlib.binascii;

import java.nio.charset.StandardCharsets;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The argument of the a2b functions: bytes-like, or a str of ASCII characters. */
final class AsciiInput {
  private AsciiInput() {}

  // CPython: binascii.c ascii_buffer_converter
  static byte[] bytes(PyObject data) {
    if (data instanceof PyStr text) {
      String characters = text.toString();
      if (!characters.chars().allMatch(c -> c < 128)) {
        throw Errors.valueError("string argument should contain only ASCII characters");
      }
      return characters.getBytes(StandardCharsets.US_ASCII);
    }
    if (!Buffers.isExporter(data)) {
      throw Errors.typeError(
          "argument should be bytes, buffer or ASCII string, not '" + data.type().name() + "'");
    }
    return Buffers.bytesOf(data);
  }
}
