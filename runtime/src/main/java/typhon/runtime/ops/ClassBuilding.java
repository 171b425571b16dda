package typhon.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCell;
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
  private static final PyStr METACLASS = PyStr.intern("metaclass");
  private static final PyStr ORIG_BASES = PyStr.intern("__orig_bases__");
  private static final PyStr MRO_ENTRIES = PyStr.intern("__mro_entries__");

  private ClassBuilding() {}

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
    PyObject[] given = java.util.Arrays.copyOf(args, args.length - keywordCount);
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
    PyFunction f = (PyFunction) body;
    PyObject cell = f.unit().call(f.code().id(), ts, f, new PyObject[] {namespace});
    if (bases != originalBases) {
      Items.setItem(namespace, ORIG_BASES, originalBases);
    }
    PyObject cls = Calls.call(ts, meta, new PyObject[] {name, bases, namespace}, keywords);
    if (cls instanceof PyType && cell instanceof PyCell c) {
      checkCell(c, cls, name);
    }
    return cls;
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
    PyObject[] bases = java.util.Arrays.copyOfRange(args, 2, args.length);
    typhon.runtime.call.KeywordArguments all =
        typhon.runtime.call.KeywordArguments.of(bases, keywords);
    return build(all.args(), all.names(), args[0], name, ts);
  }
}
