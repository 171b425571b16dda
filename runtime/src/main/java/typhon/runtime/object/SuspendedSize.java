package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;

/** How large suspended code says it is. */
@BuiltinMethods({PyGenerator.class, PyCoroutine.class, PyAsyncGenerator.class})
public final class SuspendedSize {
  private static final long OBJECT = 150;
  private static final long VARIABLE = 8;

  private SuspendedSize() {}

  /** Size of the object with its variables, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyGeneratorBase self) {
    PyCode.Spec code = self.code().spec();
    return OBJECT + VARIABLE * (code.variableNames().length + code.freeNames().length);
  }
}
