package typhon.stdlib._io;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.BufferExporter;
import typhon.runtime.object.PyMemoryView;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/** What owns the memory that {@code BytesIO.getbuffer} shows. Immutable. */
@BuiltinType(name = "_BytesIOBuffer", module = "_io")
public final class PyBytesIOBuffer extends PyObject implements BufferExporter {
  public static final PyType TYPE = PyType.builtin(new PyBytesIOBufferTable());

  private final PyBytesIO source;

  PyBytesIOBuffer(PyBytesIO source) {
    this.source = source;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Buffer exportBuffer(int flags) {
    return source.export(this);
  }

  /** The memory of the stream. */
  @BuiltinMethod
  PyObject __buffer__(int flags) {
    return PyMemoryView.of(this, flags);
  }
}
