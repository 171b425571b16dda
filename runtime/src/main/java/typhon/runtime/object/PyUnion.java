package typhon.runtime.object;

import java.util.ArrayList;
import java.util.List;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A union of types, as {@code int | str} and {@code typing.Union[int, str]} make it
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "Union", module = "typing", exposed = false, weakReferable = true)
public final class PyUnion extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyUnionTable());

  private static final String EACH_A_TYPE = "Union[arg, ...]: each arg must be a type.";

  private final PyTuple args;

  private PyUnion(PyTuple args) {
    this.args = args;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinGetter(name = "__module__")
  String module() {
    return "typing";
  }

  /** {@code left | right}, or NotImplemented when one of them is no type. */
  public static PyObject or(PyObject left, PyObject right) {
    if (!canJoin(left) || !canJoin(right)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return of(List.of(left, right));
  }

  private static boolean canJoin(PyObject value) {
    return value == PyNone.NONE
        || value instanceof PyType
        || value instanceof PyGenericAlias
        || value instanceof PyUnion
        || value.type().fullName().equals("typing.TypeAliasType");
  }

  /**
   * The union of these members: nested unions dissolved, duplicates removed, a single one as it is.
   */
  public static PyObject of(List<PyObject> members) {
    List<PyObject> unique = new ArrayList<>();
    for (PyObject m : members) {
      if (m instanceof PyUnion u) {
        for (PyObject inner : u.args.array()) {
          addUnique(unique, inner);
        }
      } else {
        addUnique(unique, m == PyNone.NONE ? PyNone.TYPE : m);
      }
    }
    return unique.size() == 1
        ? unique.get(0)
        : new PyUnion(PyTuple.of(unique.toArray(PyObject.NO_ARGS)));
  }

  private static void addUnique(List<PyObject> unique, PyObject member) {
    for (PyObject known : unique) {
      if (known == member
          || (!(known instanceof PyType && member instanceof PyType)
              && haveSameHash(known, member)
              && Objects.equal(known, member))) {
        return;
      }
    }
    unique.add(member);
  }

  /**
   * Members are told apart as keys are, so that one whose {@code __eq__} makes an object of its own
   * is not taken for another; two that cannot be keys by equality alone.
   */
  private static boolean haveSameHash(PyObject a, PyObject b) {
    Long first = hashOrNull(a);
    return first == null ? hashOrNull(b) == null : first.equals(hashOrNull(b));
  }

  private static Long hashOrNull(PyObject member) {
    try {
      return Objects.hash(member);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      return null;
    }
  }

  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    PyObject[] members = object instanceof PyTuple t ? t.toArray() : new PyObject[] {object};
    if (members.length == 0) {
      throw Errors.typeError("Cannot take a Union of no types.");
    }
    for (int i = 0; i < members.length; i++) {
      members[i] = TypingCalls.typeCheck(members[i], EACH_A_TYPE);
    }
    return of(List.of(members));
  }

  @BuiltinMethod
  static PyObject __or__(PyObject self, PyObject value) {
    return of(List.of(member(self), member(value)));
  }

  @BuiltinMethod
  static PyObject __ror__(PyObject self, PyObject value) {
    return of(List.of(member(value), member(self)));
  }

  /** Where one side is a union already, the other may be what typing makes a type of. */
  private static PyObject member(PyObject value) {
    return canJoin(value) ? value : TypingCalls.typeCheck(value, EACH_A_TYPE);
  }

  @BuiltinMethod
  PyObject __repr__() {
    StringBuilder out = new StringBuilder();
    for (PyObject member : args.array()) {
      out.append(out.isEmpty() ? "" : " | ");
      out.append(member == PyNone.TYPE ? "None" : TypingCalls.typeRepr(member));
    }
    return PyStr.of(out.toString());
  }

  @BuiltinMethod
  long __hash__() {
    long hash = args.size();
    for (PyObject member : args.array()) {
      hash += (Objects.hash(member) * 0x9E3779B97F4A7C15L) >>> 7;
    }
    return hash;
  }

  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    if (!(value instanceof PyUnion other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(
        args.size() == other.args.size() && containsAll(other) && other.containsAll(this));
  }

  private boolean containsAll(PyUnion other) {
    for (PyObject wanted : other.args.array()) {
      boolean found = false;
      for (PyObject member : args.array()) {
        found |= Objects.equal(member, wanted);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    PyObject[] members = GenericParameters.substitute(this, args, parameters(), key);
    return of(List.of(members));
  }

  @BuiltinMethod
  boolean __instancecheck__(PyObject instance) {
    for (PyObject member : args.array()) {
      if (Objects.isInstance(instance, member)) {
        return true;
      }
    }
    return false;
  }

  @BuiltinMethod
  boolean __subclasscheck__(PyObject cls) {
    for (PyObject member : args.array()) {
      if (Objects.isSubclass(cls, member)) {
        return true;
      }
    }
    return false;
  }

  @BuiltinMethod
  PyObject __mro_entries__(PyObject object) {
    throw Errors.typeError("Cannot subclass " + Objects.repr(this));
  }

  /** Pickled as an operation on its members. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyObject getitem = TypingCalls.attribute("operator", "getitem");
    return PyTuple.of(getitem, PyTuple.of(TYPE, args));
  }

  @BuiltinGetter(name = "__args__", member = true)
  public PyTuple args() {
    return args;
  }

  /** The type variables in the union. */
  @BuiltinGetter(name = "__parameters__")
  PyTuple parameters() {
    return GenericParameters.of(args);
  }

  @BuiltinGetter(name = "__origin__")
  PyObject origin() {
    return TYPE;
  }

  @BuiltinGetter(name = "__name__")
  String name() {
    return "Union";
  }

  @BuiltinGetter(name = "__qualname__")
  String qualifiedName() {
    return "Union";
  }
}
