package typhon.stdlib.marshal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.Buffers;
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
import typhon.runtime.ops.Iteration;
import typhon.runtime.text.Text;

/** Writes one value (CPython: marshal.c w_object). */
final class MarshalWriter {
  private static final int LARGEST_DEPTH = 2000;
  private static final int FLAG_REF = 0x80;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final IdentityHashMap<PyObject, Integer> references = new IdentityHashMap<>();
  private final int version;
  private final boolean allowCode;
  private int depth;

  MarshalWriter(int version, boolean allowCode) {
    this.version = version;
    this.allowCode = allowCode;
  }

  byte[] write(PyObject value) {
    object(value);
    return out.toByteArray();
  }

  private void object(PyObject v) {
    if (++depth > LARGEST_DEPTH) {
      throw Errors.valueError("object too deeply nested to marshal");
    }
    if (v == PyNone.NONE) {
      out.write('N');
    } else if (v == PyBool.TRUE) {
      out.write('T');
    } else if (v == PyBool.FALSE) {
      out.write('F');
    } else if (v == PyStopIteration.TYPE) {
      out.write('S');
    } else if (v == PyEllipsis.ELLIPSIS) {
      out.write('.');
    } else if (!reference(v)) {
      content(v);
    }
    depth--;
  }

  /** Writes a reference to a value written before. */
  private boolean reference(PyObject v) {
    if (version < 3) {
      return false;
    }
    Integer known = references.get(v);
    if (known == null) {
      return false;
    }
    out.write('r');
    int32(known);
    return true;
  }

  private void tag(int code, PyObject v) {
    if (version >= 3) {
      references.put(v, references.size());
      out.write(code | FLAG_REF);
    } else {
      out.write(code);
    }
  }

  private void content(PyObject v) {
    if (v.type() == PyInt.TYPE) {
      integer((PyInt) v);
    } else if (v.type() == PyFloat.TYPE) {
      tag(version > 1 ? 'g' : 'f', v);
      real(((PyFloat) v).value);
    } else if (v.type() == PyComplex.TYPE) {
      tag(version > 1 ? 'y' : 'x', v);
      real(((PyComplex) v).real);
      real(((PyComplex) v).imag);
    } else if (v.type() == PyStr.TYPE) {
      text((PyStr) v);
    } else if (v.type() == PyBytes.TYPE) {
      tag('s', v);
      bytes(((PyBytes) v).snapshot());
    } else if (v.type() == PyTuple.TYPE) {
      tuple((PyTuple) v);
    } else if (v.type() == PyList.TYPE) {
      tag('[', v);
      items(((PyList) v).toArray());
    } else if (v.type() == PyDict.TYPE) {
      dict((PyDict) v);
    } else if (v.type() == PySet.TYPE || v.type() == PyFrozenSet.TYPE) {
      tag(v.type() == PySet.TYPE ? '<' : '>', v);
      items(Iteration.toArray(v));
    } else if (v.type() == PySlice.TYPE && version >= 5) {
      PySlice s = (PySlice) v;
      tag(':', v);
      object(s.start());
      object(s.stop());
      object(s.step());
    } else if (v instanceof PyCode code) {
      code(code);
    } else {
      buffer(v);
    }
  }

  private void code(PyCode code) {
    if (!allowCode) {
      throw Errors.valueError("marshalling code objects is disallowed");
    }
    byte[] bytes = ThreadState.current().interpreter.compiler().write(code);
    if (bytes == null) {
      throw Errors.valueError("unmarshallable object");
    }
    tag('c', code);
    bytes(bytes);
  }

  private void buffer(PyObject v) {
    if (!Buffers.isExporter(v)) {
      throw Errors.valueError("unmarshallable object");
    }
    Buffer view = Buffers.acquire(v, Buffer.SIMPLE);
    try {
      tag('s', v);
      bytes(view.toBytes());
    } finally {
      view.release();
    }
  }

  private void tuple(PyTuple v) {
    if (version >= 4 && v.size() < 256) {
      tag(')', v);
      out.write(v.size());
      for (PyObject item : v.array()) {
        object(item);
      }
    } else {
      tag('(', v);
      items(v.array());
    }
  }

  private void items(PyObject[] items) {
    int32(items.length);
    for (PyObject item : items) {
      object(item);
    }
  }

  private void dict(PyDict v) {
    tag('{', v);
    for (PyObject key : v.keysSnapshot()) {
      PyObject value = v.get(key);
      if (value != null) {
        object(key);
        object(value);
      }
    }
    out.write('0');
  }

  private void integer(PyInt v) {
    if (v.fitsLong() && v.longValue() == (int) v.longValue()) {
      tag('i', v);
      int32((int) v.longValue());
      return;
    }
    tag('l', v);
    BigInteger rest = v.bigValue().abs();
    int digits = (rest.bitLength() + 14) / 15;
    int32(v.signum() < 0 ? -digits : digits);
    for (int i = 0; i < digits; i++) {
      int16(rest.shiftRight(15 * i).intValue() & 0x7fff);
    }
  }

  private void real(double d) {
    if (version > 1) {
      long bits = Double.doubleToRawLongBits(d);
      for (int i = 0; i < 8; i++) {
        out.write((int) (bits >>> (8 * i)));
      }
    } else {
      byte[] text =
          typhon.runtime.ops.Objects.repr(PyFloat.of(d))
              .toString()
              .getBytes(StandardCharsets.US_ASCII);
      out.write(text.length);
      out.writeBytes(text);
    }
  }

  private void text(PyStr v) {
    Text text = v.text();
    boolean interned = v.isInterned();
    if (version >= 4 && text.isAscii()) {
      byte[] ascii = text.narrow().getBytes(StandardCharsets.US_ASCII);
      if (ascii.length < 256) {
        tag(interned ? 'Z' : 'z', v);
        out.write(ascii.length);
        out.writeBytes(ascii);
      } else {
        tag(interned ? 'A' : 'a', v);
        bytes(ascii);
      }
      return;
    }
    tag(version >= 3 && interned ? 't' : 'u', v);
    bytes(SurrogatePass.encode(text));
  }

  private void bytes(byte[] bytes) {
    int32(bytes.length);
    out.writeBytes(bytes);
  }

  private void int16(int x) {
    out.write(x);
    out.write(x >>> 8);
  }

  private void int32(int x) {
    int16(x);
    int16(x >>> 16);
  }
}
