package typhon.stdlib.zlib;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * A decompressor of one stream that keeps the input it could not use yet. For gzip.
 *
 * <p>Thread rule: methods that change the stream hold its monitor; the attributes are volatile.
 */
@BuiltinType(name = "_ZlibDecompressor", module = "zlib")
public final class PyZlibDecompressor extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyZlibDecompressorTable());

  private final Decompression stream;
  private volatile boolean ended;
  private volatile boolean needsInput = true;

  private PyZlibDecompressor(Decompression stream) {
    this.stream = stream;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, @Named @Default("15") int wbits, @Named @Unset PyObject zdict) {
    return new PyZlibDecompressor(
        new Decompression(StreamFormat.forReading(wbits), ZlibModule.dictionary(zdict)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Decompress more data, at most max_length bytes of it if that is not negative. */
  @BuiltinMethod
  PyObject decompress(@Named PyObject data, @Named @Default("-1") long max_length) {
    byte[] input = Buffers.bytesOf(data);
    int limit = max_length < 0 ? Integer.MAX_VALUE : (int) Math.min(max_length, Integer.MAX_VALUE);
    synchronized (stream) {
      if (ended) {
        throw Errors.eofError("End of stream already reached");
      }
      byte[] result = stream.add(input, limit);
      ended = stream.ended();
      needsInput = !ended && result.length < limit;
      return PyBytes.of(result);
    }
  }

  /** Whether the end of the stream was reached. */
  @BuiltinGetter
  boolean eof() {
    return ended;
  }

  /** Data that follows the end of the stream. */
  @BuiltinGetter
  PyObject unused_data() {
    synchronized (stream) {
      return ended ? PyBytes.of(stream.pending()) : PyBytes.EMPTY;
    }
  }

  /** Whether decompress() wants more input before it can give more output. */
  @BuiltinGetter
  boolean needs_input() {
    return needsInput;
  }
}
