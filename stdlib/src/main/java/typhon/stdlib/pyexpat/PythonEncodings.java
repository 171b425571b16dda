package typhon.stdlib.pyexpat;

import typhon.runtime.codec.Decoding;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Encodings of one byte a character that Python has a codec for. */
final class PythonEncodings implements ByteDecoder.UnknownEncodings {
  private static final int COUNT = 256;
  private static final char REPLACEMENT = 0xFFFD;

  @Override
  public char[] table(String name) {
    byte[] all = new byte[COUNT];
    for (int i = 0; i < COUNT; i++) {
      all[i] = (byte) i;
    }
    PyObject decoded = Decoding.decode(PyBytes.of(all), name, "replace");
    if (!(decoded instanceof PyStr text) || text.length() != COUNT) {
      throw Errors.valueError("multi-byte encodings are not supported");
    }
    char[] table = new char[COUNT];
    for (int i = 0; i < COUNT; i++) {
      int c = text.codePointAt(i);
      table[i] = c == REPLACEMENT || c > 0xFFFF ? ByteDecoder.BROKEN : (char) c;
    }
    return table;
  }
}
