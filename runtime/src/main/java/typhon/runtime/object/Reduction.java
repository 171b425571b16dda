package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * What pickle and copy ask of any object (CPython: typeobject.c object___reduce_ex___impl and its
 * helpers).
 */
final class Reduction {
  private static final PyStr SLOT_NAMES = PyStr.intern("__slotnames__");
  private static final PyStr GETNEWARGS = PyStr.intern("__getnewargs__");
  private static final PyStr GETNEWARGS_EX = PyStr.intern("__getnewargs_ex__");

  private Reduction() {}

  static PyObject reduceEx(PyObject self, int protocol) {
    PyStr name = SpecialMethod.REDUCE.pyName();
    PyObject reduce = Objects.getAttributeOrNull(self, name);
    PyObject inClass = reduce == null ? null : Objects.getAttribute(self.type(), name);
    if (inClass != null && inClass != PyBaseObject.TYPE.special(SpecialMethod.REDUCE)) {
      return reduce.call(ThreadState.current());
    }
    return reduce(self, protocol);
  }

  static PyObject reduce(PyObject self, int protocol) {
    if (protocol < 2) {
      return Calls.call(copyreg("_reduce_ex"), self, PyInt.of(protocol));
    }
    return newObject(self);
  }

  private static PyObject copyreg(String function) {
    PyObject module = ThreadState.current().interpreter.importModule("copyreg");
    return Objects.getAttribute(module, PyStr.intern(function));
  }

  // CPython: typeobject.c reduce_newobj
  private static PyObject newObject(PyObject self) {
    PyType type = self.type();
    if (isWithoutNew(type)) {
      throw Errors.typeError("cannot pickle '" + type.fullName() + "' object");
    }
    PyTuple args = null;
    PyDict keywords = null;
    PyObject getEx = ofType(self, GETNEWARGS_EX);
    PyObject get = getEx == null ? ofType(self, GETNEWARGS) : null;
    if (getEx != null) {
      PyTuple both = argumentsEx(getEx.call(ThreadState.current()));
      args = (PyTuple) both.get(0);
      keywords = (PyDict) both.get(1);
    } else if (get != null) {
      PyObject given = get.call(ThreadState.current());
      if (!(given instanceof PyTuple t)) {
        throw Errors.typeError(
            "__getnewargs__ should return a tuple, not '" + given.type().name() + "'");
      }
      args = t;
    }
    boolean required = args == null && !(self instanceof PyList) && !(self instanceof PyDict);
    PyObject maker;
    PyObject makerArgs;
    if (keywords == null || keywords.size() == 0) {
      maker = copyreg("__newobj__");
      makerArgs =
          PyTuple.of(
              typhon.runtime.call.DefaultCalls.prepend(
                  type, args == null ? PyObject.NO_ARGS : args.array()));
    } else {
      maker = copyreg("__newobj_ex__");
      makerArgs = PyTuple.of(type, args, keywords);
    }
    PyObject state = stateByMethod(self, required);
    PyObject listItems = self instanceof PyList ? Iteration.iter(self) : PyNone.NONE;
    PyObject dictItems =
        self instanceof PyDict
            ? Iteration.iter(Calls.method(self, PyStr.intern("items")))
            : PyNone.NONE;
    return PyTuple.of(maker, makerArgs, state, listItems, dictItems);
  }

  /** Built-in types whose instances cannot be made from Python. */
  private static boolean isWithoutNew(PyType type) {
    return type.special(SpecialMethod.NEW) == PyBaseObject.TYPE.special(SpecialMethod.NEW)
        && type.layout() != PyBaseObject.TYPE.layout();
  }

  /** A method of the object's type, bound; the object itself and its __getattr__ are not asked. */
  private static PyObject ofType(PyObject self, PyStr name) {
    PyObject found = self.type().lookup(name);
    return found == null ? null : found.descriptorGet(self, self.type());
  }

  private static PyTuple argumentsEx(PyObject given) {
    if (!(given instanceof PyTuple both)) {
      throw Errors.typeError(
          "__getnewargs_ex__ should return a tuple, not '" + given.type().name() + "'");
    }
    if (both.size() != 2) {
      throw Errors.valueError(
          "__getnewargs_ex__ should return a tuple of length 2, not " + both.size());
    }
    if (!(both.get(0) instanceof PyTuple)) {
      throw Errors.typeError(
          "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '"
              + both.get(0).type().name()
              + "'");
    }
    if (!(both.get(1) instanceof PyDict)) {
      throw Errors.typeError(
          "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '"
              + both.get(1).type().name()
              + "'");
    }
    return both;
  }

  private static PyObject stateByMethod(PyObject self, boolean required) {
    PyStr name = SpecialMethod.GETSTATE.pyName();
    PyObject method = Objects.getAttribute(self, name);
    boolean isDefault =
        method instanceof PyBuiltinFunction f
            && f.self() == self
            && self.type().special(SpecialMethod.GETSTATE)
                == PyBaseObject.TYPE.special(SpecialMethod.GETSTATE);
    return isDefault ? defaultState(self, required) : method.call(ThreadState.current());
  }

  static PyObject state(PyObject self) {
    return defaultState(self, false);
  }

  // CPython: typeobject.c object_getstate_default
  private static PyObject defaultState(PyObject self, boolean required) {
    PyType type = self.type();
    if (required && (type == PyCode.TYPE || type == PyMemoryView.TYPE)) {
      // CPython words it so for types of varying size.
      throw Errors.typeError("cannot pickle " + type.name() + " objects");
    }
    if (required && type.layout() != PyBaseObject.TYPE.layout()) {
      throw Errors.typeError("cannot pickle '" + type.fullName() + "' object");
    }
    PyObject dict = Objects.getAttributeOrNull(self, Names.DICT);
    boolean empty = dict == null || (dict instanceof PyDict d && d.size() == 0);
    PyObject state = empty ? PyNone.NONE : dict;
    PyObject names = type.attributes().get(SLOT_NAMES);
    if (names == null) {
      names = Calls.call(copyreg("_slotnames"), type);
    }
    if (!(names instanceof PyList list)) {
      if (names != PyNone.NONE) {
        throw Errors.typeError("copyreg._slotnames didn't return a list or None");
      }
      return state;
    }
    PyDict slots = new PyDict();
    for (PyObject name : list.toArray()) {
      PyObject value = Objects.getAttributeOrNull(self, (PyStr) name);
      if (value != null) {
        slots.put(name, value);
      }
    }
    return slots.size() == 0 ? state : PyTuple.of(state, slots);
  }
}
