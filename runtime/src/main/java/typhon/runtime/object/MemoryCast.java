package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;

/**
 * {@code memoryview.cast}: between bytes and one native format, between one and several dimensions.
 */
// CPython: memoryobject.c memoryview_cast_impl
final class MemoryCast {
  private static final int MOST_DIMENSIONS = 64;

  private MemoryCast() {}

  static Buffer cast(Buffer b, String format, PyObject shape) {
    if (!b.isContiguous()) {
      throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    boolean toMany = shape != null && shape != PyNone.NONE;
    if (toMany && !(shape instanceof PyList) && !(shape instanceof PyTuple)) {
      throw Errors.typeError("shape must be a list or a tuple");
    }
    PyObject[] extents = toMany ? typhon.runtime.ops.Iteration.toArray(shape) : null;
    if (toMany) {
      if (extents.length > MOST_DIMENSIONS) {
        throw Errors.valueError("memoryview: number of dimensions must not exceed 64");
      }
      if (b.shape().length != 1 && extents.length != 1) {
        throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
      }
    }
    for (int n : b.shape()) {
      if (n == 0 && (toMany || b.shape().length != 1)) {
        throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
      }
    }
    Buffer flat = toFormat(b, format);
    return toMany ? toShape(flat, extents) : flat;
  }

  private static Buffer toFormat(Buffer b, String format) {
    char from = MemoryFormat.nativeCode(b.format());
    char to = MemoryFormat.nativeCode(format);
    if (to == 0) {
      throw Errors.valueError(
          "memoryview: destination format must be a native single character format prefixed with an"
              + " optional '@'");
    }
    if (from == 0) {
      throw Errors.valueError(
          "memoryview: source format must be a native single character format prefixed with an"
              + " optional '@'");
    }
    if (!isByte(from) && !isByte(to)) {
      throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int size = MemoryFormat.size(to);
    if (b.length() % size != 0) {
      throw Errors.typeError("memoryview: length is not a multiple of itemsize");
    }
    return new Buffer(
        b.owner(),
        null,
        b.memory(),
        b.offset(),
        b.readOnly(),
        format,
        size,
        new int[] {b.length() / size},
        new int[] {size});
  }

  private static boolean isByte(char code) {
    return code == 'B' || code == 'b' || code == 'c';
  }

  private static Buffer toShape(Buffer b, PyObject[] extents) {
    int[] shape = new int[extents.length];
    long product = b.itemSize();
    for (int i = 0; i < shape.length; i++) {
      if (!(extents[i] instanceof PyInt)) {
        throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
      }
      long n = Numbers.indexAsSize(extents[i]);
      if (n <= 0) {
        throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      if (n > Long.MAX_VALUE / product) {
        throw Errors.valueError("memoryview.cast(): product(shape) > SSIZE_MAX");
      }
      product *= n;
      shape[i] = (int) Math.min(n, Integer.MAX_VALUE);
    }
    if (product != b.length()) {
      throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return new Buffer(
        b.owner(),
        null,
        b.memory(),
        b.offset(),
        b.readOnly(),
        b.format(),
        b.itemSize(),
        shape,
        BufferShape.contiguousStrides(shape, b.itemSize(), true));
  }
}
