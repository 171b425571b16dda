package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** {@code __annotations__} and {@code __annotate__} of modules (CPython: moduleobject.c). */
final class ModuleAnnotations {
  private static final PyStr INITIALIZING = PyStr.intern("_initializing");

  private ModuleAnnotations() {}

  static PyObject annotations(PyDict dict) {
    PyObject known = dict.get(Names.ANNOTATIONS);
    if (known != null) {
      return known;
    }
    PyObject annotate = dict.get(Names.ANNOTATE);
    PyObject made;
    if (annotate == null || annotate.type().special(SpecialMethod.CALL) == null) {
      made = new PyDict();
    } else {
      made = annotate.call(ThreadState.current(), PyInt.of(1));
      if (!(made instanceof PyDict)) {
        throw Errors.typeError(
            "__annotate__ returned non-dict of type '" + made.type().name() + "'");
      }
    }
    if (!isInitializing(dict)) {
      dict.put(Names.ANNOTATIONS, made);
    }
    return made;
  }

  /** While a module is executed it may get more annotations: none are kept. */
  private static boolean isInitializing(PyDict dict) {
    PyObject spec = dict.get(Names.SPEC);
    PyObject initializing = spec == null ? null : Objects.getAttributeOrNull(spec, INITIALIZING);
    return initializing != null && Objects.isTrue(initializing);
  }

  static void setAnnotations(PyDict dict, PyObject value) {
    if (value != null) {
      dict.put(Names.ANNOTATIONS, value);
    } else if (dict.remove(Names.ANNOTATIONS) == null) {
      throw Errors.attributeError("__annotations__");
    }
    dict.remove(Names.ANNOTATE);
  }

  static PyObject annotate(PyDict dict) {
    PyObject known = dict.get(Names.ANNOTATE);
    if (known == null) {
      dict.put(Names.ANNOTATE, PyNone.NONE);
      return PyNone.NONE;
    }
    return known;
  }

  static void setAnnotate(PyDict dict, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __annotate__ attribute");
    }
    if (value != PyNone.NONE && value.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    dict.put(Names.ANNOTATE, value);
    if (value != PyNone.NONE) {
      dict.remove(Names.ANNOTATIONS);
    }
  }
}
