package typhon.stdlib._codecs;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Items;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.Charmap;

/** Charmaps that are Python mappings. */
// CPython: unicodeobject.c charmapencode_lookup, charmap_decode_mapping
final class CharmapMapping {
  private static final int LAST_CODE_POINT = 0x10FFFF;
  private static final int UNDEFINED = 0xFFFE;

  private CharmapMapping() {}

  /** The item of an int key, or null if there is none. */
  private static PyObject lookup(PyObject mapping, int key) {
    try {
      PyObject value = Items.getItem(mapping, PyInt.of(key));
      return value == PyNone.NONE ? null : value;
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.LOOKUP_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  static Charmap.Encoder encoder(PyObject mapping) {
    if (mapping instanceof PyEncodingMap map) {
      return map;
    }
    return codePoint -> {
      PyObject value = lookup(mapping, codePoint);
      if (value == null) {
        return null;
      }
      if (value instanceof PyInt n) {
        if (!n.fitsLong() || n.longValue() < 0 || n.longValue() > 0xff) {
          throw Errors.typeError("character mapping must be in range(256)");
        }
        return new byte[] {(byte) n.longValue()};
      }
      if (value instanceof PyBytes b) {
        return b.array();
      }
      throw Errors.typeError(
          "character mapping must return integer, bytes or None, not " + value.type().name());
    };
  }

  static Charmap.Decoder decoder(PyObject mapping) {
    if (mapping instanceof PyStr table) {
      return Charmap.table(table.text());
    }
    return value -> {
      PyObject mapped = lookup(mapping, value);
      if (mapped == null) {
        return null;
      }
      if (mapped instanceof PyInt n) {
        if (!n.fitsLong() || n.longValue() < 0 || n.longValue() > LAST_CODE_POINT) {
          throw Errors.typeError("character mapping must be in range(0x110000)");
        }
        return n.longValue() == UNDEFINED ? null : Text.ofCodePoint((int) n.longValue());
      }
      if (mapped instanceof PyStr s) {
        boolean undefined = s.length() == 1 && s.codePointAt(0) == UNDEFINED;
        return undefined ? null : s.text();
      }
      throw Errors.typeError("character mapping must return integer, None or str");
    };
  }
}
