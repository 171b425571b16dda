package typhon.stdlib._multibytecodec;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Writes text to a stream of bytes.
 *
 * <p>Thread rule: the errors are volatile; the state is its user's, as with all such writers.
 */
@BuiltinType(name = "MultibyteStreamWriter", module = "_multibytecodec", subclassable = true)
public class PyMultibyteStreamWriter extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMultibyteStreamWriterTable());

  private static final PyStr WRITE = PyStr.intern("write");

  private final EncodingState state;
  private final PyObject stream;
  private volatile String errors;

  PyMultibyteStreamWriter(EncodingState state, PyObject stream, String errors) {
    this.state = state;
    this.stream = stream;
    this.errors = errors;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, @Named PyObject stream, @Named @Default("'strict'") String errors) {
    EncodingState state = new EncodingState(PyMultibyteCodec.of(type));
    return type == TYPE
        ? new PyMultibyteStreamWriter(state, stream, errors)
        : new PyMultibyteStreamWriterSub(type, state, stream, errors);
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
    PyBytes bytes = state.encode(PyMultibyteCodec.textOf(strobj), false, errors);
    Calls.method(stream, WRITE, bytes);
  }

  /** Encode texts and write them. */
  @BuiltinMethod
  void writelines(PyObject lines) {
    if (lines.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError("arg must be a sequence object");
    }
    // The writing may change the length.
    for (int i = 0; i < Items.length(lines); i++) {
      write(Items.getItem(lines, PyInt.of(i)));
    }
  }

  /** Write a character that waited for a second one. */
  @BuiltinMethod
  void reset() {
    if (!state.hasPending()) {
      return;
    }
    PyBytes bytes = state.flush(errors);
    if (bytes.size() > 0) {
      Calls.method(stream, WRITE, bytes);
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
