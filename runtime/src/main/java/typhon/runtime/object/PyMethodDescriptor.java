package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.BuiltinKind;
import typhon.runtime.type.BuiltinSpec;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;
import typhon.runtime.type.TypeTable;

/** A method of a built-in type, not yet bound to an object. Immutable but for a cache. */
@BuiltinType(name = "method_descriptor", exposed = false)
public final class PyMethodDescriptor extends PyObject implements PyFunctionKind {
  public static final PyType TYPE = PyType.builtin(new PyMethodDescriptorTable());

  private final PyType owner;

  /**
   * The Java class of the last receiver that passed: what passes depends on the Java class only.
   */
  private Class<?> accepted;

  final BuiltinSpec spec;

  public PyMethodDescriptor(PyType owner, BuiltinSpec spec) {
    this.owner = owner;
    this.spec = spec;
  }

  @Override
  public PyType type() {
    return switch (spec.kind) {
      case SPECIAL -> PyWrapperDescriptor.TYPE;
      case CLASS_METHOD -> PyClassMethodDescriptor.TYPE;
      default -> TYPE;
    };
  }

  public BuiltinSpec spec() {
    return spec;
  }

  PyType owner() {
    return owner;
  }

  /**
   * Whether the built-in type it belongs to is a sequence or mapping: has {@code __getitem__}, and
   * is no stand-in for any object.
   */
  public boolean isOfSequence() {
    return owner.special(SpecialMethod.GETITEM) != null && owner.special(SpecialMethod.SUB) == null;
  }

  private void check(PyObject self) {
    if (self.getClass() != accepted) {
      checkAgain(self);
      accepted = self.getClass();
    }
  }

  private void checkAgain(PyObject self) {
    TypeTable table = owner.table();
    if (owner != PyBaseObject.TYPE && !table.accepts(self)) {
      throw Errors.typeError(
          "descriptor '"
              + spec.name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + self.type().name()
              + "' object");
    }
  }

  @Override
  public boolean isDescriptor() {
    return true;
  }

  @Override
  public boolean isDataDescriptor() {
    return false;
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType cls) {
    if (spec.kind == BuiltinKind.CLASS_METHOD) {
      return new PyBuiltinFunction(spec, accepted(cls == null ? instance.type() : cls), null);
    }
    if (instance == null) {
      return this;
    }
    check(instance);
    return new PyBuiltinFunction(spec, instance, null);
  }

  /** The class that a class method is called for. */
  // CPython: descrobject.c classmethod_get
  private PyType accepted(PyType cls) {
    if (!cls.isSubtypeOf(owner)) {
      throw Errors.typeError(
          "descriptor '"
              + spec.name
              + "' requires a subtype of '"
              + owner.name()
              + "' but received '"
              + cls.name()
              + "'");
    }
    return cls;
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self) {
    if (spec.kind == BuiltinKind.CLASS_METHOD) {
      return spec.call(ts, self.type());
    }
    check(self);
    return spec.call(ts, self);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a) {
    if (spec.kind == BuiltinKind.CLASS_METHOD) {
      return spec.call(ts, self.type(), a);
    }
    check(self);
    return spec.call(ts, self, a);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a, PyObject b) {
    if (spec.kind == BuiltinKind.CLASS_METHOD) {
      return spec.call(ts, self.type(), a, b);
    }
    check(self);
    return spec.call(ts, self, a, b);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
    if (spec.kind == BuiltinKind.CLASS_METHOD) {
      return spec.call(ts, self.type(), a, b, c);
    }
    check(self);
    return spec.call(ts, self, a, b, c);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self, PyObject[] args, PyStr[] keywords) {
    if (spec.kind == BuiltinKind.CLASS_METHOD) {
      return spec.call(ts, self.type(), args, keywords);
    }
    check(self);
    return spec.call(ts, self, args, keywords);
  }

  @Override
  public PyObject call(ThreadState ts) {
    throw needsArgument();
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a) {
    return call(ts, new PyObject[] {a}, null);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b) {
    return call(ts, new PyObject[] {a, b}, null);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b, PyObject c) {
    return call(ts, new PyObject[] {a, b, c}, null);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    if (args.length - (keywords == null ? 0 : keywords.length) == 0) {
      throw needsArgument();
    }
    PyObject self = args[0];
    if (spec.kind == BuiltinKind.CLASS_METHOD
        && !(self instanceof PyType t && t.isSubtypeOf(owner))) {
      throw Errors.typeError(
          "descriptor '"
              + spec.name
              + "' for type '"
              + owner.name()
              + "' needs a type, not a '"
              + self.type().name()
              + "' as arg 2");
    }
    if (spec.kind != BuiltinKind.CLASS_METHOD) {
      requireInstance(self);
    }
    return spec.call(ts, self, java.util.Arrays.copyOfRange(args, 1, args.length), keywords);
  }

  private RuntimeException needsArgument() {
    if (spec.kind == BuiltinKind.SPECIAL) {
      return Errors.typeError(
          "descriptor '" + spec.name + "' of '" + owner.name() + "' object needs an argument");
    }
    return Errors.typeError(
        "unbound method " + owner.name() + "." + spec.name + "() needs an argument");
  }

  private void requireInstance(PyObject self) {
    if (owner == PyBaseObject.TYPE || owner.table().accepts(self)) {
      return;
    }
    if (spec.kind == BuiltinKind.SPECIAL) {
      throw Errors.typeError(
          "descriptor '"
              + spec.name
              + "' requires a '"
              + owner.name()
              + "' object but received a '"
              + self.type().name()
              + "'");
    }
    check(self);
  }

  @BuiltinMethod
  PyObject __repr__() {
    String what = spec.kind == BuiltinKind.SPECIAL ? "slot wrapper" : "method";
    return PyStr.of("<" + what + " '" + spec.name + "' of '" + owner.name() + "' objects>");
  }

  @BuiltinGetter(name = "__name__", member = true)
  String name() {
    return spec.name;
  }

  @BuiltinGetter(name = "__qualname__")
  String qualifiedName() {
    return owner.qualifiedName() + "." + spec.name;
  }

  @BuiltinGetter(name = "__objclass__", member = true)
  PyObject objclass() {
    return owner;
  }

  @BuiltinGetter(name = "__doc__")
  String doc() {
    return spec.doc;
  }

  @BuiltinGetter(name = "__text_signature__")
  String textSignature() {
    return spec.textSignature;
  }

  /** Pickled by class and name. */
  @BuiltinMethod
  PyObject __reduce__() {
    if (spec.kind == BuiltinKind.CLASS_METHOD) {
      throw Errors.typeError("cannot pickle 'classmethod_descriptor' object");
    }
    PyObject getattr = ThreadState.current().interpreter.builtins().get(PyStr.intern("getattr"));
    return PyTuple.of(getattr, PyTuple.of(owner, PyStr.of(spec.name)));
  }

  @BuiltinMethod
  PyObject __get__(PyObject instance, @typhon.annotations.Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return descriptorGet(
        instance == PyNone.NONE ? null : instance, owner instanceof PyType t ? t : null);
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @typhon.annotations.Keywords PyDict keywords) {
    return typhon.runtime.ops.Calls.call(ts, this, args, keywords);
  }
}
