package typhon.runtime.object;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.CallerModule;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A named alias of a type, as the type statement makes it. Immutable; the value may be computed
 * late.
 */
@BuiltinType(name = "TypeAliasType", module = "typing", exposed = false, weakReferable = true)
public final class PyTypeAliasType extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTypeAliasTypeTable());

  private final PyObject name;
  private final PyTuple parameters;
  private final LateValue value;
  private final PyObject module;

  PyTypeAliasType(ThreadState ts, PyObject name, PyTuple parameters, LateValue value) {
    this.name = name;
    this.parameters = parameters;
    this.value = value;
    this.module = CallerModule.name(ts);
  }

  // CPython: typevarobject.c typealias_new_impl
  @BuiltinNew
  static PyObject __new__(
      ThreadState ts,
      PyType type,
      @Named PyObject name,
      @Named PyObject value,
      @KeywordOnly @Default("()") PyObject type_params) {
    TypeParameter.requireName(name, "typealias");
    if (!(type_params instanceof PyTuple params)) {
      throw Errors.typeError("type_params must be a tuple");
    }
    checkParameters(params);
    return new PyTypeAliasType(ts, name, params, LateValue.known(value));
  }

  private static void checkParameters(PyTuple params) {
    boolean defaultSeen = false;
    for (PyObject p : params.array()) {
      if (!(p instanceof TypeParameter parameter)) {
        throw Errors.typeError("Expected a type param, got " + Objects.repr(p));
      }
      if (parameter.hasFallback()) {
        defaultSeen = true;
      } else if (defaultSeen) {
        throw Errors.typeError(
            "non-default type parameter '" + Objects.repr(p) + "' follows default type parameter");
      }
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject item) {
    if (parameters.size() == 0) {
      throw Errors.typeError("Only generic type aliases are subscriptable");
    }
    return new PyGenericAlias(this, item);
  }

  @BuiltinMethod
  PyObject __iter__() {
    return Iteration.iter(PyTuple.of(unpack()));
  }

  private PyObject unpack() {
    return typhon.runtime.ops.Items.getItem(TypingCalls.attribute("typing", "Unpack"), this);
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(name.toString());
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return PyUnion.__class_getitem__(PyUnion.TYPE, PyTuple.of(self, value));
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return PyUnion.__class_getitem__(PyUnion.TYPE, PyTuple.of(value, self));
  }

  /** Pickled by name. */
  @BuiltinMethod
  PyObject __reduce__() {
    return name;
  }

  @BuiltinGetter(name = "__name__")
  PyObject name() {
    return name;
  }

  @BuiltinGetter(name = "__value__")
  PyObject value() {
    return value.get();
  }

  @BuiltinGetter(name = "evaluate_value")
  PyObject evaluator() {
    return value.evaluator();
  }

  @BuiltinGetter(name = "__type_params__")
  PyObject typeParameters() {
    return parameters;
  }

  /** The parameters, those that stand for several types unpacked. */
  @BuiltinGetter(name = "__parameters__")
  PyObject unpackedParameters() {
    return TypeParameterFactory.unpack(parameters);
  }

  @BuiltinGetter(name = "__module__")
  PyObject module() {
    return module == null ? PyNone.NONE : module;
  }
}
