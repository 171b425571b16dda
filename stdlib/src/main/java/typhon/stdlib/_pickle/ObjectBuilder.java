package typhon.stdlib._pickle;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** Makes and fills the objects that a pickle describes. */
// CPython: _pickle.c do_append, do_setitems, load_additems, load_newobj, load_build
final class ObjectBuilder {
  private static final PyStr EXTEND = PyStr.intern("extend");
  private static final PyStr APPEND = PyStr.intern("append");
  private static final PyStr ADD = PyStr.intern("add");
  private static final PyStr NEW = PyStr.intern("__new__");
  private static final PyStr SETSTATE = PyStr.intern("__setstate__");
  private static final PyStr GETINITARGS = PyStr.intern("__getinitargs__");

  private final ThreadState ts = ThreadState.current();

  void extend(PyObject target, PyObject[] items) {
    if (target.type() == PyList.TYPE) {
      for (PyObject item : items) {
        ((PyList) target).append(item);
      }
      return;
    }
    PyObject extend = items.length == 1 ? null : Objects.getAttributeOrNull(target, EXTEND);
    if (extend != null) {
      extend.call(ts, PyList.of(items));
      return;
    }
    PyObject append = Objects.getAttribute(target, APPEND);
    for (PyObject item : items) {
      append.call(ts, item);
    }
  }

  void setItems(PyObject target, PyObject[] items, String opcode) {
    if (items.length % 2 != 0) {
      throw PickleErrors.unpickling("odd number of items for " + opcode);
    }
    for (int i = 0; i < items.length; i += 2) {
      if (target.type() == PyDict.TYPE) {
        ((PyDict) target).put(items[i], items[i + 1]);
      } else {
        Items.setItem(target, items[i], items[i + 1]);
      }
    }
  }

  void addItems(PyObject target, PyObject[] items) {
    PyObject add =
        target instanceof PySet
            ? Objects.getAttribute(PySet.TYPE, ADD)
            : Objects.getAttribute(target, ADD);
    for (PyObject item : items) {
      if (target instanceof PySet) {
        add.call(ts, target, item);
      } else {
        add.call(ts, item);
      }
    }
  }

  PyObject instantiate(PyObject cls, PyObject[] args) {
    if (args.length == 0
        && cls instanceof PyType
        && Objects.getAttributeOrNull(cls, GETINITARGS) == null) {
      return Objects.getAttribute(cls, NEW).call(ts, cls);
    }
    return cls.call(ts, args, null);
  }

  private static PyObject checkedClass(PyObject cls, String opcode) {
    if (!(cls instanceof PyType)) {
      throw PickleErrors.unpickling(
          opcode + " class argument must be a type, not " + cls.type().name());
    }
    return cls;
  }

  private static PyTuple checkedArguments(PyObject args, String opcode) {
    if (args instanceof PyTuple tuple) {
      return tuple;
    }
    throw PickleErrors.unpickling(opcode + " expected an arg tuple, got " + args.type().name());
  }

  /** Class and arguments. */
  PyObject newObject(PyObject[] parts) {
    PyTuple args = checkedArguments(parts[1], "NEWOBJ");
    return create(checkedClass(parts[0], "NEWOBJ"), args, null);
  }

  /** Class, arguments and keywords. */
  PyObject newObjectEx(PyObject[] parts) {
    PyObject cls = checkedClass(parts[0], "NEWOBJ_EX");
    if (!(parts[1] instanceof PyTuple args)) {
      throw PickleErrors.unpickling(
          "NEWOBJ_EX args argument must be a tuple, not " + parts[1].type().name());
    }
    if (!(parts[2] instanceof PyDict keywords)) {
      throw PickleErrors.unpickling(
          "NEWOBJ_EX kwargs argument must be a dict, not " + parts[2].type().name());
    }
    return create(cls, args, keywords);
  }

  private PyObject create(PyObject cls, PyTuple args, PyDict keywords) {
    PyObject[] all = new PyObject[args.size() + 1];
    all[0] = cls;
    System.arraycopy(args.array(), 0, all, 1, args.size());
    return Calls.call(ts, Objects.getAttribute(cls, NEW), all, keywords);
  }

  /** Callable and arguments. */
  PyObject reduce(PyObject[] parts) {
    if (!(parts[1] instanceof PyTuple args)) {
      throw Errors.typeError("argument list must be a tuple");
    }
    return parts[0].call(ts, args.toArray(), null);
  }

  void build(PyObject object, PyObject givenState) {
    PyObject setState = Objects.getAttributeOrNull(object, SETSTATE);
    if (setState != null) {
      setState.call(ts, givenState);
      return;
    }
    PyObject state = givenState;
    PyObject slots = PyNone.NONE;
    if (state instanceof PyTuple both && both.size() == 2) {
      state = both.get(0);
      slots = both.get(1);
    }
    if (state != PyNone.NONE) {
      setAttributes(object, state);
    }
    if (slots != PyNone.NONE) {
      setSlots(object, slots);
    }
  }

  private static void setAttributes(PyObject object, PyObject state) {
    if (!(state instanceof PyDict values)) {
      throw PickleErrors.unpickling("state is not a dictionary");
    }
    PyObject dict = Objects.getAttribute(object, Names.DICT);
    PyObject[] entries = values.entriesSnapshot();
    for (int i = 0; i < entries.length; i += 2) {
      boolean plain = entries[i].type() == PyStr.TYPE;
      PyObject key = plain ? ((PyStr) entries[i]).interned() : entries[i];
      Items.setItem(dict, key, entries[i + 1]);
    }
  }

  private static void setSlots(PyObject object, PyObject state) {
    if (!(state instanceof PyDict values)) {
      throw PickleErrors.unpickling("slot state is not a dictionary");
    }
    PyObject[] entries = values.entriesSnapshot();
    for (int i = 0; i < entries.length; i += 2) {
      if (!(entries[i] instanceof PyStr name)) {
        throw Errors.typeError(
            "attribute name must be string, not '" + entries[i].type().name() + "'");
      }
      Objects.setAttribute(object, name, entries[i + 1]);
    }
  }
}
