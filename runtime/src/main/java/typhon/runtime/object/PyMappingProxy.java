package typhon.runtime.object;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A read-only view of a mapping.
 *
 * <p>Thread rule: immutable; the mapping behind it has its own.
 */
@BuiltinType(name = "mappingproxy", exposed = false)
public final class PyMappingProxy extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyMappingProxyTable());

  private static final PyStr GET = PyStr.intern("get");
  private static final PyStr KEYS = PyStr.intern("keys");
  private static final PyStr VALUES = PyStr.intern("values");
  private static final PyStr ITEMS = PyStr.intern("items");
  private static final PyStr COPY = PyStr.intern("copy");

  private final PyObject mapping;

  public PyMappingProxy(PyObject mapping) {
    this.mapping = mapping;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, @Named PyObject mapping) {
    boolean fits =
        mapping.type().special(SpecialMethod.GETITEM) != null
            && !(mapping instanceof PyList)
            && !(mapping instanceof PyTuple);
    if (!fits) {
      throw Errors.typeError(
          "mappingproxy() argument must be a mapping, not " + mapping.type().name());
    }
    return new PyMappingProxy(mapping);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The mapping behind the view. */
  public PyObject mapping() {
    return mapping;
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    return Items.getItem(mapping, key);
  }

  @BuiltinMethod
  long __len__() {
    return Items.length(mapping);
  }

  @BuiltinMethod
  boolean __contains__(PyObject key) {
    return Items.contains(mapping, key);
  }

  @BuiltinMethod
  PyObject __iter__() {
    return Iteration.iter(mapping);
  }

  @BuiltinMethod
  PyObject __reversed__() {
    return Calls.method(mapping, SpecialMethod.REVERSED.pyName());
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of("mappingproxy(" + Objects.repr(mapping) + ")");
  }

  @BuiltinMethod
  PyObject __str__() {
    return Objects.str(mapping);
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.hash(mapping);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    return compare(SpecialMethod.EQ, value);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject value) {
    return compare(SpecialMethod.NE, value);
  }

  @BuiltinMethod
  PyObject __lt__(PyObject value) {
    return compare(SpecialMethod.LT, value);
  }

  @BuiltinMethod
  PyObject __le__(PyObject value) {
    return compare(SpecialMethod.LE, value);
  }

  @BuiltinMethod
  PyObject __gt__(PyObject value) {
    return compare(SpecialMethod.GT, value);
  }

  @BuiltinMethod
  PyObject __ge__(PyObject value) {
    return compare(SpecialMethod.GE, value);
  }

  private PyObject compare(SpecialMethod op, PyObject value) {
    return Objects.richCompare(op, mapping, behind(value));
  }

  private static PyObject behind(PyObject value) {
    return value instanceof PyMappingProxy p ? p.mapping : value;
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.OR, behind(self), behind(value));
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return Numbers.binary(SpecialMethod.OR, behind(value), behind(self));
  }

  @BuiltinMethod
  PyObject __ior__(PyObject value) {
    throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
  }

  /** The value for the key, or the default. */
  @BuiltinMethod(signature = "($self, key, default=None, /)")
  PyObject get(PyObject key, @Default("None") PyObject fallback) {
    return Calls.method(mapping, GET, key, fallback);
  }

  /** The keys of the mapping. */
  @BuiltinMethod
  PyObject keys() {
    return Calls.method(mapping, KEYS);
  }

  /** The values of the mapping. */
  @BuiltinMethod
  PyObject values() {
    return Calls.method(mapping, VALUES);
  }

  /** The pairs of the mapping. */
  @BuiltinMethod
  PyObject items() {
    return Calls.method(mapping, ITEMS);
  }

  /** A shallow copy of the mapping. */
  @BuiltinMethod
  PyObject copy() {
    return Calls.method(mapping, COPY);
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
