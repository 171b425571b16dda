package typhon.stdlib.unicodedata;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import typhon.runtime.call.Convert;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.text.UnicodeNames;
import typhon.runtime.text.UnicodeNumbers;

/**
 * The questions that both the module and its database objects answer. A null fallback means: raise.
 */
// CPython: unicodedata.c
final class Queries {
  private static final int LONGEST_NAME = 256;

  private Queries() {}

  /** The single character of an argument. */
  static int character(PyObject chr, String function, boolean first) {
    if (!(chr instanceof PyStr text)) {
      return Convert.mismatch(
          chr, "a unicode character", function, first ? "argument 1" : "argument");
    }
    if (text.length() != 1) {
      throw Errors.typeError(
          function
              + "(): argument "
              + (first ? "1 " : "")
              + "must be a unicode character, not a string of length "
              + text.length());
    }
    return text.codePointAt(0);
  }

  static PyObject decimal(Database data, PyObject chr, PyObject fallback) {
    int value = data.decimal(character(chr, "decimal", true));
    return value >= 0 ? PyInt.of(value) : orElse(fallback, "not a decimal");
  }

  static PyObject digit(Database data, PyObject chr, PyObject fallback) {
    // The same in all versions, as in CPython.
    int value = UnicodeNumbers.digit(character(chr, "digit", true));
    return value >= 0 ? PyInt.of(value) : orElse(fallback, "not a digit");
  }

  static PyObject numeric(Database data, PyObject chr, PyObject fallback) {
    double value = data.numeric(character(chr, "numeric", true));
    return Double.isNaN(value) ? orElse(fallback, "not a numeric character") : PyFloat.of(value);
  }

  static PyObject name(Database data, PyObject chr, PyObject fallback) {
    String name = data.name(character(chr, "name", true));
    return name == null ? orElse(fallback, "no such name") : PyStr.of(name);
  }

  private static PyObject orElse(PyObject fallback, String message) {
    if (fallback == null) {
      throw Errors.valueError(message);
    }
    return fallback;
  }

  static PyObject lookup(Database data, PyObject name) {
    String text =
        name instanceof PyStr s
            ? s.toString()
            : new String(Buffers.bytesOf(name), StandardCharsets.ISO_8859_1);
    if (text.length() > LONGEST_NAME) {
      throw Errors.keyError(PyStr.of("name too long"));
    }
    Text found = UnicodeNames.lookupSequence(text);
    if (found == null || (data != Database.CURRENT && !isNameOf(data, found, text))) {
      throw unknown(text);
    }
    return PyStr.of(found);
  }

  /** Older versions know neither aliases nor sequences. */
  private static boolean isNameOf(Database data, Text found, String name) {
    return found.length() == 1 && name.equalsIgnoreCase(data.name(found.codePointAt(0)));
  }

  private static PyException unknown(String name) {
    int zero = name.indexOf('\0');
    String shown = zero < 0 ? name : name.substring(0, zero);
    return Errors.keyError(PyStr.of("undefined character name '" + shown + "'"));
  }

  static PyObject normalize(Database data, PyObject form, PyObject unistr) {
    Text text = text(form, unistr, "normalize");
    Text found = data.normalize(text, form(form));
    return found.equals(text) ? ((PyStr) unistr).exact() : PyStr.of(found);
  }

  static boolean isNormalized(Database data, PyObject form, PyObject unistr) {
    Text text = text(form, unistr, "is_normalized");
    return data.normalize(text, form(form)).equals(text);
  }

  private static Text text(PyObject form, PyObject unistr, String function) {
    if (!(form instanceof PyStr)) {
      return Convert.mismatch(form, "str", function, "argument 1");
    }
    return unistr instanceof PyStr s
        ? s.text()
        : Convert.mismatch(unistr, "str", function, "argument 2");
  }

  private static Normalizer.Form form(PyObject form) {
    return switch (form.toString()) {
      case "NFC" -> Normalizer.Form.NFC;
      case "NFD" -> Normalizer.Form.NFD;
      case "NFKC" -> Normalizer.Form.NFKC;
      case "NFKD" -> Normalizer.Form.NFKD;
      default -> throw Errors.valueError("invalid normalization form");
    };
  }
}
