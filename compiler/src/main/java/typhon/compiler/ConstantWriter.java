package typhon.compiler;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import typhon.runtime.object.Buffers;
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
import typhon.runtime.ops.Iteration;

/** Writes the constants of code; what was written before is written as a number. */
final class ConstantWriter {
  private final DataOutputStream out;
  private final Map<PyObject, Integer> known = new IdentityHashMap<>();

  ConstantWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(PyObject value) throws IOException {
    Integer number = known.get(value);
    if (number != null) {
      out.writeByte('@');
      out.writeInt(number);
      return;
    }
    writeNew(value);
    known.put(value, known.size());
  }

  private void writeNew(PyObject value) throws IOException {
    if (value == PyNone.NONE) {
      out.writeByte('N');
    } else if (value == PyEllipsis.ELLIPSIS) {
      out.writeByte('E');
    } else if (value instanceof PyBool b) {
      out.writeByte(b == PyBool.TRUE ? 'T' : 'F');
    } else if (value instanceof PyInt i) {
      out.writeByte('i');
      bytes(i.bigValue().toByteArray());
    } else if (value instanceof PyFloat f) {
      out.writeByte('f');
      out.writeDouble(f.value);
    } else if (value instanceof PyComplex c) {
      out.writeByte('c');
      out.writeDouble(c.real);
      out.writeDouble(c.imag);
    } else if (value instanceof PyStr s) {
      str(s);
    } else if (value instanceof PyBytes b) {
      out.writeByte('b');
      bytes(Buffers.bytesOf(b));
    } else if (value instanceof PyTuple t) {
      out.writeByte('(');
      items(t.array());
    } else if (value instanceof PyFrozenSet s) {
      out.writeByte('<');
      items(Iteration.toArray(s));
    } else {
      throw new IllegalArgumentException("constant of type " + value.type().name());
    }
  }

  private void str(PyStr s) throws IOException {
    out.writeByte(s.isInterned() ? 'n' : 's');
    out.writeInt(s.length());
    for (int i = 0; i < s.length(); i++) {
      out.writeInt(s.codePointAt(i));
    }
  }

  private void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void items(PyObject[] items) throws IOException {
    out.writeInt(items.length);
    for (PyObject item : items) {
      write(item);
    }
  }
}
