package typhon.stdlib._functools;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/** The type of the Placeholder singleton, which reserves the place of an argument in partial. */
@BuiltinType(name = "_PlaceholderType", module = "functools")
public final class PyPlaceholder extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyPlaceholderTable());
  public static final PyPlaceholder PLACEHOLDER = new PyPlaceholder();

  private PyPlaceholder() {}

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length > 0 || keywords.size() > 0) {
      throw Errors.typeError("_PlaceholderType takes no arguments");
    }
    return PLACEHOLDER;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("Placeholder");
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return PyStr.of("Placeholder");
  }
}
