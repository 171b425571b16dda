package typhon.stdlib._json;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** json speedups */
// CPython: Modules/_json.c
@BuiltinModule(name = "_json")
public final class JsonModule {
  private JsonModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("make_scanner"), PyScanner.TYPE);
    module.dict().put(PyStr.intern("make_encoder"), PyEncoder.TYPE);
  }

  /**
   * Scan the string for a JSON string that ends with a quote, from index end on (after the opening
   * quote).
   *
   * <p>Returns the decoded string and the index after its end. Control characters are only allowed
   * if strict is False.
   */
  @BuiltinFunction
  static PyObject scanstring(PyObject string, long end, @Default("True") boolean strict) {
    PyStr source = requireStr(string);
    if (end < 0 || end > source.length()) {
      throw Errors.valueError("end is out of bounds");
    }
    StringScanner scanner = new StringScanner(source, strict);
    PyStr value = PyStr.of(scanner.scan((int) end));
    return PyTuple.of(value, PyInt.of(scanner.end()));
  }

  /** The JSON literal of a str */
  @BuiltinFunction
  static PyObject encode_basestring(PyObject object) {
    return PyStr.of(StringEncoder.encode(requireStr(object).text(), false));
  }

  /** The JSON literal of a str, all of it ASCII */
  @BuiltinFunction
  static PyObject encode_basestring_ascii(PyObject object) {
    return PyStr.of(StringEncoder.encode(requireStr(object).text(), true));
  }

  private static PyStr requireStr(PyObject object) {
    if (object instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("first argument must be a string, not " + object.type().name());
  }
}
