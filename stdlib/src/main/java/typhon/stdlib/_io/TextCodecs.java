package typhon.stdlib._io;

import java.math.BigInteger;
import typhon.runtime.codec.CodecRegistry;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/** Finds the encoder and decoder of a text stream. */
final class TextCodecs {
  private static final String LOCALE_ENCODING = "UTF-8";

  private TextCodecs() {}

  /** The name to use for the argument encoding: None and "locale" mean that of the locale. */
  static String encodingName(PyObject encoding) {
    if (encoding == PyNone.NONE) {
      return typhon.runtime.frame.Interpreter.main().config().utf8Mode()
          ? "utf-8"
          : LOCALE_ENCODING;
    }
    String name = encoding.toString();
    if (name.indexOf('\0') >= 0) {
      throw typhon.runtime.error.Errors.valueError("embedded null character");
    }
    return name.equals("locale") ? LOCALE_ENCODING : name;
  }

  static TextStream open(PyObject buffer, String encoding, String errors, Newlines newlines) {
    if (errors.indexOf('\0') >= 0) {
      throw typhon.runtime.error.Errors.valueError("embedded null character");
    }
    typhon.runtime.codec.Encoding.encodeToBytes(PyStr.of(errors), null, null);
    NativeEncoding quick = NativeEncoding.of(encoding);
    PyTuple codec = quick == null ? CodecRegistry.current().lookupText(encoding, null) : null;
    TextDecoder decoder = null;
    if (Objects.isTrue(Calls.method(buffer, IoNames.READABLE))) {
      decoder =
          quick != null
              ? new NativeDecoder(quick, errors)
              : new PythonDecoder(incremental(codec, "incrementaldecoder", errors));
      if (newlines.universal()) {
        decoder = new NewlineTextDecoder(decoder, newlines.translate());
      }
    }
    TextEncoder encoder = null;
    if (Objects.isTrue(Calls.method(buffer, IoNames.WRITABLE))) {
      encoder =
          quick != null
              ? new TextEncoder(quick, errors)
              : new TextEncoder(incremental(codec, "incrementalencoder", errors));
    }
    TextStream stream = new TextStream(buffer, newlines, encoder, decoder);
    if (quick == null && encoder != null && stream.seekable) {
      BigInteger position = Numbers.index(Calls.method(buffer, IoNames.TELL)).bigValue();
      if (position.signum() != 0) {
        encoder.startsAt(position);
      }
    }
    return stream;
  }

  private static PyObject incremental(PyTuple codec, String kind, String errors) {
    return Calls.call(Objects.getAttribute(codec, PyStr.intern(kind)), PyStr.of(errors));
  }
}
