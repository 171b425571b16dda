package typhon.stdlib._sqlite3;

import java.nio.charset.StandardCharsets;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;

/** Texts between Python and SQLite. */
final class Utf8 {
  private static final PyStr ENCODE = PyStr.intern("encode");

  private Utf8() {}

  /** UnicodeEncodeError for lone surrogates. */
  static byte[] encode(PyStr text) {
    String narrow = text.narrowOrNull();
    if (narrow != null && narrow.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return narrow.getBytes(StandardCharsets.UTF_8);
    }
    return ((PyBytes) Calls.method(text, ENCODE)).snapshot();
  }

  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
