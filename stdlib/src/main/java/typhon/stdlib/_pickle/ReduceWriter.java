package typhon.stdlib._pickle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyKeyError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Writes objects by their reduction. Used by one thread. */
// CPython: _pickle.c save_reduce
final class ReduceWriter {
  private static final PyStr REDUCE_EX = PyStr.intern("__reduce_ex__");
  private static final PyStr REDUCE = PyStr.intern("__reduce__");
  private static final PyStr NEW = PyStr.intern("__new__");
  private static final PyStr DISPATCH_TABLE = PyStr.intern("dispatch_table");

  private final ObjectWriter writer;
  private final PickleOutput out;
  private final int protocol;
  private final BatchWriter batches;
  private final PyObject dispatchTable;
  private final PyObject reducer;
  private final ThreadState ts = ThreadState.current();

  ReduceWriter(
      ObjectWriter writer,
      PickleOutput out,
      int protocol,
      BatchWriter batches,
      PyObject dispatchTable,
      PyObject reducer) {
    this.writer = writer;
    this.out = out;
    this.protocol = protocol;
    this.batches = batches;
    this.dispatchTable = dispatchTable;
    this.reducer = reducer;
  }

  /** What {@code reducer_override} of the pickler gives, NotImplemented without one. */
  PyObject override(PyObject object) {
    return reducer == null ? PyNotImplemented.NOT_IMPLEMENTED : reducer.call(ts, object);
  }

  /** The reduction of an object; null for a class, which is saved by name. */
  PyObject reduce(PyObject object, PyType type) {
    PyObject registered = registered(type);
    if (registered != null) {
      return registered.call(ts, object);
    }
    if (type.isSubtypeOf(PyType.TYPE)) {
      return null;
    }
    PyObject method = Objects.getAttributeOrNull(object, REDUCE_EX);
    if (method != null) {
      return method.call(ts, PyInt.of(protocol));
    }
    method = Objects.getAttributeOrNull(object, REDUCE);
    if (method != null) {
      return method.call(ts);
    }
    throw PickleErrors.pickling("Can't pickle " + type.messageName() + " object");
  }

  private PyObject registered(PyType type) {
    if (dispatchTable == null) {
      PyObject table = Objects.getAttribute(Imports.module("copyreg"), DISPATCH_TABLE);
      return ((PyDict) table).get(type);
    }
    try {
      return Items.getItem(dispatchTable, type);
    } catch (PyException e) {
      if (e.matches(PyKeyError.TYPE)) {
        return null;
      }
      throw e;
    }
  }

  /** The only instance of a type that can be told by it, or null. */
  static PyObject singletonOf(PyObject type) {
    if (type == PyNone.TYPE) {
      return PyNone.NONE;
    }
    if (type == PyEllipsis.TYPE) {
      return PyEllipsis.ELLIPSIS;
    }
    return type == PyNotImplemented.TYPE ? PyNotImplemented.NOT_IMPLEMENTED : null;
  }

  /** Bytes before protocol 3: made from text again. */
  void oldBytes(PyBytes object) {
    if (object.size() == 0) {
      save(PyTuple.of(PyBytes.TYPE, PyTuple.EMPTY), object);
      return;
    }
    PyObject encode = Objects.getAttribute(Imports.module("_codecs"), PyStr.intern("encode"));
    PyStr text = PyStr.ofNarrow(new String(object.array(), StandardCharsets.ISO_8859_1));
    save(PyTuple.of(encode, PyTuple.of(text, PyStr.intern("latin1"))), object);
  }

  void oldByteArray(PyByteArray object) {
    PyTuple args = object.size() == 0 ? PyTuple.EMPTY : PyTuple.of(PyBytes.of(object.snapshot()));
    save(PyTuple.of(PyByteArray.TYPE, args), object);
  }

  /** Saves what a reduction function gave. */
  void saveChecked(PyObject reduced, PyObject object) {
    try {
      if (!(reduced instanceof PyTuple tuple)) {
        throw PickleErrors.pickling(
            "__reduce__ must return a string or tuple, not " + reduced.type().messageName());
      }
      save(tuple, object);
    } catch (PyException e) {
      throw PickleErrors.noted(e, object, "object");
    }
  }

  private static PyObject optional(PyTuple reduced, int index) {
    return index < reduced.size() && reduced.get(index) != PyNone.NONE ? reduced.get(index) : null;
  }

