package typhon.stdlib._codecs;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.codec.BuiltinErrorHandlers;
import typhon.runtime.codec.CodecRegistry;
import typhon.runtime.codec.ErrorCallbacks;
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
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.ByteOrderMark;
import typhon.runtime.text.codec.Latin1;
import typhon.runtime.text.codec.UnicodeEscape;
import typhon.runtime.text.codec.Utf16;
import typhon.runtime.text.codec.Utf32;
import typhon.runtime.text.codec.Utf7;
import typhon.runtime.text.codec.Utf8;
import typhon.runtime.type.SpecialMethod;

/** The registry of codecs, and the functions of the built-in ones. */
@BuiltinModule(name = "_codecs")
public final class CodecsModule {
  private static final String[] HANDLERS = {
    "strict",
    "ignore",
    "replace",
    "xmlcharrefreplace",
    "backslashreplace",
    "namereplace",
    "surrogateescape",
    "surrogatepass"
  };

  private CodecsModule() {}

  /**
   * The handlers are found by name only: they become entries of the registry, not of the module.
   */
  static void init(PyModule module) {
    PyDict names = module.dict();
    for (String handler : HANDLERS) {
      PyObject function = names.remove(PyStr.intern(handler + "_errors"));
      CodecRegistry.current().registerError(handler, function);
    }
  }

  /** Register a function that finds codecs by name. */
  @BuiltinFunction
  static void register(PyObject search_function) {
    requireCallable(search_function, "argument");
    CodecRegistry.current().register(search_function);
  }

  private static void requireCallable(PyObject value, String what) {
    if (value.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError(what + " must be callable");
    }
  }

  /** Remove a search function and forget what was found. */
  @BuiltinFunction
  static void unregister(PyObject search_function) {
    CodecRegistry.current().unregister(search_function);
  }

  /** The codec of this name: a CodecInfo; LookupError if there is none. */
  @BuiltinFunction
  static PyObject lookup(String encoding) {
    return CodecRegistry.current().lookup(encoding);
  }

  /** Encode an object with any codec. */
  @BuiltinFunction
  static PyObject encode(
      @Named PyObject obj,
      @Named @Default("'utf-8'") String encoding,
      @Named @Unset String errors) {
    return CodecRegistry.current().encode(obj, encoding, errors);
  }

  /** Decode an object with any codec. */
  @BuiltinFunction
  static PyObject decode(
      @Named PyObject obj,
      @Named @Default("'utf-8'") String encoding,
      @Named @Unset String errors) {
    return CodecRegistry.current().decode(obj, encoding, errors);
  }

  /**
   * Register an error handler: a function that takes the exception and returns a replacement and a
   * position.
   */
  @BuiltinFunction
  static void register_error(String errors, PyObject handler) {
    requireCallable(handler, "handler");
    CodecRegistry.current().registerError(errors, handler);
  }

  /** Remove an error handler; whether there was one. */
  @BuiltinFunction
  static boolean _unregister_error(String errors) {
    if (BuiltinErrorHandlers.isBuiltin(errors)) {
      throw Errors.valueError("cannot un-register built-in error handler '" + errors + "'");
    }
    return CodecRegistry.current().unregisterError(errors);
  }

  /** The error handler of this name; LookupError if there is none. */
  @BuiltinFunction
  static PyObject lookup_error(String name) {
    return CodecRegistry.current().errorHandler(name);
  }

  /** Raise the exception. */
  @BuiltinFunction
  static PyObject strict_errors(PyObject exc) {
    return ErrorHandlers.strict(exc);
  }

  /** Leave the input out. */
  @BuiltinFunction
  static PyObject ignore_errors(PyObject exc) {
    return ErrorHandlers.apply("ignore", exc, true, true);
  }

  /** Put a question mark or the replacement character. */
  @BuiltinFunction
  static PyObject replace_errors(PyObject exc) {
    return ErrorHandlers.apply("replace", exc, true, true);
  }

  /** Put XML character references. */
  @BuiltinFunction
  static PyObject xmlcharrefreplace_errors(PyObject exc) {
    return ErrorHandlers.apply("xmlcharrefreplace", exc, false, false);
  }

