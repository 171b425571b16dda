package typhon.runtime.error;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Bytes cannot be decoded. */
@BuiltinType(
    name = "UnicodeDecodeError",
    base = PyUnicodeError.class,
    subclassable = true,
    ownsAttributes = true)
public class PyUnicodeDecodeError extends PyUnicodeError {
  public static final PyType TYPE = PyType.builtin(new PyUnicodeDecodeErrorTable());

  private PyUnicodeDecodeError(PyType type, PyTuple args) {
    super(type, args);
  }

  public static PyUnicodeDecodeError make(
      String encoding, PyBytes object, int start, int end, String reason) {
    PyObject[] args = {
      PyStr.of(encoding), object, PyInt.of(start), PyInt.of(end), PyStr.of(reason)
    };
    PyUnicodeDecodeError made = new PyUnicodeDecodeError(TYPE, PyTuple.of(args));
    made.fill(args[0], object, start, end, args[4]);
    return made;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyUnicodeDecodeError(type, PyTuple.of(args));
  }

  @Override
  @BuiltinMethod
  void __init__(PyObject... args) {
    setArgs(PyTuple.of(args));
    checkCount(args, 5);
    PyStr encoding = requireStr(args, 0);
    PyObject bytes = args[1] instanceof PyBytes ? args[1] : PyBytes.of(Buffers.bytesOf(args[1]));
    fill(
        encoding,
        bytes,
        Numbers.indexAsSize(args[2]),
        Numbers.indexAsSize(args[3]),
        requireStr(args, 4));
  }

  @Override
  @BuiltinMethod
  protected PyObject __str__() {
    if (!(subject() instanceof PyBytes bytes)) {
      return PyStr.EMPTY;
    }
    String what =
        isSingle(bytes.size())
            ? String.format("byte 0x%02x", bytes.byteAt((int) startIndex()) & 0xff)
            : "bytes";
    return PyStr.of(
        "'"
            + Objects.str(encodingName())
            + "' codec can't decode "
            + what
            + " in position "
            + tail(bytes.size()));
  }

  @BuiltinGetter
  PyObject object() {
    return subject() == null ? PyNone.NONE : subject();
  }

  @BuiltinSetter(name = "object")
  void setObject(PyObject value) {
    setSubject(value);
  }

  @BuiltinGetter
  long start() {
    return startIndex();
  }

  @BuiltinSetter(name = "start")
  void setStart(PyObject value) {
    setStartIndex(value);
  }

  @BuiltinGetter
  long end() {
    return endIndex();
  }

  @BuiltinSetter(name = "end")
  void setEnd(PyObject value) {
    setEndIndex(value);
  }

  @BuiltinGetter
  PyObject reason() {
    return reasonText();
  }

  @BuiltinSetter(name = "reason")
  void setReason(PyObject value) {
    setReasonText(value);
  }

  @BuiltinGetter
  PyObject encoding() {
    return encodingName();
  }

  @BuiltinSetter(name = "encoding")
  void setEncoding(PyObject value) {
    setEncodingName(value);
  }
}
