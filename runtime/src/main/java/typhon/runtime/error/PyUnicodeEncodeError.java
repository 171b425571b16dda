package typhon.runtime.error;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Text cannot be encoded. */
@BuiltinType(
    name = "UnicodeEncodeError",
    base = PyUnicodeError.class,
    subclassable = true,
    ownsAttributes = true)
public class PyUnicodeEncodeError extends PyUnicodeError {
  public static final PyType TYPE = PyType.builtin(new PyUnicodeEncodeErrorTable());

  private PyUnicodeEncodeError(PyType type, PyTuple args) {
    super(type, args);
  }

  public static PyUnicodeEncodeError make(
      String encoding, PyStr object, int start, int end, String reason) {
    PyObject[] args = {
      PyStr.of(encoding), object, PyInt.of(start), PyInt.of(end), PyStr.of(reason)
    };
    PyUnicodeEncodeError made = new PyUnicodeEncodeError(TYPE, PyTuple.of(args));
    made.fill(args[0], object, start, end, args[4]);
    return made;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyUnicodeEncodeError(type, PyTuple.of(args));
  }

  @Override
  @BuiltinMethod
  void __init__(PyObject... args) {
    setArgs(PyTuple.of(args));
    checkCount(args, 5);
    fill(
        requireStr(args, 0),
        requireStr(args, 1),
        Numbers.indexAsSize(args[2]),
        Numbers.indexAsSize(args[3]),
        requireStr(args, 4));
  }

  @Override
  @BuiltinMethod
  protected PyObject __str__() {
    if (!(subject() instanceof PyStr text)) {
      return PyStr.EMPTY;
    }
    String what =
        isSingle(text.length())
            ? "character '" + escaped(text.codePointAt((int) startIndex())) + "'"
            : "characters";
    return PyStr.of(
        "'"
            + Objects.str(encodingName())
            + "' codec can't encode "
            + what
            + " in position "
            + tail(text.length()));
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
