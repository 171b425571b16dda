package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.BuiltinKind;
import typhon.runtime.type.BuiltinSpec;
import typhon.runtime.type.PyType;

/** A function implemented in Java, or a built-in method bound to its object. Immutable. */
@BuiltinType(name = "builtin_function_or_method", exposed = false, weakReferable = true)
public final class PyBuiltinFunction extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyBuiltinFunctionTable());

  private final BuiltinSpec spec;
  private final PyObject self;
  private final PyStr module;

  /**
   * @param self what the table's entry receives: the bound object, the type of {@code __new__}, the
   *     module
   * @param module the name for {@code __module__}, or null
   */
  public PyBuiltinFunction(BuiltinSpec spec, PyObject self, PyStr module) {
    this.spec = spec;
    this.self = self;
    this.module = module;
  }

  @Override
  public PyType type() {
    return spec.kind == BuiltinKind.SPECIAL ? PyMethodWrapper.TYPE : TYPE;
  }

  public BuiltinSpec spec() {
    return spec;
  }

  /** Whether this {@code __new__} of a built-in type can make instances of the class. */
  public boolean makes(PyType cls) {
    PyType base = (PyType) self;
    return cls.isSubtypeOf(base)
        && (cls.layout() == base.layout() || base.isSubtypeOf(PyBaseException.TYPE));
  }

  /** Whether this is the function of this name. */
  public boolean isNamed(String name) {
    return spec.name.equals(name);
  }

  @Override
  public boolean isDescriptor() {
    return false;
  }

  @Override
  public boolean isDataDescriptor() {
    return false;
  }

  @Override
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    return this;
  }

  /**
   * The receiver a table entry gets; {@code __new__} is called with the class as first argument.
   */
  @Override
  public PyObject call(ThreadState ts) {
    return spec.kind == BuiltinKind.NEW ? callNew(ts, NO_ARGS, null) : spec.call(ts, self);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a) {
    return spec.kind == BuiltinKind.NEW
        ? callNew(ts, new PyObject[] {a}, null)
        : spec.call(ts, self, a);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b) {
    return spec.kind == BuiltinKind.NEW
        ? callNew(ts, new PyObject[] {a, b}, null)
        : spec.call(ts, self, a, b);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b, PyObject c) {
    return spec.kind == BuiltinKind.NEW
        ? callNew(ts, new PyObject[] {a, b, c}, null)
        : spec.call(ts, self, a, b, c);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return spec.kind == BuiltinKind.NEW
        ? callNew(ts, args, keywords)
        : spec.call(ts, self, args, keywords);
  }

  /** Called as an attribute of a class: builtin functions do not bind. */
  @Override
  public PyObject callMethod(ThreadState ts, PyObject receiver) {
    return call(ts);
  }

  private PyObject callNew(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    PyType cls = NewChecks.check((PyType) self, args, keywords);
    return spec.call(ts, cls, java.util.Arrays.copyOfRange(args, 1, args.length), keywords);
  }

  @BuiltinMethod
  PyObject __repr__() {
    if (spec.kind == BuiltinKind.FUNCTION || spec.kind == BuiltinKind.STATIC_METHOD) {
      return PyStr.of("<built-in function " + spec.name + ">");
    }
    String what =
        spec.kind == BuiltinKind.SPECIAL
            ? "method-wrapper '" + spec.name + "' of "
            : "built-in method " + spec.name + " of ";
    return PyStr.of("<" + what + self.type().name() + " object at " + Objects.address(self) + ">");
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    if (!(value instanceof PyBuiltinFunction f)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(f.self == self && f.spec.table == spec.table && f.spec.id == spec.id);
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.identityHash(self) ^ System.identityHashCode(spec.table) ^ spec.id;
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    return Calls.call(ts, this, args, keywords);
  }

  @BuiltinGetter(name = "__name__")
  String name() {
    return spec.name;
  }

  @BuiltinGetter(name = "__qualname__")
  String qualifiedName() {
    return switch (spec.kind) {
      case FUNCTION -> spec.name;
      case NEW, CLASS_METHOD, STATIC_METHOD -> ((PyType) self).qualifiedName() + "." + spec.name;
      default -> self.type().qualifiedName() + "." + spec.name;
    };
  }

  @BuiltinGetter(name = "__self__")
  PyObject self() {
    return self == null ? PyNone.NONE : self;
  }

  @BuiltinGetter(name = "__objclass__")
  PyObject objclass() {
    if (spec.kind != BuiltinKind.SPECIAL) {
      throw typhon.runtime.error.Errors.noAttribute(this, PyStr.intern("__objclass__"));
    }
    return spec.owner();
  }

  @BuiltinGetter(name = "__module__", member = true)
  PyObject module() {
    return module == null ? PyNone.NONE : module;
  }

  @BuiltinGetter(name = "__doc__")
  String doc() {
    return spec.doc;
  }

  @BuiltinGetter(name = "__text_signature__")
  String textSignature() {
    // CPython: typeobject.c tp_new_methoddef; the constructor's own is that of the type.
    return spec.kind == BuiltinKind.NEW ? "($type, *args, **kwargs)" : spec.textSignature;
  }

  /** Pickled by name, with the object it is bound to. */
  @BuiltinMethod
  PyObject __reduce__() {
    if (self == null || self instanceof PyModule) {
      return PyStr.of(spec.name);
    }
    PyObject getattr = typhon.runtime.frame.Interpreter.main().builtins().get(PyStr.of("getattr"));
    return PyTuple.of(getattr, PyTuple.of(self, PyStr.of(spec.name)));
  }
}
