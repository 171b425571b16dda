package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import java.util.List;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;
import typhon.stdlib.compress.InputQueue;

/**
 * Decompresses data that comes in pieces.
 *
 * <p>The format is told by the data, unless it is FORMAT_RAW: that needs the filters. A limit of
 * memory makes decompression fail that needs more. For decompression at once use the decompress()
 * function.
 *
 * <p>Thread rule: methods that change the stream hold its monitor; the attributes are volatile.
 */
@BuiltinType(name = "LZMADecompressor", module = "_lzma")
public final class PyLzmaDecompressor extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyLzmaDecompressorTable());

  private final InputQueue input = new InputQueue();
  private final long memoryLimit;
  private DataDecoder decoder;
  private volatile int check;
  private volatile boolean ended;
  private volatile boolean needsInput = true;
  private volatile PyBytes unused = PyBytes.EMPTY;

  private PyLzmaDecompressor(DataDecoder decoder, int check, long memoryLimit) {
    this.decoder = decoder;
    this.check = check;
    this.memoryLimit = memoryLimit;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Default("0") int format,
      @Named @Default("None") PyObject memlimit,
      @Named @Default("None") PyObject filters) {
    long limit = Long.MAX_VALUE;
    if (memlimit != PyNone.NONE) {
      if (format == LzmaModule.FORMAT_RAW) {
        throw Errors.valueError("Cannot specify memory limit with FORMAT_RAW");
      }
      long given = FilterArguments.unsigned(memlimit, 64);
      limit = given < 0 ? Long.MAX_VALUE : given;
    }
    if (format == LzmaModule.FORMAT_RAW && filters == PyNone.NONE) {
      throw Errors.valueError("Must specify filters for FORMAT_RAW");
    }
    if (format != LzmaModule.FORMAT_RAW && filters != PyNone.NONE) {
      throw Errors.valueError("Cannot specify filters except with FORMAT_RAW");
    }
    try {
      return create(format, limit, filters);
    } catch (LzmaError e) {
      throw LzmaModule.error(e);
    }
  }

  private static PyObject create(int format, long limit, PyObject filters) {
    return switch (format) {
      case LzmaModule.FORMAT_AUTO -> new PyLzmaDecompressor(null, LzmaModule.CHECK_UNKNOWN, limit);
      case LzmaModule.FORMAT_XZ ->
          new PyLzmaDecompressor(new XzData(limit), LzmaModule.CHECK_UNKNOWN, limit);
      case LzmaModule.FORMAT_ALONE ->
          new PyLzmaDecompressor(new AloneData(limit, false), LzmaModule.CHECK_NONE, limit);
      case LzmaModule.FORMAT_RAW -> {
        List<Filter> chain = FilterArguments.chain(filters);
        FilterChain.check(chain, true);
        yield new PyLzmaDecompressor(FilterChain.decoder(chain), LzmaModule.CHECK_NONE, limit);
      }
      default -> throw Errors.valueError("Invalid container format: " + format);
    };
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
        throw Errors.eofError("Already at end of stream");
      }
      input.add(bytes);
      try {
        return decode(limit);
      } catch (LzmaError e) {
        throw LzmaModule.error(e);
      }
    }
  }

  private PyObject decode(int limit) {
    if (decoder == null) {
      if (input.size() == 0) {
        return PyBytes.EMPTY;
      }
      boolean isXz = input.at(0) == 0xFD;
      decoder = isXz ? new XzData(memoryLimit) : new AloneData(memoryLimit, true);
      check = isXz ? check : LzmaModule.CHECK_NONE;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ended = decoder.decode(input, limit, out);
    if (decoder instanceof XzData xz) {
      check = xz.check() < 0 ? LzmaModule.CHECK_UNKNOWN : xz.check();
    } else {
      check = LzmaModule.CHECK_NONE;
    }
    needsInput = !ended && out.size() < limit;
    if (ended) {
      unused = PyBytes.of(input.takeAll());
    }
    return PyBytes.of(out.toByteArray());
  }

  /** The number of the integrity check that the data has. */
  @BuiltinGetter
  int check() {
    return check;
  }

  /** Whether the end of the stream was reached. */
  @BuiltinGetter
  boolean eof() {
    return ended;
  }

  /** Whether decompress() wants more input before it can give more output. */
  @BuiltinGetter
  boolean needs_input() {
    return needsInput;
  }

  /** Data that follows the end of the stream. */
  @BuiltinGetter
  PyObject unused_data() {
    return unused;
  }

  /** Not possible. */
  @BuiltinMethod
  PyObject __reduce__() {
    throw Errors.typeError("cannot pickle '_lzma.LZMADecompressor' object");
  }
}
