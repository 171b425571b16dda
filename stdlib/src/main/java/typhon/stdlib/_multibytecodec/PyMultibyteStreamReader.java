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
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;

/**
 * Reads text from a stream of bytes.
 *
 * <p>Thread rule: the errors are volatile; the state is its user's, as with all such readers.
 */
@BuiltinType(name = "MultibyteStreamReader", module = "_multibytecodec", subclassable = true)
public class PyMultibyteStreamReader extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMultibyteStreamReaderTable());

  private static final PyStr READ = PyStr.intern("read");
  private static final PyStr READLINE = PyStr.intern("readline");

  private final DecodingState state;
  private final PyObject stream;
  private volatile String errors;

  PyMultibyteStreamReader(DecodingState state, PyObject stream, String errors) {
    this.state = state;
    this.stream = stream;
    this.errors = errors;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type, @Named PyObject stream, @Named @Default("'strict'") String errors) {
    DecodingState state = new DecodingState(PyMultibyteCodec.of(type), false);
    return type == TYPE
        ? new PyMultibyteStreamReader(state, stream, errors)
        : new PyMultibyteStreamReaderSub(type, state, stream, errors);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** All was done when it was made; here to come before the initializers of module codecs. */
  @BuiltinMethod
  void __init__(@Named PyObject stream, @Named @Default("'strict'") PyObject errors) {}

  // CPython: multibytecodec.c mbstreamreader_iread
  private PyStr read(PyStr method, long size) {
    if (size == 0) {
      return PyStr.EMPTY;
    }
    long wanted = size;
    while (true) {
      PyBytes data = bytes(method, wanted);
      boolean isNothing = data.size() == 0 && !state.hasPending();
      PyStr text = state.decode(data.snapshot(), data.size() == 0 || wanted < 0, errors);
      if (wanted < 0 || text.length() > 0 || isNothing) {
        return text;
      }
      wanted = 1;
    }
  }

  private PyBytes bytes(PyStr method, long size) {
    PyObject data =
        size < 0 ? Calls.method(stream, method) : Calls.method(stream, method, PyInt.of(size));
    if (data instanceof PyBytes bytes) {
      return bytes;
    }
    throw Errors.typeError(
        "stream function returned a non-bytes object (" + data.type().name() + ")");
  }

  private static long size(PyObject size) {
    if (size == PyNone.NONE) {
      return -1;
    }
    if (!(size instanceof PyInt)) {
      throw Errors.typeError("arg 1 must be an integer");
    }
    return Numbers.indexAsSize(size);
  }

  /** The text of so many bytes, or of all. */
  @BuiltinMethod
  PyObject read(@Default("None") PyObject sizeobj) {
    return read(READ, size(sizeobj));
  }

  /** The text of a line. */
  @BuiltinMethod
  PyObject readline(@Default("None") PyObject sizeobj) {
    return read(READLINE, size(sizeobj));
  }

  /** The text of all lines. */
  @BuiltinMethod
  PyObject readlines(@Default("None") PyObject sizehintobj) {
    PyStr text = read(READ, size(sizehintobj));
    return Calls.method(text, PyStr.intern("splitlines"), typhon.runtime.object.PyBool.TRUE);
  }

  /** Forget what waits. */
  @BuiltinMethod
  void reset() {
    state.reset();
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
