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

  private final EncodingState state;
  private volatile String errors;

  PyMultibyteIncrementalEncoder(EncodingState state, String errors) {
    this.state = state;
    this.errors = errors;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named @Default("'strict'") String errors) {
    EncodingState state = new EncodingState(PyMultibyteCodec.of(type));
    return type == TYPE
        ? new PyMultibyteIncrementalEncoder(state, errors)
        : new PyMultibyteIncrementalEncoderSub(type, state, errors);
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
    return state.encode(PyMultibyteCodec.textOf(input), last, errors);
  }

  /** Back to the start. */
  @BuiltinMethod
  void reset() {
    state.reset();
  }

  /** What waits and what was shifted and called, as a number. */
  @BuiltinMethod
  PyObject getstate() {
    return PyInt.of(state.number());
  }

  /** Go on from what getstate() gave. */
  @BuiltinMethod
  void setstate(PyObject state) {
    if (!(state instanceof PyInt number)) {
      throw Errors.typeError("setstate() argument must be int, not " + state.type().name());
    }
    this.state.restore(number.bigValue());
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