  void save(PyTuple reduced, PyObject object) {
    if (reduced.size() < 2 || reduced.size() > 6) {
      throw PickleErrors.pickling("tuple returned by __reduce__ must contain 2 through 6 elements");
    }
    PyObject function = reduced.get(0);
    if (function.type().special(SpecialMethod.CALL) == null) {
      throw PickleErrors.pickling(
          "first item of the tuple returned by __reduce__ must be callable, not "
              + function.type().messageName());
    }
    if (!(reduced.get(1) instanceof PyTuple args)) {
      throw PickleErrors.pickling(
          "second item of the tuple returned by __reduce__ must be a tuple, not "
              + reduced.get(1).type().messageName());
    }
    construct(function, args, object);
    if (writer.isMemoized(object)) {
      // Saving the arguments has saved the object itself: it contains itself.
      out.put(Opcodes.POP);
      writer.reference(object);
    } else {
      writer.memoize(object);
    }
    PyObject listItems = iterator(optional(reduced, 3), "fourth");
    if (listItems != null) {
      batches.appends(listItems, object);
    }
    PyObject dictItems = iterator(optional(reduced, 4), "fifth");
    if (dictItems != null) {
      batches.setItems(dictItems, object);
    }
    PyObject state = optional(reduced, 2);
    if (state != null) {
      saveState(object, state, optional(reduced, 5));
    }
  }

  private static PyObject iterator(PyObject value, String which) {
    if (value != null && value.type().special(SpecialMethod.NEXT) == null) {
      throw PickleErrors.pickling(
          which
              + " item of the tuple returned by __reduce__ must be an iterator, not "
              + value.type().messageName());
    }
    return value;
  }

  private void saveState(PyObject object, PyObject state, PyObject setter) {
    if (setter == null) {
      writer.saveItem(object, state, "state");
      out.put(Opcodes.BUILD);
      return;
    }
    if (setter.type().special(SpecialMethod.CALL) == null) {
      throw PickleErrors.pickling(
          "sixth item of the tuple returned by __reduce__ must be callable, not "
              + setter.type().messageName());
    }
    writer.saveItem(object, setter, "state setter");
    writer.save(object);
    writer.saveItem(object, state, "state");
    out.put(Opcodes.TUPLE2).put(Opcodes.REDUCE).put(Opcodes.POP);
  }

  private void construct(PyObject function, PyTuple args, PyObject object) {
    String name = "";
    if (protocol >= 2 && Objects.getAttributeOrNull(function, Names.NAME) instanceof PyStr s) {
      name = s.toString();
    }
    if (name.equals("__newobj_ex__")) {
      newObjectEx(args, object);
    } else if (name.equals("__newobj__")) {
      newObject(args, object);
    } else {
      writer.saveItem(object, function, "reconstructor");
      writer.saveItem(object, args, "reconstructor arguments");
      out.put(Opcodes.REDUCE);
    }
  }

  private void checkClass(PyObject cls, PyObject object, String function) {
    if (!(cls instanceof PyType)) {
      throw PickleErrors.pickling(
          "first argument to " + function + "() must be a class, not " + cls.type().messageName());
    }
    if (Objects.getAttributeOrNull(cls, NEW) == null) {
      throw PickleErrors.pickling("first argument to " + function + "() has no __new__");
    }
    PyObject actual = Objects.getAttribute(object, Names.CLASS);
    if (actual != cls) {
      throw PickleErrors.pickling(
          "first argument to "
              + function
              + "() must be "
              + Objects.repr(actual)
              + ", not "
              + Objects.repr(cls));
    }
  }

  private void newObject(PyTuple args, PyObject object) {
    if (args.size() < 1) {
      throw PickleErrors.pickling("__newobj__ expected at least 1 argument, got 0");
    }
    PyObject cls = args.get(0);
    checkClass(cls, object, "__newobj__");
    writer.saveItem(object, cls, "class");
    PyObject[] rest = Arrays.copyOfRange(args.array(), 1, args.size());
    writer.saveItem(object, PyTuple.of(rest), "__new__ arguments");
    out.put(Opcodes.NEWOBJ);
  }

  private void newObjectEx(PyTuple args, PyObject object) {
    if (args.size() != 3) {
      throw PickleErrors.pickling("__newobj_ex__ expected 3 arguments, got " + args.size());
    }
    PyObject cls = args.get(0);
    checkClass(cls, object, "__newobj_ex__");
    if (!(args.get(1) instanceof PyTuple positional)) {
      throw PickleErrors.pickling(
          "second argument to __newobj_ex__() must be a tuple, not "
              + args.get(1).type().messageName());
    }
    if (!(args.get(2) instanceof PyDict keywords)) {
      throw PickleErrors.pickling(
          "third argument to __newobj_ex__() must be a dict, not "
              + args.get(2).type().messageName());
    }
    if (protocol >= 4) {
      writer.saveItem(object, cls, "class");
      writer.saveItem(object, positional, "__new__ arguments");
      writer.saveItem(object, keywords, "__new__ arguments");
      out.put(Opcodes.NEWOBJ_EX);
      return;
    }
    PyObject partial = Objects.getAttribute(Imports.module("functools"), PyStr.intern("partial"));
    PyObject[] all = new PyObject[positional.size() + 2];
    all[0] = Objects.getAttribute(cls, NEW);
    all[1] = cls;
    System.arraycopy(positional.array(), 0, all, 2, positional.size());
    writer.saveItem(object, Calls.call(ts, partial, all, keywords), "reconstructor");
    writer.save(PyTuple.EMPTY);
    out.put(Opcodes.REDUCE);
  }
}
