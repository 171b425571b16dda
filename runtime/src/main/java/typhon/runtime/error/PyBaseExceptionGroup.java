package typhon.runtime.error;

import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Several unrelated exceptions that are raised together. */
@BuiltinType(
    name = "BaseExceptionGroup",
    base = PyBaseException.class,
    subclassable = true,
    ownsAttributes = true)
public class PyBaseExceptionGroup extends PyBaseException {
  public static final PyType TYPE = PyType.builtin(new PyBaseExceptionGroupTable());

  private final PyObject message;
  private final PyTuple exceptions;

  private PyBaseExceptionGroup(PyType type, PyTuple args, PyObject message, PyTuple exceptions) {
    super(type, args);
    this.message = message;
    this.exceptions = exceptions;
  }

  // CPython: exceptions.c BaseExceptionGroup_new
  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length != 2) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.length + " given)");
    }
    if (!(args[0] instanceof PyStr)) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not " + args[0].type().name());
    }
    boolean sequence =
        args[1].type().special(SpecialMethod.GETITEM) != null && !(args[1] instanceof PyDict);
    if (!sequence) {
      throw Errors.typeError("second argument (exceptions) must be a sequence");
    }
    PyTuple members = PyTuple.copyOf(args[1]);
    if (members.size() == 0) {
      throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    boolean onlyExceptions = true;
    for (int i = 0; i < members.size(); i++) {
      if (!(members.get(i) instanceof PyBaseException e)) {
        throw Errors.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
      onlyExceptions &= e.type().isSubtypeOf(ExceptionTypes.EXCEPTION);
    }
    return new PyBaseExceptionGroup(
        classFor(type, onlyExceptions), PyTuple.of(args), args[0], members);
  }

  private static PyType classFor(PyType type, boolean onlyExceptions) {
    if (type == TYPE) {
      return onlyExceptions ? ExceptionGroupType.TYPE : type;
    }
    if (!onlyExceptions) {
      if (type == ExceptionGroupType.TYPE) {
        throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
      }
      if (type.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
        throw Errors.typeError("Cannot nest BaseExceptions in '" + type.name() + "'");
      }
    }
    return type;
  }

  @Override
  @BuiltinMethod
  void __init__(PyObject[] args, @Keywords PyDict keywords) {
    requireNoKeywords(keywords);
    setArgs(PyTuple.of(args));
  }

  @Override
  @BuiltinMethod
  protected PyObject __str__() {
    int n = exceptions.size();
    return PyStr.of(Objects.str(message) + " (" + n + " sub-exception" + (n == 1 ? ")" : "s)"));
  }

  /**
   * Make a group with the same message and other exceptions; subclasses override it to keep their
   * class.
   */
  @BuiltinMethod
  PyObject derive(PyObject excs) {
    return TYPE.call(ThreadState.current(), message, excs);
  }

  /**
   * Divide the group into the part that matches a condition and the rest; None stands for an empty
   * part.
   */
  @BuiltinMethod
  PyObject split(PyObject matcher_value) {
    GroupSplit result = GroupSplit.of(this, GroupMatcher.of(matcher_value), true);
    return PyTuple.of(orNone(result.matching()), orNone(result.rest()));
  }

  /** The part of the group that matches a condition, or None. */
  @BuiltinMethod
  PyObject subgroup(PyObject matcher_value) {
    return orNone(GroupSplit.of(this, GroupMatcher.of(matcher_value), false).matching());
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  /**
   * A group of {@code members} derived from this one, with its metadata. CPython:
   * exceptiongroup_subset.
   */
  PyBaseException derived(PyObject[] members) {
    if (members.length == 0) {
      return null;
    }
    PyObject made =
        typhon.runtime.ops.Calls.method(this, PyStr.intern("derive"), PyList.of(members));
    if (!(made instanceof PyBaseExceptionGroup group)) {
      throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    group.setTraceback(traceback());
    group.setContext(context());
    boolean suppress = suppressContext();
    group.setCause(cause());
    if (!suppress) {
      group.clearSuppressContext();
    }
    PyObject notes = Objects.getAttributeOrNull(this, typhon.runtime.object.Names.NOTES);
    if (notes != null && notes.type().special(SpecialMethod.ITER) != null) {
      Objects.setAttribute(
          group, typhon.runtime.object.Names.NOTES, PyList.of(Iteration.toArray(notes)));
    }
    return group;
  }

  /** See PEP 585. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }

  /** The message of the group. */
  @BuiltinGetter(member = true)
  public PyObject message() {
    return message;
  }

  /** The exceptions in the group. */
  @BuiltinGetter(member = true)
  public PyTuple exceptions() {
    return exceptions;
  }
}
