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
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.type.PyType;

/**
 * Writes text to a stream of bytes.
 *
 * <p>Thread rule: the errors are volatile; the state is its user's, as with all such writers.
 */
@BuiltinType(name = "MultibyteStreamWriter", module = "_multibytecodec", subclassable = true)
public class PyMultibyteStreamWriter extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMultibyteStreamWriterTable());

  private static final PyStr WRITE = PyStr.intern("write");

  private final Encodings encoding;
  private final CharsetEncoder encoder;
  private final PyObject stream;
  private volatile String errors;

  PyMultibyteStreamWriter(Encodings encoding, PyObject stream, String errors) {
    this.encoding = encoding;
    this.encoder = CharsetCoding.encoder(encoding);
    this.stream = stream;
    this.errors = errors;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, @Named PyObject stream, @Named @Default("'strict'") String errors) {
    Encodings encoding = PyMultibyteCodec.of(type);
    return type == TYPE
        ? new PyMultibyteStreamWriter(encoding, stream, errors)
        : new PyMultibyteStreamWriterSub(type, encoding, stream, errors);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** All was done when it was made; here to come before the initializers of module codecs. */
  @BuiltinMethod
  void __init__(@Named PyObject stream, @Named @Default("'strict'") PyObject errors) {}

  /** Encode a text and write it. */
  @BuiltinMethod
  void write(PyObject strobj) {
    PyStr text = PyMultibyteCodec.textOf(strobj);
    byte[] bytes;
    try {
      bytes =
          CharsetCoding.encode(
              encoding, encoder, text.text(), false, ErrorCallbacks.encoding(errors));
    } catch (RuntimeException e) {
      throw CharsetCoding.translated(e);
    }
    Calls.method(stream, WRITE, PyBytes.of(bytes));
  }

  /** Encode texts and write them. */
  @BuiltinMethod
  void writelines(PyObject lines) {
    for (PyObject line : Iteration.toArray(lines)) {
      write(line);
    }
  }

  /** Write what brings the stream back to its start. */
  @BuiltinMethod
  void reset() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CharsetCoding.finish(encoder, out);
    if (out.size() > 0) {
      Calls.method(stream, WRITE, PyBytes.of(out.toByteArray()));
    }
  }

  @BuiltinGetter
  PyObject stream() {
    return stream;
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
