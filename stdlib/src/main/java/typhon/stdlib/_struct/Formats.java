package typhon.stdlib._struct;

import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.codec.Encoding;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.codec.Latin1;

/** The formats that were parsed lately. */
final class Formats {
  private static final int MOST = 100;
  private static final ConcurrentHashMap<String, StructFormat> CACHE = new ConcurrentHashMap<>();

  private Formats() {}

  static StructFormat get(PyObject format) {
    String text = text(format);
    StructFormat found = CACHE.get(text);
    if (found == null) {
      found = StructFormat.parse(text);
      if (CACHE.size() >= MOST) {
        CACHE.clear();
      }
      CACHE.put(text, found);
    }
    return found;
  }

  private static String text(PyObject format) {
    if (format instanceof PyBytes bytes) {
      return Latin1.decode(bytes.snapshot()).narrow();
    }
    if (format instanceof PyStr s) {
      if (!s.text().isAscii()) {
        Encoding.encode(s, "ascii", "strict");
      }
      return s.text().narrow();
    }
    throw Errors.typeError(
        "Struct() argument 1 must be a str or bytes object, not " + format.type().name());
  }

  static void clear() {
    CACHE.clear();
  }
}
