package typhon.runtime.frame;

import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/**
 * The {@code -b} switch: 0 says nothing, 1 warns, 2 makes it an error through the warnings filter.
 */
public final class BytesWarningLevel {
  private static final PyStr WARNINGS = PyStr.intern("warnings");
  private static final PyStr WARN = PyStr.intern("warn");

  private BytesWarningLevel() {}

  public static void warn(String message) {
    if (Interpreter.main().config().bytesWarning() == 0) {
      return;
    }
    PyObject module = Interpreter.main().modules().get(WARNINGS);
    if (module != null) {
      Calls.call(
          Objects.getAttribute(module, WARN),
          PyStr.of(message),
          ExceptionTypes.BYTES_WARNING,
          PyInt.of(1));
    }
  }
}
