package typhon.runtime.call;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyInstance;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Calling a type makes an instance (CPython: typeobject.c type_call). */
public final class Construction {
  private Construction() {}

  static PyObject call(ThreadState ts, PyType type) {
    return call(ts, type, PyObject.NO_ARGS, null);
  }

  /** {@code type(x)} tells the type of x; any other one-argument call makes an instance. */
  public static PyObject call(ThreadState ts, PyType type, PyObject a) {
    return type == PyType.TYPE ? a.type() : call(ts, type, new PyObject[] {a}, null);
  }

  public static PyObject call(ThreadState ts, PyType type, PyObject[] args, PyStr[] keywords) {
    PyType meta = type.type();
    if (meta != PyType.TYPE && !meta.inheritsSpecial(SpecialMethod.CALL, PyType.TYPE)) {
      return DefaultCalls.call(ts, type, args, keywords);
    }
    return instantiate(ts, type, args, keywords);
  }

  /** What {@code type.__call__} does. */
  public static PyObject instantiate(
      ThreadState ts, PyType type, PyObject[] args, PyStr[] keywords) {
    if (type == PyType.TYPE && args.length == 1 && (keywords == null || keywords.length == 0)) {
      return args[0].type();
    }
    PyObject allocator = type.special(SpecialMethod.NEW);
    if (allocator == null) {
      throw Errors.typeError("cannot create '" + type.fullName() + "' instances");
    }
    PyObject init = type.special(SpecialMethod.INIT);
    boolean plain = allocator == PyBaseObject.TYPE.special(SpecialMethod.NEW);
    if (plain && type.layout() != PyBaseObject.TYPE.layout()) {
      throw Errors.typeError("cannot create '" + type.fullName() + "' instances");
    }
    if (plain
        && init != PyBaseObject.TYPE.special(SpecialMethod.INIT)
        && !type.isAbstract()
        && type.isHeapType()) {
      return complete(ts, init, PyInstance.create(type), args, keywords);
    }
    PyObject bound = allocator.descriptorGet(null, type);
    PyObject made = bound.call(ts, DefaultCalls.prepend(type, args), keywords);
    return complete(ts, type, made, args, keywords);
  }

  /** Completes what {@code __new__} of the type made, if that is an instance of it. */
  static PyObject complete(
      ThreadState ts, PyType type, PyObject made, PyObject[] args, PyStr[] keywords) {
    if (made.type() != type && !made.type().isSubtypeOf(type)) {
      return made;
    }
    return complete(ts, made.type().special(SpecialMethod.INIT), made, args, keywords);
  }

  private static PyObject complete(
      ThreadState ts, PyObject init, PyObject made, PyObject[] args, PyStr[] keywords) {
    if (init != null && init != PyBaseObject.TYPE.special(SpecialMethod.INIT)) {
      PyObject result = init.callMethod(ts, made, args, keywords);
      if (result != PyNone.NONE) {
        throw Errors.typeError("__init__() should return None, not '" + result.type().name() + "'");
      }
    }
    return made;
  }
}
