package typhon.stdlib._zstd;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.util.ZstdVersion;
import java.util.Arrays;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** Compression and decompression in the format of Zstandard. */
@BuiltinModule(
    name = "_zstd",
    types = {PyZstdDict.class, PyZstdCompressor.class, PyZstdDecompressor.class})
public final class ZstdModule {
  @BuiltinConstant static final int ZSTD_CLEVEL_DEFAULT = 3;
  @BuiltinConstant static final int ZSTD_DStreamOutSize = 1 << 17;
  @BuiltinConstant static final int ZSTD_d_windowLogMax = Parameter.WINDOW_LOG_MAX;

  private static final String[] STRATEGIES = {
    "fast", "dfast", "greedy", "lazy", "lazy2", "btlazy2", "btopt", "btultra", "btultra2"
  };

  private ZstdModule() {}

  static void init(PyModule module) {
    PyDict dict = module.dict();
    dict.put(PyStr.intern("ZstdError"), ZstdState.current().errorType);
    for (Parameter p : Parameter.values()) {
      dict.put(PyStr.intern("ZSTD_c_" + p.nativeName), PyInt.of(p.number));
    }
    for (int i = 0; i < STRATEGIES.length; i++) {
      dict.put(PyStr.intern("ZSTD_" + STRATEGIES[i]), PyInt.of(i + 1));
    }
    String version = libraryVersion();
    dict.put(PyStr.intern("zstd_version"), PyStr.of(version));
    dict.put(PyStr.intern("zstd_version_number"), PyInt.of(versionNumber(version)));
    mode("CONTINUE", PyZstdCompressor.CONTINUE);
    mode("FLUSH_BLOCK", PyZstdCompressor.FLUSH_BLOCK);
    mode("FLUSH_FRAME", PyZstdCompressor.FLUSH_FRAME);
  }

  private static void mode(String name, int number) {
    PyZstdCompressor.TYPE.setTypeAttribute(PyStr.intern(name), PyInt.of(number));
  }

  /** The binding's version is the library's with a number of its own behind a dash. */
  private static String libraryVersion() {
    String version = ZstdVersion.VERSION;
    int dash = version.indexOf('-');
    return dash < 0 ? version : version.substring(0, dash);
  }

  private static int versionNumber(String version) {
    int number = 0;
    for (String part : version.split("\\.", -1)) {
      number = number * 100 + Integer.parseInt(part);
    }
    return number;
  }

  /** Tell the module the enums of parameters, so that it can refuse the wrong ones. */
  @BuiltinFunction
  static void set_parameter_types(PyObject c_parameter_type, PyObject d_parameter_type) {
    if (!(c_parameter_type instanceof PyType compression)
        || !(d_parameter_type instanceof PyType decompression)) {
      throw Errors.typeError(
          "The two arguments should be CompressionParameter and "
              + "DecompressionParameter types.");
    }
    ZstdState.current().compressionParameters = compression;
    ZstdState.current().decompressionParameters = decompression;
  }

  /** The least and the largest value of a parameter. */
  @BuiltinFunction
  static PyObject get_param_bounds(@Named int parameter, @Named boolean is_compress) {
    if (!is_compress) {
      if (parameter != Parameter.WINDOW_LOG_MAX) {
        throw unsupported("decompression");
      }
      return pair(Parameter.WINDOW_LOG_MAX_LOW, Parameter.WINDOW_LOG_MAX_HIGH);
    }
    Parameter found = Parameter.of(parameter);
    if (found == null) {
      throw unsupported("compression");
    }
    return pair(found.low, found.high);
  }

  private static RuntimeException unsupported(String kind) {
    return ZstdState.error(
        "Unable to get zstd " + kind + " parameter bounds: Unsupported parameter");
  }

  private static PyObject pair(int low, int high) {
    return PyTuple.of(PyInt.of(low), PyInt.of(high));
  }

  /** The size of the frame at the start of the buffer. */
  @BuiltinFunction
  static PyObject get_frame_size(@Named PyObject frame_buffer) {
    byte[] bytes = Buffers.bytesOf(frame_buffer);
    try {
      return PyInt.of(Zstd.findFrameCompressedSize(bytes));
    } catch (ZstdException e) {
      throw ZstdState.error(
          "Error when finding the compressed size of a Zstandard frame. Ensure the frame_buffer "
              + "argument starts from the beginning of a frame, and its length is not less than "
              + "this complete frame. Zstd error message: "
              + e.getMessage()
              + ".");
    }
  }

  /** The size of the data (or None) and the number of the dictionary, of a frame's header. */
  @BuiltinFunction
  static PyObject get_frame_info(@Named PyObject frame_buffer) {
    byte[] bytes = Buffers.bytesOf(frame_buffer);
    FrameHeader header = FrameHeader.parse(bytes);
    if (header == null) {
      throw ZstdState.error(
          "Error when getting information from the header of a Zstandard frame. Ensure the "
              + "frame_buffer argument starts from the beginning of a frame, and its length is "
              + "not less than the frame header (6~18 bytes).");
    }
    PyObject size = header.isSizeKnown() ? PyInt.ofUnsigned(header.size()) : PyNone.NONE;
    return PyTuple.of(size, PyInt.of(header.dictionaryId()));
  }

  /** Make the content of a dictionary from samples. */
  @BuiltinFunction
  static PyObject train_dict(PyBytes samples_bytes, PyTuple samples_sizes, long dict_size) {
    byte[][] samples = samples(samples_bytes, samples_sizes, dict_size);
    byte[] made = new byte[(int) Math.min(dict_size, Integer.MAX_VALUE - 16)];
    try {
      long size = Zstd.trainFromBuffer(samples, made);
      if (Zstd.isError(size)) {
        throw ZstdState.error(
            "Unable to train the Zstandard dictionary: " + Zstd.getErrorName(size));
      }
      return PyBytes.of(Arrays.copyOf(made, (int) size));
    } catch (ZstdException e) {
      throw ZstdState.error("Unable to train the Zstandard dictionary", e);
    }
  }

  private static byte[][] samples(PyBytes bytes, PyTuple sizes, long dictSize) {
    if (dictSize <= 0) {
      throw Errors.valueError("dict_size argument should be positive number.");
    }
    byte[] all = bytes.snapshot();
    byte[][] samples = new byte[sizes.size()][];
    long sum = 0;
    for (int i = 0; i < samples.length; i++) {
      if (!(sizes.get(i) instanceof PyInt size)) {
        throw Errors.typeError(
            "'" + sizes.get(i).type().name() + "' object cannot be interpreted as an integer");
      }
      if (size.signum() < 0 || !size.fitsLong()) {
        throw Errors.valueError(
            "Items in samples_sizes should be an int object, with a value between 0 and "
                + "18446744073709551615.");
      }
      long end = sum + size.longValue();
      if (end > all.length) {
        sum = -1;
        break;
      }
      samples[i] = Arrays.copyOfRange(all, (int) sum, (int) end);
      sum = end;
    }
    if (sum != all.length) {
      throw Errors.valueError("The samples size tuple doesn't match the concatenation's size.");
    }
    return samples;
  }

  /** Not possible: the binding for Java does not have it. */
  @BuiltinFunction
  static PyObject finalize_dict(
      PyBytes custom_dict_bytes,
      PyBytes samples_bytes,
      PyTuple samples_sizes,
      long dict_size,
      int compression_level) {
    samples(samples_bytes, samples_sizes, dict_size);
    throw Errors.notImplementedError("zstd dictionaries cannot be finalized on this platform");
  }
}
