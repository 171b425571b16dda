package typhon.stdlib._io;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.Text;

/** A decoder that is a Python object. */
record PythonDecoder(PyObject object) implements TextDecoder {
  @Override
  public Text decode(byte[] bytes, boolean last) {
    PyObject result = Calls.method(object, IoNames.DECODE, PyBytes.of(bytes), PyBool.of(last));
    if (result instanceof PyStr s) {
      return s.text();
    }
    throw Errors.typeError(
        "decoder should return a string result, not '" + result.type().name() + "'");
  }

  @Override
  public void reset() {
    Calls.method(object, IoNames.RESET);
  }

  @Override
  public State state() {
    PyObject state = Calls.method(object, IoNames.GETSTATE);
    if (!(state instanceof PyTuple t) || t.size() != 2) {
      throw Errors.typeError("illegal decoder state");
    }
    if (!(t.get(0) instanceof PyBytes buffer)) {
      throw Errors.typeError(
          "illegal decoder state: the first item should be a bytes object, not '"
              + t.get(0).type().name()
              + "'");
    }
    return new State(buffer.array(), Numbers.index(t.get(1)).bigValue());
  }

  @Override
  public void restore(State state) {
    Calls.method(
        object, IoNames.SETSTATE, PyTuple.of(PyBytes.of(state.buffer()), PyInt.of(state.flags())));
  }
}
