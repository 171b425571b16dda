package typhon.stdlib._abc;

import java.util.List;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.MatchKind;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Support of abstract base classes: the part of the abc module that has to be fast. */
@BuiltinModule(name = "_abc")
public final class AbcModule {
  private static final PyStr IMPL = PyStr.intern("_abc_impl");
  private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");
  private static final PyStr FLAGS = PyStr.intern("__abc_tpflags__");
  private static final PyStr SUBCLASS_HOOK = PyStr.intern("__subclasshook__");
  private static final PyStr SUBCLASSES = PyStr.intern("__subclasses__");
  private static final long SEQUENCE = 1L << 5;
  private static final long MAPPING = 1L << 6;

  private AbcModule() {}

  /** The number that changes with every registration. */
  @BuiltinFunction
  static long get_cache_token() {
    return PyAbcData.COUNTER.get();
  }

  private static PyAbcData data(PyObject cls) {
    if (cls instanceof PyType t && t.extras().get(PyAbcData.class) instanceof PyAbcData d) {
      return d;
    }
    if (Objects.getAttribute(cls, IMPL) instanceof PyAbcData d) {
      return d;
    }
    throw Errors.typeError("_abc_impl is set to a wrong type");
  }

  /** Prepare a class made by ABCMeta: find its abstract methods, make its registry. */
  @BuiltinFunction
  static void _abc_init(PyObject self) {
    if (!(self instanceof PyType cls)) {
      throw Errors.typeError("ABCMeta must be used with classes");
    }
    Objects.setAttribute(cls, Names.ABSTRACT_METHODS, abstractMethods(cls));
    PyAbcData data = new PyAbcData();
    cls.extras().put(PyAbcData.class, data);
    Objects.setAttribute(cls, IMPL, data);
    takeMatchFlags(cls);
  }

  // CPython: _abc.c compute_abstract_methods
  private static PyObject abstractMethods(PyType cls) {
    PyList names = new PyList();
    for (PyObject key : cls.attributes().keysSnapshot()) {
      PyObject value = cls.attributes().get(key);
      if (value != null && isAbstract(value)) {
        names.append(key);
      }
    }
    for (PyType base : cls.bases()) {
      PyObject inherited = Objects.getAttributeOrNull(base, Names.ABSTRACT_METHODS);
      if (inherited == null) {
        continue;
      }
      for (PyObject name : Iteration.toArray(inherited)) {
        PyObject value = Objects.getAttributeOrNull(cls, (PyStr) name);
        if (value != null && isAbstract(value)) {
          names.append(name);
        }
      }
    }
    PyObject frozenset =
        ThreadState.current().interpreter.builtins().get(PyStr.intern("frozenset"));
    return Calls.call(frozenset, names);
  }

  private static boolean isAbstract(PyObject value) {
    PyObject flag = Objects.getAttributeOrNull(value, IS_ABSTRACT);
    return flag != null && Objects.isTrue(flag);
  }

  private static void takeMatchFlags(PyType cls) {
    if (!(cls.attributes().get(FLAGS) instanceof PyInt flags)) {
      return;
    }
    long bits = flags.longValue();
    if ((bits & SEQUENCE) != 0 && (bits & MAPPING) != 0) {
      throw Errors.typeError(
          "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
    }
    if ((bits & (SEQUENCE | MAPPING)) != 0) {
      cls.setMatchKind((bits & SEQUENCE) != 0 ? MatchKind.SEQUENCE : MatchKind.MAPPING);
    }
    Objects.deleteAttribute(cls, FLAGS);
  }

  /** Make a class a virtual subclass; gives the class, for use as a decorator. */
  @BuiltinFunction
  static PyObject _abc_register(PyObject self, PyObject subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Errors.typeError("Can only register classes");
    }
    if (Objects.isSubclass(subclass, self)) {
      return subclass;
    }
    if (Objects.isSubclass(self, subclass)) {
      throw Errors.runtimeError("Refusing to create an inheritance cycle");
    }
    data(self).registry.add(type);
    PyAbcData.COUNTER.incrementAndGet();
    if (self instanceof PyType cls && cls.matchKind() != MatchKind.NONE) {
      type.setMatchKind(cls.matchKind());
    }
    return subclass;
  }

