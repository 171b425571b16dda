package typhon.stdlib.zlib;

import java.util.zip.Deflater;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
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
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.stdlib.binascii.Crc32;

/** Compression and decompression in the format of the zlib library. */
@BuiltinModule(name = "zlib", types = PyZlibDecompressor.class)
public final class ZlibModule {
  @BuiltinConstant static final int MAX_WBITS = 15;
  @BuiltinConstant static final int DEFLATED = 8;
  @BuiltinConstant static final int DEF_MEM_LEVEL = 8;
  @BuiltinConstant static final int DEF_BUF_SIZE = 16384;
  @BuiltinConstant static final int Z_NO_COMPRESSION = 0;
  @BuiltinConstant static final int Z_BEST_SPEED = 1;
  @BuiltinConstant static final int Z_BEST_COMPRESSION = 9;
  @BuiltinConstant static final int Z_DEFAULT_COMPRESSION = -1;
  @BuiltinConstant static final int Z_FILTERED = 1;
  @BuiltinConstant static final int Z_HUFFMAN_ONLY = 2;
  @BuiltinConstant static final int Z_RLE = 3;
  @BuiltinConstant static final int Z_FIXED = 4;
  @BuiltinConstant static final int Z_DEFAULT_STRATEGY = 0;
  @BuiltinConstant static final int Z_NO_FLUSH = 0;
  @BuiltinConstant static final int Z_PARTIAL_FLUSH = 1;
  @BuiltinConstant static final int Z_SYNC_FLUSH = 2;
  @BuiltinConstant static final int Z_FULL_FLUSH = 3;
  @BuiltinConstant static final int Z_FINISH = 4;
  @BuiltinConstant static final int Z_BLOCK = 5;
  @BuiltinConstant static final int Z_TREES = 6;
  @BuiltinConstant static final String ZLIB_VERSION = "1.3.1";
  @BuiltinConstant static final String ZLIB_RUNTIME_VERSION = "1.3.1";
  private static final Object ERROR = new Object();

  private ZlibModule() {}

  static void init(PyModule module) {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("zlib"));
    PyObject error =
        Calls.call(
            PyType.TYPE, PyStr.intern("error"), PyTuple.of(ExceptionTypes.EXCEPTION), namespace);
    module.dict().put(PyStr.intern("error"), error);
    ThreadState.current().interpreter.state().put(ERROR, error);
  }

  static PyException error(String message) {
    PyObject type = (PyObject) ThreadState.current().interpreter.state().get(ERROR);
    return Errors.of((PyType) type, message);
  }

  /** What an error says about data that is not as it should be. */
  static String dataError(String reason) {
    return "Error -3 while decompressing data" + (reason == null ? "" : ": " + reason);
  }

  static int checkedLevel(int level) {
    if (level < -1 || level > 9) {
      throw error("Bad compression level");
    }
    return level;
  }

  /** Compress the data at once. */
  @BuiltinFunction
  static PyObject compress(
      PyObject data, @Named @Default("-1") int level, @Named @Default("15") int wbits) {
    byte[] input = Buffers.bytesOf(data);
    int checked = checkedLevel(level);
    StreamFormat format;
    try {
      format = StreamFormat.forWriting(wbits);
    } catch (PyException e) {
      throw error("Bad compression level"); // CPython blames the level for either
    }
    Compression stream = new Compression(checked, format, Deflater.DEFAULT_STRATEGY, null);
    try {
      return PyBytes.of(stream.add(input, Deflater.NO_FLUSH, true));
    } finally {
      stream.end();
    }
  }

  /** Decompress a whole stream at once. */
  @BuiltinFunction
  static PyObject decompress(
      PyObject data, @Named @Default("15") int wbits, @Named @Default("16384") PyObject bufsize) {
    if (Numbers.index(bufsize).bigValue().signum() < 0) {
      throw Errors.valueError("bufsize must be non-negative");
    }
    byte[] input = Buffers.bytesOf(data);
    Decompression stream = new Decompression(StreamFormat.forReading(wbits), null);
    try {
      byte[] result = stream.add(input, Integer.MAX_VALUE);
      if (!stream.ended()) {
        throw error("Error -5 while decompressing data: incomplete or truncated stream");
      }
      return PyBytes.of(result);
    } finally {
      stream.end();
    }
  }

  /** An object that compresses a stream of data piece by piece. */
  @BuiltinFunction
  static PyObject compressobj(
      @Named @Default("-1") int level,
      @Named @Default("8") int method,
      @Named @Default("15") int wbits,
      @Named @Default("8") int memLevel,
      @Named @Default("0") int strategy,
      @Named @Unset PyObject zdict) {
    if (method != DEFLATED || level < -1 || level > 9 || memLevel < 1 || memLevel > 9) {
      throw Errors.valueError("Invalid initialization option");
    }
    byte[] dictionary = zdict == null ? null : Buffers.bytesOf(zdict);
    int known = strategy == Z_FILTERED || strategy == Z_HUFFMAN_ONLY ? strategy : 0;
    StreamFormat format = StreamFormat.forWriting(wbits);
    if (dictionary != null && format == StreamFormat.GZIP) {
      throw Errors.valueError("Invalid dictionary");
    }
    return new PyCompress(new Compression(level, format, known, dictionary));
  }

  /** An object that decompresses a stream of data piece by piece. */
  @BuiltinFunction
  static PyObject decompressobj(@Named @Default("15") int wbits, @Named @Unset PyObject zdict) {
    return new PyDecompress(new Decompression(StreamFormat.forReading(wbits), dictionary(zdict)));
  }

  static byte[] dictionary(PyObject zdict) {
    if (zdict == null) {
      return null;
    }
    if (!Buffers.isExporter(zdict)) {
      throw Errors.typeError("zdict argument must support the buffer protocol");
    }
    return Buffers.bytesOf(zdict);
  }

  /** The CRC-32 checksum of data, going on from an earlier one. */
  @BuiltinFunction
  static long crc32(PyObject data, @Default("0") PyObject value) {
    return Crc32.of(Numbers.index(value).bigValue().intValue(), Buffers.bytesOf(data));
  }

  /** The Adler-32 checksum of data, going on from an earlier one. */
  @BuiltinFunction
  static long adler32(PyObject data, @Default("1") PyObject value) {
    long start = Numbers.index(value).bigValue().longValue() & 0xFFFFFFFFL;
    long a = start & 0xFFFF;
    long b = start >>> 16;
    for (byte each : Buffers.bytesOf(data)) {
      a = (a + (each & 0xFF)) % 65521;
      b = (b + a) % 65521;
    }
    return (b << 16) | a;
  }
}
