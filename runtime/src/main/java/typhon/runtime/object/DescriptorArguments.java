package typhon.runtime.object;

import typhon.runtime.error.Errors;

/** The arguments of {@code __get__} as Python programs give them. */
// CPython: typeobject.c wrap_descr_get
public final class DescriptorArguments {
  private DescriptorArguments() {}

  /** One of the two must be something. */
  public static void check(PyObject instance, PyObject owner) {
    if (instance == PyNone.NONE && owner == PyNone.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
  }
}
