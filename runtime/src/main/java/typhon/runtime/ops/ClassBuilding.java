package typhon.runtime.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.runtime.call.KeywordArguments;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyNameError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;
import typhon.runtime.type.TypeBuilder;

/** The class statement (CPython: bltinmodule.c builtin___build_class__). */
public final class ClassBuilding {
  private static final PyStr BUILD_CLASS = PyStr.intern("__build_class__");
  private static final PyStr METACLASS = PyStr.intern("metaclass");
  private static final PyStr ORIG_BASES = PyStr.intern("__orig_bases__");
  private static final PyStr MRO_ENTRIES = PyStr.intern("__mro_entries__");

  private ClassBuilding() {}

  /**
   * The class statement: {@code __build_class__} of the running code's builtins, with the arguments
   * of {@link #build}.
   */
  // CPython: LOAD_BUILD_CLASS
  public static PyObject statement(
      PyObject[] args, PyStr[] names, PyObject body, PyStr name, ThreadState ts) {
    PyObject builder = Items.getItemOrNull(((PyFunction) body).unit().builtins(), BUILD_CLASS);
    if (builder == null) {
      throw Errors.of(PyNameError.TYPE, BUILD_CLASS + " not found");
    }
    if (builder instanceof PyBuiltinFunction b && b.isNamed(BUILD_CLASS.toString())) {
      return build(args, names, body, name, ts);
    }
    List<PyObject> all = new ArrayList<>(List.of(body, name));
    all.addAll(List.of(args));
    return builder.call(ts, all.toArray(PyObject.NO_ARGS), names);
  }

  /**
   * Makes a class.
   *
   * @param args the bases, then the values of the keywords
   * @param names the keywords, or null
   * @param body the function whose code fills the namespace
   */
  public static PyObject build(
      PyObject[] args, PyStr[] names, PyObject body, PyStr name, ThreadState ts) {
    int keywordCount = names == null ? 0 : names.length;
    PyObject[] given = Arrays.copyOf(args, args.length - keywordCount);
    PyTuple originalBases = PyTuple.of(given);
    PyTuple bases = resolveBases(ts, originalBases);
    PyObject meta = null;
    PyDict keywords = new PyDict();
    for (int i = 0; i < keywordCount; i++) {
      PyObject value = args[given.length + i];
      if (names[i].equals(METACLASS)) {
        meta = value;
      } else {
        keywords.put(names[i], value);
      }
    }
    if (meta == null) {
      meta = bases.size() == 0 ? PyType.TYPE : bases.get(0).type();
    }
    if (meta instanceof PyType m) {
      meta = TypeBuilder.winner(m, bases);
    }
    PyObject namespace = prepare(ts, meta, name, bases, keywords);
    PyObject cell = run((PyFunction) body, ts, namespace);
    if (bases != originalBases) {
      Items.setItem(namespace, ORIG_BASES, originalBases);
    }
    PyObject cls = Calls.call(ts, meta, new PyObject[] {name, bases, namespace}, keywords);
    if (cls instanceof PyType && cell instanceof PyCell c) {
      checkCell(c, cls, name);
    }
    return cls;
  }

  /** Runs the body; a function that is none is called as it is. */
  private static PyObject run(PyFunction body, ThreadState ts, PyObject namespace) {
    boolean fillsNamespace = (body.code().flags() & PyCode.OPTIMIZED) == 0;
    return fillsNamespace
        ? body.unit().call(body.code().id(), ts, body, new PyObject[] {namespace})
        : body.call(ts);
  }

  private static void checkCell(PyCell cell, PyObject cls, PyStr name) {
    PyObject content = cell.get();
    if (content == null) {
      throw Errors.runtimeError(
          "__class__ not set defining '"
              + name
              + "' as "
              + Objects.repr(cls)
              + ". Was __classcell__ propagated to type.__new__?");
    }
    if (content != cls) {
      throw Errors.typeError(
          "__class__ set to "
              + Objects.repr(content)
              + " defining '"
              + name
              + "' as "
              + Objects.repr(cls));
    }
  }

  private static PyObject prepare(
      ThreadState ts, PyObject meta, PyStr name, PyTuple bases, PyDict keywords) {
    PyObject method = Objects.getAttributeOrNull(meta, SpecialMethod.PREPARE.pyName());
    if (method == null) {
      return new PyDict();
    }
    PyObject namespace = Calls.call(ts, method, new PyObject[] {name, bases}, keywords);
    if (namespace.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError(
          (meta instanceof PyType m ? m.name() : "<metaclass>")
              + ".__prepare__() must return a mapping, not "
              + namespace.type().name());
    }
    return namespace;
  }

  // CPython: bltinmodule.c update_bases
  private static PyTuple resolveBases(ThreadState ts, PyTuple bases) {
    List<PyObject> resolved = null;
    for (int i = 0; i < bases.size(); i++) {
      PyObject base = bases.get(i);
      PyObject method =
          base instanceof PyType ? null : Objects.getAttributeOrNull(base, MRO_ENTRIES);
      if (method == null) {
        if (resolved != null) {
          resolved.add(base);
        }
        continue;
      }
      PyObject entries = method.call(ts, bases);
      if (!(entries instanceof PyTuple tuple)) {
        throw Errors.typeError("__mro_entries__ must return a tuple");
      }
      if (resolved == null) {
        resolved = new ArrayList<>(List.of(bases.array()).subList(0, i));
      }
      resolved.addAll(List.of(tuple.array()));
    }
    return resolved == null ? bases : PyTuple.of(resolved.toArray(PyObject.NO_ARGS));
  }

  /** The builtin {@code __build_class__(func, name, *bases, metaclass=None, **kwds)}. */
  public static PyObject buildClass(ThreadState ts, PyObject[] args, PyDict keywords) {
    if (args.length < 2) {
      throw Errors.typeError("__build_class__: not enough arguments");
    }
    if (!(args[0] instanceof PyFunction)) {
      throw Errors.typeError("__build_class__: func must be a function");
    }
    if (!(args[1] instanceof PyStr name)) {
      throw Errors.typeError("__build_class__: name is not a string");
    }
    PyObject[] bases = Arrays.copyOfRange(args, 2, args.length);
    KeywordArguments all = KeywordArguments.of(bases, keywords);
    return build(all.args(), all.names(), args[0], name, ts);
  }
}
