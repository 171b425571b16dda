package typhon.stdlib._multibytecodec;

import java.math.BigInteger;
import java.util.Arrays;
import typhon.runtime.codec.ErrorCallbacks;
import typhon.runtime.error.Errors;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.DecodeError;
import typhon.runtime.text.codec.DecodeErrors;
import typhon.runtime.text.codec.Utf8;

/** States of coders as numbers, the first byte the lowest. */
final class StateNumbers {
  private StateNumbers() {}

  static BigInteger number(byte[] little) {
    return new BigInteger(1, reversed(little));
  }

  /** So many bytes; a number that they cannot hold is an OverflowError. */
  static byte[] bytes(BigInteger number, int size) {
    if (number.signum() < 0) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    if (number.bitLength() > size * 8) {
      throw Errors.overflowError("int too big to convert");
    }
    byte[] big = number.toByteArray();
    int used = Math.min(big.length, size);
    byte[] padded = new byte[size];
    System.arraycopy(big, big.length - used, padded, size - used, used);
    return reversed(padded);
  }

  static Text text(byte[] utf8) {
    try {
      return Utf8.decode(utf8, DecodeErrors.STRICT, true).text();
    } catch (DecodeError e) {
      throw ErrorCallbacks.translated(e);
    }
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] out = Arrays.copyOf(bytes, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      out[i] = bytes[bytes.length - 1 - i];
    }
    return out;
  }
}
