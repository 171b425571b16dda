package typhon.runtime.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.call.FunctionTarget;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;
import typhon.runtime.type.PyType;

/**
 * A function defined by {@code def} or {@code lambda}.
 *
 * <p>Thread rule: what a call needs (code, defaults) is read once per call from volatile fields;
 * the attribute dict is made under the function's monitor.
 */
@BuiltinType(name = "function", exposed = false, weakReferable = true)
public final class PyFunction extends PyObject implements PyFunctionKind {
  public static final PyType TYPE = PyType.builtin(new PyFunctionTable());
  private static final PyCell[] NO_CELLS = {};
  private static final VarHandle TARGET;
  private static final VarHandle NAME;
  private static final VarHandle QUALIFIED_NAME;
  private static final VarHandle DOC;
  private static final VarHandle MODULE;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TARGET = lookup.findVarHandle(PyFunction.class, "target", FunctionTarget.class);
      NAME = lookup.findVarHandle(PyFunction.class, "name", PyStr.class);
      QUALIFIED_NAME = lookup.findVarHandle(PyFunction.class, "qualifiedName", PyStr.class);
      DOC = lookup.findVarHandle(PyFunction.class, "doc", PyObject.class);
      MODULE = lookup.findVarHandle(PyFunction.class, "module", PyObject.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final PyCell[] closure;

  /** The code and how it is run; through TARGET too. */
  private volatile FunctionTarget target;

  private volatile PyTuple defaults;
  private volatile PyDict keywordDefaults;
  private volatile PyStr name;
  private volatile PyStr qualifiedName;
  private volatile PyObject doc;
  private volatile PyObject module;

  /** Null for None. */
  private volatile PyObject annotate;

  private volatile PyDict annotations;

  /** Null for an empty tuple. */
  private volatile PyTuple typeParams;

  private volatile PyDict dict;

  public PyFunction(CompiledUnit unit, PyCode code, PyCell[] closure) {
    // Plain: what publishes the function publishes them too, and fences cost more than the rest.
    TARGET.set(this, unit.target(code));
    this.closure = closure == null ? NO_CELLS : closure;
    NAME.set(this, code.name());
    QUALIFIED_NAME.set(this, code.qualifiedName());
    PyObject docstring = code.spec().docstring();
    if (docstring != null) {
      DOC.set(this, docstring);
    }
    MODULE.set(this, unit.globals().get(Names.NAME));
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named PyCode code,
      @Named PyDict globals,
      @Named @Default("None") PyObject name,
      @Named @Default("None") PyObject argdefs,
      @Named @Default("None") PyObject closure,
      @Named @Default("None") PyObject kwdefaults) {
    if (name != PyNone.NONE && !(name instanceof PyStr)) {
      throw Errors.typeError("arg 3 (name) must be None or string");
    }
    if (argdefs != PyNone.NONE && !(argdefs instanceof PyTuple)) {
      throw Errors.typeError("arg 4 (defaults) must be None or tuple");
    }
    PyCell[] cells = FunctionClosure.check(code, closure);
    if (kwdefaults != PyNone.NONE && !(kwdefaults instanceof PyDict)) {
      throw Errors.typeError("arg 6 (kwdefaults) must be None or dict");
    }
    PyFunction f = new PyFunction(code.unit().bind(globals), code, cells);
    if (name instanceof PyStr s) {
      f.name = s;
    }
    f.defaults = argdefs instanceof PyTuple t ? t : null;
    f.keywordDefaults = kwdefaults instanceof PyDict d ? d : null;
    return f;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public CompiledUnit unit() {
    return target.unit;
  }

  public PyCell cell(int index) {
    return closure[index];
  }

  public PyCode code() {
    return target.code;
  }

  /** How this function is called at present. */
  public FunctionTarget target() {
    return target;
  }

  /** Takes a better target for the same code. */
  public void replaceTarget(FunctionTarget old, FunctionTarget next) {
    TARGET.compareAndSet(this, old, next);
  }

  /** Default values of the last positional parameters, or null. */
  public PyTuple defaults() {
    return defaults;
  }

  /** Default values of keyword-only parameters by name, or null. */
  public PyDict keywordDefaults() {
    return keywordDefaults;
  }

  public PyStr qualifiedName() {
    return qualifiedName;
  }

  /** Sets what a definition adds to the code; null where it adds nothing. */
  public void define(PyTuple newDefaults, PyDict newKeywordDefaults, PyObject newAnnotate) {
    defaults = newDefaults;
    keywordDefaults = newKeywordDefaults;
    if (newAnnotate != null) {
      annotate = newAnnotate;
    }
  }

  public void setTypeParams(PyTuple params) {
    typeParams = params;
  }

  // Calls

  @Override
  public PyObject call(ThreadState ts) {
    return target.call0(this, ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a) {
    return target.call1(this, a, ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b) {
    return target.call2(this, a, b, ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b, PyObject c) {
    return target.call3(this, a, b, c, ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return target.callMany(this, args, keywords, ts);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self) {
    return call(ts, self);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a) {
    return call(ts, self, a);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a, PyObject b) {
    return call(ts, self, a, b);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
    return target.call4(this, self, a, b, c, ts);
  }

  @Override
  public PyObject callMethod(ThreadState ts, PyObject self, PyObject[] args, PyStr[] keywords) {
    return target.methodMany(this, self, args, keywords, ts);
  }

  // Descriptor

  @Override
  public PyObject descriptorGet(PyObject instance, PyType owner) {
    return instance == null ? this : new PyBoundMethod(this, instance);
  }

  @Override
  public boolean isDescriptor() {
    return true;
  }

  @Override
  public boolean isDataDescriptor() {
    return false;
  }

  @BuiltinMethod
  PyObject __get__(PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return instance == PyNone.NONE ? this : new PyBoundMethod(this, instance);
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @typhon.annotations.Keywords PyDict keywords) {
    return typhon.runtime.ops.Calls.call(ts, this, args, keywords);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("<function " + qualifiedName + " at " + Objects.address(this) + ">");
  }

  // Attributes

  @Override
  public PyObject ownAttribute(PyStr attribute) {
    PyDict d = dict;
    return d == null ? null : d.get(attribute);
  }

  @Override
  public PyDict dict() {
    PyDict d = dict;
    if (d == null) {
      synchronized (this) {
        d = dict;
        if (d == null) {
          d = new PyDict();
          dict = d;
        }
      }
    }
    return d;
  }

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict();
  }

  @BuiltinSetter(name = "__dict__")
  void setDictAttribute(PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    if (!(value instanceof PyDict d)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    dict = d;
  }

  @BuiltinGetter(name = "__code__")
  PyObject codeAttribute() {
    if (Audit.isOn()) {
      Audit.event("object.__getattr__", this, PyStr.intern("__code__"));
    }
    return target.code;
  }

  /** CPython: funcobject.c func_set_defaults, func_set_kwdefaults. */
  private void auditSetting(String attribute, PyObject value) {
    if (value == null) {
      Audit.event("object.__delattr__", this, PyStr.intern(attribute));
    } else {
      Audit.event("object.__setattr__", this, PyStr.intern(attribute), value);
    }
  }

  @BuiltinSetter(name = "__code__")
  void setCode(PyObject value) {
    if (!(value instanceof PyCode c)) {
      throw Errors.typeError("__code__ must be set to a code object");
    }
    Audit.event("object.__setattr__", this, PyStr.intern("__code__"), value);
    int needed = c.spec().freeNames().length;
    if (needed != closure.length) {
      throw Errors.valueError(
          name + "() requires a code object with " + closure.length + " free vars, not " + needed);
    }
    warnOfOtherKind(target.code, c);
    target = c.unit().bind(globals()).target(c);
  }

  // CPython: funcobject.c func_set_code
  private static void warnOfOtherKind(PyCode old, PyCode next) {
    int kinds = PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR;
    if ((old.flags() & kinds) != (next.flags() & kinds)) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "Assigning a code object of non-matching type is deprecated "
              + "(e.g., from a generator to a plain function)");
    }
  }

  @BuiltinGetter(name = "__globals__", member = true)
  public PyDict globals() {
    return unit().globals();
  }

  @BuiltinGetter(name = "__builtins__", member = true)
  PyObject builtins() {
    return unit().builtins();
  }

  @BuiltinGetter(name = "__closure__", member = true)
  PyObject closureAttribute() {
    return closure.length == 0 ? PyNone.NONE : PyTuple.of((PyObject[]) closure.clone());
  }

  @BuiltinGetter(name = "__defaults__")
  PyObject defaultsAttribute() {
    PyTuple d = defaults;
    return d == null ? PyNone.NONE : d;
  }

  @BuiltinSetter(name = "__defaults__")
  void setDefaults(PyObject value) {
    if (value != null && value != PyNone.NONE && !(value instanceof PyTuple)) {
      throw Errors.typeError("__defaults__ must be set to a tuple object");
    }
    auditSetting("__defaults__", value);
    defaults = value instanceof PyTuple t ? t : null;
  }

  @BuiltinGetter(name = "__kwdefaults__")
  PyObject keywordDefaultsAttribute() {
    PyDict d = keywordDefaults;
    return d == null ? PyNone.NONE : d;
  }

  @BuiltinSetter(name = "__kwdefaults__")
  void setKeywordDefaults(PyObject value) {
    if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
      throw Errors.typeError("__kwdefaults__ must be set to a dict object");
    }
    auditSetting("__kwdefaults__", value);
    keywordDefaults = value instanceof PyDict d ? d : null;
  }

  @BuiltinGetter(name = "__name__")
  PyObject nameAttribute() {
    return name;
  }

  @BuiltinSetter(name = "__name__")
  void setName(PyObject value) {
    if (!(value instanceof PyStr s)) {
      throw Errors.typeError("__name__ must be set to a string object");
    }
    name = s;
  }

  @BuiltinGetter(name = "__qualname__")
  PyObject qualifiedNameAttribute() {
    return qualifiedName;
  }

  @BuiltinSetter(name = "__qualname__")
  void setQualifiedName(PyObject value) {
    if (!(value instanceof PyStr s)) {
      throw Errors.typeError("__qualname__ must be set to a string object");
    }
    qualifiedName = s;
  }

  @BuiltinGetter(name = "__module__")
  PyObject moduleAttribute() {
    PyObject m = module;
    return m == null ? PyNone.NONE : m;
  }

  @BuiltinSetter(name = "__module__")
  void setModule(PyObject value) {
    module = value;
  }

  @BuiltinGetter(name = "__doc__")
  PyObject docAttribute() {
    PyObject d = doc;
    return d == null ? PyNone.NONE : d;
  }

  @BuiltinSetter(name = "__doc__")
  public void setDoc(PyObject value) {
    doc = value;
  }

  @BuiltinGetter(name = "__type_params__")
  PyObject typeParamsAttribute() {
    PyTuple t = typeParams;
    return t == null ? PyTuple.EMPTY : t;
  }

  @BuiltinSetter(name = "__type_params__")
  void setTypeParamsAttribute(PyObject value) {
    if (!(value instanceof PyTuple t)) {
      throw Errors.typeError("__type_params__ must be set to a tuple");
    }
    typeParams = t;
  }

  @BuiltinGetter(name = "__annotate__")
  PyObject annotateAttribute() {
    PyObject a = annotate;
    return a == null ? PyNone.NONE : a;
  }

  @BuiltinSetter(name = "__annotate__")
  void setAnnotate(PyObject value) {
    if (value == null) {
      throw Errors.typeError("__annotate__ cannot be deleted");
    }
    if (value != PyNone.NONE && !FunctionClosure.isCallable(value)) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    annotate = value;
    if (value != PyNone.NONE) {
      annotations = null;
    }
  }

  @BuiltinGetter(name = "__annotations__")
  PyObject annotationsAttribute() {
    PyDict known = annotations;
    if (known != null) {
      return known;
    }
    PyDict made = new PyDict();
    PyObject source = annotateAttribute();
    if (source != PyNone.NONE) {
      PyObject result = source.call(ThreadState.current(), PyInt.of(1));
      if (!(result instanceof PyDict d)) {
        throw Errors.typeError(
            "__annotate__ returned non-dict of type '" + result.type().name() + "'");
      }
      made = d;
    }
    synchronized (this) {
      if (annotations == null) {
        annotations = made;
      }
      return annotations;
    }
  }

  @BuiltinSetter(name = "__annotations__")
  void setAnnotations(PyObject value) {
    if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
      throw Errors.typeError("__annotations__ must be set to a dict object");
    }
    annotations = value instanceof PyDict d ? d : null;
    annotate = PyNone.NONE;
  }
}
