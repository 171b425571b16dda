package typhon.stdlib._pickle;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.BufferExporter;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyMemoryView;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Wrapper for potentially out-of-band buffers
 *
 * <p>Thread rule: the export is volatile and null after the release.
 */
// CPython: picklebufobject.c
@BuiltinType(name = "PickleBuffer", module = "pickle", weakReferable = true)
public final class PyPickleBuffer extends PyObject implements BufferExporter {
  public static final PyType TYPE = PyType.builtin(new PyPickleBufferTable());

  private final PyObject owner;
  private volatile Buffer export;

  private PyPickleBuffer(PyObject owner, Buffer export) {
    this.owner = owner;
    this.export = export;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject object) {
    return new PyPickleBuffer(object, Buffers.acquire(object, Buffer.FULL_RO));
  }

  Buffer layout() {
    Buffer current = export;
    if (current == null) {
      throw Errors.valueError("operation forbidden on released PickleBuffer object");
    }
    return current;
  }

  @Override
  public Buffer exportBuffer(int flags) {
    layout();
    return Buffers.acquire(owner, flags);
  }

  /** A flat view of the bytes behind this buffer: one dimension of bytes. */
  // CPython: picklebufobject.c picklebuf_raw
  @BuiltinMethod
  PyObject raw() {
    Buffer current = layout();
    if (!current.isContiguous() && !current.isFortranContiguous()) {
      throw Errors.bufferError("cannot extract raw buffer from non-contiguous buffer");
    }
    Buffer own = Buffers.acquire(owner, Buffer.FULL_RO);
    return PyMemoryView.ofBuffer(
        new Buffer(
            owner,
            own::release,
            own.memory(),
            own.offset(),
            own.readOnly(),
            "B",
            1,
            new int[] {own.length()},
            new int[] {1}));
  }

  /** Release the underlying buffer. */
  @BuiltinMethod
  void release() {
    Buffer current = export;
    export = null;
    if (current != null) {
      current.release();
    }
  }
}
