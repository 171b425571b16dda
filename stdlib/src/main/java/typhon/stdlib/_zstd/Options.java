package typhon.stdlib._zstd;

import java.util.LinkedHashMap;
import java.util.Map;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** The dicts of parameters that Python gives. */
// CPython: Modules/_zstd/compressor.c, decompressor.c
final class Options {
  private static final String LEVEL_RANGE =
      "; the valid range is ["
          + Parameter.COMPRESSION_LEVEL.low
          + ", "
          + Parameter.COMPRESSION_LEVEL.high
          + "]";

  private Options() {}

  static Map<Parameter, Integer> ofCompression(PyObject level, PyObject options) {
    Map<Parameter, Integer> found = new LinkedHashMap<>();
    if (level != PyNone.NONE && options != PyNone.NONE) {
      throw Errors.typeError("Only one of level or options should be used.");
    }
    if (level != PyNone.NONE) {
      found.put(Parameter.COMPRESSION_LEVEL, level(level));
    }
    if (options == PyNone.NONE) {
      return found;
    }
    PyDict dict = requireDict(options, "ZstdCompressor");
    for (PyObject key : dict.keysSnapshot()) {
      if (ZstdState.current().isDecompressionParameter(key)) {
        throw Errors.typeError(
            "compression options dictionary key must not be a DecompressionParameter attribute");
      }
      int number = Numbers.indexAsCInt(key);
      int value = value(dict.get(key), "compression");
      Parameter parameter = Parameter.of(number);
      if (parameter == null) {
        throw unknown("compression", number);
      }
      if (!parameter.accepts(value)) {
        throw illegal("compression", parameter.pythonName(), value, parameter.low, parameter.high);
      }
      found.put(parameter, value);
    }
    return found;
  }

  private static int level(PyObject level) {
    if (!(level instanceof PyInt number)) {
      throw Errors.typeError("invalid type for level, expected int");
    }
    if (!number.fitsInt()) {
      throw Errors.valueError("illegal compression level" + LEVEL_RANGE);
    }
    int value = (int) number.longValue();
    if (value < Parameter.COMPRESSION_LEVEL.low || value > Parameter.COMPRESSION_LEVEL.high) {
      throw Errors.valueError("illegal compression level " + value + LEVEL_RANGE);
    }
    return value;
  }

  private static PyDict requireDict(PyObject options, String function) {
    if (options instanceof PyDict dict) {
      return dict;
    }
    throw Errors.typeError(
        function + "() argument 'options' must be dict, not " + options.type().name());
  }

  private static int value(PyObject value, String kind) {
    if (!(value instanceof PyInt)) {
      throw Errors.typeError(kind + " options dictionary values must be integers");
    }
    return Numbers.indexAsCInt(value);
  }

  private static PyException unknown(String kind, int number) {
    return Errors.valueError(
        "invalid " + kind + " parameter 'unknown parameter (key " + number + ")'");
  }

  private static PyException illegal(String kind, String name, int value, int low, int high) {
    return Errors.valueError(
        kind
            + " parameter '"
            + name
            + "' received an illegal value "
            + value
            + "; the valid range is ["
            + low
            + ", "
            + high
            + "]");
  }

  /** The largest window that is accepted; 0 for the library's choice. */
  static int windowLogMax(PyObject options) {
    if (options == PyNone.NONE) {
      return 0;
    }
    PyDict dict = requireDict(options, "ZstdDecompressor");
    int found = 0;
    for (PyObject key : dict.keysSnapshot()) {
      if (ZstdState.current().isCompressionParameter(key)) {
        throw Errors.typeError(
            "compression options dictionary key must not be a CompressionParameter attribute");
      }
      int number = Numbers.indexAsCInt(key);
      int value = value(dict.get(key), "decompression");
      if (number != Parameter.WINDOW_LOG_MAX) {
        throw unknown("decompression", number);
      }
      if (value != 0
          && (value < Parameter.WINDOW_LOG_MAX_LOW || value > Parameter.WINDOW_LOG_MAX_HIGH)) {
        throw illegal(
            "decompression",
            "window_log_max",
            value,
            Parameter.WINDOW_LOG_MAX_LOW,
            Parameter.WINDOW_LOG_MAX_HIGH);
      }
      found = value;
    }
    return found;
  }
}
