package typhon.stdlib.zlib;

import java.util.zip.Deflater;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Made by compressobj().
 *
 * <p>Thread rule: every method holds this object's monitor; no user code runs under it.
 */
@BuiltinType(name = "Compress", module = "zlib", exposed = false)
public final class PyCompress extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyCompressTable());

  private final Compression stream;

  PyCompress(Compression stream) {
    this.stream = stream;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The compressed data that is ready after more input; the rest stays inside. */
  @BuiltinMethod
  PyObject compress(PyObject data) {
    byte[] input = Buffers.bytesOf(data);
    synchronized (stream) {
      checkOpen("compressing data");
      return PyBytes.of(stream.add(input, Deflater.NO_FLUSH, false));
    }
  }

  /** All compressed data that is still inside; with Z_FINISH the stream ends. */
  @BuiltinMethod
  PyObject flush(@Default("4") int mode) {
    synchronized (stream) {
      if (mode == ZlibModule.Z_NO_FLUSH) {
        return PyBytes.EMPTY;
      }
      checkOpen("flushing");
      return switch (mode) {
        case ZlibModule.Z_FINISH -> PyBytes.of(stream.add(new byte[0], Deflater.NO_FLUSH, true));
        case ZlibModule.Z_FULL_FLUSH ->
            PyBytes.of(stream.add(new byte[0], Deflater.FULL_FLUSH, false));
        case ZlibModule.Z_PARTIAL_FLUSH,
            ZlibModule.Z_SYNC_FLUSH,
            ZlibModule.Z_BLOCK,
            ZlibModule.Z_TREES ->
            PyBytes.of(stream.add(new byte[0], Deflater.SYNC_FLUSH, false));
        default -> throw ZlibModule.error("Error -2 while flushing: inconsistent stream state");
      };
    }
  }

  private void checkOpen(String doing) {
    if (stream.finished()) {
      throw ZlibModule.error("Error -2 while " + doing + ": inconsistent stream state");
    }
  }

  /** Another that goes on from here. */
  @BuiltinMethod
  PyObject copy() {
    synchronized (stream) {
      if (stream.finished()) {
        throw Errors.valueError("Inconsistent stream state");
      }
      return new PyCompress(stream.copy());
    }
  }

  /** The same as copy(). */
  @BuiltinMethod
  PyObject __copy__() {
    return copy();
  }

  /** The same as copy(). */
  @BuiltinMethod
  PyObject __deepcopy__(PyObject memo) {
    return copy();
  }
}