  /** Put escapes. */
  @BuiltinFunction
  static PyObject backslashreplace_errors(PyObject exc) {
    return ErrorHandlers.apply("backslashreplace", exc, true, true);
  }

  /** Put escapes by name. */
  @BuiltinFunction
  static PyObject namereplace_errors(PyObject exc) {
    return ErrorHandlers.apply("namereplace", exc, false, false);
  }

  /** Smuggle bytes as surrogates, and back. */
  @BuiltinFunction
  static PyObject surrogateescape_errors(PyObject exc) {
    return ErrorHandlers.apply("surrogateescape", exc, true, false);
  }

  /** Let surrogates pass. */
  @BuiltinFunction
  static PyObject surrogatepass_errors(PyObject exc) {
    return ErrorHandlers.apply("surrogatepass", exc, true, false);
  }

  private static PyTuple result(PyObject value, int consumed) {
    return PyTuple.of(value, PyInt.of(consumed));
  }

  private static PyTuple encoded(PyStr str, Coding.Encoder encoder) {
    return result(PyBytes.of(Coding.run(encoder)), str.length());
  }

  private static PyTuple decoded(Coding.Decoder decoder) {
    Coding.Result r = Coding.run(decoder);
    return result(PyStr.of(r.text()), r.consumed());
  }

  /** Encode in UTF-8. */
  @BuiltinFunction
  static PyObject utf_8_encode(PyStr str, @Default("None") String errors) {
    return encoded(str, () -> Utf8.encode(str.text(), ErrorCallbacks.encoding(errors)));
  }

  /** Decode UTF-8. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=False, /)")
  static PyObject utf_8_decode(
      PyObject data, @Default("None") String errors, @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() -> Coding.of(Utf8.decode(bytes, ErrorCallbacks.decoding(errors), last)));
  }

  /** Encode in UTF-7. */
  @BuiltinFunction
  static PyObject utf_7_encode(PyStr str, @Default("None") String errors) {
    return encoded(str, () -> Utf7.encode(str.text()));
  }

  /** Decode UTF-7. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=False, /)")
  static PyObject utf_7_decode(
      PyObject data, @Default("None") String errors, @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() -> Coding.of(Utf7.decode(bytes, ErrorCallbacks.decoding(errors), last)));
  }

  /** Encode in Latin-1. */
  @BuiltinFunction
  static PyObject latin_1_encode(PyStr str, @Default("None") String errors) {
    return encoded(str, () -> Latin1.encode(str.text(), ErrorCallbacks.encoding(errors)));
  }

