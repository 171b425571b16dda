package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** A method that receives the class instead of the instance. */
@BuiltinType(name = "classmethod", subclassable = true)
public class PyClassMethod extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyClassMethodTable());

  private final PyObject function;

  public PyClassMethod(PyObject function) {
    this.function = function;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject function) {
    return type == TYPE ? new PyClassMethod(function) : new PyClassMethodSub(type, function);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    return new PyBoundMethod(function, owner == null ? instance.type() : owner);
  }

  @BuiltinGetter(name = "__func__")
  PyObject function() {
    return function;
  }
}
