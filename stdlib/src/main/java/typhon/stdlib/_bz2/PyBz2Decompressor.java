package typhon.stdlib._bz2;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyOSError;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Decompresses data that comes in pieces.
 *
 * <p>For decompression at once use the decompress() function.
 *
 * <p>Thread rule: methods that change the stream hold its monitor; the attributes are volatile.
 */
@BuiltinType(name = "BZ2Decompressor", module = "_bz2")
public final class PyBz2Decompressor extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyBz2DecompressorTable());

  private final Bzip2Decoder decoder = new Bzip2Decoder();
  private volatile boolean ended;
  private volatile boolean needsInput = true;
  private volatile PyBytes unused = PyBytes.EMPTY;

  private PyBz2Decompressor() {}

  @BuiltinNew
  static PyObject __new__(PyType type) {
    return new PyBz2Decompressor();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Decompress more data, at most max_length bytes of it if that is not negative. */
  @BuiltinMethod
  PyObject decompress(@Named PyObject data, @Named @Default("-1") long max_length) {
    byte[] input = Buffers.bytesOf(data).clone();
    int limit = max_length < 0 ? Integer.MAX_VALUE : (int) Math.min(max_length, Integer.MAX_VALUE);
    synchronized (decoder) {
      if (ended) {
        throw Errors.eofError("End of stream already reached");
      }
      decoder.add(input);
      byte[] result;
      try {
        result = decoder.decode(limit);
      } catch (CorruptData e) {
        throw Errors.of(PyOSError.TYPE, e.getMessage());
      }
      ended = decoder.ended();
      needsInput = !ended && result.length < limit;
      if (ended) {
        unused = PyBytes.of(decoder.unused());
      }
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
    return unused;
  }

  /** Whether decompress() wants more input before it can give more output. */
  @BuiltinGetter
  boolean needs_input() {
    return needsInput;
  }

  /** Not possible. */
  @BuiltinMethod
  PyObject __reduce__() {
    throw Errors.typeError("cannot pickle '_bz2.BZ2Decompressor' object");
  }
}
