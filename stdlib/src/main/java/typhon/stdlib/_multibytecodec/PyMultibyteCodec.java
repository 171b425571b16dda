package typhon.stdlib._multibytecodec;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.codec.ErrorCallbacks;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A codec without state.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "MultibyteCodec", module = "_multibytecodec", exposed = false)
public final class PyMultibyteCodec extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMultibyteCodecTable());

  private static final PyStr CODEC = PyStr.intern("codec");

  final Encodings encoding;

  PyMultibyteCodec(Encodings encoding) {
    this.encoding = encoding;
  }

  /** The codec that the class of a coder names. */
  static Encodings of(PyType type) {
    if (Objects.getAttribute(type, CODEC) instanceof PyMultibyteCodec codec) {
      return codec.encoding;
    }
    throw Errors.typeError("codec is unexpected type");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The bytes of a text, and the number of its characters. */
  @BuiltinMethod
  PyObject encode(@Named PyObject input, @Named @Default("None") String errors) {
    PyStr text = textOf(input);
    try {
      byte[] bytes =
          CharsetCoding.encode(
              encoding,
              CharsetCoding.encoder(encoding),
              text.text(),
              true,
              ErrorCallbacks.encoding(errors));
      return PyTuple.of(PyBytes.of(bytes), PyInt.of(text.length()));
    } catch (RuntimeException e) {
      throw CharsetCoding.translated(e);
    }
  }

  static PyStr textOf(PyObject input) {
    if (input instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("couldn't convert the object to str.");
  }

  /** The text of bytes, and their number. */
  @BuiltinMethod
  PyObject decode(@Named PyObject input, @Named @Default("None") String errors) {
    byte[] bytes = Buffers.bytesOf(input);
    try {
      CharsetCoding.Decoded decoded =
          CharsetCoding.decode(
              encoding,
              CharsetCoding.decoder(encoding),
              bytes,
              true,
              ErrorCallbacks.decoding(errors));
      return PyTuple.of(PyStr.of(decoded.text()), PyInt.of(bytes.length));
    } catch (RuntimeException e) {
      throw CharsetCoding.translated(e);
    }
  }
}
