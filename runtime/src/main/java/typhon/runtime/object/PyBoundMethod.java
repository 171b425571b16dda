package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.call.DefaultCalls;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.PyType;

/** A callable bound to the object it is a method of. Immutable. */
@BuiltinType(name = "method", exposed = false)
public final class PyBoundMethod extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyBoundMethodTable());

  private final PyObject function;
  private final PyObject self;

  public PyBoundMethod(PyObject function, PyObject self) {
    this.function = function;
    this.self = self;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject function, PyObject instance) {
    if (instance == PyNone.NONE) {
      throw Errors.typeError("instance must not be None");
    }
    return new PyBoundMethod(function, instance);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject call(ThreadState ts) {
    return function.call(ts, self);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a) {
    return function.call(ts, self, a);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b) {
    return function.call(ts, self, a, b);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b, PyObject c) {
    return function.call(ts, new PyObject[] {self, a, b, c}, null);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return function.call(ts, DefaultCalls.prepend(self, args), keywords);
  }

  @BuiltinGetter(name = "__func__")
  public PyObject function() {
    return function;
  }

  @BuiltinGetter(name = "__self__")
  public PyObject self() {
    return self;
  }
}
