package typhon.stdlib._zstd;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * Compresses data that comes in pieces.
 *
 * <p>Give a level or a dict of parameters, and a dictionary if there is one. For compression at
 * once use the compress() function.
 *
 * <p>Thread rule: methods that change the stream hold the monitor of its buffer.
 */
@BuiltinType(name = "ZstdCompressor", module = "compression.zstd")
public final class PyZstdCompressor extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyZstdCompressorTable());

  static final int CONTINUE = 0;
  static final int FLUSH_BLOCK = 1;
  static final int FLUSH_FRAME = 2;

  private static final int BUFFER_SIZE = 1 << 16;
  private static final long UNKNOWN_SIZE = -1;
  private static final long MAX_SIZE_DISTANCE = 2;

  private final Map<Parameter, Integer> parameters;
  private final DictUse.Chosen dict;
  private final ByteBuffer source = ByteBuffer.allocateDirect(BUFFER_SIZE);
  private final ByteBuffer target = ByteBuffer.allocateDirect(BUFFER_SIZE);
  private ZstdCompressCtx context;
  private boolean isPledged;
  private volatile int lastMode = FLUSH_FRAME;

  private PyZstdCompressor(Map<Parameter, Integer> parameters, DictUse.Chosen dict) {
    this.parameters = parameters;
    this.dict = dict;
    this.context = newContext();
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Default("None") PyObject level,
      @Named @Default("None") PyObject options,
      @Named @Default("None") PyObject zstd_dict) {
    DictUse.Chosen dict = DictUse.of(zstd_dict, DictUse.UNDIGESTED);
    return new PyZstdCompressor(Options.ofCompression(level, options), dict);
  }

  private ZstdCompressCtx newContext() {
    ZstdCompressCtx made = new ZstdCompressCtx();
    try {
      parameters.forEach((parameter, value) -> parameter.setter.accept(made, value));
    } catch (ZstdException e) {
      throw ZstdState.error("Unable to set zstd compression level", e);
    }
    if (dict != null) {
      int level = parameters.getOrDefault(Parameter.COMPRESSION_LEVEL, 0);
      dict.load(made, level == 0 ? ZstdModule.ZSTD_CLEVEL_DEFAULT : level);
    }
    return made;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The compressed data that is ready after more input; the mode says how much must be. */
  @BuiltinMethod
  PyObject compress(@Named PyObject data, @Named @Default("0") int mode) {
    if (mode < CONTINUE || mode > FLUSH_FRAME) {
      throw Errors.valueError(
          "mode argument wrong value, it should be one of ZstdCompressor.CONTINUE, "
              + "ZstdCompressor.FLUSH_BLOCK, ZstdCompressor.FLUSH_FRAME.");
    }
    return PyBytes.of(run(Buffers.bytesOf(data), mode));
  }

  /** The compressed data that is still inside; the mode says whether the frame ends. */
  @BuiltinMethod
  PyObject flush(@Named @Default("2") int mode) {
    if (mode != FLUSH_BLOCK && mode != FLUSH_FRAME) {
      throw Errors.valueError(
          "mode argument wrong value, it should be ZstdCompressor.FLUSH_FRAME or "
              + "ZstdCompressor.FLUSH_BLOCK.");
    }
    return PyBytes.of(run(new byte[0], mode));
  }

  private byte[] run(byte[] data, int mode) {
    synchronized (source) {
      try {
        if (mode == FLUSH_FRAME && lastMode == FLUSH_FRAME && !isPledged) {
          context.setPledgedSrcSize(data.length);
        }
        byte[] result = stream(data, EndDirective.values()[mode]);
        lastMode = mode;
        isPledged &= mode != FLUSH_FRAME;
        return result;
      } catch (ZstdException e) {
        restart();
        throw ZstdState.error("Unable to compress Zstandard data", e);
      }
    }
  }

  private void restart() {
    context.close();
    context = newContext();
    lastMode = FLUSH_FRAME;
    isPledged = false;
  }

  private byte[] stream(byte[] data, EndDirective mode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int given = 0;
    boolean isDone;
    do {
      int count = Math.min(BUFFER_SIZE, data.length - given);
      source.clear().put(data, given, count).flip();
      given += count;
      EndDirective directive = given < data.length ? EndDirective.CONTINUE : mode;
      do {
        target.clear();
        isDone = context.compressDirectByteBufferStream(target, source, directive);
        target.flip();
        byte[] piece = new byte[target.remaining()];
        target.get(piece);
        out.writeBytes(piece);
      } while (source.hasRemaining() || (directive != EndDirective.CONTINUE && !isDone));
    } while (given < data.length);
    return out.toByteArray();
  }

  /** Say how large the next frame's data will be; None if that is not known. */
  @BuiltinMethod
  void set_pledged_input_size(PyObject size) {
    long value = size == PyNone.NONE ? UNKNOWN_SIZE : pledged(size);
    synchronized (source) {
      if (lastMode != FLUSH_FRAME) {
        throw Errors.valueError(
            "set_pledged_input_size() method must be called when last_mode == FLUSH_FRAME");
      }
      try {
        // The binding for Java refuses sizes that no data has.
        if (value >= UNKNOWN_SIZE) {
          context.setPledgedSrcSize(value);
        }
        isPledged = true;
      } catch (ZstdException e) {
        throw ZstdState.error("Unable to set pledged uncompressed content size", e);
      }
    }
  }

  private static long pledged(PyObject size) {
    if (!(size instanceof PyInt number)) {
      throw Errors.typeError("size argument should be an int or None");
    }
    long value = number.bigValue().longValue();
    if (number.signum() < 0
        || number.bigValue().bitLength() > 64
        || (value < 0 && value >= -MAX_SIZE_DISTANCE)) {
      throw Errors.valueError(
          "size argument should be a positive int less than " + "18446744073709551614");
    }
    return value;
  }

  /** The mode of the last call. */
  @BuiltinGetter
  int last_mode() {
    return lastMode;
  }

  /** Not possible. */
  @BuiltinMethod
  PyObject __reduce__() {
    throw Errors.typeError("cannot pickle 'compression.zstd.ZstdCompressor' object");
  }
}