  /** Decode Latin-1. */
  @BuiltinFunction
  static PyObject latin_1_decode(PyObject data, @Default("None") String errors) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() -> new Coding.Result(Latin1.decode(bytes), bytes.length));
  }

  /** Encode in ASCII. */
  @BuiltinFunction
  static PyObject ascii_encode(PyStr str, @Default("None") String errors) {
    return encoded(str, () -> Latin1.encodeAscii(str.text(), ErrorCallbacks.encoding(errors)));
  }

  /** Decode ASCII. */
  @BuiltinFunction
  static PyObject ascii_decode(PyObject data, @Default("None") String errors) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() ->
        new Coding.Result(
            Latin1.decodeAscii(bytes, ErrorCallbacks.decoding(errors)), bytes.length));
  }

  /** Encode in UTF-16, little endian. */
  @BuiltinFunction
  static PyObject utf_16_le_encode(PyStr str, @Default("None") String errors) {
    return encoded(
        str, () -> Utf16.encode(str.text(), ByteOrderMark.LITTLE, ErrorCallbacks.encoding(errors)));
  }

  /** Decode UTF-16, little endian. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=False, /)")
  static PyObject utf_16_le_decode(
      PyObject data, @Default("None") String errors, @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() ->
        Coding.of(
            Utf16.decode(bytes, ByteOrderMark.LITTLE, ErrorCallbacks.decoding(errors), last)));
  }

  /** Encode in UTF-16, big endian. */
  @BuiltinFunction
  static PyObject utf_16_be_encode(PyStr str, @Default("None") String errors) {
    return encoded(
        str, () -> Utf16.encode(str.text(), ByteOrderMark.BIG, ErrorCallbacks.encoding(errors)));
  }

  /** Decode UTF-16, big endian. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=False, /)")
  static PyObject utf_16_be_decode(
      PyObject data, @Default("None") String errors, @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() ->
        Coding.of(Utf16.decode(bytes, ByteOrderMark.BIG, ErrorCallbacks.decoding(errors), last)));
  }

  /**
   * Encode in UTF-16: with a mark in native order (byteorder 0), little endian (-1) or big endian
   * (1).
   */
  @BuiltinFunction
  static PyObject utf_16_encode(
      PyStr str, @Default("None") String errors, @Default("0") int byteorder) {
    return encoded(
        str, () -> Utf16.encode(str.text(), mark(byteorder), ErrorCallbacks.encoding(errors)));
  }

  /** Decode UTF-16 with a mark. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=False, /)")
  static PyObject utf_16_decode(
      PyObject data, @Default("None") String errors, @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() ->
        Coding.of(
            Utf16.decode(bytes, ByteOrderMark.MARKED, ErrorCallbacks.decoding(errors), last)));
  }

  /** Decode UTF-16 and tell the byte order too. */
  @BuiltinFunction(signature = "($module, data, errors=None, byteorder=0, final=False, /)")
  static PyObject utf_16_ex_decode(
      PyObject data,
      @Default("None") String errors,
      @Default("0") int byteorder,
      @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    Coding.Ordered r =
        Coding.run(
            () -> Utf16.decode(bytes, mark(byteorder), ErrorCallbacks.decoding(errors), last));
    return PyTuple.of(PyStr.of(r.text()), PyInt.of(r.consumed()), PyInt.of(r.order()));
  }

  /** Encode in UTF-32, little endian. */
  @BuiltinFunction
  static PyObject utf_32_le_encode(PyStr str, @Default("None") String errors) {
    return encoded(
        str, () -> Utf32.encode(str.text(), ByteOrderMark.LITTLE, ErrorCallbacks.encoding(errors)));
  }

  /** Decode UTF-32, little endian. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=False, /)")
  static PyObject utf_32_le_decode(
      PyObject data, @Default("None") String errors, @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() ->
        Coding.of(
            Utf32.decode(bytes, ByteOrderMark.LITTLE, ErrorCallbacks.decoding(errors), last)));
  }

  /** Encode in UTF-32, big endian. */
  @BuiltinFunction
  static PyObject utf_32_be_encode(PyStr str, @Default("None") String errors) {
    return encoded(
        str, () -> Utf32.encode(str.text(), ByteOrderMark.BIG, ErrorCallbacks.encoding(errors)));
  }

  /** Decode UTF-32, big endian. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=False, /)")
  static PyObject utf_32_be_decode(
      PyObject data, @Default("None") String errors, @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() ->
        Coding.of(Utf32.decode(bytes, ByteOrderMark.BIG, ErrorCallbacks.decoding(errors), last)));
  }

  /**
   * Encode in UTF-32: with a mark in native order (byteorder 0), little endian (-1) or big endian
   * (1).
   */
  @BuiltinFunction
  static PyObject utf_32_encode(
      PyStr str, @Default("None") String errors, @Default("0") int byteorder) {
    return encoded(
        str, () -> Utf32.encode(str.text(), mark(byteorder), ErrorCallbacks.encoding(errors)));
  }

  /** Decode UTF-32 with a mark. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=False, /)")
  static PyObject utf_32_decode(
      PyObject data, @Default("None") String errors, @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    return decoded(() ->
        Coding.of(
            Utf32.decode(bytes, ByteOrderMark.MARKED, ErrorCallbacks.decoding(errors), last)));
  }

  /** Decode UTF-32 and tell the byte order too. */
  @BuiltinFunction(signature = "($module, data, errors=None, byteorder=0, final=False, /)")
  static PyObject utf_32_ex_decode(
      PyObject data,
      @Default("None") String errors,
      @Default("0") int byteorder,
      @Default("False") boolean last) {
    byte[] bytes = Buffers.bytesOf(data);
    Coding.Ordered r =
        Coding.run(
            () -> Utf32.decode(bytes, mark(byteorder), ErrorCallbacks.decoding(errors), last));
    return PyTuple.of(PyStr.of(r.text()), PyInt.of(r.consumed()), PyInt.of(r.order()));
  }

  private static ByteOrderMark mark(int byteOrder) {
    if (byteOrder == 0) {
      return ByteOrderMark.MARKED;
    }
    return byteOrder < 0 ? ByteOrderMark.LITTLE : ByteOrderMark.BIG;
  }

  /** Encode as in a str literal. */
  @BuiltinFunction
  static PyObject unicode_escape_encode(PyStr str, @Default("None") String errors) {
    return encoded(str, () -> UnicodeEscape.encode(str.text()));
  }

  /** Decode the escapes of a str literal. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=True, /)")
  static PyObject unicode_escape_decode(
      PyObject data, @Default("None") String errors, @Default("True") boolean last) {
    byte[] bytes = textOrBytes(data);
    return decoded(() -> Coding.unicodeEscape(bytes, errors, last));
  }

  /** Encode as Latin-1 with escapes of code points for the rest. */
  @BuiltinFunction
  static PyObject raw_unicode_escape_encode(PyStr str, @Default("None") String errors) {
    return encoded(str, () -> UnicodeEscape.encodeRaw(str.text()));
  }

  /** Decode Latin-1 with escapes of code points. */
  @BuiltinFunction(signature = "($module, data, errors=None, final=True, /)")
  static PyObject raw_unicode_escape_decode(
      PyObject data, @Default("None") String errors, @Default("True") boolean last) {
    byte[] bytes = textOrBytes(data);
    return decoded(
        () -> Coding.of(UnicodeEscape.decodeRaw(bytes, ErrorCallbacks.decoding(errors), last)));
  }

  /** The bytes of a bytes-like object, the UTF-8 of a str. */
  private static byte[] textOrBytes(PyObject data) {
    return data instanceof PyStr s
        ? Coding.run(() -> Utf8.encode(s.text()))
        : Buffers.bytesOf(data);
  }

  /** The bytes of a buffer, or the UTF-8 of a str. */
  @BuiltinFunction
  static PyObject readbuffer_encode(PyObject data, @Default("None") String errors) {
    byte[] bytes = textOrBytes(data);
    return result(PyBytes.copyOf(bytes, 0, bytes.length), bytes.length);
  }

  /** Encode as in a bytes literal. */
  @BuiltinFunction
  static PyObject escape_encode(PyObject data, @Default("None") String errors) {
    if (!(data instanceof PyBytes bytes)) {
      throw Errors.typeError("escape_encode() argument 1 must be bytes, not " + data.type().name());
    }
    return result(PyBytes.of(EscapeCodec.encode(bytes.array())), bytes.size());
  }

  /** Decode the escapes of a bytes literal. */
  @BuiltinFunction
  static PyObject escape_decode(PyObject data, @Default("None") String errors) {
    byte[] bytes = textOrBytes(data);
    return result(PyBytes.of(EscapeCodec.decode(bytes, errors)), bytes.length);
  }

  /** Encode by a mapping of ordinals to ints or bytes; without one in Latin-1. */
  @BuiltinFunction
  static PyObject charmap_encode(
      PyStr str, @Default("None") String errors, @Default("None") PyObject mapping) {
    return mapping == PyNone.NONE
        ? latin_1_encode(str, errors)
        : encoded(str, () -> Coding.charmap(str.text(), mapping, errors));
  }

  /**
   * Decode by a str of 256 characters or a mapping of bytes to ints or strs; without one in
   * Latin-1.
   */
  @BuiltinFunction
  static PyObject charmap_decode(
      PyObject data, @Default("None") String errors, @Default("None") PyObject mapping) {
    byte[] bytes = Buffers.bytesOf(data);
    return mapping == PyNone.NONE
        ? result(PyStr.of(Latin1.decode(bytes)), bytes.length)
        : decoded(() -> Coding.charmap(bytes, mapping, errors));
  }

  /** A mapping for charmap_encode from a decoding table. */
  @BuiltinFunction
  static PyObject charmap_build(PyStr map) {
    Text table = map.text();
    return new PyEncodingMap(table);
  }
}
