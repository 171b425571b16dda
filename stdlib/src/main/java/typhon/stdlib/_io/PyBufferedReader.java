package typhon.stdlib._io;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** A buffer for a raw stream that is read. */
@BuiltinType(
    name = "BufferedReader",
    module = "_io",
    base = PyBufferedIOBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyBufferedReader extends BufferedStream {
  public static final PyType TYPE = PyType.builtin(new PyBufferedReaderTable());

  PyBufferedReader(PyType type) {
    super(type, true, false);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyBufferedReader(type);
  }

  @BuiltinMethod
  void __init__(@Named PyObject raw, @Named @Default("131072") long buffer_size) {
    uninitialize();
    IoChecks.require(raw, IoNames.READABLE, "File or stream is not readable.");
    initialize(raw, buffer_size);
  }

  /** Flush the raw stream. */
  @Override
  @BuiltinMethod
  PyObject flush() {
    return Calls.method(rawObject(), IoNames.FLUSH);
  }
}
