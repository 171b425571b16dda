package typhon.runtime.object;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * The type variables in the arguments of a generic alias, and their replacement (CPython:
 * genericaliasobject.c _Py_make_parameters and _Py_subs_parameters).
 */
public final class GenericParameters {
  private static final PyStr SUBST = PyStr.intern("__typing_subst__");
  private static final PyStr PREPARE = PyStr.intern("__typing_prepare_subst__");
  private static final PyStr PARAMETERS = PyStr.intern("__parameters__");
  private static final PyStr UNPACKED = PyStr.intern("__typing_is_unpacked_typevartuple__");
  private static final PyStr UNPACKED_ARGS = PyStr.intern("__typing_unpacked_tuple_args__");

  private GenericParameters() {}

  /** The distinct type variables in {@code args}, in order. */
  public static PyTuple of(PyTuple args) {
    List<PyObject> found = new ArrayList<>();
    collect(args.array(), found);
    return PyTuple.of(found.toArray(PyObject.NO_ARGS));
  }

  private static void collect(PyObject[] args, List<PyObject> found) {
    for (PyObject arg : args) {
      if (arg instanceof PyType) {
        continue;
      }
      if (Objects.getAttributeOrNull(arg, SUBST) != null) {
        addOnce(found, arg);
      } else if (arg instanceof PyTuple t) {
        collect(t.array(), found);
      } else if (arg instanceof PyList l) {
        collect(l.toArray(), found);
      } else if (Objects.getAttributeOrNull(arg, PARAMETERS) instanceof PyTuple inner) {
        for (PyObject p : inner.array()) {
          addOnce(found, p);
        }
      }
    }
  }

  private static void addOnce(List<PyObject> found, PyObject parameter) {
    if (!found.contains(parameter)) {
      found.add(parameter);
    }
  }

  /** The arguments with {@code item} (one value or a tuple) in place of the parameters. */
  static PyObject[] substitute(PyObject alias, PyTuple args, PyTuple parameters, PyObject item) {
    if (parameters.size() == 0) {
      throw Errors.typeError(Objects.repr(alias) + " is not a generic class");
    }
    PyObject values = unpack(item);
    for (PyObject parameter : parameters.array()) {
      PyObject prepare = Objects.getAttributeOrNull(parameter, PREPARE);
      if (prepare != null && prepare != PyNone.NONE) {
        PyObject prepared = values instanceof PyTuple ? values : PyTuple.of(values);
        values = prepare.call(ThreadState.current(), alias, prepared);
      }
    }
    PyObject[] given = values instanceof PyTuple t ? t.array() : new PyObject[] {values};
    if (given.length != parameters.size()) {
      throw Errors.typeError(
          "Too "
              + (given.length > parameters.size() ? "many" : "few")
              + " arguments for "
              + Objects.repr(alias)
              + "; actual "
              + given.length
              + ", expected "
              + parameters.size());
    }
    return replaceAll(args.array(), parameters, given);
  }

  /** {@code X[*tuple[int, str]]}: the items of an unpacked tuple take its place. */
  private static PyObject unpack(PyObject item) {
    PyObject[] items = item instanceof PyTuple t ? t.array() : new PyObject[] {item};
    List<PyObject> flat = new ArrayList<>();
    boolean changed = false;
    for (PyObject i : items) {
      PyObject inner = i instanceof PyType ? null : Objects.getAttributeOrNull(i, UNPACKED_ARGS);
      boolean open =
          inner instanceof PyTuple t
              && (t.size() == 0 || t.get(t.size() - 1) != PyEllipsis.ELLIPSIS);
      if (open) {
        flat.addAll(List.of(((PyTuple) inner).array()));
        changed = true;
      } else {
        flat.add(i);
      }
    }
    return changed ? PyTuple.of(flat.toArray(PyObject.NO_ARGS)) : item;
  }

  private static PyObject[] replaceAll(PyObject[] args, PyTuple parameters, PyObject[] given) {
    List<PyObject> result = new ArrayList<>();
    for (PyObject arg : args) {
      if (arg instanceof PyType) {
        result.add(arg);
        continue;
      }
      if (arg instanceof PyTuple t) {
        result.add(PyTuple.of(replaceAll(t.array(), parameters, given)));
        continue;
      }
      if (arg instanceof PyList l) {
        result.add(PyList.of(replaceAll(l.toArray(), parameters, given)));
        continue;
      }
      PyObject unpacked = Objects.getAttributeOrNull(arg, UNPACKED);
      PyObject subst = Objects.getAttributeOrNull(arg, SUBST);
      PyObject replaced =
          subst != null
              ? subst.call(ThreadState.current(), given[indexOf(parameters, arg)])
              : replaceInside(arg, parameters, given);
      if (unpacked == null || !Objects.isTrue(unpacked)) {
        result.add(replaced);
      } else if (replaced instanceof PyTuple t) {
        result.addAll(List.of(t.array()));
      } else {
        throw Errors.typeError(
            "expected __typing_subst__ of "
                + arg.type().name()
                + " objects to return a tuple, not "
                + replaced.type().name());
      }
    }
    return result.toArray(PyObject.NO_ARGS);
  }

  private static int indexOf(PyTuple parameters, PyObject parameter) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) == parameter) {
        return i;
      }
    }
    return -1;
  }

  /** An argument that has parameters of its own is subscripted with what replaces them. */
  private static PyObject replaceInside(PyObject arg, PyTuple parameters, PyObject[] given) {
    if (!(Objects.getAttributeOrNull(arg, PARAMETERS) instanceof PyTuple own) || own.size() == 0) {
      return arg;
    }
    List<PyObject> inner = new ArrayList<>();
    for (PyObject p : own.array()) {
      int index = indexOf(parameters, p);
      if (index < 0) {
        inner.add(p);
      } else if (p.type().special(SpecialMethod.ITER) != null
          && given[index] instanceof PyTuple t) {
        inner.addAll(List.of(t.array()));
      } else {
        inner.add(given[index]);
      }
    }
    return Items.getItem(arg, PyTuple.of(inner.toArray(PyObject.NO_ARGS)));
  }
}
