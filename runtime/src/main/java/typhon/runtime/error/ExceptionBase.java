package typhon.runtime.error;

import typhon.runtime.type.PyType;

/** Names {@link ExceptionTypes#EXCEPTION} where an annotation wants a class. */
public interface ExceptionBase {
  PyType TYPE = ExceptionTypes.EXCEPTION;
}