  /** {@code isinstance(instance, cls)} for an abstract base class. */
  @BuiltinFunction
  static PyObject _abc_instancecheck(PyObject self, PyObject instance) {
    PyAbcData data = data(self);
    PyType actual = instance.type();
    PyObject claimed = Objects.getAttribute(instance, Names.CLASS);
    if (claimed instanceof PyType c && data.positive.contains(c)) {
      return PyBool.TRUE;
    }
    PyStr check = SpecialMethod.SUBCLASSCHECK.pyName();
    if (claimed == actual) {
      return data.knownNegative(actual) ? PyBool.FALSE : Calls.method(self, check, claimed);
    }
    PyObject byClaim = Calls.method(self, check, claimed);
    return Objects.isTrue(byClaim) ? byClaim : Calls.method(self, check, actual);
  }

  /** {@code issubclass(subclass, cls)} for an abstract base class. */
  @BuiltinFunction
  static boolean _abc_subclasscheck(PyObject self, PyObject subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    PyAbcData data = data(self);
    if (data.positive.contains(type)) {
      return true;
    }
    if (data.knownNegative(type)) {
      return false;
    }
    long counter = PyAbcData.COUNTER.get();
    boolean result = decide(self, data, type);
    if (result) {
      data.positive.add(type);
    } else {
      data.addNegative(type, counter);
    }
    return result;
  }

  // CPython: _abc.c _abc__abc_subclasscheck_impl
  private static boolean decide(PyObject self, PyAbcData data, PyType type) {
    PyObject hook = Calls.method(self, SUBCLASS_HOOK, type);
    if (hook == PyBool.TRUE || hook == PyBool.FALSE) {
      return hook == PyBool.TRUE;
    }
    if (hook != PyNotImplemented.NOT_IMPLEMENTED) {
      throw Errors.assertionError(
          "__subclasshook__ must return either False, True, or NotImplemented");
    }
    if (self instanceof PyType cls && type.isSubtypeOf(cls)) {
      return true;
    }
    for (PyType registered : data.registry.living()) {
      if (Objects.isSubclass(type, registered)) {
        return true;
      }
    }
    PyObject below = Calls.method(self, SUBCLASSES);
    if (!(below instanceof PyList subclasses)) {
      throw Errors.typeError("__subclasses__() must return a list");
    }
    for (PyObject sub : subclasses.toArray()) {
      if (Objects.isSubclass(type, sub)) {
        return true;
      }
    }
    return false;
  }

  /** Forget the virtual subclasses: for tests. */
  @BuiltinFunction
  static void _reset_registry(PyObject self) {
    data(self).registry.clear();
  }

  /** Forget the answers given: for tests. */
  @BuiltinFunction
  static void _reset_caches(PyObject self) {
    data(self).clearCaches();
  }

  /** Registry, cache, negative cache and its version: for debugging. */
  @BuiltinFunction
  static PyObject _get_dump(PyObject self) {
    PyAbcData data = data(self);
    PyAbcData.Negative negative = data.negative();
    return PyTuple.of(
        references(data.registry.living()),
        references(data.positive.living()),
        references(negative.types().living()),
        PyInt.of(negative.counter()));
  }

  private static PyObject references(List<PyType> types) {
    ThreadState ts = ThreadState.current();
    PyList list = new PyList();
    for (PyType t : types) {
      list.append(typhon.runtime.object.PyWeakReference.TYPE.call(ts, t));
    }
    return Calls.call(ts.interpreter.builtins().get(PyStr.intern("set")), list);
  }
}
