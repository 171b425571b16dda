package typhon.runtime.object;

import java.util.Set;
import java.util.TreeSet;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A generic type with its arguments, such as {@code list[int]}
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(
    name = "GenericAlias",
    module = "types",
    subclassable = true,
    exposed = false,
    weakReferable = true)
public class PyGenericAlias extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyGenericAliasTable());

  private static final PyStr ORIG_CLASS = PyStr.intern("__orig_class__");

  /** Looked up on the alias although the origin may have them too (CPython: attr_exceptions). */
  private static final Set<String> OWN =
      Set.of(
          "__class__",
          "__origin__",
          "__args__",
          "__unpacked__",
          "__parameters__",
          "__typing_unpacked_tuple_args__",
          "__mro_entries__",
          "__reduce_ex__",
          "__reduce__",
          "__copy__",
          "__deepcopy__");

  /** Neither forwarded nor found on the alias's type first (CPython: attr_blocked). */
  private static final Set<String> BLOCKED = Set.of("__bases__", "__copy__", "__deepcopy__");

  private final PyObject origin;
  private final PyTuple args;
  private final boolean starred;

  public PyGenericAlias(PyObject origin, PyObject args) {
    this(origin, args instanceof PyTuple t ? t : PyTuple.of(args), false);
  }

  PyGenericAlias(PyObject origin, PyTuple args, boolean starred) {
    this.origin = origin;
    this.args = args;
    this.starred = starred;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject origin, PyObject args) {
    PyTuple all = args instanceof PyTuple t ? t : PyTuple.of(args);
    return type == TYPE
        ? new PyGenericAlias(origin, all, false)
        : new PyGenericAliasSub(type, origin, all, false);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject attributeOrNull(PyStr name) {
    String text = name.toString();
    if (BLOCKED.contains(text)) {
      return super.attributeOrNull(name);
    }
    if (!OWN.contains(text)) {
      PyObject own = type() == TYPE ? null : ownAttribute(name);
      return own != null ? own : Objects.getAttributeOrNull(origin, name);
    }
    return super.attributeOrNull(name);
  }

  @BuiltinMethod
  PyObject __getattribute__(PyObject name) {
    PyStr attribute = DefaultAttributes.requireName(name);
    if (!BLOCKED.contains(attribute.toString()) && !OWN.contains(attribute.toString())) {
      return Objects.getAttribute(origin, attribute);
    }
    PyObject value = super.attributeOrNull(attribute);
    if (value == null) {
      throw Errors.noAttribute(this, attribute);
    }
    return value;
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] positional, @Keywords PyDict keywords) {
    PyObject made = Calls.call(ts, origin, positional, keywords);
    try {
      Objects.setAttribute(made, ORIG_CLASS, this);
    } catch (PyException e) {
      if (!e.matches(PyAttributeError.TYPE)
          && !e.matches(typhon.runtime.error.ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
    }
    return made;
  }

  @BuiltinMethod
  PyObject __repr__() {
    StringBuilder out = new StringBuilder(starred ? "*" : "");
    out.append(TypingCalls.typeRepr(origin)).append('[');
    String separator = "";
    for (PyObject arg : args.array()) {
      out.append(separator);
      separator = ", ";
      if (arg instanceof PyList l) {
        out.append(listRepr(l));
      } else {
        out.append(TypingCalls.typeRepr(arg));
      }
    }
    return PyStr.of(out.append(args.size() == 0 ? "()]" : "]").toString());
  }

  private static String listRepr(PyList list) {
    StringBuilder out = new StringBuilder("[");
    // The repr of an item may shorten the list: IndexError then.
    int length = list.size();
    for (int i = 0; i < length; i++) {
      PyObject item = Items.getItem(list, PyInt.of(i));
      out.append(i == 0 ? "" : ", ").append(TypingCalls.typeRepr(item));
    }
    return out.append(']').toString();
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.hash(origin) ^ Objects.hash(args);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    if (!(value instanceof PyGenericAlias other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(
        starred == other.starred
            && Objects.equal(origin, other.origin)
            && Objects.equal(args, other.args));
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return PyUnion.or(self, value);
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return PyUnion.or(value, self);
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    PyObject[] replaced = GenericParameters.substitute(this, args, parameters(), key);
    return new PyGenericAlias(origin, PyTuple.of(replaced), starred);
  }

  /** {@code *tuple[int, ...]} yields the alias itself, marked as unpacked. */
  @BuiltinMethod
  PyObject __iter__() {
    return new PyGenericAliasIterator(this);
  }

  PyGenericAlias unpackedOnce() {
    return new PyGenericAlias(origin, args, true);
  }

  @BuiltinMethod
  PyObject __mro_entries__(PyObject object) {
    return PyTuple.of(origin);
  }

  @BuiltinMethod
  PyObject __instancecheck__(PyObject object) {
    throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
  }

  @BuiltinMethod
  PyObject __subclasscheck__(PyObject object) {
    throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
  }

  /** Pickled by origin and arguments. */
  @BuiltinMethod
  PyObject __reduce__() {
    if (starred) {
      PyObject iterator = new PyGenericAliasIterator(new PyGenericAlias(origin, args, false));
      PyObject next = ThreadState.current().interpreter.builtins().get(PyStr.intern("next"));
      return PyTuple.of(next, PyTuple.of(iterator));
    }
    return PyTuple.of(type(), PyTuple.of(origin, args));
  }

  /** The names of the origin's attributes and those of the alias itself. */
  @BuiltinMethod
  PyObject __dir__() {
    TreeSet<String> names = new TreeSet<>(OWN);
    names.removeAll(BLOCKED);
    for (PyObject n : Iteration.toArray(Calls.special(SpecialMethod.DIR, origin))) {
      names.add(n.toString());
    }
    PyList result = new PyList();
    names.forEach(n -> result.append(PyStr.of(n)));
    return result;
  }

  @BuiltinGetter(name = "__origin__", member = true)
  public PyObject origin() {
    return origin;
  }

  @BuiltinGetter(name = "__args__", member = true)
  public PyTuple args() {
    return args;
  }

  @BuiltinGetter(name = "__unpacked__", member = true)
  boolean unpacked() {
    return starred;
  }

  /** The type variables in the arguments. */
  @BuiltinGetter(name = "__parameters__")
  PyTuple parameters() {
    return GenericParameters.of(args);
  }

  @BuiltinGetter(name = "__typing_unpacked_tuple_args__")
  PyObject unpackedTupleArgs() {
    return starred && origin == PyTuple.TYPE ? args : PyNone.NONE;
  }
}
