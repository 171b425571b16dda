package typhon.runtime.type;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * {@code __annotations__} and {@code __annotate__} of classes (PEP 649, PEP 749): the compiler
 * leaves a function in the class's dict under {@code __annotate_func__}; its result is kept under
 * {@code __annotations_cache__}.
 *
 * <p>Thread rule: the function runs without a lock, so two first readers may both run it; one
 * result wins.
 */
final class ClassAnnotations {
  private static final PyStr CACHE = PyStr.intern("__annotations_cache__");

  private ClassAnnotations() {}

  static PyObject annotations(PyType type) {
    requireHeap(type, Names.ANNOTATIONS);
    PyDict attributes = type.attributes();
    PyObject known = attributes.get(Names.ANNOTATIONS);
    if (known == null) {
      known = attributes.get(CACHE);
    }
    if (known != null) {
      return known.descriptorGet(null, type);
    }
    PyObject made = evaluate(type);
    synchronized (PyType.LOCK) {
      PyObject raced = attributes.get(CACHE);
      if (raced != null) {
        return raced;
      }
      type.setTypeAttribute(CACHE, made);
    }
    return made;
  }

  private static PyObject evaluate(PyType type) {
    PyObject annotate = annotate(type);
    if (annotate.type().special(SpecialMethod.CALL) == null) {
      return new PyDict();
    }
    PyObject made = annotate.call(ThreadState.current(), PyInt.of(1));
    if (!(made instanceof PyDict)) {
      throw Errors.typeError("__annotate__ returned non-dict of type '" + made.type().name() + "'");
    }
    return made;
  }

  static void setAnnotations(PyType type, PyObject value) {
    requireMutable(type, "__annotations__");
    boolean explicit = type.attributes().get(Names.ANNOTATIONS) != null;
    PyStr key = explicit ? Names.ANNOTATIONS : CACHE;
    if (value != null) {
      type.setTypeAttribute(key, value);
    } else if (!type.removeTypeAttribute(key)) {
      throw Errors.attributeError("__annotations__", type, Names.ANNOTATIONS);
    }
    type.removeTypeAttribute(Names.ANNOTATE_FUNC);
    type.removeTypeAttribute(Names.ANNOTATE);
  }

  static PyObject annotate(PyType type) {
    requireHeap(type, Names.ANNOTATE);
    PyObject annotate = type.attributes().get(Names.ANNOTATE);
    if (annotate == null) {
      annotate = type.attributes().get(Names.ANNOTATE_FUNC);
    }
    if (annotate != null) {
      return annotate.descriptorGet(null, type);
    }
    type.setTypeAttribute(Names.ANNOTATE_FUNC, PyNone.NONE);
    return PyNone.NONE;
  }

  static void setAnnotate(PyType type, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __annotate__ attribute");
    }
    requireMutable(type, "__annotate__");
    if (value != PyNone.NONE && value.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    type.setTypeAttribute(Names.ANNOTATE_FUNC, value);
    if (value != PyNone.NONE) {
      type.removeTypeAttribute(CACHE);
    }
  }

  private static void requireHeap(PyType type, PyStr attribute) {
    if (!type.isHeapType()) {
      throw Errors.noAttribute(type, attribute);
    }
  }

  private static void requireMutable(PyType type, String attribute) {
    if (!type.isHeapType()) {
      throw Errors.typeError(
          "cannot set '" + attribute + "' attribute of immutable type '" + type.fullName() + "'");
    }
  }
}
