package typhon.runtime.object;

import java.util.Arrays;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** Equality of memoryviews: same shape and equal elements, whatever the formats. */
// CPython: memoryobject.c memory_richcompare
final class MemoryCompare {
  private MemoryCompare() {}

  static PyObject equal(PyMemoryView view, PyObject value) {
    if (view.isReleased()) {
      return PyBool.of(view == value);
    }
    Buffer a = view.layout();
    if (value instanceof PyMemoryView other && other.isReleased()) {
      return PyBool.of(view == value);
    }
    if (!Buffers.isExporter(value)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    Buffer b;
    try {
      b = Buffers.acquire(value, Buffer.FULL_RO);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.BUFFER_ERROR) || e.matches(ExceptionTypes.TYPE_ERROR)) {
        return PyNotImplemented.NOT_IMPLEMENTED;
      }
      throw e;
    }
    try {
      return PyBool.of(Arrays.equals(a.shape(), b.shape()) && equalElements(a, b));
    } finally {
      b.release();
    }
  }

  private static boolean equalElements(Buffer a, Buffer b) {
    char codeA = MemoryFormat.nativeCode(a.format());
    char codeB = MemoryFormat.nativeCode(b.format());
    if (codeA != 0
        && codeA == codeB
        && codeA != 'e'
        && codeA != 'f'
        && codeA != 'd'
        && codeA != '?') {
      return Arrays.equals(a.toBytes(), b.toBytes());
    }
    PyObject[] left = elements(a, codeA);
    PyObject[] right = elements(b, codeB);
    if (left == null || right == null) {
      return false;
    }
    for (int i = 0; i < left.length; i++) {
      boolean same =
          Objects.isTrue(
              Objects.richCompare(typhon.runtime.type.SpecialMethod.EQ, left[i], right[i]));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** The elements in order; null if the format is not known to the struct module either. */
  private static PyObject[] elements(Buffer b, char code) {
    byte[] bytes = b.toBytes();
    int count = b.itemSize() == 0 ? 0 : bytes.length / b.itemSize();
    PyObject[] items = new PyObject[count];
    if (code != 0 && code != 'F' && code != 'D') {
      java.nio.ByteBuffer memory =
          java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.nativeOrder());
      for (int i = 0; i < count; i++) {
        items[i] = MemoryFormat.read(code, memory, i * b.itemSize());
      }
      return items;
    }
    PyObject importer = Interpreter.main().builtins().get(PyStr.intern("__import__"));
    PyObject struct = Calls.call(importer, PyStr.intern("struct"));
    PyStr format = PyStr.of(b.format());
    for (int i = 0; i < count; i++) {
      PyBytes item = PyBytes.copyOf(bytes, i * b.itemSize(), (i + 1) * b.itemSize());
      try {
        items[i] = Calls.method(struct, PyStr.intern("unpack"), format, item);
      } catch (PyException e) {
        if (e.matches(ExceptionTypes.EXCEPTION)) {
          return null;
        }
        throw e;
      }
      if (items[i] instanceof PyTuple single && single.size() == 1) {
        items[i] = single.get(0);
      }
    }
    return items;
  }
}
