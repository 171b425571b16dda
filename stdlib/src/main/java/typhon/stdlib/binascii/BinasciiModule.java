package typhon.stdlib.binascii;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.HexText;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/** Conversions between binary data and its encodings in ASCII. */
@BuiltinModule(name = "binascii")
public final class BinasciiModule {
  private static final Object ERROR = new Object();

  private BinasciiModule() {}

  static void init(PyModule module) {
    PyObject error = exception(module, "Error", ExceptionTypes.VALUE_ERROR);
    exception(module, "Incomplete", ExceptionTypes.EXCEPTION);
    ThreadState.current().interpreter.state().put(ERROR, error);
  }

  private static PyObject exception(PyModule module, String name, PyType base) {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("binascii"));
    PyObject type = Calls.call(PyType.TYPE, PyStr.intern(name), PyTuple.of(base), namespace);
    module.dict().put(PyStr.intern(name), type);
    return type;
  }

  private static PyException error(ThreadState ts, String message) {
    return Errors.of((PyType) ts.interpreter.state().get(ERROR), message);
  }

  /**
   * The bytes that base64 text stands for. In strict mode everything that is not base64 is an
   * error.
   */
  @BuiltinFunction
  static PyObject a2b_base64(
      ThreadState ts, PyObject data, @KeywordOnly @Default("False") boolean strict_mode) {
    try {
      return PyBytes.of(Base64.decode(AsciiInput.bytes(data), strict_mode));
    } catch (Malformed e) {
      throw error(ts, e.getMessage());
    }
  }

  /** Base64-encode a line of data. */
  @BuiltinFunction
  static PyObject b2a_base64(PyObject data, @KeywordOnly @Default("True") boolean newline) {
    return PyBytes.of(Base64.encode(Buffers.bytesOf(data), newline));
  }

  /** The bytes that one uuencoded line stands for. */
  @BuiltinFunction
  static PyObject a2b_uu(ThreadState ts, PyObject data) {
    try {
      return PyBytes.of(Uuencode.decode(AsciiInput.bytes(data)));
    } catch (Malformed e) {
      throw error(ts, e.getMessage());
    }
  }

  /** Uuencode a line of data. */
  @BuiltinFunction
  static PyObject b2a_uu(
      ThreadState ts, PyObject data, @KeywordOnly @Default("False") boolean backtick) {
    try {
      return PyBytes.of(Uuencode.encode(Buffers.bytesOf(data), backtick));
    } catch (Malformed e) {
      throw error(ts, e.getMessage());
    }
  }

  /** Decode quoted-printable data; in a header an underscore is a space. */
  @BuiltinFunction
  static PyObject a2b_qp(@Named PyObject data, @Named @Default("False") boolean header) {
    return PyBytes.of(QuotedPrintable.decode(AsciiInput.bytes(data), header));
  }

  /** Encode data as quoted-printable. */
  @BuiltinFunction
  static PyObject b2a_qp(
      @Named PyObject data,
      @Named @Default("False") boolean quotetabs,
      @Named @Default("True") boolean istext,
      @Named @Default("False") boolean header) {
    return PyBytes.of(QuotedPrintable.encode(Buffers.bytesOf(data), quotetabs, istext, header));
  }

  /** The hexadecimal form of data, optionally with a separator after every few bytes. */
  @BuiltinFunction
  static PyObject b2a_hex(
      @Named PyObject data, @Named @Unset PyObject sep, @Named @Default("1") int bytes_per_sep) {
    return hex(data, sep, bytes_per_sep);
  }

  /** The hexadecimal form of data, optionally with a separator after every few bytes. */
  @BuiltinFunction
  static PyObject hexlify(
      @Named PyObject data, @Named @Unset PyObject sep, @Named @Default("1") int bytes_per_sep) {
    return hex(data, sep, bytes_per_sep);
  }

  private static PyObject hex(PyObject data, PyObject separator, int group) {
    return PyBytes.of(HexText.format(Buffers.bytesOf(data), separator, group));
  }

  /** The data that a hexadecimal form stands for. */
  @BuiltinFunction
  static PyObject a2b_hex(ThreadState ts, PyObject hexstr) {
    return unhex(ts, hexstr);
  }

  /** The data that a hexadecimal form stands for. */
  @BuiltinFunction
  static PyObject unhexlify(ThreadState ts, PyObject hexstr) {
    return unhex(ts, hexstr);
  }

  private static PyObject unhex(ThreadState ts, PyObject hexstr) {
    byte[] digits = AsciiInput.bytes(hexstr);
    if (digits.length % 2 != 0) {
      throw error(ts, "Odd-length string");
    }
    byte[] bytes = new byte[digits.length / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(digits[2 * i], 16);
      int low = Character.digit(digits[2 * i + 1], 16);
      if (high < 0 || low < 0) {
        throw error(ts, "Non-hexadecimal digit found");
      }
      bytes[i] = (byte) ((high << 4) | low);
    }
    return PyBytes.of(bytes);
  }

  /** The CRC-32 checksum of data, going on from an earlier one. */
  @BuiltinFunction
  static long crc32(PyObject data, @Default("0") PyObject crc) {
    return Crc32.of(Numbers.index(crc).bigValue().intValue(), Buffers.bytesOf(data));
  }

  /** The CRC-CCITT checksum of data, going on from an earlier one. */
  @BuiltinFunction
  static long crc_hqx(PyObject data, PyObject crc) {
    int value = Numbers.index(crc).bigValue().intValue() & 0xFFFF;
    for (byte b : Buffers.bytesOf(data)) {
      value ^= (b & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 0x8000) != 0 ? (value << 1) ^ 0x1021 : value << 1;
      }
      value &= 0xFFFF;
    }
    return value;
  }
}
