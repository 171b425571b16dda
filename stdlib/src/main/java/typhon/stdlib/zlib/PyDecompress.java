package typhon.stdlib.zlib;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Made by decompressobj().
 *
 * <p>Thread rule: methods that change the stream hold its monitor; the attributes are volatile.
 */
@BuiltinType(name = "Decompress", module = "zlib", exposed = false)
public final class PyDecompress extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDecompressTable());

  private final Decompression stream;

  /** Whether flush() met the end: what the stream was is gone. */
  private boolean closed;

  private volatile PyBytes unused = PyBytes.EMPTY;
  private volatile PyBytes unconsumed = PyBytes.EMPTY;
  private volatile boolean ended;

  PyDecompress(Decompression stream) {
    this.stream = stream;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Decompress more data, at most max_length bytes of it if that is not 0. */
  @BuiltinMethod
  PyObject decompress(PyObject data, @Named @Default("0") long max_length) {
    byte[] input = Buffers.bytesOf(data);
    if (max_length < 0) {
      throw Errors.valueError("max_length must be non-negative");
    }
    int limit = max_length == 0 ? Integer.MAX_VALUE : (int) Math.min(max_length, Integer.MAX_VALUE);
    synchronized (stream) {
      if (closed) {
        unconsumed = PyBytes.of(input);
        throw ZlibModule.error("Error -2 while decompressing data: inconsistent stream state");
      }
      return PyBytes.of(add(input, limit, max_length > 0));
    }
  }

  private byte[] add(byte[] input, int limit, boolean limited) {
    if (ended) {
      byte[] before = unused.snapshot();
      byte[] all = java.util.Arrays.copyOf(before, before.length + input.length);
      System.arraycopy(input, 0, all, before.length, input.length);
      unused = PyBytes.of(all);
      return new byte[0];
    }
    byte[] result = stream.add(input, limit);
    if (stream.ended()) {
      ended = true;
      unused = PyBytes.of(stream.pending());
      // CPython: zlibmodule.c save_unconsumed_input leaves the rest in both when there was a tail.
      unconsumed = unconsumed.snapshot().length > 0 ? unused : PyBytes.EMPTY;
    } else if (limited) {
      // The caller hands unconsumed_tail in again.
      unconsumed = PyBytes.of(stream.pending());
      stream.forgetPending();
    } else {
      unconsumed = PyBytes.EMPTY;
    }
    return result;
  }

  /** All data that is left. */
  @BuiltinMethod
  PyObject flush(@Default("16384") long length) {
    if (length <= 0) {
      throw Errors.valueError("length must be greater than zero");
    }
    synchronized (stream) {
      byte[] rest = ended ? new byte[0] : add(unconsumed.snapshot(), Integer.MAX_VALUE, true);
      closed = ended;
      return PyBytes.of(rest);
    }
  }

  /** Another that goes on from here. */
  @BuiltinMethod
  PyObject copy() {
    synchronized (stream) {
      if (closed) {
        throw Errors.valueError("Inconsistent stream state");
      }
      PyDecompress copy = new PyDecompress(stream.copy());
      copy.unused = unused;
      copy.unconsumed = unconsumed;
      copy.ended = ended;
      return copy;
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

  /** Data that follows the end of the stream. */
  @BuiltinGetter
  PyObject unused_data() {
    return unused;
  }

  /** Input that was not used because of max_length. */
  @BuiltinGetter
  PyObject unconsumed_tail() {
    return unconsumed;
  }

  /** Whether the end of the stream was reached. */
  @BuiltinGetter
  boolean eof() {
    return ended;
  }
}
