package typhon.stdlib._io;

import java.math.BigInteger;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.Text;
import typhon.runtime.type.PyType;

/**
 * A decoder that makes all line ends of another decoder's text (or of plain text, if that is None)
 * newlines, or only records them.
 *
 * <p>Thread rule: the newline state changes under this object's monitor, the inner decoder is
 * called outside it.
 */
@BuiltinType(name = "IncrementalNewlineDecoder", module = "_io", subclassable = true)
public class PyIncrementalNewlineDecoder extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyIncrementalNewlineDecoderTable());

  private volatile PyObject decoder;
  private volatile NewlineState state = new NewlineState(false);

  PyIncrementalNewlineDecoder() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    return type == TYPE
        ? new PyIncrementalNewlineDecoder()
        : new PyIncrementalNewlineDecoderSub(type);
  }

  @BuiltinMethod
  void __init__(
      @Named PyObject decoder,
      @Named boolean translate,
      @Named @Default("'strict'") PyObject errors) {
    this.decoder = decoder;
    this.state = new NewlineState(translate);
  }

  private PyObject decoder() {
    PyObject d = decoder;
    if (d == null) {
      throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
    }
    return d;
  }

  /** Decode the input; final says that nothing follows. */
  @BuiltinMethod
  PyObject decode(@Named PyObject input, @Named("final") @Default("False") boolean last) {
    PyObject inner = decoder();
    PyObject decoded =
        inner == PyNone.NONE ? input : Calls.method(inner, IoNames.DECODE, input, PyBool.of(last));
    if (!(decoded instanceof PyStr s)) {
      throw Errors.typeError(
          "decoder should return a string result, not '" + decoded.type().name() + "'");
    }
    synchronized (this) {
      Text text = state.decode(s.text(), last);
      return PyStr.of(text);
    }
  }

  /** The bytes not yet decoded, and the state as an int. */
  @BuiltinMethod
  PyObject getstate() {
    PyObject inner = decoder();
    PyObject buffer = PyBytes.EMPTY;
    BigInteger flags = BigInteger.ZERO;
    if (inner != PyNone.NONE) {
      PyObject given = Calls.method(inner, IoNames.GETSTATE);
      if (!(given instanceof PyTuple t) || t.size() != 2) {
        throw Errors.typeError("illegal decoder state");
      }
      buffer = t.get(0);
      flags = Numbers.index(t.get(1)).bigValue();
    }
    flags = flags.shiftLeft(1);
    if (state.pendingCarriageReturn) {
      flags = flags.setBit(0);
    }
    return PyTuple.of(buffer, PyInt.of(flags));
  }

  /** Go back to a state that getstate gave. */
  @BuiltinMethod
  void setstate(PyObject given) {
    PyObject inner = decoder();
    if (!(given instanceof PyTuple t)) {
      throw Errors.typeError("state argument must be a tuple");
    }
    if (t.size() != 2) {
      throw Errors.typeError("setstate(): illegal state argument");
    }
    BigInteger flags = Numbers.index(t.get(1)).bigValue();
    state.pendingCarriageReturn = flags.testBit(0);
    if (inner != PyNone.NONE) {
      Calls.method(inner, IoNames.SETSTATE, PyTuple.of(t.get(0), PyInt.of(flags.shiftRight(1))));
    }
  }

  /** Forget everything. */
  @BuiltinMethod
  PyObject reset() {
    PyObject inner = decoder();
    synchronized (this) {
      state.reset();
    }
    return inner == PyNone.NONE ? inner : Calls.method(inner, IoNames.RESET);
  }

  /** The line ends seen so far: None, a string or a tuple of strings. */
  @BuiltinGetter
  PyObject newlines() {
    decoder();
    return state.newlines();
  }
}
