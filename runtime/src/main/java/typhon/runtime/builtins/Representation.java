package typhon.runtime.builtins;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyByteSequence;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Escapes;
import typhon.runtime.text.Text;

/** Builtins that turn objects into text and back. */
final class Representation {
  private Representation() {}

  /** {@code ascii(obj)}: CPython: object.c PyObject_ASCII. */
  static PyObject ascii(PyObject obj) {
    PyStr repr = Objects.repr(obj);
    Text text = repr.text();
    Text ascii = Escapes.asciiOnly(text);
    return ascii.equals(text) ? repr : PyStr.of(ascii);
  }

  static PyObject radix(PyObject number, int radix, String prefix) {
    BigInteger value = Numbers.index(number).bigValue();
    String sign = value.signum() < 0 ? "-" : "";
    return PyStr.of(sign + prefix + value.abs().toString(radix));
  }

  static PyObject chr(PyInt value) {
    if (!value.fitsLong()
        || value.longValue() < 0
        || value.longValue() > Character.MAX_CODE_POINT) {
      throw Errors.valueError("chr() arg not in range(0x110000)");
    }
    return PyStr.ofCodePoint((int) value.longValue());
  }

  static PyObject ord(PyObject character) {
    if (character instanceof PyStr s) {
      if (s.length() == 1) {
        return PyInt.of(s.codePointAt(0));
      }
      throw wrongLength(s.length());
    }
    if (!(character instanceof PyByteSequence bytes)) {
      throw Errors.typeError(
          "ord() expected string of length 1, but " + character.type().name() + " found");
    }
    byte[] content = bytes.snapshot();
    if (content.length != 1) {
      throw wrongLength(content.length);
    }
    return PyInt.of(content[0] & 0xff);
  }

  private static RuntimeException wrongLength(int length) {
    return Errors.typeError(
        "ord() expected a character, but string of length " + length + " found");
  }
}
