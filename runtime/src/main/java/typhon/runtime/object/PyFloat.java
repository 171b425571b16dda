package typhon.runtime.object;

import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** A floating-point number: convert a string or number to one, if possible. */
@BuiltinType(name = "float", subclassable = true)
public class PyFloat extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyFloatTable());

  public final double value;

  public PyFloat(double value) {
    this.value = value;
  }

  public static PyFloat of(double value) {
    return new PyFloat(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
