package typhon.stdlib.marshal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PySlice;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.text.Text;

/** Reads one value (CPython: marshal.c r_object). */
final class MarshalReader {
  private static final int LARGEST_DEPTH = 2000;
  private static final int FLAG_REF = 0x80;

  private final ByteSource source;
  private final boolean allowCode;
  private final List<PyObject> references = new ArrayList<>();
  private int depth;

  MarshalReader(ByteSource source, boolean allowCode) {
    this.source = source;
    this.allowCode = allowCode;
  }

  PyObject read() {
    PyObject value = object();
    if (value == null) {
      throw Errors.typeError("NULL object in marshal data for object");
    }
    return value;
  }

  /** The next object; null for the mark that ends a dict. */
  private PyObject object() {
    if (++depth > LARGEST_DEPTH) {
      throw Errors.valueError("bad marshal data (recursion limit exceeded)");
    }
    int code = source.take(1)[0] & 0xff;
    int kind = code & ~FLAG_REF;
    // Containers take their number before their content, which may refer to them.
    int slot = -1;
    if ((code & FLAG_REF) != 0) {
      slot = references.size();
      references.add(null);
    }
    PyObject value = content(kind, slot);
    if (slot >= 0 && references.get(slot) == null) {
      references.set(slot, value);
    }
    depth--;
    return value;
  }

  private PyObject content(int kind, int slot) {
    return switch (kind) {
      case '0' -> null;
      case 'N' -> PyNone.NONE;
      case 'T' -> PyBool.TRUE;
      case 'F' -> PyBool.FALSE;
      case '.' -> PyEllipsis.ELLIPSIS;
      case 'S' -> typhon.runtime.error.PyStopIteration.TYPE;
      case 'i' -> PyInt.of(int32());
      case 'I' -> PyInt.of(int64());
      case 'l' -> integer();
      case 'g' -> PyFloat.of(binaryReal());
      case 'f' -> PyFloat.of(textReal());
      case 'y' -> new PyComplex(binaryReal(), binaryReal());
      case 'x' -> new PyComplex(textReal(), textReal());
      case 's' -> PyBytes.of(source.take(size("bytes object")));
      case 'z' -> ascii(source.take(1)[0] & 0xff, false);
      case 'Z' -> ascii(source.take(1)[0] & 0xff, true);
      case 'a' -> ascii(size("string"), false);
      case 'A' -> ascii(size("string"), true);
      case 'u' -> text(false);
      case 't' -> text(true);
      case 'r' -> reference();
      case ')' -> PyTuple.of(items(source.take(1)[0] & 0xff));
      case '(' -> PyTuple.of(items(size("tuple")));
      case '[' -> list(slot);
      case '{' -> dict(slot);
      case '<' -> set(slot);
      case '>' -> PyFrozenSet.of(items(size("set")));
      case ':' -> new PySlice(read(), read(), read());
      case 'c' -> code();
      default -> throw Errors.valueError("bad marshal data (unknown type code)");
    };
  }

  private PyObject reference() {
    int i = int32();
    if (i < 0 || i >= references.size() || references.get(i) == null) {
      throw Errors.valueError("bad marshal data (invalid reference)");
    }
    return references.get(i);
  }

  private PyObject code() {
    if (!allowCode) {
      throw Errors.valueError("unmarshalling code objects is disallowed");
    }
    PyCode code = ThreadState.current().interpreter.compiler().read(source.take(size("code")));
    if (code == null) {
      throw Errors.eofError("bad marshal data (damaged code)");
    }
    return code;
  }

  private PyObject[] items(int count) {
    PyObject[] items = new PyObject[count];
    for (int i = 0; i < count; i++) {
      items[i] = read();
    }
    return items;
  }

  private PyObject list(int slot) {
    int count = size("list");
    PyList list = new PyList();
    publish(slot, list);
    for (int i = 0; i < count; i++) {
      list.append(read());
    }
    return list;
  }

  private PyObject dict(int slot) {
    PyDict dict = new PyDict();
    publish(slot, dict);
    for (PyObject key = object(); key != null; key = object()) {
      dict.put(key, read());
    }
    return dict;
  }

  private PyObject set(int slot) {
    int count = size("set");
    PySet set = new PySet();
    publish(slot, set);
    for (int i = 0; i < count; i++) {
      set.add(read());
    }
    return set;
  }

  private void publish(int slot, PyObject container) {
    if (slot >= 0) {
      references.set(slot, container);
    }
  }

  private PyObject integer() {
    int count = int32();
    BigInteger value = BigInteger.ZERO;
    int digits = Math.abs(count);
    for (int i = 0; i < digits; i++) {
      byte[] b = source.take(2);
      int digit = (b[0] & 0xff) | (b[1] & 0xff) << 8;
      if (digit > 0x7fff) {
        throw Errors.valueError("bad marshal data (digit out of range in long)");
      }
      if (i == digits - 1 && digit == 0) {
        throw Errors.valueError("bad marshal data (unnormalized long data)");
      }
      value = value.or(BigInteger.valueOf(digit).shiftLeft(15 * i));
    }
    return PyInt.of(count < 0 ? value.negate() : value);
  }

  private double textReal() {
    byte[] text = source.take(source.take(1)[0] & 0xff);
    try {
      return Double.parseDouble(new String(text, StandardCharsets.US_ASCII));
    } catch (NumberFormatException e) {
      throw Errors.valueError("bad marshal data (float)");
    }
  }

  private PyObject ascii(int length, boolean interned) {
    String text = new String(source.take(length), StandardCharsets.ISO_8859_1);
    return interned ? PyStr.intern(text) : PyStr.of(text);
  }

  private PyObject text(boolean interned) {
    Text text = SurrogatePass.decode(source.take(size("string")));
    if (text == null) {
      throw Errors.valueError("bad marshal data (string)");
    }
    PyStr s = PyStr.of(text);
    return interned ? s.interned() : s;
  }

  private int size(String what) {
    int n = int32();
    if (n < 0) {
      throw Errors.valueError("bad marshal data (" + what + " size out of range)");
    }
    return n;
  }

  private int int32() {
    byte[] b = source.take(4);
    return (b[0] & 0xff) | (b[1] & 0xff) << 8 | (b[2] & 0xff) << 16 | (b[3] & 0xff) << 24;
  }

  private double binaryReal() {
    return ByteBuffer.wrap(source.take(Double.BYTES)).order(ByteOrder.LITTLE_ENDIAN).getDouble();
  }

  private long int64() {
    return (int32() & 0xffff_ffffL) | (long) int32() << 32;
  }
}
