package typhon.stdlib._multibytecodec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharsetEncoder;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.codec.ErrorCallbacks;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/**
 * Encodes a text that comes piece by piece.
 *
 * <p>Thread rule: the errors are volatile; the state is its user's, as with all such encoders.
 */
@BuiltinType(name = "MultibyteIncrementalEncoder", module = "_multibytecodec", subclassable = true)
public class PyMultibyteIncrementalEncoder extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMultibyteIncrementalEncoderTable());

  private final Encodings encoding;
  private final CharsetEncoder encoder;
  private volatile String errors;

  PyMultibyteIncrementalEncoder(Encodings encoding, String errors) {
    this.encoding = encoding;
    this.encoder = CharsetCoding.encoder(encoding);
    this.errors = errors;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named @Default("'strict'") String errors) {
    Encodings encoding = PyMultibyteCodec.of(type);
    return type == TYPE
        ? new PyMultibyteIncrementalEncoder(encoding, errors)
        : new PyMultibyteIncrementalEncoderSub(type, encoding, errors);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** All was done when it was made; here to come before the initializers of module codecs. */
  @BuiltinMethod
  void __init__(@Named @Default("'strict'") PyObject errors) {}

  /** The bytes of more text; final ends it. */
  @BuiltinMethod
  PyObject encode(@Named PyObject input, @Named("final") @Default("False") boolean last) {
    PyStr text = PyMultibyteCodec.textOf(input);
    try {
      return PyBytes.of(
          CharsetCoding.encode(
              encoding, encoder, text.text(), last, ErrorCallbacks.encoding(errors)));
    } catch (RuntimeException e) {
      throw CharsetCoding.translated(e);
    }
  }

  /** Back to the start. */
  @BuiltinMethod
  void reset() {
    CharsetCoding.finish(encoder, new ByteArrayOutputStream());
  }

  /** A number: nothing is kept that it would have to say. */
  @BuiltinMethod
  int getstate() {
    return 0;
  }

  /** Back to the start, where getstate() was asked. */
  @BuiltinMethod
  void setstate(PyObject state) {
    if (!(state instanceof PyInt)) {
      throw Errors.typeError("setstate() argument must be int, not " + state.type().name());
    }
    reset();
  }

  @BuiltinGetter(name = "errors")
  String errorsAttribute() {
    return errors;
  }

  @BuiltinSetter(name = "errors")
  void setErrors(PyObject value) {
    if (value == null) {
      throw Errors.of(PyAttributeError.TYPE, "cannot delete attribute");
    }
    if (!(value instanceof PyStr text)) {
      throw Errors.typeError("errors must be a string");
    }
    errors = text.toString();
  }
}
