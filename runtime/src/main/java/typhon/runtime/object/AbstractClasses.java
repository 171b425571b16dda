package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.type.PyType;

/** The refusal to instantiate a class with abstract methods (CPython: typeobject.c object_new). */
final class AbstractClasses {
  private AbstractClasses() {}

  static void checkInstantiable(PyType type) {
    if (!type.isAbstract()) {
      return;
    }
    PyObject names = type.attributes().get(Names.ABSTRACT_METHODS);
    PyObject[] sorted =
        names == null ? PyObject.NO_ARGS : typhon.runtime.ops.Iteration.toArray(names);
    String[] texts = new String[sorted.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "'" + sorted[i] + "'";
    }
    java.util.Arrays.sort(texts);
    throw Errors.typeError(
        "Can't instantiate abstract class "
            + type.name()
            + " without an implementation for abstract method"
            + (texts.length > 1 ? "s " : " ")
            + String.join(", ", texts));
  }
}
