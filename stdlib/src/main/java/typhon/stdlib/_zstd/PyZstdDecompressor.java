package typhon.stdlib._zstd;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;
import typhon.stdlib.compress.InputQueue;

/**
 * Decompresses data that comes in pieces.
 *
 * <p>For decompression at once use the decompress() function.
 *
 * <p>Thread rule: methods that change the stream hold its monitor; the attributes are volatile.
 */
@BuiltinType(name = "ZstdDecompressor", module = "compression.zstd")
public final class PyZstdDecompressor extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyZstdDecompressorTable());

  private static final int BUFFER_SIZE = 1 << 16;
  private static final int OUT_SIZE = 1 << 17;

  private final ZstdDecompressCtx context = new ZstdDecompressCtx();
  private final ByteBuffer source = ByteBuffer.allocateDirect(BUFFER_SIZE);
  private final ByteBuffer target = ByteBuffer.allocateDirect(OUT_SIZE);
  private final InputQueue input = new InputQueue();

  /** What was decompressed beyond the limit of a call. */
  private final InputQueue ready = new InputQueue();

  private boolean frameEnded;
  private volatile boolean ended;
  private volatile boolean needsInput = true;
  private volatile PyBytes unused = PyBytes.EMPTY;

  private PyZstdDecompressor(DictUse.Chosen dict, int windowLogMax) {
    if (dict != null) {
      dict.load(context);
    }
    if (windowLogMax != 0) {
      context.setLongMax(windowLogMax);
    }
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Default("None") PyObject zstd_dict,
      @Named @Default("None") PyObject options) {
    DictUse.Chosen dict = DictUse.of(zstd_dict, DictUse.DIGESTED);
    return new PyZstdDecompressor(dict, Options.windowLogMax(options));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Decompress more data, at most max_length bytes of it if that is not negative. */
  @BuiltinMethod
  PyObject decompress(@Named PyObject data, @Named @Default("-1") long max_length) {
    byte[] bytes = Buffers.bytesOf(data).clone();
    int limit = max_length < 0 ? Integer.MAX_VALUE : (int) Math.min(max_length, Integer.MAX_VALUE);
    synchronized (input) {
      if (ended) {
        throw Errors.eofError("Already at the end of a Zstandard frame.");
      }
      input.add(bytes);
      return take(limit);
    }
  }

  private PyObject take(int limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      while (true) {
        int count = Math.min(ready.size(), limit - out.size());
        out.write(ready.array(), ready.start(), count);
        ready.skip(count);
        if (ready.size() > 0 || frameEnded || (limit > 0 && out.size() >= limit && !mayEnd())) {
          break;
        }
        if (!decode()) {
          break;
        }
      }
    } catch (ZstdException e) {
      throw ZstdState.error("Unable to decompress Zstandard data", e);
    }
    ended = frameEnded && ready.size() == 0;
    needsInput = !ended && out.size() < limit;
    if (ended) {
      unused = PyBytes.of(input.takeAll());
    }
    return PyBytes.of(out.toByteArray());
  }

  /** The output is as large as it may be, but what is left of the frame may need no more. */
  private boolean mayEnd() {
    return input.size() > 0;
  }

  /** Decodes some input; false when nothing more comes of it. */
  private boolean decode() {
    int count = Math.min(BUFFER_SIZE, input.size());
    source.clear().put(input.array(), input.start(), count).flip();
    target.clear();
    frameEnded = context.decompressDirectByteBufferStream(target, source);
    int used = count - source.remaining();
    input.skip(used);
    target.flip();
    byte[] piece = new byte[target.remaining()];
    target.get(piece);
    ready.add(piece);
    return used > 0 || piece.length > 0;
  }

  /** Whether the end of the frame was reached. */
  @BuiltinGetter
  boolean eof() {
    return ended;
  }

  /** Whether decompress() wants more input before it can give more output. */
  @BuiltinGetter
  boolean needs_input() {
    return needsInput;
  }

  /** Data that follows the end of the frame. */
  @BuiltinGetter
  PyObject unused_data() {
    return unused;
  }

  /** Not possible. */
  @BuiltinMethod
  PyObject __reduce__() {
    throw Errors.typeError("cannot pickle 'compression.zstd.ZstdDecompressor' object");
  }
}
