package typhon.stdlib._bz2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Compresses data that comes in pieces.
 *
 * <p>The level is a number from 1 to 9. For compression at once use the compress() function.
 *
 * <p>Thread rule: all methods hold the monitor of the output.
 */
@BuiltinType(name = "BZ2Compressor", module = "_bz2")
public final class PyBz2Compressor extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyBz2CompressorTable());

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final BZip2CompressorOutputStream stream;
  private boolean flushed;

  private PyBz2Compressor(int level) {
    try {
      stream = new BZip2CompressorOutputStream(out, level);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Default("9") int compresslevel) {
    if (compresslevel < 1 || compresslevel > 9) {
      throw Errors.valueError("compresslevel must be between 1 and 9");
    }
    return new PyBz2Compressor(compresslevel);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The compressed data that is ready after more input; the rest stays inside. */
  @BuiltinMethod
  PyObject compress(PyObject data) {
    byte[] input = Buffers.bytesOf(data);
    synchronized (out) {
      if (flushed) {
        throw Errors.valueError("Compressor has been flushed");
      }
      try {
        stream.write(input, 0, input.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return take();
    }
  }

  /** All compressed data that is still inside; the compressor cannot be used any more. */
  @BuiltinMethod
  PyObject flush() {
    synchronized (out) {
      if (flushed) {
        throw Errors.valueError("Repeated call to flush()");
      }
      flushed = true;
      try {
        stream.finish();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return take();
    }
  }

  private PyObject take() {
    byte[] ready = out.toByteArray();
    out.reset();
    return PyBytes.of(ready);
  }

  /** Not possible. */
  @BuiltinMethod
  PyObject __reduce__() {
    throw Errors.typeError("cannot pickle '_bz2.BZ2Compressor' object");
  }
}
