package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.PyType;

/** A function in a class that takes neither the instance nor the class. */
@BuiltinType(name = "staticmethod", subclassable = true)
public class PyStaticMethod extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyStaticMethodTable());

  private final PyObject function;

  public PyStaticMethod(PyObject function) {
    this.function = function;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject function) {
    return type == TYPE ? new PyStaticMethod(function) : new PyStaticMethodSub(type, function);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    return function;
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return function.call(ts, args, keywords);
  }

  @BuiltinGetter(name = "__func__")
  PyObject function() {
    return function;
  }
}
