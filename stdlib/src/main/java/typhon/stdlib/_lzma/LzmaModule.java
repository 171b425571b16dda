package typhon.stdlib._lzma;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/** Compression and decompression in the formats of LZMA and xz. */
@BuiltinModule(
    name = "_lzma",
    types = {PyLzmaCompressor.class, PyLzmaDecompressor.class})
public final class LzmaModule {
  @BuiltinConstant static final int FORMAT_AUTO = 0;
  @BuiltinConstant static final int FORMAT_XZ = 1;
  @BuiltinConstant static final int FORMAT_ALONE = 2;
  @BuiltinConstant static final int FORMAT_RAW = 3;
  @BuiltinConstant static final int CHECK_NONE = XzData.CHECK_NONE;
  @BuiltinConstant static final int CHECK_CRC32 = BlockCheck.CRC_32;
  @BuiltinConstant static final int CHECK_CRC64 = BlockCheck.CRC_64;
  @BuiltinConstant static final int CHECK_SHA256 = BlockCheck.SHA_256;
  @BuiltinConstant static final int CHECK_ID_MAX = 15;
  @BuiltinConstant static final int CHECK_UNKNOWN = 16;
  @BuiltinConstant static final long FILTER_LZMA1 = Filter.LZMA1;
  @BuiltinConstant static final long FILTER_LZMA2 = Filter.LZMA2;
  @BuiltinConstant static final long FILTER_DELTA = Filter.DELTA;
  @BuiltinConstant static final long FILTER_X86 = Filter.X86;
  @BuiltinConstant static final long FILTER_IA64 = Filter.IA64;
  @BuiltinConstant static final long FILTER_ARM = Filter.ARM;
  @BuiltinConstant static final long FILTER_ARMTHUMB = Filter.ARMTHUMB;
  @BuiltinConstant static final long FILTER_SPARC = Filter.SPARC;
  @BuiltinConstant static final long FILTER_POWERPC = Filter.POWERPC;
  @BuiltinConstant static final int MF_HC3 = 0x03;
  @BuiltinConstant static final int MF_HC4 = 0x04;
  @BuiltinConstant static final int MF_BT2 = 0x12;
  @BuiltinConstant static final int MF_BT3 = 0x13;
  @BuiltinConstant static final int MF_BT4 = 0x14;
  @BuiltinConstant static final int MODE_FAST = 1;
  @BuiltinConstant static final int MODE_NORMAL = 2;
  @BuiltinConstant static final int PRESET_DEFAULT = 6;
  @BuiltinConstant static final long PRESET_EXTREME = 1L << 31;

  private static final Object ERROR = new Object();

  private LzmaModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("LZMAError"), errorType());
  }

  private static PyType errorType() {
    return (PyType)
        ThreadState.current().interpreter.state().computeIfAbsent(ERROR, k -> createError());
  }

  private static PyObject createError() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("_lzma"));
    namespace.put(PyStr.intern("__doc__"), PyStr.of("Compressing or decompressing failed."));
    return Calls.call(
        PyType.TYPE, PyStr.intern("LZMAError"), PyTuple.of(ExceptionTypes.EXCEPTION), namespace);
  }

  static PyException error(LzmaError e) {
    return Errors.of(errorType(), e.getMessage());
  }

  /** Whether the integrity check of that number can be made. */
  @BuiltinFunction
  static boolean is_check_supported(int check_id) {
    return BlockCheck.isSupported(check_id);
  }

  /** The settings of a filter as bytes, in the form of headers. */
  @BuiltinFunction
  static PyObject _encode_filter_properties(PyObject filter) {
    try {
      return PyBytes.of(FilterProperties.encode(FilterArguments.filter(filter)));
    } catch (LzmaError e) {
      throw error(e);
    }
  }

  /** A filter from bytes in the form of headers. */
  @BuiltinFunction
  static PyObject _decode_filter_properties(PyObject filter_id, PyObject encoded_props) {
    long id = FilterArguments.unsigned(filter_id, 64);
    try {
      return FilterArguments.specifier(FilterProperties.decode(id, Buffers.bytesOf(encoded_props)));
    } catch (LzmaError e) {
      throw error(e);
    }
  }
}
