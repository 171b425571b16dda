package typhon.runtime.call;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyInstance;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.BuiltinKind;
import typhon.runtime.type.BuiltinSpec;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;
import typhon.runtime.type.TypeToken;

/**
 * What a call of a class does while the class and its metaclass stay as they are: which {@code
 * __new__} makes the instance, which {@code __init__} completes it. Immutable.
 */
final class ConstructionPlan {
  private final PyType type;
  private final TypeToken token;
  private final PyType meta;
  private final TypeToken metaToken;

  /** The {@code __new__} of a built-in type, or null for {@code object.__new__}. */
  private final BuiltinSpec allocator;

  private final boolean finalized;

  /** The raw {@code __init__}, or null where that is {@code object.__init__}. */
  final PyObject init;

  private ConstructionPlan(
      PyType type,
      TypeToken token,
      PyType meta,
      TypeToken metaToken,
      BuiltinSpec allocator,
      PyObject init) {
    this.type = type;
    this.token = token;
    this.meta = meta;
    this.metaToken = metaToken;
    this.allocator = allocator;
    this.init = init;
    this.finalized = type.special(SpecialMethod.DEL) != null;
  }

  /** The plan for a class; null where only the general way will do. Runs no Python code. */
  static ConstructionPlan of(PyType type) {
    TypeToken token = type.token();
    PyType meta = type.type();
    TypeToken metaToken = meta.token();
    if (token == null
        || metaToken == null
        || type == PyType.TYPE
        || !meta.inheritsSpecial(SpecialMethod.CALL, PyType.TYPE)
        || !(type.special(SpecialMethod.NEW) instanceof PyBuiltinFunction maker)
        || maker.spec().kind != BuiltinKind.NEW) {
      return null;
    }
    PyObject init = type.special(SpecialMethod.INIT);
    if (init == PyBaseObject.TYPE.special(SpecialMethod.INIT)) {
      init = null;
    }
    if (maker != PyBaseObject.TYPE.special(SpecialMethod.NEW)) {
      return maker.makes(type)
          ? new ConstructionPlan(type, token, meta, metaToken, maker.spec(), init)
          : null;
    }
    return type.layout() == PyBaseObject.TYPE.layout() && !type.isAbstract() && type.isHeapType()
        ? new ConstructionPlan(type, token, meta, metaToken, null, init)
        : null;
  }

  boolean holds() {
    return type.token() == token && meta.token() == metaToken;
  }

  /** Whether there are no arguments to make sense of, or somebody does. */
  boolean takesArguments() {
    return allocator != null || init != null;
  }

  PyObject make(ThreadState ts) {
    return allocator == null ? instance() : allocator.call(ts, type);
  }

  PyObject make(ThreadState ts, PyObject a) {
    return allocator == null ? instance() : allocator.call(ts, type, a);
  }

  PyObject make(ThreadState ts, PyObject a, PyObject b) {
    return allocator == null ? instance() : allocator.call(ts, type, a, b);
  }

  PyObject make(ThreadState ts, PyObject a, PyObject b, PyObject c) {
    return allocator == null ? instance() : allocator.call(ts, type, a, b, c);
  }

  PyObject make(ThreadState ts, PyObject[] args, PyStr[] keywords) {
    return allocator == null ? instance() : allocator.call(ts, type, args.clone(), keywords);
  }

  private PyObject instance() {
    return finalized ? PyInstance.create(type) : new PyInstance(type);
  }

  /** Whether {@link #init} is what completes this instance. */
  boolean completes(PyObject made) {
    return init != null && made.type() == type;
  }

  static PyObject completed(PyObject made, PyObject result) {
    if (result != PyNone.NONE) {
      throw Errors.typeError("__init__() should return None, not '" + result.type().name() + "'");
    }
    return made;
  }
}
