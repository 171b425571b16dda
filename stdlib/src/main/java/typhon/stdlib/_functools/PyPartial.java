package typhon.stdlib._functools;

import java.util.Arrays;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.DescriptorArguments;
import typhon.runtime.object.DictObject;
import typhon.runtime.object.DictUpdate;
import typhon.runtime.object.PyBoundMethod;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.ReprGuard;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * Create a new function with some arguments of the given function filled in.
 *
 * <p>Thread rule: function and arguments are one immutable {@link State}, replaced as a whole by
 * {@code __setstate__}.
 */
// CPython: _functoolsmodule.c partialobject
@BuiltinType(
    name = "partial",
    module = "functools",
    subclassable = true,
    ownsAttributes = true,
    weakReferable = true)
public final class PyPartial extends DictObject {
  public static final PyType TYPE = PyType.builtin(new PyPartialTable());

  /**
   * What a call uses.
   *
   * @param placeholders how many of the arguments are reserved for the call
   */
  private record State(PyObject function, PyTuple args, PyDict keywords, int placeholders) {
    static State of(PyObject function, PyTuple args, PyDict keywords) {
      int count = 0;
      for (PyObject arg : args.array()) {
        count += arg == PyPlaceholder.PLACEHOLDER ? 1 : 0;
      }
      return new State(function, args, keywords, count);
    }
  }

  private volatile State state;

  private PyPartial(PyType type, State state) {
    super(type);
    this.state = state;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length == 0) {
      throw Errors.typeError("type 'partial' takes at least one argument");
    }
    PyObject function = args[0];
    if (function.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    PyObject[] given = Arrays.copyOfRange(args, 1, args.length);
    checkPlaceholders(given, keywords);
    PyDict named = keywords;
    if (function instanceof PyPartial inner && !inner.hasAttributes()) {
      State s = inner.state;
      given = fill(s, given);
      named = s.keywords.copyOf();
      DictUpdate.update(named, keywords);
      function = s.function;
    }
    return new PyPartial(type, State.of(function, PyTuple.of(given), named));
  }

  private static void checkPlaceholders(PyObject[] given, PyDict keywords) {
    if (given.length > 0 && given[given.length - 1] == PyPlaceholder.PLACEHOLDER) {
      throw Errors.typeError("trailing Placeholders are not allowed");
    }
    for (PyObject value : keywords.valuesSnapshot()) {
      if (value == PyPlaceholder.PLACEHOLDER) {
        throw Errors.typeError("Placeholder cannot be passed as a keyword argument");
      }
    }
  }

  /**
   * The arguments of a partial, its placeholders replaced by the first of {@code more}, then the
   * rest of them.
   */
  private static PyObject[] fill(State s, PyObject[] more) {
    PyObject[] own = s.args.array();
    int filled = Math.min(s.placeholders, more.length);
    PyObject[] result = Arrays.copyOf(own, own.length + more.length - filled, PyObject[].class);
    int next = 0;
    for (int i = 0; i < own.length && next < filled; i++) {
      if (own[i] == PyPlaceholder.PLACEHOLDER) {
        result[i] = more[next++];
      }
    }
    System.arraycopy(more, filled, result, own.length, more.length - filled);
    return result;
  }

  @Override
  public PyObject call(ThreadState ts) {
    return type() == TYPE ? callWith(ts, NO_ARGS, null) : super.call(ts);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a) {
    return type() == TYPE ? callWith(ts, new PyObject[] {a}, null) : super.call(ts, a);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject a, PyObject b) {
    return type() == TYPE ? callWith(ts, new PyObject[] {a, b}, null) : super.call(ts, a, b);
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    return callWith(ts, args, keywords);
  }

  private PyObject callWith(ThreadState ts, PyObject[] args, PyDict keywords) {
    State s = state;
    if (args.length < s.placeholders) {
      throw Errors.typeError(
          "missing positional arguments in 'partial' call; expected at least "
              + s.placeholders
              + ", got "
              + args.length);
    }
    PyObject[] all = fill(s, args);
    if (s.keywords.size() == 0) {
      return Calls.call(ts, s.function, all, keywords);
    }
    PyDict named = s.keywords;
    if (keywords != null && keywords.size() > 0) {
      named = s.keywords.copyOf();
      DictUpdate.update(named, keywords);
    }
    return Calls.call(ts, s.function, all, named);
  }

  /** Bound to an instance, a partial is a method of it. */
  @BuiltinMethod
  PyObject __get__(PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return instance == PyNone.NONE ? this : new PyBoundMethod(this, instance);
  }

  /** The function to be called. */
  @BuiltinGetter(member = true)
  PyObject func() {
    return state.function;
  }

  /** The positional arguments filled in. */
  @BuiltinGetter(member = true)
  PyObject args() {
    return state.args;
  }

  /** The keyword arguments filled in. */
  @BuiltinGetter(member = true)
  PyObject keywords() {
    return state.keywords;
  }

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict();
  }

  @BuiltinSetter(name = "__dict__")
  void setDict(PyObject value) {
    setDictAttribute(value);
  }

  @BuiltinMethod
  PyObject __repr__() {
    if (!ReprGuard.enter(this)) {
      return PyStr.of("...");
    }
    try {
      State s = state;
      StringBuilder out = new StringBuilder(type().fullName()).append('(');
      out.append(Objects.repr(s.function));
      for (PyObject arg : s.args.array()) {
        out.append(", ").append(Objects.repr(arg));
      }
      PyObject[] pairs = s.keywords.entriesSnapshot();
      for (int i = 0; i < pairs.length; i += 2) {
        out.append(", ")
            .append(Objects.str(pairs[i]))
            .append('=')
            .append(Objects.repr(pairs[i + 1]));
      }
      return PyStr.of(out.append(')').toString());
    } finally {
      ReprGuard.leave(this);
    }
  }

  @BuiltinMethod
  PyObject __reduce__() {
    State s = state;
    PyObject attributes = hasAttributes() ? dict() : PyNone.NONE;
    return PyTuple.of(
        type(), PyTuple.of(s.function), PyTuple.of(s.function, s.args, s.keywords, attributes));
  }

  // CPython: _functoolsmodule.c partial_setstate
  @BuiltinMethod
  void __setstate__(PyObject given) {
    if (!(given instanceof PyTuple parts)
        || parts.size() != 4
        || parts.get(0).type().special(SpecialMethod.CALL) == null
        || !(parts.get(1) instanceof PyTuple args)
        || !(parts.get(2) == PyNone.NONE || parts.get(2) instanceof PyDict)) {
      throw Errors.typeError("invalid partial state");
    }
    if (args.size() > 0 && args.get(args.size() - 1) == PyPlaceholder.PLACEHOLDER) {
      throw Errors.typeError("trailing Placeholders are not allowed");
    }
    PyDict named = new PyDict();
    if (parts.get(2) instanceof PyDict d) {
      named = d.type() == PyDict.TYPE ? d : d.copyOf();
    }
    PyTuple plain = args.type() == PyTuple.TYPE ? args : PyTuple.of(args.toArray());
    state = State.of(parts.get(0), plain, named);
    setDictAttribute(parts.get(3) == PyNone.NONE ? new PyDict() : parts.get(3));
  }

  /** partial[int] and the like, for type hints. */
  @BuiltinClassMethod
  static PyObject __class_getitem__(PyType type, PyObject object) {
    return new PyGenericAlias(type, object);
  }
}
