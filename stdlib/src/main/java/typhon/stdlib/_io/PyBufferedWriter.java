package typhon.stdlib._io;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/** A buffer for a raw stream that is written. */
@BuiltinType(
    name = "BufferedWriter",
    module = "_io",
    base = PyBufferedIOBase.class,
    subclassable = true,
    ownsAttributes = true)
public class PyBufferedWriter extends BufferedStream {
  public static final PyType TYPE = PyType.builtin(new PyBufferedWriterTable());

  PyBufferedWriter(PyType type) {
    super(type, false, true);
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return new PyBufferedWriter(type);
  }

  @BuiltinMethod
  void __init__(@Named PyObject raw, @Named @Default("131072") long buffer_size) {
    uninitialize();
    IoChecks.require(raw, IoNames.WRITABLE, "File or stream is not writable.");
    initialize(raw, buffer_size);
  }
}
