package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.SpecialMethod;

/** The buffer protocol of classes that define {@code __buffer__} in Python (PEP 688). */
// CPython: typeobject.c slot_bf_getbuffer
final class UserBuffer {
  private UserBuffer() {}

  static Buffer acquire(PyObject owner, int flags) {
    PyObject result = Calls.special(SpecialMethod.BUFFER, owner, PyInt.of(flags));
    if (!(result instanceof PyMemoryView view)) {
      throw Errors.typeError("__buffer__ returned non-memoryview object");
    }
    Buffer inner = view.exportBuffer(flags);
    return new Buffer(
        owner,
        () -> {
          inner.release();
          Buffers.releaseUser(owner, view);
        },
        inner.memory(),
        inner.offset(),
        inner.readOnly(),
        inner.format(),
        inner.itemSize(),
        inner.shape(),
        inner.strides());
  }
}
