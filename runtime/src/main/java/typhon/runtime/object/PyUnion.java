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

  /** The members that could be hashed when the union was made, and those that could not. */
  private final PyFrozenSet hashable;

  private final List<PyObject> unhashable;

  private PyUnion(Members members) {
    args = PyTuple.of(members.all.toArray(PyObject.NO_ARGS));
    hashable = members.hashable;
    unhashable = List.copyOf(members.unhashable);
  }

  /** Members found so far, each once: told apart as the keys of a set, or else by equality. */
  // CPython: unionobject.c unionbuilder
  private static final class Members {
    final List<PyObject> all = new ArrayList<>();
    final PyFrozenSet hashable = new PyFrozenSet();
    final List<PyObject> unhashable = new ArrayList<>();

    void add(PyObject member) {
      if (isHashable(member) ? hashable.add(member) : addUnhashable(member)) {
        all.add(member);
      }
    }

    private boolean addUnhashable(PyObject member) {
      return !hasEqual(unhashable, member) && unhashable.add(member);
    }
  }

  private static boolean hasEqual(List<PyObject> members, PyObject wanted) {
    for (PyObject member : members) {
      if (member == wanted || Objects.equal(member, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHashable(PyObject member) {
    try {
      Objects.hash(member);
      return true;
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      return false;
    }
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
    Members unique = new Members();
    for (PyObject m : members) {
      if (m instanceof PyUnion u) {
        for (PyObject inner : u.args.array()) {
          unique.add(inner);
        }
      } else {
        unique.add(m == PyNone.NONE ? PyNone.TYPE : m);
      }
    }
    return unique.all.size() == 1 ? unique.all.getFirst() : new PyUnion(unique);
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

  // CPython: unionobject.c union_hash
  @BuiltinMethod
  long __hash__() {
    if (!unhashable.isEmpty()) {
      unhashable.forEach(Objects::hash);
      int count = unhashable.size();
      throw Errors.typeError(
          "union contains " + count + " unhashable element" + (count == 1 ? "" : "s"));
    }
    return Objects.hash(hashable);
  }

  // CPython: unionobject.c unions_equal
  @BuiltinMethod
  PyObject __eq__(PyObject value) {
    if (!(value instanceof PyUnion other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(
        Objects.equal(hashable, other.hashable)
            && unhashable.size() == other.unhashable.size()
            && unhashable.stream().allMatch(m -> hasEqual(other.unhashable, m)));
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
