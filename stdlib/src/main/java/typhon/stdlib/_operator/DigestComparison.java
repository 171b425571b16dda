package typhon.stdlib._operator;

import java.security.MessageDigest;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Comparison in constant time (CPython: _operator.c _operator__compare_digest_impl). */
public final class DigestComparison {
  private DigestComparison() {}

  public static boolean equal(PyObject a, PyObject b) {
    if (a instanceof PyStr x && b instanceof PyStr y) {
      return equal(ascii(x), ascii(y));
    }
    if (Buffers.isExporter(a) && Buffers.isExporter(b)) {
      return MessageDigest.isEqual(Buffers.bytesOf(a), Buffers.bytesOf(b));
    }
    if (Buffers.isExporter(a) != Buffers.isExporter(b)
        && (a instanceof PyStr || b instanceof PyStr)) {
      throw Errors.typeError("a bytes-like object is required, not 'str'");
    }
    throw Errors.typeError(
        "unsupported operand types(s) or combination of types: '"
            + a.type().name()
            + "' and '"
            + b.type().name()
            + "'");
  }

  private static String ascii(PyStr text) {
    String s = text.toString();
    if (!s.chars().allMatch(c -> c < 128)) {
      throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
    }
    return s;
  }

  private static boolean equal(String a, String b) {
    int difference = a.length() ^ b.length();
    for (int i = 0; i < b.length(); i++) {
      difference |= b.charAt(i) ^ (i < a.length() ? a.charAt(i) : 0);
    }
    return difference == 0;
  }
}
