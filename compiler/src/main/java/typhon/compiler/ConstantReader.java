package typhon.compiler;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** Reads what {@link ConstantWriter} wrote. */
final class ConstantReader {
  private final DataInputStream in;
  private final List<PyObject> known = new ArrayList<>();

  ConstantReader(DataInputStream in) {
    this.in = in;
  }

  PyObject read() throws IOException {
    int tag = in.readByte();
    if (tag == '@') {
      return known.get(in.readInt());
    }
    PyObject value =
        switch (tag) {
          case 'N' -> PyNone.NONE;
          case 'E' -> PyEllipsis.ELLIPSIS;
          case 'T' -> PyBool.TRUE;
          case 'F' -> PyBool.FALSE;
          case 'i' -> PyInt.of(new BigInteger(bytes()));
          case 'f' -> PyFloat.of(in.readDouble());
          case 'c' -> PyComplex.of(in.readDouble(), in.readDouble());
          case 'n' -> PyStr.intern(str().toString());
          case 's' -> str();
          case 'b' -> PyBytes.of(bytes());
          case '(' -> PyTuple.of(items());
          case '<' -> PyFrozenSet.of(items());
          default -> throw new IOException("tag " + tag);
        };
    known.add(value);
    return value;
  }

  private PyStr str() throws IOException {
    StringBuilder text = new StringBuilder();
    PyStr whole = PyStr.EMPTY;
    int length = in.readInt();
    for (int i = 0; i < length; i++) {
      int point = in.readInt();
      if (Character.isBmpCodePoint(point) && Character.isSurrogate((char) point)) {
        // Two lone surrogates must not become a pair.
        whole = whole.concat(PyStr.of(text.toString())).concat(PyStr.ofCodePoint(point));
        text.setLength(0);
      } else {
        text.appendCodePoint(point);
      }
    }
    return text.isEmpty() && whole.length() > 0 ? whole : whole.concat(PyStr.of(text.toString()));
  }

  private byte[] bytes() throws IOException {
    return in.readNBytes(in.readInt());
  }

  private PyObject[] items() throws IOException {
    PyObject[] items = new PyObject[in.readInt()];
    for (int i = 0; i < items.length; i++) {
      items[i] = read();
    }
    return items;
  }
}
