package typhon.runtime.error;

import typhon.runtime.type.PyType;

/** Names {@link ExceptionTypes#VALUE_ERROR} where an annotation wants a class. */
public interface ValueErrorBase {
  PyType TYPE = ExceptionTypes.VALUE_ERROR;
}
