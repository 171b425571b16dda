package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.call.DefaultCalls;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** A callable bound to the object it is a method of. Immutable. */
@BuiltinType(name = "method", exposed = false, weakReferable = true)
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
    if (function.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("first argument must be callable");
    }
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

  @Override
  public boolean isDescriptor() {
    return true;
  }

  @Override
  public boolean isDataDescriptor() {
    return false;
  }

  /** A method is bound already. */
  @Override
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    return this;
  }

  // CPython: classobject.c method_getattro
  @Override
  public PyObject attributeOrNull(PyStr name) {
    PyObject inType = TYPE.lookup(name);
    return inType != null
        ? inType.descriptorGet(this, TYPE)
        : Objects.getAttributeOrNull(function, name);
  }

  @BuiltinMethod
  PyObject __getattribute__(PyObject name) {
    PyStr attribute = DefaultAttributes.requireName(name);
    PyObject inType = TYPE.lookup(attribute);
    return inType != null
        ? inType.descriptorGet(this, TYPE)
        : Objects.getAttribute(function, attribute);
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    return Calls.call(ts, this, args, keywords);
  }

  @BuiltinMethod
  PyObject __get__(PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return this;
  }

  @BuiltinMethod
  PyObject __repr__() {
    PyObject name = Objects.getAttributeOrNull(function, Names.QUALNAME);
    if (name == null) {
      name = Objects.getAttributeOrNull(function, Names.NAME);
    }
    String shown = name instanceof PyStr ? name.toString() : "?";
    return PyStr.of("<bound method " + shown + " of " + Objects.repr(self) + ">");
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    if (!(value instanceof PyBoundMethod other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(self == other.self && Objects.equal(function, other.function));
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.identityHash(self) ^ Objects.hash(function);
  }

  /** Pickled as an attribute of its object. */
  @BuiltinMethod
  PyObject __reduce__(ThreadState ts) {
    PyObject getattr = ts.interpreter.builtins().get(PyStr.intern("getattr"));
    return PyTuple.of(getattr, PyTuple.of(self, Objects.getAttribute(function, Names.NAME)));
  }

  @BuiltinGetter(name = "__doc__")
  PyObject doc() {
    PyObject doc = Objects.getAttributeOrNull(function, Names.DOC);
    return doc == null ? PyNone.NONE : doc;
  }

  @BuiltinGetter(name = "__func__", member = true)
  public PyObject function() {
    return function;
  }

  @BuiltinGetter(name = "__self__", member = true)
  public PyObject self() {
    return self;
  }
}
