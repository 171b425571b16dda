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
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * Decodes bytes that come piece by piece.
 *
 * <p>Thread rule: the errors are volatile; the state is its user's, as with all such decoders.
 */
@BuiltinType(name = "MultibyteIncrementalDecoder", module = "_multibytecodec", subclassable = true)
public class PyMultibyteIncrementalDecoder extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMultibyteIncrementalDecoderTable());

  private final DecodingState state;
  private volatile String errors;

  PyMultibyteIncrementalDecoder(DecodingState state, String errors) {
    this.state = state;
    this.errors = errors;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named @Default("'strict'") String errors) {
    DecodingState state = new DecodingState(PyMultibyteCodec.of(type), true);
    return type == TYPE
        ? new PyMultibyteIncrementalDecoder(state, errors)
        : new PyMultibyteIncrementalDecoderSub(type, state, errors);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** All was done when it was made; here to come before the initializers of module codecs. */
  @BuiltinMethod
  void __init__(@Named @Default("'strict'") PyObject errors) {}

  /** The text of more bytes; with final what is not complete is an error. */
  @BuiltinMethod
  PyObject decode(@Named PyObject input, @Named("final") @Default("False") boolean last) {
    return state.decode(Buffers.bytesOf(input), last, errors);
  }

  /** Forget what came so far. */
  @BuiltinMethod
  void reset() {
    state.reset();
  }

  /** The bytes that wait, and what was shifted and called as a number. */
  @BuiltinMethod
  PyObject getstate() {
    return PyTuple.of(
        PyBytes.of(state.pending()), PyInt.of(StateNumbers.number(state.stateBytes())));
  }

  /** Go on from what getstate() gave. */
  @BuiltinMethod
  void setstate(PyTuple state) {
    if (state.size() != 2
        || !(state.get(0) instanceof PyBytes pending)
        || !(state.get(1) instanceof PyInt number)) {
      throw Errors.typeError("setstate(): illegal state argument");
    }
    byte[] stateBytes = StateNumbers.bytes(number.bigValue(), State.SIZE);
    this.state.restore(pending.snapshot(), stateBytes);
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
