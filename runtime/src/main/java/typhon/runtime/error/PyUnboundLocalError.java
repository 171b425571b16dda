package typhon.runtime.error;

import typhon.runtime.type.PyType;

/** The type of the NameError of a local variable that has no value yet. */
public final class PyUnboundLocalError {
  public static final PyType TYPE =
      ExceptionTypes.simple(
          "UnboundLocalError",
          () -> PyNameError.TYPE,
          "A local variable was read before it had a value.");

  private PyUnboundLocalError() {}
}
