package typhon.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.FinishableOutputStream;
import org.tukaani.xz.FinishableWrapperOutputStream;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.XZOutputStream;
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

/**
 * Compresses data that comes in pieces. The settings are a preset, a number from 0 to 9 that may be
 * combined with PRESET_EXTREME, or a chain of filters, which FORMAT_RAW needs. Only FORMAT_XZ has
 * integrity checks. For compression at once use the compress() function.
 *
 * <p>Thread rule: all methods hold the monitor of the output.
 */
@BuiltinType(name = "LZMACompressor", module = "_lzma")
public final class PyLzmaCompressor extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyLzmaCompressorTable());

  private final ByteArrayOutputStream out;
  private final FinishableOutputStream stream;
  private boolean flushed;

  private PyLzmaCompressor(ByteArrayOutputStream out, FinishableOutputStream stream) {
    this.out = out;
    this.stream = stream;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named @Default("1") int format,
      @Named @Default("-1") int check,
      @Named @Default("None") PyObject preset,
      @Named @Default("None") PyObject filters) {
    if (preset != PyNone.NONE && filters != PyNone.NONE) {
      throw Errors.valueError("Cannot specify both preset and filter chain");
    }
    long level =
        preset == PyNone.NONE
            ? FilterArguments.DEFAULT_PRESET
            : FilterArguments.unsigned(preset, 32);
    if (format != LzmaModule.FORMAT_XZ && check != -1 && check != LzmaModule.CHECK_NONE) {
      throw Errors.valueError("Integrity checks are only supported by FORMAT_XZ");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      return new PyLzmaCompressor(out, stream(out, format, check, level, filters));
    } catch (LzmaError e) {
      throw LzmaModule.error(e);
    } catch (UnsupportedOptionsException e) {
      throw LzmaModule.error(LzmaError.options());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FinishableOutputStream stream(
      ByteArrayOutputStream out, int format, int check, long level, PyObject filters)
      throws IOException {
    switch (format) {
      case LzmaModule.FORMAT_XZ:
        int id = check == -1 ? LzmaModule.CHECK_CRC64 : check;
        if (id < 0 || id > LzmaModule.CHECK_ID_MAX) {
          throw new LzmaError("Internal error");
        }
        if (!BlockCheck.isSupported(id)) {
          throw new LzmaError("Unsupported integrity check");
        }
        return new XZOutputStream(out, options(level, filters), id);
      case LzmaModule.FORMAT_ALONE:
        Filter.Lzma lzma =
            filters == PyNone.NONE
                ? FilterArguments.ofPreset(Filter.LZMA1, level)
                : alone(FilterArguments.chain(filters));
        return new LZMAOutputStream(out, lzma.options(), -1);
      case LzmaModule.FORMAT_RAW:
        if (filters == PyNone.NONE) {
          throw Errors.valueError("Must specify filters for FORMAT_RAW");
        }
        return raw(out, FilterArguments.chain(filters));
      default:
        throw Errors.valueError("Invalid container format: " + format);
    }
  }

  private static FilterOptions[] options(long level, PyObject filters) {
    List<Filter> chain =
        filters == PyNone.NONE
            ? List.of(FilterArguments.ofPreset(Filter.LZMA2, easy(level)))
            : FilterArguments.chain(filters);
    if (chain.isEmpty()) {
      throw new LzmaError("Internal error");
    }
    FilterChain.check(chain, false);
    return chain.stream().map(Filter::encoder).toArray(FilterOptions[]::new);
  }

  /** A preset for the encoder that has its own words for those that do not exist. */
  private static long easy(long preset) {
    if (!FilterArguments.isPreset(preset)) {
      throw LzmaError.options();
    }
    return preset;
  }

  private static Filter.Lzma alone(List<Filter> chain) {
    if (chain.size() == 1
        && chain.getFirst() instanceof Filter.Lzma lzma
        && lzma.id() == Filter.LZMA1) {
      return lzma;
    }
    throw Errors.valueError(
        "Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
  }

  private static FinishableOutputStream raw(ByteArrayOutputStream out, List<Filter> chain)
      throws IOException {
    FilterChain.check(chain, true);
    FinishableOutputStream stream = new FinishableWrapperOutputStream(out);
    for (Filter filter : chain.reversed()) {
      stream =
          filter instanceof Filter.Lzma lzma && lzma.id() == Filter.LZMA1
              ? new LZMAOutputStream(stream, lzma.options(), true)
              : filter.encoder().getOutputStream(stream);
    }
    return stream;
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
    throw Errors.typeError("cannot pickle '_lzma.LZMACompressor' object");
  }
}
