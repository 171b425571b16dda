package typhon.runtime.object;

import typhon.runtime.type.PyType;
import typhon.runtime.type.RenamedTable;

/** The type of a {@link PyBuiltinFunction} that is a bound special method. */
public final class PyMethodWrapper {
  public static final PyType TYPE =
      PyType.builtin(new RenamedTable("method-wrapper", new PyBuiltinFunctionTable(), "__self__"));

  private PyMethodWrapper() {}
}
