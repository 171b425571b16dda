package typhon.stdlib._io;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/** The base of text streams. */
@BuiltinType(
    name = "_TextIOBase",
    module = "_io",
    base = PyIOBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyTextIOBase extends PyIOBase {
  public static final PyType TYPE = PyType.builtin(new PyTextIOBaseTable());

  PyTextIOBase(PyType type) {
    super(type);
  }

  PyTextIOBase(PyType type, boolean guarded) {
    super(type, guarded);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyTextIOBase(type);
  }

  /** Separate the buffer from the text stream and return it. */
  @BuiltinMethod
  PyObject detach() {
    throw IoErrors.unsupported("detach");
  }

  /** Read and return up to size characters. */
  @BuiltinMethod
  PyObject read(PyObject... args) {
    throw IoErrors.unsupported("read");
  }

  /** Read and return a line. */
  @BuiltinMethod
  PyObject readline(PyObject... args) {
    throw IoErrors.unsupported("readline");
  }

  /** Write the text and return how many characters there were. */
  @BuiltinMethod
  PyObject write(PyObject s) {
    throw IoErrors.unsupported("write");
  }

  /** The name of the encoding, or None. */
  @BuiltinGetter(name = "encoding")
  PyObject encodingAttribute() {
    return PyNone.NONE;
  }

  /** The line ends seen so far: None, a string or a tuple of strings. */
  @BuiltinGetter(name = "newlines")
  PyObject newlinesAttribute() {
    return PyNone.NONE;
  }

  /** The name of the error handler, or None. */
  @BuiltinGetter(name = "errors")
  PyObject errorsAttribute() {
    return PyNone.NONE;
  }
}
