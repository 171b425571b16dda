package typhon.stdlib._io;

import java.io.ByteArrayOutputStream;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/** The base of raw binary streams, where one call is one call of the system. */
@BuiltinType(
    name = "_RawIOBase",
    module = "_io",
    base = PyIOBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyRawIOBase extends PyIOBase {
  public static final PyType TYPE = PyType.builtin(new PyRawIOBaseTable());

  PyRawIOBase(PyType type) {
    super(type);
  }

  PyRawIOBase(PyType type, boolean guarded) {
    super(type, guarded);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyRawIOBase(type);
  }

  /** Read up to size bytes by way of readinto; all if size is negative. */
  @BuiltinMethod
  PyObject read(@Default("-1") PyObject size) {
    long n = Numbers.indexAsSize(size);
    if (n < 0) {
      return Calls.method(this, IoNames.READALL);
    }
    PyByteArray target = new PyByteArray(new byte[(int) Math.min(n, Integer.MAX_VALUE - 8)]);
    PyObject count = Calls.method(this, IoNames.READINTO, target);
    if (count == PyNone.NONE) {
      return count;
    }
    long got = Numbers.indexAsSize(count);
    if (got < 0 || got > target.size()) {
      throw Errors.valueError("readinto returned " + got + " outside buffer size " + target.size());
    }
    return PyBytes.copyOf(target.snapshot(), 0, (int) got);
  }

  /** Read until the end. */
  @BuiltinMethod
  PyObject readall() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      PyObject data = Calls.method(this, IoNames.READ, PyInt.of(IoModule.DEFAULT_BUFFER_SIZE));
      if (data == PyNone.NONE) {
        return all.size() == 0 ? data : PyBytes.of(all.toByteArray());
      }
      if (!(data instanceof PyBytes bytes)) {
        throw Errors.typeError("read() should return bytes");
      }
      if (bytes.size() == 0) {
        return PyBytes.of(all.toByteArray());
      }
      all.writeBytes(bytes.array());
    }
  }

  @BuiltinMethod
  PyObject readinto(PyObject buffer) {
    throw Errors.with(typhon.runtime.error.ExceptionTypes.NOT_IMPLEMENTED_ERROR);
  }

  @BuiltinMethod
  PyObject write(PyObject b) {
    throw Errors.with(typhon.runtime.error.ExceptionTypes.NOT_IMPLEMENTED_ERROR);
  }
}
