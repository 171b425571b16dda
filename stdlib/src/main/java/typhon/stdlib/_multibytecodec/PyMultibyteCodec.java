package typhon.stdlib._multibytecodec;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.TextBuilder;
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
    PyBytes bytes = new EncodingState(encoding).encode(text, true, errors);
    return PyTuple.of(bytes, PyInt.of(text.length()));
  }

  /** What is no text is taken for what str() makes of it. */
  static PyStr textOf(PyObject input) {
    return input instanceof PyStr s ? s : Objects.str(input);
  }

  /** The text of bytes, and their number. */
  @BuiltinMethod
  PyObject decode(@Named PyObject input, @Named @Default("None") String errors) {
    byte[] bytes = Buffers.bytesOf(input);
    State state = new State();
    encoding.coding().startDecoding(state);
    TextBuilder out = new TextBuilder(bytes.length);
    new MultibyteCoding(encoding, errors).decodeWhole(new DecodingRun(bytes, out), state);
    return PyTuple.of(PyStr.of(out.toText()), PyInt.of(bytes.length));
  }
}
